import Campaign
import Ledger

/// A ledger on its way out as a workbook, item by item, so that importing it gives back equal items.
///
/// One sheet with the columns of `LedgerCSV`, all of them texts. Contacts are masked unless they are to be
/// revealed; what is masked does not come back (domain.md §8).
public final class LedgerXlsx {
  /// The name of the sheet.
  static let sheetName = "工作台账"
  /// How many items a sheet has room for below its header.
  public static let mostItems = XlsxSheet.mostRows - 1

  private let path: String
  private let sheet: XlsxSheet
  private let cells: ItemCells
  private let write: ([UInt8]) throws -> Void

  /// Begins a workbook with its header.
  ///
  /// - Parameters:
  ///   - path: the name to use in errors.
  ///   - count: how many items are expected, about; very many need another form of archive.
  ///   - write: takes the bytes when everything is there.
  /// - Throws: `OutputError.cannotWrite` when there is no room for temporary files.
  public init(
    plan: Plan, path: String, count: Int = 0, revealsContacts: Bool = false,
    write: @escaping ([UInt8]) throws -> Void
  ) throws(OutputError) {
    self.path = path
    self.write = write
    cells = ItemCells(plan: plan, revealsContacts: revealsContacts)
    let columns = Column.ofLedger.map {
      XlsxSheet.Column(title: $0.title, width: $0.width, wraps: $0.isLong)
    }
    sheet = try XlsxSheet(name: LedgerXlsx.sheetName, columns: columns, isLarge: count > LedgerXlsx.many)
  }

  /// Items whose rows can take 4 GB, and with them more than a plain archive holds.
  private static let many = 200_000

  /// Adds one item.
  ///
  /// - Throws: an `OutputError` when a text is too long for a cell, or the sheet is full.
  public func append(_ item: Item) throws(OutputError) {
    guard sheet.rows <= LedgerXlsx.mostItems else {
      throw .tooManyItems(path: path, limit: LedgerXlsx.mostItems)
    }
    for (index, column) in Column.ofLedger.enumerated() {
      guard sheet.put(cells.text(column, of: item), column: index) else {
        throw .textTooLong(
          path: path, row: sheet.rows + 1, number: item.entry.number, column: column.title,
          limit: Entry.longestText)
      }
    }
    try sheet.endRow()
  }

  /// Makes the workbook whole and writes it.
  ///
  /// - Parameter check: asked now and then whether to go on.
  /// - Throws: `OutputError.cannotWrite`, and what `check` and `write` throw.
  public func finish(check: () throws -> Void = {}) throws { try sheet.finish(check: check, write) }
}

extension Column {
  /// How wide a column of a sheet is, in digits; a Chinese character takes two.
  var width: Double {
    switch self {
    case .content, .measures, .effect, .note, .evidence: 40
    case .target, .objections: 32
    case .site, .redReason, .voidReason, .checkMatched, .checkInspected, .checkAccepted, .checkClosed: 24
    case .area, .task, .department, .contact: 22
    case .number, .deadline, .deadlineMeaning, .responsible: 16
    case .weight, .progress, .submissions, .returns, .rebounds, .extensions: 9
    default: 12
    }
  }

  /// Whether its texts may need several lines.
  var isLong: Bool { width > 20 }
}
