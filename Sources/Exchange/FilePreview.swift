import Campaign
import Ledger

/// What a file looks like, for a person who is to say which of its columns is which.
public struct FilePreview: Hashable, Sendable {
  /// As the person wrote it.
  public let path: String
  /// The sheet that is shown; nil for a file without sheets.
  public let sheet: String?
  /// The row that is most like a header.
  public let titles: [String]
  /// The line or row that it begins on, from 1.
  public let headerLine: Int
  /// The first rows below it that say more than it does, each as wide as the titles.
  public let rows: [[String]]

  /// How many rows are shown.
  public static let mostRows = 20

  /// Reads the beginning of a file; nothing in it must be known to the ledger.
  ///
  /// - Parameter sheet: the name or number of a sheet; nil for the one that is most like a ledger.
  public init(path: String, encoding: TextEncoding = .auto, sheet: String? = nil) throws(IntakeError) {
    try self.init(TableFile(path: path, encoding: encoding, sheet: sheet))
  }

  /// The same of a file that is open.
  init(_ file: TableFile) throws(IntakeError) {
    let search = HeaderSearch(path: file.path, mapping: IntakeMapping())
    let tables: [any CellTable] =
      switch file.choices {
      case .text(let ways): ways
      case .sheets(let sheets): sheets
      }
    let part = try search.best(in: tables)
    path = file.path
    self.sheet = part.table.sheet
    headerLine = part.header.line
    let rows = try part.firstRows(FilePreview.mostRows)
    // Columns that are only formatted, behind the last one that says anything.
    let width =
      ([part.header.titles] + rows).map { $0.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0 }.max() ?? 0
    titles = Array(part.header.titles.prefix(width))
    self.rows = rows.map { Array($0.prefix(width)) }
  }
}
