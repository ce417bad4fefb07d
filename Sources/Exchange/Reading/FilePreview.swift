import Campaign
import Ledger

/// The beginning of a file as it stands, for a person who must say what its columns are.
public struct FilePreview: Hashable, Sendable {
  /// As the person wrote it.
  public var path: String
  /// The name of the sheet; nil for a file without sheets.
  public var sheet: String?
  /// The cells of the row that looks most like a header.
  public var titles: [String]
  /// The line it stands on, from 1.
  public var headerLine: Int
  /// The first rows below it that are not blank, at most `bodyRows`.
  public var body: [[String]]

  /// Rows below the header that are kept.
  public static let bodyRows = 20

  public init(path: String, sheet: String? = nil, titles: [String], headerLine: Int, body: [[String]]) {
    self.path = path
    self.sheet = sheet
    self.titles = titles
    self.headerLine = headerLine
    self.body = body
  }

  /// Looks at a file, whether its header is recognised or not.
  public init(path: String, encoding: TextEncoding = .auto) throws(IntakeError) {
    let file = try InputFile(path: path)
    let found = try FoundEncoding.find(in: file, asked: encoding)
    let header = try Header.best(in: file, found: found)
    var scanner = try CSVScanner(file: file, found: found, separator: header.separator)
    var row = CSVRow()
    var body: [[String]] = []
    while body.count < FilePreview.bodyRows, try scanner.next(&row) {
      let cells = row.texts.map { trimmed(FormulaGuard.unguarded($0)) }
      if row.line > header.line, cells.contains(where: { !$0.isEmpty }) { body.append(cells) }
    }
    self.init(path: path, titles: header.titles, headerLine: header.line, body: body)
  }
}
