import Campaign
import Ledger

/// The cells of one row by their columns, and what is found to be wrong with them.
struct RowCells {
  let header: Header
  let cells: [String]
  let line: Int
  let number: Int
  private(set) var problems: [RowProblem] = []

  init(header: Header, cells: [String], line: Int, number: Int) {
    self.header = header
    self.cells = cells
    self.line = line
    self.number = number
  }

  /// The trimmed cell; nil when the file has no such column.
  subscript(_ column: Column) -> String? { header.text(of: column, in: cells) }

  /// The cell as it is.
  func raw(_ column: Column) -> String? { header.places[column].map { cells[$0] } }

  mutating func report(_ column: Column, _ reason: RowProblem.Reason) {
    let place = header.places[column]
    problems.append(
      RowProblem(
        line: line, row: number, column: place.map { header.titles[$0] } ?? column.title,
        value: place.map { cells[$0] } ?? "", reason: reason))
  }

  func hasProblem(_ reason: RowProblem.Reason) -> Bool { problems.contains { $0.reason == reason } }

  /// A cell as a value; nil when the column is missing, or when it is none, which is reported.
  mutating func read<Value>(_ column: Column, _ reason: RowProblem.Reason, _ read: (String) -> Value?)
    -> Value?
  {
    guard let text = self[column] else { return nil }
    guard let value = read(text) else {
      report(column, reason)
      return nil
    }
    return value
  }

  /// The same for a cell that may be blank.
  mutating func readIfPresent<Value>(
    _ column: Column, _ reason: RowProblem.Reason, _ read: (String) -> Value?
  ) -> Value? {
    guard let text = self[column], !text.isEmpty else { return nil }
    return self.read(column, reason, read)
  }

  mutating func day(_ column: Column) -> CivilDate? { readIfPresent(column, .date, CellValue.day) }

  mutating func count(_ column: Column) -> Int { readIfPresent(column, .count, CellValue.count) ?? 0 }

  /// A text that an item may lack.
  func optional(_ column: Column) -> String? {
    guard let text = self[column], !text.isEmpty else { return nil }
    return text
  }
}
