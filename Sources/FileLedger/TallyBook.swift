import Campaign
import GRDB
import Ledger

/// How the tallies change when items come, change or go. Collected in memory, then written at once.
struct TallyBook {
  private struct CellKey: Hashable {
    let unit: Region.ID
    let task: Task.ID
    let state: State
    let light: LightColour
  }

  private struct HeadlineKey: Hashable {
    let figure: HeadlineFigure
    let state: State
    let light: LightColour
    let day: Int
  }

  private var cells: [CellKey: Int] = [:]
  private var headline: [HeadlineKey: Int] = [:]

  /// Counts an item with its light in (1) or out (-1).
  mutating func count(_ item: Item, _ light: LightColour, _ sign: Int) {
    let state = item.state
    let key = CellKey(unit: item.entry.unit, task: item.entry.task, state: state, light: light)
    cells[key, default: 0] += sign
    if state.isUnderway, let deadline = item.entry.deadline.day {
      let key = HeadlineKey(figure: .due, state: state, light: light, day: deadline.dayNumber)
      headline[key, default: 0] += sign
    }
    if state.isOpen && item.life.returns > 0 {
      headline[HeadlineKey(figure: .returned, state: state, light: light, day: 0), default: 0] += sign
    }
  }

  func write(_ db: Database) throws {
    let cell = try db.cachedStatement(
      sql: """
        INSERT INTO tallies VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET count = count + excluded.count
        """)
    for (key, count) in cells where count != 0 {
      try cell.execute(arguments: [key.unit, key.task, key.state.code, key.light.code, count])
    }
    let figure = try db.cachedStatement(
      sql: """
        INSERT INTO headline_tallies VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET count = count + excluded.count
        """)
    for (key, count) in headline where count != 0 {
      try figure.execute(arguments: [key.figure.rawValue, key.state.code, key.light.code, key.day, count])
    }
  }

  /// Every count as `table key`, for comparing a recount with what is stored.
  var lines: [String: Int] {
    var lines: [String: Int] = [:]
    for (key, count) in cells where count != 0 {
      lines["tallies \(key.unit) \(key.task) \(key.state.code) \(key.light.code)"] = count
    }
    for (key, count) in headline where count != 0 {
      lines["headline_tallies \(key.figure.rawValue) \(key.state.code) \(key.light.code) \(key.day)"] = count
    }
    return lines
  }

  /// The stored counts, in the same form.
  static func storedLines(_ db: Database) throws -> [String: Int] {
    var lines: [String: Int] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT * FROM tallies WHERE count <> 0") {
      lines["tallies \(row[0] as Int) \(row[1] as Int) \(row[2] as Int) \(row[3] as Int)"] = row[4]
    }
    for row in try Row.fetchAll(db, sql: "SELECT * FROM headline_tallies WHERE count <> 0") {
      lines["headline_tallies \(row[0] as String) \(row[1] as Int) \(row[2] as Int) \(row[3] as Int)"] =
        row[4]
    }
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
