import Campaign
import GRDB
import GRDBSQLite

/// Tallies and turns of the journal added up while SQLite walks over the rows.
///
/// Hundreds of thousands of small rows: an aggregate of our own takes their numbers where SQLite reads them. To have each
/// row handed out takes twice as long, and to let SQLite group them several times.
struct TurnSums {
  struct Count {
    private(set) var items = 0
    private(set) var overdue = 0

    fileprivate mutating func add(_ items: Int, overdue: Int) {
      self.items += items
      self.overdue += overdue
    }
  }

  /// Rows that can be added up.
  enum Source {
    case tallies
    /// The turns up to one, or those behind it.
    case turnsUpTo(Int)
    case turnsAfter(Int)
  }

  /// By `PastCounts.Key.packed`.
  private(set) var counts: [Int: Count] = [:]
  /// 1 while rows are added, -1 while they are taken back.
  private var sign = 1

  /// Adds rows up (`sign` 1) or takes them back (-1).
  mutating func add(_ source: Source, sign: Int, _ db: Database) throws {
    self.sign = sign
    let statement = try db.cachedStatement(sql: "SELECT add_turn(?1, \(source.columns)) FROM \(source.rows)")
    let raw = statement.sqliteStatement
    let code = withUnsafeMutablePointer(to: &self) { sums in
      sqlite3_bind_pointer(raw, 1, sums, TurnSums.kind, nil)
      if let turn = source.turn { sqlite3_bind_int64(raw, 2, Int64(turn)) }
      return sqlite3_step(raw)
    }
    // What is wrong is told by the step, or by nobody.
    sqlite3_reset(raw)
    sqlite3_clear_bindings(raw)
    guard code == SQLITE_ROW else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage, sql: statement.sql)
    }
  }

  private mutating func add(_ values: UnsafeMutablePointer<OpaquePointer?>) {
    func number(_ index: Int) -> Int { Int(sqlite3_value_int64(values[index])) }
    let (unit, task, department, count) = (number(1), number(2), number(3), number(4) * sign)
    for (side, count) in [(5, -count), (8, count)] where sqlite3_value_type(values[side]) != SQLITE_NULL {
      let key = PastCounts.Key.packed(unit, task, department, number(side), number(side + 1))
      counts[key, default: Count()].add(count, overdue: number(side + 2) == 0 ? 0 : count)
    }
  }

  /// What SQLite tells pointers of different kinds apart by.
  private static var kind: UnsafePointer<CChar> {
    let name: StaticString = "turn_sums"
    return UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
  }

  /// Gives SQL the aggregate `add_turn(sums, unit, task, department, count, from_state, from_light, from_overdue,
  /// to_state, to_light, to_overdue)`.
  static func register(_ db: Database) throws {
    let code = sqlite3_create_function_v2(
      db.sqliteConnection, "add_turn", 11, SQLITE_UTF8, nil, nil,
      { _, _, values in
        guard let values, let sums = sqlite3_value_pointer(values[0], TurnSums.kind) else { return }
        sums.assumingMemoryBound(to: TurnSums.self).pointee.add(values)
      }, { context in sqlite3_result_null(context) }, nil)
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }
}

extension TurnSums.Source {
  fileprivate var columns: String {
    switch self {
    case .tallies: "unit, task, department, count, NULL, NULL, NULL, state, light, 0"
    case .turnsUpTo, .turnsAfter:
      "unit, task, department, count, from_state, from_light, from_overdue, to_state, to_light, to_overdue"
    }
  }

  fileprivate var rows: String {
    switch self {
    case .tallies: "tallies"
    case .turnsUpTo: "turns WHERE id <= ?2"
    case .turnsAfter: "turns WHERE id > ?2"
    }
  }

  fileprivate var turn: Int? {
    switch self {
    case .tallies: nil
    case .turnsUpTo(let turn), .turnsAfter(let turn): turn
    }
  }
}
