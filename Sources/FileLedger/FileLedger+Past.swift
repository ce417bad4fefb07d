import Campaign
import GRDB
import Ledger

extension FileLedger {
  public func past(at mark: PastMark) throws(LedgerError) -> any LedgerStore {
    PastLedger(self, at: mark, cut: try read { db in try cut(at: mark, db) })
  }

  public func mark(endOf day: CivilDate) throws(LedgerError) -> PastMark {
    try read { db in PastMark(day: day, sequence: try lastSequence(until: day, db)) }
  }

  /// The journal up to and including this turn is what was shown at the mark; 0 before the first.
  func cut(at mark: PastMark, _ db: Database) throws -> Int {
    let last = try lastTurn(until: mark.sequence, db)
    return try Int.fetchOne(
      db.cachedStatement(
        sql: "SELECT id FROM turns WHERE id <= ? AND sequence <= ? AND day <= ? ORDER BY id DESC LIMIT 1"),
      arguments: [last, mark.sequence, mark.day.dayNumber]) ?? 0
  }

  /// No turn behind this one is of the event or of one before it. Sequences never fall, so halving finds it.
  private func lastTurn(until sequence: Int, _ db: Database) throws -> Int {
    let before = try db.cachedStatement(
      sql: "SELECT sequence FROM turns WHERE id <= ? ORDER BY id DESC LIMIT 1")
    var low = 0
    var high = try Int.fetchOne(db, sql: "SELECT MAX(id) FROM turns") ?? 0
    while low < high {
      let middle = (low + high + 1) / 2
      if try Int.fetchOne(before, arguments: [middle]) ?? 0 <= sequence {
        low = middle
      } else {
        high = middle - 1
      }
    }
    return low
  }

  /// The last event of a day or of those before. Days of events rise with their sequence, so halving finds it.
  private func lastSequence(until day: CivilDate, _ db: Database) throws -> Int {
    let dayOf = try db.cachedStatement(sql: "SELECT day FROM events WHERE sequence = ?")
    var low = 0
    var high = try EventTable.head(db).sequence
    while low < high {
      let middle = (low + high + 1) / 2
      let there = try Int.fetchOne(dayOf, arguments: [middle]) ?? Int.max
      if there <= day.dayNumber { low = middle } else { high = middle - 1 }
    }
    return low
  }

  public func turned(since mark: PastMark, _ filter: ItemFilter) throws(LedgerError) -> [TurnedItem] {
    let start = try read { db in try cut(at: mark, db) }
    let before = try showings(after: start, upTo: nil, bornAfter: mark.sequence)
    return try read { db in
      let day = try lightsOn(db)
      var turned: [TurnedItem] = []
      let statement = try db.cachedStatement(
        sql: """
          \(ItemTable.select) WHERE created_by > ? OR id IN (SELECT item FROM turns WHERE id > ?)
          """)
      try ItemTable.forEach(statement, [mark.sequence, start]) { item in
        guard let showing = before[item.id] else { return }
        let light = Light.of(item, on: day, plan.settings).colour
        guard filter.admits(item, light) else { return }
        let now = Showing(state: item.state, light: light)
        if showing != now { turned.append(TurnedItem(item: item, before: showing, now: now)) }
      }
      return TurnedItem.worstFirst(turned)
    }
  }

