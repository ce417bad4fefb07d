import GRDB
import Ledger

/// Whether the journal of the tallies can be believed: what the past is read from.
struct TurnCheck {
  /// Overdue items, by unit and task, as counted from the items.
  private(set) var overdue: [String: Int] = [:]

  mutating func count(_ stand: Stand) {
    if stand.isOverdue { overdue["\(stand.unit) \(stand.task)", default: 0] += 1 }
  }

  /// What is wrong with it: a row that cannot have been written, and sums that are not those of the ledger.
  ///
  /// - Parameter stored: the counts that are stored (`TallyBook.storedLines`).
  func findings(_ stored: [String: Int], _ db: Database) throws -> [Verification.Finding] {
    let halved = try Self.rows(Self.halved, db)
    let strange = try Self.rows(Self.strange, db) + Self.rows(Self.leaping, db)
    let rows = Set(halved + strange).sorted().map { Verification.Finding.turn(row: $0) }
    // What is only half there cannot be added up.
    return try halved.isEmpty ? rows + sums(stored, db) : rows
  }

  /// It adds up to the tallies, and to what is overdue.
  private func sums(_ stored: [String: Int], _ db: Database) throws -> [Verification.Finding] {
    let tallied = stored.filter { $0.key.hasPrefix("tallies") }
    var (counts, late): ([String: Int], [String: Int]) = ([:], [:])
    for row in try Row.fetchAll(db, sql: TurnJournal.sums("")) {
      let cell = (0...4).map { "\(row[$0] as Int)" }
      if row[5] != 0 { counts["tallies " + cell.joined(separator: " ")] = row[5] }
      // A count that was tampered with may be as large as there are.
      late[cell.prefix(2).joined(separator: " "), default: 0] &+= row[6] as Int
    }
    return TallyBook.differences(counts, tallied) { "turns" + $0.dropFirst("tallies".count) }
      + TallyBook.differences(late.filter { $0.value != 0 }, overdue) { "turns overdue \($0)" }
  }

  private static func rows(_ sql: String, _ db: Database) throws -> [Int] {
    try Int.fetchAll(db, sql: "\(sql) ORDER BY id LIMIT 5")
  }

  /// What came or went has a state, a light, and is overdue or not; and what was there before is an item.
  private static let halved = """
    SELECT id FROM turns WHERE (from_state IS NULL) <> (from_light IS NULL)
      OR (from_state IS NULL) <> (from_overdue IS NULL)
      OR (to_state IS NULL) <> (to_light IS NULL) OR (to_state IS NULL) <> (to_overdue IS NULL)
      OR item IS NULL AND from_state IS NOT NULL
    """

  /// What turned by a deed is what its event did to its item.
  private static let strange = """
    SELECT id FROM turns AS turn WHERE item IS NOT NULL AND from_state IS NOT to_state AND NOT EXISTS (
      SELECT 1 FROM events WHERE events.sequence = turn.sequence AND events.item = turn.item
        AND (turn.from_state IS NULL OR turn.to_state IS NULL
          OR events.from_state = turn.from_state AND events.to_state = turn.to_state))
    """

  /// Each turn of an item goes on where the one before it ended; where that left a place, anywhere.
  private static let leaping = """
    SELECT id FROM (
      SELECT id, unit, task, department, from_state, from_light, from_overdue,
        LAG(id) OVER way AS earlier, LAG(unit) OVER way AS old_unit, LAG(task) OVER way AS old_task,
        LAG(department) OVER way AS old_department, LAG(to_state) OVER way AS old_state,
        LAG(to_light) OVER way AS old_light, LAG(to_overdue) OVER way AS was_overdue
      FROM turns WHERE item IS NOT NULL WINDOW way AS (PARTITION BY item ORDER BY id))
    WHERE earlier IS NOT NULL AND NOT (
      from_state IS old_state AND from_light IS old_light AND from_overdue IS was_overdue
      AND (old_state IS NULL OR unit = old_unit AND task = old_task AND department = old_department))
    """
}
