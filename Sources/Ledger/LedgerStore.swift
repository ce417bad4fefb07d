import Campaign

/// A campaign's ledger: what it can be asked, and the one way to change it.
///
/// The board and the exchange know only this protocol. Implementations are used from one thread at a time;
/// several processes may use the same ledger at once.
public protocol LedgerStore: AnyObject {
  /// What the campaign is made of.
  var plan: Plan { get }
  /// Where it is kept, for people to read.
  var location: String { get }
  /// Whether it can be changed, and what is amiss with where it is kept.
  var condition: StoreCondition { get }

  // Asking

  /// Counts per row × task; a pair without items is absent. Reads tallies only, unless the filter names a text.
  func tallies(_ filter: ItemFilter, by rows: RowKind) throws(LedgerError) -> CellTallies
  /// The same for the board of a region: a row is a region right below it, with everything below that; what belongs to
  /// the region itself is the row of its own id. Reads no more rows than are shown, unless the filter tells more of the
  /// items than their tasks.
  func tallies(_ filter: ItemFilter, below region: Region.ID) throws(LedgerError) -> RowTallies
  /// The figures of the heading. Reads tallies only, unless the filter names more than lights and states.
  func headline(_ filter: ItemFilter, on day: CivilDate) throws(LedgerError) -> Headline
  /// How many items match.
  func count(_ filter: ItemFilter) throws(LedgerError) -> Int
  /// A page of the matching items.
  func items(_ filter: ItemFilter, order: ItemOrder, offset: Int, limit: Int) throws(LedgerError) -> [Item]
  /// Whether so many items may hold the text that it is quicker to look for the next one than to count them.
  func isFrequent(_ text: String) throws(LedgerError) -> Bool
  /// Calls `body` with every matching item, in the order of numbers, without holding them all.
  func forEachItem(_ filter: ItemFilter, _ body: (Item) throws -> Void) throws
  func item(id: Item.ID) throws(LedgerError) -> Item?
  func item(number: String) throws(LedgerError) -> Item?
  /// The events of one item, oldest first, its import included.
  func history(of item: Item.ID) throws(LedgerError) -> [Event]
  /// Events after a sequence number, oldest first.
  func events(after sequence: Int, limit: Int) throws(LedgerError) -> [Event]
  /// The sequence number of the latest event; 0 when there is none.
  func latestSequence() throws(LedgerError) -> Int
  /// Every department that an item names, those of the plan first, in its order.
  func departments() throws(LedgerError) -> [DepartmentRow]
  /// The people of the campaign and how strictly they are told apart.
  func roster() throws(LedgerError) -> Roster
  /// Everything that was issued, oldest first, what was withdrawn included.
  func consequences() throws(LedgerError) -> [IssuedConsequence]
  /// All meetings, oldest first.
  func meetings() throws(LedgerError) -> [Meeting]
  /// Everything that happened in a meeting, oldest first, its opening and its end included.
  func events(ofMeeting id: Meeting.ID) throws(LedgerError) -> [Event]
  /// The campaign's goals, in the order in which they were set.
  func goals() throws(LedgerError) -> [Goal]

  // The past

  /// The ledger as it was, read-only: every question is answered for that moment.
  func past(at mark: PastMark) throws(LedgerError) -> any LedgerStore
  /// The end of a day as a moment in the past.
  func mark(endOf day: CivilDate) throws(LedgerError) -> PastMark
  /// The items that show another state or light than at a moment in the past, the worst first.
  func turned(since mark: PastMark, _ filter: ItemFilter) throws(LedgerError) -> [TurnedItem]
  /// Since when each of these items has its light.
  func lightsSince(_ items: [Item.ID]) throws(LedgerError) -> [Item.ID: CivilDate]
  /// The light of each of these items at the end of a day; absent where it was not in the ledger.
  func lights(of items: [Item.ID], endOf day: CivilDate) throws(LedgerError) -> [Item.ID: LightColour]
  /// One count a day, from a day to another, both included. The filter names units, departments and tasks only.
  func trend(_ filter: ItemFilter, from first: CivilDate, to last: CivilDate) throws(LedgerError)
    -> [TrendDay]
  /// Calls `body` with every item's steps in force, oldest first. Items without any are left out.
  func forEachStepRecord(_ body: (Item.ID, [StepRecord]) throws -> Void) throws

