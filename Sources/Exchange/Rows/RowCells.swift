import Campaign
import Ledger

/// The cells of one row by their columns, and what is found to be wrong with them.
struct RowCells {
  let header: Header
  let cells: [String]
  let line: Int
  let number: Int
  private(set) var problems: [RowProblem] = []
  private var faults = CellFaults()

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
    // A cell without a value is told once.
    if let place, faults[place] != nil { return }
    problems.append(
      RowProblem(
        line: line, row: number, column: place.map { header.titles[$0] } ?? column.title,
        value: place.map { cells[$0] } ?? "", reason: reason))
  }

  /// Tells of cells that no ledger keeps.
  ///
  /// Records that the program writes itself may be longer than what people write.
  mutating func checkTexts() {
    for (index, cell) in cells.enumerated() {
      if cell.utf8.contains(0) {
        report(at: index, .nullCharacter)
      } else if cell.utf8.count > Entry.longestText, cell.utf16.count > Entry.longestText,
        header.places[.evidence] != index, header.places[.objections] != index
      {
        report(at: index, .textTooLong(limit: Entry.longestText))
      }
    }
  }

  /// Tells of cells without a value that could be taken, in columns that are read.
  mutating func check(_ faults: CellFaults) {
    self.faults = faults
    for index in cells.indices where header.isRead(index) {
      switch faults[index] {
      case .uncalculated: report(at: index, .uncalculated)
      case .errorValue: report(at: index, .errorValue)
      case nil: break
      }
    }
  }

  private mutating func report(at index: Int, _ reason: RowProblem.Reason) {
    problems.append(
      RowProblem(line: line, row: number, column: header.titles[index], value: cells[index], reason: reason))
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
