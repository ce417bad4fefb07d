import Campaign

/// What can go wrong with a ledger. The words for people are in `Words`.
public enum LedgerError: Error, Hashable, Sendable {
  case notFound(path: String)
  case exists(path: String)
  case notALedger(path: String, ForeignFile)
  /// A link, a folder, a pipe: a ledger is a plain file under its own name.
  case special(path: String, SpecialFile)
  /// The same of the log or the index that SQLite keeps beside a ledger; this is their path.
  case specialCompanion(path: String, SpecialFile)
  /// The end is missing: so many bytes are there, and so many were written.
  case truncated(path: String, bytes: Int, expected: Int)
  /// Written by a newer guatu.
  case newerSchema(path: String, found: Int, known: Int)
  case cannotCreate(path: String, reason: String)
  case readOnly(path: String, ReadOnlyReason)
  /// Written by an older guatu, and this account may not bring it up to date.
  case olderSchema(path: String, found: Int, known: Int, ReadOnlyReason)
  /// Deleted, moved away or replaced by another file while it was open.
  case gone(path: String)
  /// The log of changes beside it was taken away while it was open; this is the log's path.
  case logGone(path: String)
  /// Where a copy should go lies the log of another ledger, whose last changes are in it; this is the log's path.
  case logInTheWay(path: String)
  /// A copy does not say what the ledger says.
  case badCopy(path: String)
  /// Another process held the ledger for longer than we wait.
  case busy(path: String)
  case diskFull(path: String)
  case corrupt(path: String, detail: String)
  case inputOutput(path: String, detail: String)
  case noSuchItem(String)
  case duplicateNumber(String)
  case refused(Refusal, number: String)
  /// Who acts may not do this, and why.
  case forbidden(EventKind, [Requirement])
  /// The past is only looked at.
  case past
  /// There is no such meeting; none is open; this one still is.
  case noSuchMeeting(Int)
  case noOpenMeeting
  case meetingIsOpen(Int)
  case noSuchGoal(String)
  case noSuchPerson(String)
  /// An active person has this name or account already.
  case duplicatePerson(String)
  /// There is no consequence with this sequence number that still stands.
  case noSuchConsequence(Int)
  /// What was given lacks something: a name, a reason.
  case lacking(EventKind, [Requirement])
  /// Somebody else changed the item first: this is what they did.
  case moved(number: String, by: Event)
  case cannotUndo(UndoObstacle)
}

/// Why an event cannot be reversed (domain.md §4, step 11).
public enum UndoObstacle: Hashable, Sendable {
  case nothingToUndo
  case notReversible(EventKind)
  case notTheLatest(number: String)
  case otherPerson(String)
  case otherSitting
}
