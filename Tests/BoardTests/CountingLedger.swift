import Campaign
import FileLedger
import Ledger

/// A ledger that remembers what it was asked for.
final class CountingLedger: LedgerStore {
  private let ledger: FileLedger
  /// The limits of all pages of items that were read.
  private(set) var pages: [Int] = []
  /// How many single items were read.
  private(set) var lookUps = 0
  /// How often everything was walked through.
  private(set) var walks = 0

  /// What the file is said to allow, where it is not what it does allow.
  private let said: StoreCondition?

  init(_ ledger: FileLedger, said: StoreCondition? = nil) {
    self.ledger = ledger
    self.said = said
  }

  var condition: StoreCondition { said ?? ledger.condition }

  func forget() {
    pages = []
    lookUps = 0
    walks = 0
  }

  var plan: Plan { ledger.plan }
  var location: String { ledger.location }

  func items(_ filter: ItemFilter, order: ItemOrder, offset: Int, limit: Int) throws(LedgerError) -> [Item] {
    pages.append(limit)
    return try ledger.items(filter, order: order, offset: offset, limit: limit)
  }

  func forEachItem(_ filter: ItemFilter, _ body: (Item) throws -> Void) throws {
    walks += 1
    try ledger.forEachItem(filter, body)
  }

  func item(id: Item.ID) throws(LedgerError) -> Item? {
    lookUps += 1
    return try ledger.item(id: id)
  }

  func item(number: String) throws(LedgerError) -> Item? { try ledger.item(number: number) }
  func tallies(_ filter: ItemFilter, by rows: RowKind) throws(LedgerError) -> CellTallies {
    try ledger.tallies(filter, by: rows)
  }
  func tallies(_ filter: ItemFilter, below region: Region.ID) throws(LedgerError) -> RowTallies {
    try ledger.tallies(filter, below: region)
  }
  func count(_ filter: ItemFilter) throws(LedgerError) -> Int { try ledger.count(filter) }
  func history(of item: Item.ID) throws(LedgerError) -> [Event] { try ledger.history(of: item) }
  func latestSequence() throws(LedgerError) -> Int { try ledger.latestSequence() }
  func departments() throws(LedgerError) -> [DepartmentRow] { try ledger.departments() }
  func roster() throws(LedgerError) -> Roster { try ledger.roster() }
  func consequences() throws(LedgerError) -> [IssuedConsequence] { try ledger.consequences() }
  func meetings() throws(LedgerError) -> [Meeting] { try ledger.meetings() }
  func events(ofMeeting id: Meeting.ID) throws(LedgerError) -> [Event] { try ledger.events(ofMeeting: id) }
  func goals() throws(LedgerError) -> [Goal] { try ledger.goals() }
  func past(at mark: PastMark) throws(LedgerError) -> any LedgerStore { try ledger.past(at: mark) }
  func mark(endOf day: CivilDate) throws(LedgerError) -> PastMark { try ledger.mark(endOf: day) }

  func turned(since mark: PastMark, _ filter: ItemFilter) throws(LedgerError) -> [TurnedItem] {
    try ledger.turned(since: mark, filter)
  }

  func lightsSince(_ items: [Item.ID]) throws(LedgerError) -> [Item.ID: CivilDate] {
    try ledger.lightsSince(items)
  }

  func lights(of items: [Item.ID], endOf day: CivilDate) throws(LedgerError) -> [Item.ID: LightColour] {
    try ledger.lights(of: items, endOf: day)
  }

  func trend(_ filter: ItemFilter, from first: CivilDate, to last: CivilDate) throws(LedgerError)
    -> [TrendDay]
  {
    try ledger.trend(filter, from: first, to: last)
  }

  func forEachStepRecord(_ body: (Item.ID, [StepRecord]) throws -> Void) throws {
    try ledger.forEachStepRecord(body)
  }

  func headline(_ filter: ItemFilter, on day: CivilDate) throws(LedgerError) -> Headline {
    try ledger.headline(filter, on: day)
  }

  func events(after sequence: Int, limit: Int) throws(LedgerError) -> [Event] {
    try ledger.events(after: sequence, limit: limit)
  }

  func commit(_ command: Command, by author: Author, at moment: Moment) throws(LedgerError) -> Event {
    try ledger.commit(command, by: author, at: moment)
  }

  func commit(_ commands: [DatedCommand]) throws(LedgerError) -> [Event] { try ledger.commit(commands) }

  func together(_ body: () throws -> Void) throws { try ledger.together(body) }

  func take(
    from source: String, by author: Author, at moment: Moment, dryRun: Bool, progress: ((Int) -> Void)?,
    next: () throws -> Item?
  ) throws -> IntakeSummary {
    try ledger.take(from: source, by: author, at: moment, dryRun: dryRun, progress: progress, next: next)
  }

  func rollForward(to day: CivilDate) throws(LedgerError) -> Int { try ledger.rollForward(to: day) }
  var changeDescriptor: Int32? { ledger.changeDescriptor }
  func hasForeignChanges() throws(LedgerError) -> Bool { try ledger.hasForeignChanges() }
}
