import Campaign
import GRDB
import Ledger

/// A ledger as it was at a moment: read-only, from the journal of turns and the events.
///
/// Counts are those of now with everything taken back that turned since; items are those of now with the changes
/// of later events taken back.
final class PastLedger: LedgerStore {
  private let ledger: FileLedger
  private let mark: PastMark
  /// The last turn that had happened.
  private let cut: Int
  /// What `counts` added up.
  private var knownCounts: PastCounts?
  /// The list that was asked for last: a screen asks for it page by page.
  private var latest: (filter: ItemFilter, order: ItemOrder, items: [Item])?

  init(_ ledger: FileLedger, at mark: PastMark, cut: Int) {
    self.ledger = ledger
    self.mark = mark
    self.cut = cut
  }

  var plan: Plan { ledger.plan }
  var location: String { ledger.location }

  // Counts

  func tallies(_ filter: ItemFilter, by rows: RowKind) throws(LedgerError) -> CellTallies {
    guard !filter.needsItems else { return try talliesOfItems(filter, by: rows) }
    var tallies = CellTallies()
    try forEachSum(filter) { key, count, _ in
      guard count != 0 else { return }
      let row = rows == .units ? key.unit : key.department
      tallies.cells[row, default: [:]][key.task, default: CellTally()].add(key.state, key.light, count)
    }
    return tallies
  }

  private func talliesOfItems(_ filter: ItemFilter, by rows: RowKind) throws(LedgerError) -> CellTallies {
    let numbers = rows == .units ? [:] : try ledger.read { db in try DepartmentNumbers.all(db) }
    var tallies = CellTallies()
    for item in try matching(filter) {
      let row = rows == .units ? item.entry.unit : numbers[item.entry.department] ?? 0
      tallies.cells[row, default: [:]][item.entry.task, default: CellTally()].add(
        item.state, light(of: item), 1)
    }
    return tallies
  }

  /// Calls `body` with every sum of the filter that is not zero: items, overdue ones.
  private func forEachSum(_ filter: ItemFilter, _ body: (PastCounts.Key, Int, Int) -> Void)
    throws(LedgerError)
  {
    let counts = try counts()
    let numbers = filter.departments.isEmpty ? [:] : try ledger.read { db in try DepartmentNumbers.all(db) }
    let departments = Set(filter.departments.compactMap { numbers[$0] })
    counts.eachSum { key, items, overdue in
      guard filter.units.isEmpty || filter.units.contains(key.unit),
        filter.tasks.isEmpty || filter.tasks.contains(key.task),
        filter.departments.isEmpty || departments.contains(key.department),
        filter.lights.isEmpty || filter.lights.contains(key.light),
        filter.states.isEmpty || filter.states.contains(key.state)
      else { return }
      body(key, items, overdue)
    }
  }

  /// Added up once; every question is answered from it.
  private func counts() throws(LedgerError) -> PastCounts {
    if let known = knownCounts { return known }
    let counts = try ledger.read { db in try PastCounts(at: cut, db) }
    knownCounts = counts
    return counts
  }

  /// Deadlines within reach and returned items are in no journal: they are counted item by item, where that is quick.
  private static let walkedItems = 20_000

  func headline(_ filter: ItemFilter, on day: CivilDate) throws(LedgerError) -> Headline {
    let all = try count(.all)
    guard filter.needsItems || all <= PastLedger.walkedItems else { return try headlineOfJournal(filter) }
    var headline = Headline()
    try walk(filter) { item in headline.count(item, on: day) }
    return headline
  }

  private func headlineOfJournal(_ filter: ItemFilter) throws(LedgerError) -> Headline {
    var headline = Headline()
    headline.dueSoon = nil
    headline.returned = nil
    try forEachSum(filter) { key, count, overdue in
      if key.state != .void { headline.total += count }
      if key.state == .closed { headline.closed += count }
      if key.state == .submitted { headline.waiting += count }
      headline.overdue += overdue
    }
    if try counts().isSinceThen {
      headline.overdue += try ledger.headline(filter, on: ledger.lightsOn()).overdue
    }
    return headline
  }

  func count(_ filter: ItemFilter) throws(LedgerError) -> Int {
    guard !filter.needsItems else { return try matching(filter).count }
    var sum = 0
    try forEachSum(filter) { _, count, _ in sum += count }
    return sum
  }

  // Items

