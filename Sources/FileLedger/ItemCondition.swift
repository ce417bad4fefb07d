import Campaign
import Foundation
import GRDB
import Ledger

/// A filter as a WHERE clause, for `items` and for the tallies alike.
struct ItemCondition {
  /// `items` holds the names of departments, `tallies` and `turns` their numbers.
  enum Table { case items, numbered }

  /// What a SELECT of items reads from: `items`, or for a text the blocks that may hold it and their items.
  private(set) var source = "items"
  /// The order of numbers, as this source has it.
  private(set) var byNumber = "items.id"
  /// Empty, or `WHERE …`.
  let sql: String
  let arguments: StatementArguments

  /// - Parameter usesPairs: whether a text is looked for only where its pairs of characters are.
  init(_ filter: ItemFilter, in plan: Plan, for table: Table = .items, usesPairs: Bool = true) {
    var conditions: [String] = []
    var values: [DatabaseValue] = []
    func among(_ column: String, _ numbers: [Int]) {
      guard !numbers.isEmpty else { return }
      let marks = Array(repeating: "?", count: numbers.count).joined(separator: ", ")
      conditions.append(numbers.count == 1 ? "\(column) = ?" : "\(column) IN (\(marks))")
      values += numbers.sorted().map(\.databaseValue)
    }
    // All units or all tasks are no condition; without one, SQLite can walk an index in order.
    if filter.units.count < plan.units.count || !filter.units.isSuperset(of: plan.units.map(\.id)) {
      among("unit", Array(filter.units))
    }
    if filter.tasks.count < plan.tasks.count { among("task", Array(filter.tasks)) }
    among("light", filter.lights.map(\.code))
    among("state", filter.states.map(\.code))
    if !filter.departments.isEmpty {
      let marks = Array(repeating: "?", count: filter.departments.count).joined(separator: ", ")
      conditions.append(
        table == .items
          ? "department IN (\(marks))"
          : "department IN (SELECT id FROM departments WHERE name IN (\(marks)))")
      values += filter.departments.sorted().map(\.databaseValue)
    }
    if !filter.text.isEmpty {
      let pattern = "%\(ItemCondition.escaped(filter.text))%".databaseValue
      let columns = ItemCondition.searched.map { "\($0) LIKE ? ESCAPE '\\'" }
      conditions.append("(\(columns.joined(separator: " OR ")))")
      values += ItemCondition.searched.map { _ in pattern }
      if usesPairs, let positions = ItemCondition.positions(of: filter.text) {
        let (first, last) = ("text_pairs.block * \(TextPairs.itemsPerBlock)", TextPairs.itemsPerBlock - 1)
        source = "text_pairs CROSS JOIN items ON items.id BETWEEN \(first) AND \(first) + \(last)"
        byNumber = "text_pairs.block, items.id"
        conditions.append("may_hold(text_pairs.bits, ?)")
        values.append(positions)
      }
    }
    sql = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
    arguments = StatementArguments(values)
  }

  private static let searched = SearchedText.all.map(\.column)

  /// What `may_hold` is asked for; nil for a text of less than two characters.
  static func positions(of text: String) -> DatabaseValue? {
    let positions = TextPairs.positions(of: text)
    return positions.isEmpty ? nil : positions.withUnsafeBytes { Data($0) }.databaseValue
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if character == "%" || character == "_" || character == "\\" { result.append("\\") }
      result.append(character)
    }
  }
}
