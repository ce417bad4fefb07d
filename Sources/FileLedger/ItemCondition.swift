import Campaign
import GRDB
import Ledger

/// A filter as a WHERE clause, for `items` and for the tallies alike.
struct ItemCondition {
  /// `items` and `lights` go together, and hold the names of departments; `tallies` and `turns` hold their numbers.
  enum Table { case items, numbered }

  /// What a SELECT of items reads from: `lights` and `items`, all of them or those of some blocks.
  let source: String
  /// Empty, or `WHERE …`.
  let sql: String
  /// Those of the source come first.
  let arguments: StatementArguments

  /// - Parameter blocks: where the filter's text may be; nil to look for it in all items.
  init(_ filter: ItemFilter, in plan: Plan, for table: Table = .items, blocks: TextBlocks? = nil) {
    var conditions: [String] = []
    var values: [DatabaseValue] = []
    func among(_ column: String, _ numbers: [Int]) {
      guard !numbers.isEmpty else { return }
      conditions.append(
        numbers.count == 1 ? "\(column) = ?" : "\(column) IN (\(ItemCondition.marks(numbers.count)))")
      values += numbers.sorted().map(\.databaseValue)
    }
    let owner = table == .items ? "lights." : ""
    let units = ItemCondition.units(filter, in: plan, column: owner + "unit")
    if let numbers = blocks?.numbers {
      source = ItemCondition.ofBlocks
      values.append(numbers.databaseValue)
    } else {
      // Without a unit a list leads to items all over the file.
      source = blocks != nil && units == nil ? ItemCondition.byNumber : ItemCondition.byList
    }
    // All units or all tasks are no condition; without one, SQLite can walk an index in order.
    if let units {
      conditions.append(units.sql)
      values += units.numbers.map(\.databaseValue)
    }
    if filter.tasks.count < plan.tasks.count { among(owner + "task", Array(filter.tasks)) }
    among(owner + "light", filter.lights.map(\.code))
    among("state", filter.states.map(\.code))
    if !filter.departments.isEmpty {
      let marks = ItemCondition.marks(filter.departments.count)
      let names = table == .items ? marks : "SELECT id FROM departments WHERE name IN (\(marks))"
      conditions.append("department IN (\(names))")
      values += filter.departments.sorted().map(\.databaseValue)
    }
    if !filter.text.isEmpty {
      conditions.append(ItemCondition.holding)
      let pattern = "%\(ItemCondition.escaped(filter.text))%".databaseValue
      values += SearchedText.all.map { _ in pattern }
    }
    sql = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
    arguments = StatementArguments(values)
  }

  /// `?, ?, ?` for so many values.
  private static func marks(_ count: Int) -> String {
    Array(repeating: "?", count: count).joined(separator: ", ")
  }

  private init(sql: String, arguments: StatementArguments) {
    source = ItemCondition.byList
    self.sql = sql
    self.arguments = arguments
  }

  /// The items of one light in a filter's places, cell by cell as the index has them: nothing else is read.
  init(cellsOf filter: ItemFilter, _ light: LightColour, in plan: Plan) {
    let units = filter.units.isEmpty ? plan.units.map(\.id) : filter.units.sorted()
    let tasks = filter.tasks.isEmpty ? plan.tasks.map(\.id) : filter.tasks.sorted()
    guard units.count * tasks.count <= ItemCondition.mostCells else {
      self.init(ItemFilter(units: filter.units, tasks: filter.tasks, lights: [light]), in: plan)
      return
    }
    let (ofUnits, ofTasks) = (ItemCondition.marks(units.count), ItemCondition.marks(tasks.count))
    self.init(
      sql: "WHERE unit IN (\(ofUnits)) AND task IN (\(ofTasks)) AND light = ?",
      arguments: StatementArguments(units + tasks + [light.code]))
  }

  /// The units as ranges and lists of numbers; nil where all are let through.
  private static func units(_ filter: ItemFilter, in plan: Plan, column: String) -> (
    sql: String, numbers: [Int]
  )? {
    let isOfAll =
      filter.units.count >= plan.units.count && plan.units.allSatisfy { filter.units.contains($0.id) }
    guard !filter.units.isEmpty, !isOfAll else { return nil }
    // With tasks the index leads to each cell: four times as fast as to walk all tasks of a run.
    let isOfTasks = !filter.tasks.isEmpty && filter.tasks.count < plan.tasks.count
    let isOfCells = isOfTasks && filter.units.count * filter.tasks.count <= mostCells
    let (long, lone) = isOfCells ? ([], filter.units.sorted()) : runs(filter.units)
    var either = long.map { _ in "\(column) BETWEEN ? AND ?" }
    if lone.count == 1 { either.append("\(column) = ?") }
    if lone.count > 1 {
      either.append("\(column) IN (\(marks(lone.count)))")
    }
    let sql = either.count == 1 ? either[0] : "(\(either.joined(separator: " OR ")))"
    return (sql, long.flatMap { [$0.lowerBound, $0.upperBound] } + lone)
  }

  /// More cells than this are not sought one by one.
  private static let mostCells = 10_000
  /// SQLite refuses conditions that are nested too deep.
  private static let mostRuns = 100

  /// The numbers as runs without gaps, and what stands alone, both ascending. A region and all below it are one run
  /// where the template lists regions in the order of the tree. Where there are very many runs, all stand alone.
  private static func runs(_ numbers: Set<Int>) -> (long: [ClosedRange<Int>], lone: [Int]) {
    let sorted = numbers.sorted()
    var runs: [ClosedRange<Int>] = []
    for number in sorted {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    let long = runs.filter { $0.count > 1 }
    guard long.count <= mostRuns else { return ([], sorted) }
    return (long, runs.filter { $0.count == 1 }.map(\.lowerBound))
  }

  /// Lights lead: their indexes are in the order of lists.
  private static let byList = "lights CROSS JOIN items ON items.id = lights.item"
  /// In the order of numbers, whatever the condition is.
  static let byNumber = "lights NOT INDEXED CROSS JOIN items ON items.id = lights.item"
  /// The items of the blocks whose numbers are its argument, as a JSON array.
  private static let ofBlocks = """
    json_each(?) AS block CROSS JOIN lights NOT INDEXED ON lights.item BETWEEN block.value * \(TextPairs.itemsPerBlock)
      AND block.value * \(TextPairs.itemsPerBlock) + \(TextPairs.itemsPerBlock - 1)
      CROSS JOIN items ON items.id = lights.item
    """

  /// Whether one of the searched texts is like a pattern.
  private static let holding =
    "(" + SearchedText.all.map { "\($0.column) LIKE ? ESCAPE '\\'" }.joined(separator: " OR ") + ")"

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if character == "%" || character == "_" || character == "\\" { result.append("\\") }
      result.append(character)
    }
  }
}
