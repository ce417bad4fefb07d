/// What a check of a whole ledger found.
public struct Verification: Hashable, Sendable {
  /// How many events and items were looked at.
  public var events = 0
  public var items = 0
  /// The hash of the latest event: write it down to prove later that nothing was rewritten.
  public var head = ""
  /// Everything that is wrong, the first broken place first; empty for a sound ledger.
  public var findings: [Finding] = []

  public init() {}

  /// One thing that is wrong.
  public enum Finding: Hashable, Sendable {
    /// SQLite's own check of the file.
    case file(String)
    /// The plan is not the one that the first event vouches for.
    case plan
    /// Events before this one are missing.
    case gap(before: Int)
    /// The event, or the one before it, is not what was written.
    case hash(event: Int)
    /// No event has the hash that was written down: the chain was cut or rewritten.
    case head(String)
    /// An item does not say what its events say.
    case item(number: String, column: String)
    /// The items that came in with an event are not those that came in.
    case intake(event: Int)
    /// A count is not what counting gives.
    case tally(String, stored: Int, counted: Int)
    /// A search would not find all of an item's texts.
    case text(number: String)
    /// A row of the journal of the tallies names an event that did not turn its item.
    case turn(row: Int)
    /// An item's light is not what the rules give on the stored day.
    case light(number: String)
  }
}

/// What a look at the files of evidence found.
public struct EvidenceCheck: Hashable, Sendable {
  /// How many pieces were looked at.
  public var files = 0
  public var problems: [Problem] = []

  public init() {}

  public enum Problem: Hashable, Sendable {
    /// The file is not where it was, or cannot be read.
    case missing(number: String, path: String, reason: String)
    /// The file has another size or another hash than when it was attached.
    case changed(number: String, path: String)
  }
}