  /// What items showed right after the cut, of those that turned or came since; nil for those that came.
  ///
  /// - Parameters:
  ///   - end: the last turn that counts; nil for all.
  ///   - sequence: items that came by a later event were not there.
  func showings(after cut: Int, upTo end: Int?, bornAfter sequence: Int) throws(LedgerError) -> [Item.ID:
    Showing?]
  {
    try read { db -> [Item.ID: Showing?] in
      var before: [Item.ID: Showing?] = [:]
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT item, from_state, from_light FROM turns
          WHERE id > ? AND id <= ? AND item IS NOT NULL ORDER BY id
          """, arguments: [cut, end ?? Int.max])
      while let row = try rows.next() {
        let id: Item.ID = row[0]
        guard before[id] == nil else { continue }
        let state = (row[1] as Int?).flatMap(State.init(code:))
        let light = (row[2] as Int?).flatMap(LightColour.init(code:))
        before[id] = .some(
          state.flatMap { state in light.map { Showing(state: state, light: $0) } })
      }
      let born = try Row.fetchCursor(
        db, sql: "SELECT id FROM items WHERE created_by > ?", arguments: [sequence])
      while let row = try born.next() {
        let id: Item.ID = row[0]
        before[id] = .some(nil)
      }
      return before
    }
  }

  public func lightsSince(_ items: [Item.ID]) throws(LedgerError) -> [Item.ID: CivilDate] {
    try read { db in try lightsSince(items, upTo: Int.max, db) }
  }

  func lightsSince(_ items: [Item.ID], upTo end: Int, _ db: Database) throws -> [Item.ID: CivilDate] {
    let turn = try db.cachedStatement(
      sql: """
        SELECT day FROM turns AS turn WHERE item = ? AND id <= ? AND to_light IS NOT NULL
          AND to_light IS NOT COALESCE(from_light, (\(TurnJournal.lightBeforeMove)))
        ORDER BY id DESC LIMIT 1
        """)
    let birth = try db.cachedStatement(
      sql: "SELECT day FROM events WHERE sequence = (SELECT created_by FROM items WHERE id = ?)")
    var since: [Item.ID: CivilDate] = [:]
    for id in items {
      let day = try Int.fetchOne(turn, arguments: [id, end]) ?? Int.fetchOne(birth, arguments: [id])
      since[id] = day.map(CivilDate.init(dayNumber:))
    }
    return since
  }

  public func lights(of items: [Item.ID], endOf day: CivilDate) throws(LedgerError) -> [Item.ID:
    LightColour]
  {
    let mark = try mark(endOf: day)
    return try read { db in
      let cut = try cut(at: mark, db)
      var lights: [Item.ID: LightColour] = [:]
      for id in items { lights[id] = try light(of: id, at: cut, mark, db) }
      return lights
    }
  }

  private func light(of id: Item.ID, at cut: Int, _ mark: PastMark, _ db: Database) throws -> LightColour? {
    let last = try db.cachedStatement(
      sql: "SELECT to_light FROM turns WHERE item = ? AND id <= ? ORDER BY id DESC LIMIT 1")
    if let code = try Int?.fetchOne(last, arguments: [id, cut]) { return code.flatMap(LightColour.init) }
    let item = try db.cachedStatement(
      sql: "SELECT created_by, light FROM items JOIN lights ON item = id WHERE id = ?")
    guard let row = try Row.fetchOne(item, arguments: [id]), row[0] <= mark.sequence else { return nil }
    let next = try db.cachedStatement(
      sql: "SELECT from_light FROM turns WHERE item = ? AND id > ? ORDER BY id LIMIT 1")
    let code = try Int?.fetchOne(next, arguments: [id, cut]) ?? row[1]
    return code.flatMap(LightColour.init(code:))
  }

  public func trend(_ filter: ItemFilter, from first: CivilDate, to last: CivilDate) throws(LedgerError)
    -> [TrendDay]
  {
    try read { db in try trend(filter, from: first, to: last, upTo: Int.max, db) }
  }

  /// - Parameter end: the last turn that counts.
  func trend(
    _ filter: ItemFilter, from first: CivilDate, to last: CivilDate, upTo end: Int, _ db: Database
  ) throws -> [TrendDay] {
    guard first <= last else { return [] }
    let places = ItemFilter(units: filter.units, tasks: filter.tasks, departments: filter.departments)
    let condition = ItemCondition(places, in: plan, for: .numbered)
    let scope = String(condition.sql.dropFirst("WHERE ".count))
    let rows = try Row.fetchCursor(
      db, sql: TurnJournal.days(scope, db), arguments: StatementArguments([end]) + condition.arguments)
    var sum = TrendDay(day: first, states: SIMD8(), overdue: 0)
    var days: [TrendDay] = []
    func fill(before day: CivilDate) {
      while sum.day < day, sum.day <= last {
        days.append(sum)
        sum.day = sum.day + 1
      }
    }
    while let row = try rows.next() {
      let day = CivilDate(dayNumber: row[0])
      if day > last { break }
      fill(before: day)
      let count = Int32(truncatingIfNeeded: row[3] as Int)
      if let state = row[1] as Int? { sum.states[state] -= count }
      if let state = row[2] as Int? { sum.states[state] += count }
      sum.overdue += (row[5] as Int? ?? 0) - (row[4] as Int? ?? 0)
    }
    fill(before: last + 1)
    return days
  }

  public func forEachStepRecord(_ body: (Item.ID, [StepRecord]) throws -> Void) throws {
    try forEachStepRecord(until: Int.max, body)
  }

  func forEachStepRecord(until sequence: Int, _ body: (Item.ID, [StepRecord]) throws -> Void) throws {
    // Errors of the body are the caller's own and pass through as they are.
    var failure: (any Error)?
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT item, sequence, day, kind, reverses FROM events
          WHERE item IS NOT NULL AND sequence <= ? ORDER BY item, sequence
          """, arguments: [sequence])
      var history = StepHistory()
      func finish() {
        guard failure == nil, let id = history.item, !history.records.isEmpty else { return }
        do { try body(id, history.records) } catch { failure = error }
      }
      while failure == nil, let row = try rows.next() {
        let id: Item.ID = row[0]
        if history.item != id {
          finish()
          history = StepHistory(item: id)
        }
        history.add(row)
      }
      finish()
    }
    if let failure { throw failure }
  }
}

/// The steps of one item, without those that are undone.
private struct StepHistory {
  var item: Item.ID?
  private var steps: [(sequence: Int, record: StepRecord)] = []
  /// undo or redo → the step that it is about.
  private var about: [Int: Int] = [:]
  private var undone: Set<Int> = []

  init(item: Item.ID? = nil) { self.item = item }

  mutating func add(_ row: Row) {
    guard let kind = EventKind(rawValue: row[3]) else { return }
    let sequence: Int = row[1]
    if let step = kind.step {
      steps.append((sequence, StepRecord(kind: step, day: CivilDate(dayNumber: row[2]))))
    } else if let reversed = row[4] as Int?, kind == .undo || kind == .redo {
      let origin = about[reversed] ?? reversed
      about[sequence] = origin
      if kind == .undo { undone.insert(origin) } else { undone.remove(origin) }
    }
  }

  var records: [StepRecord] { steps.filter { !undone.contains($0.sequence) }.map(\.record) }
}

extension TurnedItem {
  /// The worst first. An item is large: its place is sorted, and it is moved once.
  static func worstFirst(_ items: [TurnedItem]) -> [TurnedItem] {
    let keys = items.enumerated().map { place, turned in
      (turned.now.light, turned.item.entry.unit, turned.item.id, place)
    }
    return keys.sorted(by: <).map { items[$0.3] }
  }
}
