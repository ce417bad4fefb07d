import Campaign
import GRDB
import Ledger

extension Stand {
  fileprivate var overdueCount: Int { isOverdue ? 1 : 0 }
}

/// The journal of the tallies: what items showed, and when that changed. Any prefix of it adds up to the board
/// as it was shown at that moment.
struct TurnJournal {
  private struct Turn {
    let day: CivilDate
    let sequence: Int
    let item: Item.ID?
    let from: Stand?
    let to: Stand?
  }

  private struct Entrance: Hashable {
    let day: CivilDate
    let sequence: Int
    let stand: Stand
  }

  private var turns: [Turn] = []
  private var entrances: [Entrance: Int] = [:]

  mutating func enter(_ stand: Stand, on day: CivilDate, sequence: Int) {
    entrances[Entrance(day: day, sequence: sequence, stand: stand), default: 0] += 1
  }

  mutating func turn(_ item: Item.ID, from: Stand?, to: Stand, on day: CivilDate, sequence: Int) {
    guard from != to else { return }
    if let from, !from.isBeside(to) {
      turns.append(Turn(day: day, sequence: sequence, item: item, from: from, to: nil))
      turns.append(Turn(day: day, sequence: sequence, item: item, from: nil, to: to))
    } else {
      turns.append(Turn(day: day, sequence: sequence, item: item, from: from, to: to))
    }
  }

  func write(_ departments: inout DepartmentNumbers, _ db: Database) throws {
    let insertion = try db.cachedStatement(
      sql: "INSERT INTO turns VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    func write(_ turn: Turn, count: Int) throws {
      guard let place = turn.to ?? turn.from else { return }
      let department = try departments.number(of: place.department, db)
      let numbers = [
        turn.day.dayNumber, turn.sequence, turn.item, place.unit, place.task, department,
        turn.from?.state.code, turn.from?.light.code, turn.from?.overdueCount, turn.to?.state.code,
        turn.to?.light.code, turn.to?.overdueCount, count,
      ]
      try insertion.execute(binding: numbers.map { $0.databaseValue })
    }
    for turn in turns { try write(turn, count: 1) }
    for (entrance, count) in entrances {
      try write(
        Turn(
          day: entrance.day, sequence: entrance.sequence, item: nil, from: nil, to: entrance.stand),
        count: count)
    }
  }

  /// The light that an item had elsewhere before it came with `turn`: leaving a place and coming to another one are
  /// two rows, one behind the other.
  static let lightBeforeMove = """
    SELECT from_light FROM turns AS leaving
    WHERE leaving.id = turn.id - 1 AND leaving.item = turn.item AND leaving.to_state IS NULL
    """

  /// A clock was set back: what turned by time alone after a day did not happen.
  ///
  /// - Returns: whether nothing else happened since, so that those turns are gone and nothing needs to be turned back.
  ///   Otherwise they count for the day, and what is turned back comes after them.
  static func forget(after day: CivilDate, sequence: Int, _ db: Database) throws -> Bool {
    let deeds = try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM turns WHERE id > \(lastTurn)
            AND (item IS NULL OR sequence <> ?2 OR from_state IS NOT to_state))
        """, arguments: [day.dayNumber, sequence])
    let sql =
      deeds ?? true
      ? "UPDATE turns SET day = ?2 WHERE id > \(lastTurn)"
      : "DELETE FROM turns WHERE id > \(lastTurn) AND day > ?2"
    try db.execute(sql: sql, arguments: [day.dayNumber, day.dayNumber])
    return deeds == false
  }

  /// The last turn until a day.
  private static let lastTurn = "COALESCE((SELECT id FROM turns WHERE day <= ?1 ORDER BY id DESC LIMIT 1), 0)"

  /// A SELECT of unit, task, department, state, light, n (items) and o (overdue ones) over turns, grouped.
  ///
  /// - Parameter condition: SQL after WHERE without the word, or empty; it is used twice.
  static func sums(_ condition: String) -> String {
    """
    SELECT unit, task, department, state, light, SUM(n) AS n, SUM(o) AS o FROM (\(deltas(condition)))
    GROUP BY 1, 2, 3, 4, 5
    """
  }

  /// What each turn added and took away.
  static func deltas(_ condition: String) -> String {
    let also = condition.isEmpty ? "" : " AND \(condition)"
    return """
      SELECT day, unit, task, department, to_state AS state, to_light AS light, count AS n, to_overdue * count AS o
      FROM turns WHERE to_state IS NOT NULL\(also)
      UNION ALL
      SELECT day, unit, task, department, from_state, from_light, -count, -from_overdue * count
      FROM turns WHERE from_state IS NOT NULL\(also)
      """
  }

  /// A SELECT of day, from_state, to_state, items, and overdue ones that went and that came: what each day
  /// changed. The last turn that counts is its first argument.
  ///
  /// A turn counts from the earliest day among its own and those of the turns behind it: after a clock was set
  /// back, what had been shown on later days gave way to what is shown on the earlier one.
  ///
  /// - Parameter condition: as for `sums`.
  static func days(_ condition: String, _ db: Database) throws -> String {
    let also = condition.isEmpty ? "" : " AND \(condition)"
    let settled = """
      (SELECT *, MIN(day) OVER (ORDER BY id ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS settled
      FROM turns WHERE id <= ?1)
      """
    let (source, day) = try isRising(db) ? ("turns", "day") : (settled, "settled")
    return """
      SELECT \(day), from_state, to_state, SUM(count), SUM(from_overdue * count), SUM(to_overdue * count)
      FROM \(source) WHERE id <= ?1\(also) GROUP BY 1, 2, 3 ORDER BY 1
      """
  }

  /// Whether no turn is of an earlier day than one before it.
  private static func isRising(_ db: Database) throws -> Bool {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT MIN(id), MAX(id) FROM turns GROUP BY day ORDER BY day")
    var last = 0
    while let row = try rows.next() {
      guard row[0] > last else { return false }
      last = row[1]
    }
    return true
  }
}
