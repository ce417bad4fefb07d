import Campaign
import GRDB
import Ledger

/// Where an item is counted, and what it shows there on the day of the lights.
struct Stand: Hashable {
  let unit: Region.ID
  let task: Task.ID
  let department: String
  let state: State
  let light: LightColour
  /// Assigned or rectifying past the deadline.
  let isOverdue: Bool

  init(_ item: Item, _ light: LightColour, on day: CivilDate) {
    unit = item.entry.unit
    task = item.entry.task
    department = item.entry.department
    state = item.state
    self.light = light
    isOverdue = item.state.isUnderway && (item.entry.deadline.day.map { $0 < day } ?? false)
  }

  func isBeside(_ other: Stand) -> Bool {
    unit == other.unit && task == other.task && department == other.department
  }
}

/// How the tallies change when items come, change or go. Collected in memory, then written at once.
struct TallyBook {
  private struct CellKey: Hashable {
    let unit: Region.ID
    let task: Task.ID
    let department: String
    let state: State
    let light: LightColour
  }

  private struct HeadlineKey: Hashable {
    let region: Region.ID
    let figure: HeadlineFigure
    let state: State
    let light: LightColour
    let day: Int
  }

  private var cells: [CellKey: Int] = [:]
  private var headline: [HeadlineKey: Int] = [:]
  private var journal = TurnJournal()

  /// Items that came in together, as they show themselves on a day.
  mutating func enter(_ item: Item, _ light: LightColour, on day: CivilDate, sequence: Int) {
    count(item, light, 1)
    journal.enter(Stand(item, light, on: day), on: day, sequence: sequence)
  }

  /// An item that was added (from nil) or changed.
  mutating func turn(
    _ id: Item.ID, from before: (item: Item, light: LightColour, day: CivilDate)?, to item: Item,
    _ light: LightColour, on day: CivilDate, sequence: Int
  ) {
    if let before { count(before.item, before.light, -1) }
    count(item, light, 1)
    journal.turn(
      id, from: before.map { Stand($0.item, $0.light, on: $0.day) }, to: Stand(item, light, on: day), on: day,
      sequence: sequence)
  }

  /// Counts an item with its light in (1) or out (-1), without writing it into the journal.
  mutating func count(_ item: Item, _ light: LightColour, _ sign: Int) {
    let state = item.state
    let key = CellKey(
      unit: item.entry.unit, task: item.entry.task, department: item.entry.department, state: state,
      light: light)
    cells[key, default: 0] += sign
    if state.isUnderway, let deadline = item.entry.deadline.day {
      let key = HeadlineKey(
        region: item.entry.unit, figure: .due, state: state, light: light, day: deadline.dayNumber)
      headline[key, default: 0] += sign
    }
    if state.isOpen && item.life.returns > 0 {
      let key = HeadlineKey(
        region: item.entry.unit, figure: .returned, state: state, light: light, day: 0)
      headline[key, default: 0] += sign
    }
  }

  /// What the changes are for every region and task, those below included.
  private func regionChanges(_ plan: Plan) -> [RegionTallies.Key: CellTally] {
    var changes: [RegionTallies.Key: CellTally] = [:]
    for (key, count) in cells where count != 0 {
      for region in plan.regionsCounting(key.unit) {
        changes[RegionTallies.Key(region: region, task: key.task), default: CellTally()].add(
          key.state, key.light, count)
      }
    }
    return changes
  }

  /// The figures of the heading for every region, those below included.
  private func headlineChanges(_ plan: Plan) -> [HeadlineKey: Int] {
    var changes: [HeadlineKey: Int] = [:]
    for (key, count) in headline where count != 0 {
      for region in plan.regionsCounting(key.region) {
        let key = HeadlineKey(
          region: region, figure: key.figure, state: key.state, light: key.light, day: key.day)
        changes[key, default: 0] += count
      }
    }
    return changes
  }

