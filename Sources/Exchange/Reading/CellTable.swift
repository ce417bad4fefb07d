import Ledger

/// Rows of cells that are read from the first to the last, as often as needed: a CSV file or a sheet of a workbook.
protocol CellTable {
  /// The name of the sheet; nil for a file that has none.
  var sheet: String? { get }
  /// Whether texts that look like formulas have an apostrophe before them.
  var isGuarded: Bool { get }
  /// Cells that are one.
  var merges: Merges { get }
  /// Begins a pass.
  func cursor() throws(IntakeError) -> any RowCursor
}

/// A pass over the rows of a table.
protocol RowCursor {
  /// The next row, blank or not; false at the end of the table.
  mutating func next(_ row: inout CellRow) throws(IntakeError) -> Bool
}

/// A text file whose cells are separated by one character.
struct CSVTable: CellTable {
  let file: InputFile
  let found: FoundEncoding
  let separator: UInt8

  /// Comma, tab, semicolon.
  static let separators: [UInt8] = [0x2C, 0x09, 0x3B]

  var sheet: String? { nil }
  var isGuarded: Bool { true }
  var merges: Merges { Merges() }

  func cursor() throws(IntakeError) -> any RowCursor {
    try CSVScanner(file: file, found: found, separator: separator)
  }
}
