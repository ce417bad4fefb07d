import Campaign
import GRDB
import GRDBSQLite
import Ledger

/// The table `region_tallies`: for each region and task, the counts of the region's own items and of all below it.
///
/// A board reads one row for each of its tiles, however many items or regions lie below.
enum RegionTallies {
  struct Key: Hashable {
    let region: Region.ID
    let task: Task.ID
  }

  /// The columns after `region` and `task`, in the order of the codes of states and lights.
  static let columns = State.allCases.map(\.rawValue) + LightColour.allCases.map(\.rawValue)

  /// The counts of these columns.
  static func counts(_ tally: CellTally) -> [Int] {
    State.allCases.map(tally.count) + LightColour.allCases.map(tally.count)
  }

  private static let addition: String = {
    let marks = Array(repeating: "?", count: columns.count + 2).joined(separator: ", ")
    let sums = columns.map { "\($0) = \($0) + excluded.\($0)" }.joined(separator: ", ")
    return "INSERT INTO region_tallies VALUES (\(marks)) ON CONFLICT DO UPDATE SET \(sums)"
  }()

  /// Adds to what is stored.
  static func add(_ changes: [Key: CellTally], _ db: Database) throws {
    let statement = try db.cachedStatement(sql: addition)
    for (key, change) in changes where change != CellTally() {
      try statement.execute(
        binding: [key.region.databaseValue, key.task.databaseValue] + counts(change).map { $0.databaseValue })
    }
  }

  /// Calls `body` with the tasks and counts of regions, each as often as its share says; of all tasks where none is
  /// named.
  static func read(
    _ shares: [Region.ID: Int], _ tasks: Set<Task.ID>, _ db: Database, _ body: (Task.ID, CellTally) -> Void
  ) throws {
    let statement = try db.cachedStatement(sql: "\(select) WHERE region = ?")
    for (region, share) in shares where share != 0 {
      try read(statement, [region]) { key, tally in
        if tasks.isEmpty || tasks.contains(key.task) { body(key.task, tally * share) }
      }
    }
  }

  /// Calls `body` with every row.
  static func readAll(_ db: Database, _ body: (Key, CellTally) -> Void) throws {
    try read(db.cachedStatement(sql: select), [], body)
  }

  private static let select = "SELECT region, task, \(columns.joined(separator: ", ")) FROM region_tallies"

  private static func read(
    _ statement: Statement, _ arguments: StatementArguments, _ body: (Key, CellTally) -> Void
  ) throws {
    let firstLight = Int32(State.allCases.count + 2)
    try statement.forEachRow(arguments) { raw in
      var tally = CellTally()
      for code in State.allCases.indices { tally.states[code] = sqlite3_column_int(raw, Int32(code + 2)) }
      for code in LightColour.allCases.indices {
        tally.lights[code] = sqlite3_column_int(raw, firstLight + Int32(code))
      }
      let key = Key(region: Int(sqlite3_column_int64(raw, 0)), task: Int(sqlite3_column_int64(raw, 1)))
      if tally != CellTally() { body(key, tally) }
    }
  }
}

extension CellTally {
  /// Counts as often as a share says.
  static func * (tally: CellTally, share: Int) -> CellTally {
    var product = tally
    product.states = tally.states &* Int32(truncatingIfNeeded: share)
    product.lights = tally.lights &* Int32(truncatingIfNeeded: share)
    return product
  }
}
