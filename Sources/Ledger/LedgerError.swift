import Campaign

/// What can go wrong with a ledger. The words for people are in `Words`.
public enum LedgerError: Error, Hashable, Sendable {
  case notFound(path: String)
  case exists(path: String)
  case notALedger(path: String)
  /// Written by a newer guatu.
  case newerSchema(path: String, found: Int, known: Int)
  case cannotCreate(path: String, reason: String)
  case readOnly(path: String)
  /// Deleted, moved away or replaced by another file while it was open.
  case gone(path: String)
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
  /// Written by a guatu that was never released.
  case olderSchema(path: String, found: Int, known: Int)
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