  func write(_ plan: Plan, _ db: Database) throws {
    var departments = DepartmentNumbers()
    let cell = try db.cachedStatement(
      sql: """
        INSERT INTO tallies VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET count = count + excluded.count
        """)
    for (key, count) in cells where count != 0 {
      let department = try departments.number(of: key.department, db)
      let numbers = [key.unit, key.task, department, key.state.code, key.light.code, count]
      try cell.execute(binding: numbers.map { $0.databaseValue })
    }
    let figure = try db.cachedStatement(
      sql: """
        INSERT INTO headline_tallies VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET count = count + excluded.count
        """)
    for (key, count) in headlineChanges(plan) where count != 0 {
      try figure.execute(binding: [
        key.region.databaseValue, key.figure.rawValue.databaseValue, key.state.code.databaseValue,
        key.light.code.databaseValue, key.day.databaseValue, count.databaseValue,
      ])
    }
    try RegionTallies.add(regionChanges(plan), db)
    try journal.write(&departments, db)
  }

  /// Where counts that are stored are not what counting gives.
  ///
  /// - Parameter name: what the count of a key is called.
  static func differences(
    _ stored: [String: Int], _ counted: [String: Int], _ name: (String) -> String
  ) -> [Verification.Finding] {
    Set(stored.keys).union(counted.keys).sorted().filter { stored[$0] != counted[$0] }.map {
      .tally(name($0), stored: stored[$0] ?? 0, counted: counted[$0] ?? 0)
    }
  }

  /// Every count as `table key`, for comparing a recount with what is stored.
  func lines(_ plan: Plan, _ db: Database) throws -> [String: Int] {
    var lines: [String: Int] = [:]
    let numbers = try DepartmentNumbers.all(db)
    for (key, count) in cells where count != 0 {
      let department = numbers[key.department] ?? -1
      lines["tallies \(key.unit) \(key.task) \(department) \(key.state.code) \(key.light.code)"] = count
    }
    for (key, count) in headlineChanges(plan) where count != 0 {
      lines[
        "headline_tallies \(key.region) \(key.figure.rawValue) \(key.state.code) \(key.light.code) \(key.day)"
      ] =
        count
    }
    for (key, tally) in regionChanges(plan) { TallyBook.add(tally, of: key, to: &lines) }
    return lines
  }

  private static func add(_ tally: CellTally, of key: RegionTallies.Key, to lines: inout [String: Int]) {
    for (column, count) in zip(RegionTallies.columns, RegionTallies.counts(tally)) where count != 0 {
      lines["region_tallies \(key.region) \(key.task) \(column)"] = count
    }
  }

  /// The stored counts, in the same form.
  static func storedLines(_ db: Database) throws -> [String: Int] {
    var lines: [String: Int] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT * FROM tallies WHERE count <> 0") {
      lines[
        "tallies \(row[0] as Int) \(row[1] as Int) \(row[2] as Int) \(row[3] as Int) \(row[4] as Int)"] =
        row[5]
    }
    for row in try Row.fetchAll(db, sql: "SELECT * FROM headline_tallies WHERE count <> 0") {
      lines[
        "headline_tallies \(row[0] as Int) \(row[1] as String) \(row[2] as Int) \(row[3] as Int) \(row[4] as Int)"
      ] = row[5]
    }
    try RegionTallies.readAll(db) { add($1, of: $0, to: &lines) }
    return lines
  }
}

/// What `headline_tallies` counts.
enum HeadlineFigure: String {
  /// Assigned or rectifying, by deadline.
  case due
  /// Open and returned at least once.
  case returned
}

/// The numbers of departments within one transaction; new names get the next one.
struct DepartmentNumbers {
  private var known: [String: Int] = [:]

  mutating func number(of name: String, _ db: Database) throws -> Int {
    if let number = known[name] { return number }
    let select = try db.cachedStatement(sql: "SELECT id FROM departments WHERE name = ?")
    var number = try select.firstNumber(binding: [name.databaseValue])
    if number == nil {
      try db.cachedStatement(sql: "INSERT INTO departments (name) VALUES (?)").execute(arguments: [name])
      number = Int(db.lastInsertedRowID)
    }
    known[name] = number
    return number ?? 0
  }

  static func all(_ db: Database) throws -> [String: Int] {
    let rows = try Row.fetchAll(db, sql: "SELECT name, id FROM departments")
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as String, $0[1] as Int) })
  }
}
