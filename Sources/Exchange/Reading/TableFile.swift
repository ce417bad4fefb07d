import Campaign
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

  /// - Parameter sheet: the name of a sheet or its number from 1; nil for all that are visible.
  init(path: String, encoding: TextEncoding, sheet: String?) throws(IntakeError) {
    self.path = path
    let file = try InputFile(path: path)
    var head: [UInt8] = []
    try file.read(at: 0, limit: 8, into: &head)
    if head.starts(with: TableFile.compound) { throw .oldWorkbook(path: path) }
    guard !TableFile.archives.contains(where: head.starts) else {
      self.encoding = .utf8
      (choices, passedOver) = try TableFile.sheets(of: Workbook(path: path), asked: sheet)
      return
    }
    if let sheet { throw .noSuchSheet(path: path, sheet: sheet, known: []) }
    let found = try FoundEncoding.find(in: file, asked: encoding)
    if TableFile.isWebPage(try TextSource(file: file, found: found)) { throw .webPage(path: path) }
    self.encoding = found.encoding
    choices = .text(CSVTable.separators.map { CSVTable(file: file, found: found, separator: $0) })
    passedOver = []
  }

  /// How an archive begins, one with parts and one without.
  private static let archives: [[UInt8]] = [[0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6]]
  /// How xls begins, and xlsx under a password.
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

  /// How pages begin, and workbooks as XML; no header does.
  private static let pages = ["<!doctype", "<html", "<head", "<meta", "<table", "<?xml", "mime-version:"]

  private static func isWebPage(_ text: TextSource) -> Bool {
    var bytes: [UInt8] = []
    do throws(IntakeError) {
      guard try text.next(into: &bytes) else { return false }
    } catch {
      // What is wrong with its bytes is told with their place.
      return false
    }
    let start = bytes.drop { $0 <= 0x20 }.prefix(16)
    let words = String(decoding: start, as: UTF8.self).lowercased()
    return pages.contains(where: words.hasPrefix)
  }

  private static func sheets(of workbook: Workbook, asked: String?) throws(IntakeError)
    -> (Choices, passedOver: [String])
  {
    let visible = workbook.sheets.filter { !$0.isHidden }
    var chosen = visible.isEmpty ? workbook.sheets : visible
    if let asked {
      let number = CellValue.number(asked).map { $0 - 1 } ?? -1
      let byNumber = workbook.sheets.indices.contains(number) ? workbook.sheets[number] : nil
      let named = workbook.sheets.first { trimmed($0.name) == trimmed(asked) } ?? byNumber
      guard let named else {
        throw .noSuchSheet(path: workbook.zip.path, sheet: asked, known: workbook.sheets.map(\.name))
      }
      chosen = [named]
    }
    var tables: [any CellTable] = []
    for sheet in chosen { tables.append(try SheetTable(workbook, sheet)) }
    return (.sheets(tables), workbook.sheets.filter { !chosen.contains($0) }.map(\.name))
  }

  /// What is to be said of the sheets.
  func notices(reading read: [String]) -> [IntakeNotice] {
    guard case .sheets(let sheets) = choices else { return [] }
    let others = sheets.compactMap(\.sheet).filter { !read.contains($0) } + passedOver
    return others.isEmpty && read.count < 2 ? [] : [.sheets(read: read, passedOver: others)]
  }
}
