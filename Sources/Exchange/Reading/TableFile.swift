import Ledger

/// A file of tables, of which kind its content says, whatever its name ends with.
struct TableFile {
  let path: String
  /// The encoding that was asked for or found; UTF-8 for a workbook.
  let encoding: TextEncoding
  /// The sheets that may be read; for a text file the ways in which it may be separated.
  let choices: Choices
  /// Sheets that are not read because they are hidden or were not asked for.
  let passedOver: [String]

  enum Choices {
    /// One table, separated by one of these.
    case text([CSVTable])
    /// Tables beside one another.
    case sheets([any CellTable])
  }

  init(path: String, encoding: TextEncoding, sheet: String?) throws(IntakeError) {
    self.path = path
    let file = try InputFile(path: path)
    let found = try FoundEncoding.find(in: file, asked: encoding)
    self.encoding = found.encoding
    choices = .text(CSVTable.separators.map { CSVTable(file: file, found: found, separator: $0) })
    passedOver = []
  }

  /// What is to be said of the sheets.
  func notices(reading read: [String]) -> [IntakeNotice] {
    guard case .sheets(let sheets) = choices else { return [] }
    let others = sheets.compactMap(\.sheet).filter { !read.contains($0) } + passedOver
    return others.isEmpty && read.count < 2 ? [] : [.sheets(read: read, passedOver: others)]
  }
}