  // Changing

  /// Checks the rules, appends the event, updates the item and the tallies: all or nothing.
  ///
  /// - Throws: `.refused` when a rule forbids it, `.moved` when the item changed since `revision`.
  @discardableResult
  func commit(_ command: Command, by author: Author, at moment: Moment) throws(LedgerError) -> Event
  /// Several commands as one: all of them or none.
  @discardableResult
  func commit(_ commands: [DatedCommand]) throws(LedgerError) -> [Event]
  /// Everything that `body` commits and takes in becomes one: all of it, or nothing when `body` throws. A
  /// commit in it that is refused leaves nothing behind, and `body` may go on.
  ///
  /// - Throws: what `body` throws, and a `LedgerError` when it cannot be saved.
  func together(_ body: () throws -> Void) throws
  /// Takes whole items in, as one event: all that `next` gives until nil, or none when it throws. Items that
  /// are there already (by number, or by unit, task, site and content) are left as they are.
  ///
  /// - Parameters:
  ///   - dryRun: counts what would be done and changes nothing.
  ///   - progress: called now and then with the number of items taken so far.
  /// - Throws: a `LedgerError`, and what `next` throws.
  func take(
    from source: String, by author: Author, at moment: Moment, dryRun: Bool, progress: ((Int) -> Void)?,
    next: () throws -> Item?
  ) throws -> IntakeSummary
  /// Brings the lights whose day has come up to date. Not an event: nobody did anything.
  ///
  /// - Returns: how many items have another light now.
  @discardableResult
  func rollForward(to day: CivilDate) throws(LedgerError) -> Int

  // Watching

  /// A descriptor that becomes readable when another process changes the ledger, from the first time on that this
  /// or `hasForeignChanges` is asked; nil without such a thing.
  var changeDescriptor: Int32? { get }
  /// Empties the descriptor and says whether another process has committed since the last call.
  func hasForeignChanges() throws(LedgerError) -> Bool
}

extension LedgerStore {
  public var condition: StoreCondition { .sound }

  public func tallies(_ filter: ItemFilter, below region: Region.ID) throws(LedgerError) -> RowTallies {
    try tallies(filter, by: .units).rows(of: region, in: plan)
  }

  /// Takes a sequence of items in.
  @discardableResult
  public func take(
    _ items: some Sequence<Item>, from source: String, by author: Author, at moment: Moment,
    dryRun: Bool = false, progress: ((Int) -> Void)? = nil
  ) throws -> IntakeSummary {
    var iterator = items.makeIterator()
    return try take(from: source, by: author, at: moment, dryRun: dryRun, progress: progress) {
      iterator.next()
    }
  }
}

/// What a row of the board is.
public enum RowKind: Hashable, Sendable, CaseIterable { case units, departments }

/// A department as a row of the board.
public struct DepartmentRow: Hashable, Sendable, Identifiable {
  /// The ledger's number of it: the row of `tallies(by: .departments)`.
  public var id: Int
  /// Empty for the items that name none.
  public var name: String

  public init(id: Int, name: String) {
    self.id = id
    self.name = name
  }
}

extension LedgerStore {
  /// Counts per unit × task.
  public func tallies(_ filter: ItemFilter) throws(LedgerError) -> CellTallies {
    try tallies(filter, by: .units)
  }

  public func isFrequent(_ text: String) throws(LedgerError) -> Bool { false }

  /// The meeting that goes on now.
  public func openMeeting() throws(LedgerError) -> Meeting? { try meetings().last { $0.isOpen } }
}

/// What an intake did, or would do.
public struct IntakeSummary: Hashable, Sendable {
  public var added = 0
  /// Already there with the same entry.
  public var unchanged = 0
  /// Already there with another entry; left as they are.
  public var differing = 0
  /// Of those added: with a contact that is masked, from an export that did not reveal it.
  public var masked = 0

  public init(added: Int = 0, unchanged: Int = 0, differing: Int = 0, masked: Int = 0) {
    self.added = added
    self.unchanged = unchanged
    self.differing = differing
    self.masked = masked
  }
}
