/// What a person should know of weekly sheets that came back, beside what is taken from them.
public struct WeeklyRemarks: Sendable {
  /// A row in which columns say something else than the ledger that are there to be read only.
  public struct Ignored: Sendable {
    public let number: String
    public let place: RowPlace
    public let columns: [ColumnChange]
  }

  /// A row whose 本周情况 the item has as a note already.
  public struct KnownNote: Sendable {
    public let number: String
    public let place: RowPlace
  }

  /// The first of each kind, and how many there are.
  public private(set) var ignored: [Ignored] = []
  public private(set) var ignoredCount = 0
  public private(set) var knownNotes: [KnownNote] = []
  public private(set) var knownNoteCount = 0
  /// The titles of columns that no weekly sheet has and in which something was written, in their order.
  public private(set) var unread: [String] = []
  private let limit: Int

  init(keeping limit: Int) { self.limit = limit }

  mutating func add(_ row: Ignored) {
    ignoredCount += 1
    if ignored.count < limit { ignored.append(row) }
  }

  mutating func add(unread titles: [String]) {
    for title in titles where !unread.contains(title) && unread.count < limit { unread.append(title) }
  }

  mutating func add(_ row: KnownNote) {
    knownNoteCount += 1
    if knownNotes.count < limit { knownNotes.append(row) }
  }
}