  func items(_ filter: ItemFilter, order: ItemOrder, offset: Int, limit: Int) throws(LedgerError) -> [Item] {
    if latest?.filter != filter || latest?.order != order {
      latest = (filter, order, sorted(try matching(filter), order))
    }
    return Array((latest?.items ?? []).dropFirst(offset).prefix(limit))
  }

  private func matching(_ filter: ItemFilter) throws(LedgerError) -> [Item] {
    var items: [Item] = []
    try walk(filter) { items.append($0) }
    return items
  }

  private func sorted(_ items: [Item], _ order: ItemOrder) -> [Item] {
    guard case .worstFirst = order else { return items }
    let keyed = items.map { item in
      (light(of: item).code, item.entry.deadline.day?.dayNumber ?? Schema.noDeadline, item.id, item)
    }
    return keyed.sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }.map(\.3)
  }

  private func light(of item: Item) -> LightColour { Light.of(item, on: mark.day, plan.settings).colour }

  func forEachItem(_ filter: ItemFilter, _ body: (Item) throws -> Void) throws {
    var failure: (any Error)?
    try walk(filter) { item in
      guard failure == nil else { return }
      do { try body(item) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// Walks the items in the order of their numbers, each as it was.
  ///
  /// Those that were elsewhere then are found by their turns; later events are read beside the items, latest first.
  private func walk(_ filter: ItemFilter, _ body: (Item) -> Void) throws(LedgerError) {
    let places = ItemFilter(units: filter.units, tasks: filter.tasks, departments: filter.departments)
    let here = ItemCondition(places, in: plan)
    let there = ItemCondition(places, in: plan, for: .numbered)
    var candidates = "FROM items WHERE created_by <= ?"
    var arguments = StatementArguments([mark.sequence])
    if !here.sql.isEmpty {
      candidates = """
        FROM \(here.source) WHERE created_by <= ? AND (\(here.sql.dropFirst("WHERE ".count)) OR lights.item IN (
          SELECT item FROM turns \(there.sql) AND to_state IS NULL AND item IS NOT NULL AND id > ?))
        """
      arguments += here.arguments + there.arguments + [cut]
    }
    let order = here.sql.isEmpty ? "id" : "lights.item"
    try ledger.read { db in
      let statement = try db.makeStatement(
        sql: "SELECT id, revision, \(ItemColumn.selection) \(candidates) ORDER BY \(order)")
      let later = try Row.fetchCursor(
        db,
        sql: """
          SELECT item, changes FROM events\(here.sql.isEmpty ? "" : " INDEXED BY events_by_item")
          WHERE item IS NOT NULL AND item IN (SELECT id \(candidates)) AND sequence > ? AND changes <> '[]'
          ORDER BY item, sequence DESC
          """, arguments: arguments + [mark.sequence])
      var pending = try later.next()
      try ItemTable.forEach(statement, arguments) { item in
        var item = item
        while let event = pending, event[0] <= item.id {
          if event[0] == item.id { item = Reversal.reversed(try ChangeText.read(event[1]), on: item) }
          pending = try later.next()
        }
        if filter.admits(item, light(of: item)) { body(item) }
      }
    }
  }

  func item(id: Item.ID) throws(LedgerError) -> Item? {
    try ledger.read { db in
      let born = try Int.fetchOne(db, sql: "SELECT created_by FROM items WHERE id = ?", arguments: [id])
      guard let born, born <= mark.sequence, var item = try ItemTable.item(id: id, db) else { return nil }
      let later = try EventTable.events(
        db, "WHERE item = ? AND sequence > ? ORDER BY sequence DESC", [id, mark.sequence])
      for event in later { item = Reversal.reversed(event, on: item) }
      return item
    }
  }

  func item(number: String) throws(LedgerError) -> Item? {
    if let item = try ledger.item(number: number), let past = try self.item(id: item.id),
      past.entry.number == number
    {
      return past
    }
    return try matching(.all).first { $0.entry.number == number }
  }

  // Events and records

  func history(of item: Item.ID) throws(LedgerError) -> [Event] {
    try ledger.history(of: item).filter { $0.sequence <= mark.sequence }
  }

  func events(after sequence: Int, limit: Int) throws(LedgerError) -> [Event] {
    try ledger.events(after: sequence, limit: limit).filter { $0.sequence <= mark.sequence }
  }

  func latestSequence() throws(LedgerError) -> Int { mark.sequence }

  func departments() throws(LedgerError) -> [DepartmentRow] {
    var present: Set<Int> = []
    try forEachSum(.all) { key, count, _ in if count != 0 { present.insert(key.department) } }
    return try ledger.departments(among: present)
  }

  func roster() throws(LedgerError) -> Roster {
    try ledger.read { db in Roster(try ledger.recordsOfCampaign(Roster.kinds, db, until: mark.sequence)) }
  }

  func consequences() throws(LedgerError) -> [IssuedConsequence] {
    try ledger.read { db in try ledger.consequences(db, until: mark.sequence) }
  }

  func meetings() throws(LedgerError) -> [Meeting] {
    try ledger.read { db in
      MeetingText.meetings(try ledger.recordsOfCampaign(MeetingText.kinds, db, until: mark.sequence))
    }
  }

  func events(ofMeeting id: Meeting.ID) throws(LedgerError) -> [Event] {
    try ledger.events(ofMeeting: id).filter { $0.sequence <= mark.sequence }
  }

  func goals() throws(LedgerError) -> [Goal] {
    try ledger.read { db in
      GoalText.goals(try ledger.recordsOfCampaign(GoalText.kinds, db, until: mark.sequence))
    }
  }

  // The past of the past

  func past(at mark: PastMark) throws(LedgerError) -> any LedgerStore { try ledger.past(at: mark) }
  func mark(endOf day: CivilDate) throws(LedgerError) -> PastMark { try ledger.mark(endOf: day) }

  func turned(since earlier: PastMark, _ filter: ItemFilter) throws(LedgerError) -> [TurnedItem] {
    let start = try ledger.read { db in try ledger.cut(at: earlier, db) }
    let before = try ledger.showings(after: start, upTo: cut, bornAfter: earlier.sequence)
    var turned: [TurnedItem] = []
    func compare(_ item: Item) {
      guard let showing = before[item.id] else { return }
      let now = Showing(state: item.state, light: light(of: item))
      if showing != now { turned.append(TurnedItem(item: item, before: showing, now: now)) }
    }
    if before.count > PastLedger.fewItems {
      try walk(filter, compare)
    } else {
      for id in before.keys {
        if let item = try item(id: id), filter.admits(item, light(of: item)) { compare(item) }
      }
    }
    return TurnedItem.worstFirst(turned)
  }

  /// Up to so many, items are looked up one by one rather than found in a walk through all of them.
  private static let fewItems = 500

  func lightsSince(_ items: [Item.ID]) throws(LedgerError) -> [Item.ID: CivilDate] {
    try ledger.read { db in try ledger.lightsSince(items, upTo: cut, db) }
  }

  func lights(of items: [Item.ID], endOf day: CivilDate) throws(LedgerError) -> [Item.ID: LightColour] {
    try ledger.lights(of: items, endOf: min(day, mark.day))
  }

  func trend(_ filter: ItemFilter, from first: CivilDate, to last: CivilDate) throws(LedgerError)
    -> [TrendDay]
  {
    try ledger.read { db in
      try ledger.trend(filter, from: first, to: min(last, mark.day), upTo: cut, db)
    }
  }

  func forEachStepRecord(_ body: (Item.ID, [StepRecord]) throws -> Void) throws {
    try ledger.forEachStepRecord(until: mark.sequence, body)
  }

  // Nothing changes the past

  func commit(_ command: Command, by author: Author, at moment: Moment) throws(LedgerError) -> Event {
    throw .past
  }

  func commit(_ commands: [DatedCommand]) throws(LedgerError) -> [Event] { throw .past }

  func together(_ body: () throws -> Void) throws { throw LedgerError.past }

  func take(
    from source: String, by author: Author, at moment: Moment, dryRun: Bool, progress: ((Int) -> Void)?,
    next: () throws -> Item?
  ) throws -> IntakeSummary { throw LedgerError.past }

  func rollForward(to day: CivilDate) throws(LedgerError) -> Int { 0 }
  var changeDescriptor: Int32? { nil }
  func hasForeignChanges() throws(LedgerError) -> Bool { false }
}

extension Headline {
  fileprivate mutating func count(_ item: Item, on day: CivilDate) {
    if item.state != .void { total += 1 }
    if item.state == .closed { closed += 1 }
    if item.state == .submitted { waiting += 1 }
    if item.state.isUnderway, let deadline = item.entry.deadline.day {
      if deadline < day { overdue += 1 }
      if deadline >= day && deadline <= day + Headline.dueSoonDays { dueSoon = (dueSoon ?? 0) + 1 }
    }
    if item.state.isOpen && item.life.returns > 0 { returned = (returned ?? 0) + 1 }
  }
}
