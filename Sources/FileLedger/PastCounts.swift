import Campaign
import GRDB
import GRDBSQLite
import Ledger

/// The tallies as they were right after a turn of the journal, from whichever end of it is nearer: the turns until
/// then added up, or the tallies of now with the later turns taken back.
struct PastCounts {
  struct Key: Hashable {
    let unit: Region.ID
    let task: Task.ID
    let department: Int
    let state: State
    let light: LightColour
  }

  private struct Count {
    var items = 0
    var overdue = 0
  }

  private var counts: [Int: Count] = [:]
  /// Whether `overdue` tells only what changed since then: the tallies of now do not tell which items are overdue.
  let isSinceThen: Bool

  init(at cut: Int, _ db: Database) throws {
    let last = try Int.fetchOne(db, sql: "SELECT MAX(id) FROM turns") ?? 0
    isSinceThen = cut > last / 2
    if isSinceThen {
      let rows = try Row.fetchCursor(
        db, sql: "SELECT unit, task, department, state, light, count FROM tallies")
      while let row = try rows.next() {
        counts[PastCounts.packed(row[0], row[1], row[2], row[3], row[4]), default: Count()].items += row[5]
      }
    }
    try add(isSinceThen ? "id > ?" : "id <= ?", cut, sign: isSinceThen ? -1 : 1, db)
  }

  /// Adds turns up. Hundreds of thousands of small rows: SQLite's own functions are the shortest way to them, and
  /// to let SQLite group them costs several times as much.
  private mutating func add(_ condition: String, _ cut: Int, sign: Int, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT unit, task, department, count, from_state, from_light, from_overdue, to_state, to_light, to_overdue
        FROM turns WHERE \(condition)
        """)
    let rows = try Row.fetchCursor(statement, arguments: [cut])
    let raw = statement.sqliteStatement
    func column(_ index: Int32) -> Int { Int(sqlite3_column_int64(raw, index)) }
    while try rows.next() != nil {
      let count = column(3) * sign
      for (side, sense) in [(Int32(4), -1), (7, 1)] where sqlite3_column_type(raw, side) != SQLITE_NULL {
        let key = PastCounts.packed(column(0), column(1), column(2), column(side), column(side + 1))
        counts[key, default: Count()].items += count * sense
        if column(side + 2) != 0 { counts[key, default: Count()].overdue += count * sense }
      }
    }
  }

  /// Calls `body` with everything that is not zero: items, and overdue ones.
  func eachSum(_ body: (Key, Int, Int) -> Void) {
    for (packed, count) in counts where count.items != 0 || count.overdue != 0 {
      guard let state = State(code: packed >> 4 & 15), let light = LightColour(code: packed & 15) else {
        continue
      }
      let key = Key(
        unit: packed >> 44, task: packed >> 30 & 0x3FFF, department: packed >> 8 & 0x3F_FFFF, state: state,
        light: light)
      body(key, count.items, count.overdue)
    }
  }

  /// One number for five: a plan has at most 10,000 tasks, and departments below four million.
  private static func packed(_ unit: Int, _ task: Int, _ department: Int, _ state: Int, _ light: Int) -> Int {
    unit << 44 | task << 30 | department << 8 | state << 4 | light
  }
}
