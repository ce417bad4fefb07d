import Campaign

/// Where a row stands: the file, the sheet where several are read, the line, and its number below the header.
public struct RowPlace: Hashable, Sendable {
  /// As the person wrote it.
  public let file: String
  public let sheet: String?
  /// The line, or the row of the sheet, on which it begins, from 1.
  public let line: Int
  /// Blank rows are not counted, from 1.
  public let row: Int
}

extension LedgerRow {
  func place(in file: LedgerFile) -> RowPlace {
    RowPlace(file: file.path, sheet: sheet, line: line, row: number)
  }

  /// Whether it says something of a known item alone, and adds none.
  var isOfKnownItem: Bool { !header.isWhole || header.isWeekly }

  /// The 编号 that the row has, good or bad; blank where it has none.
  var statedNumber: String {
    guard let place = header.places[.number], place < cells.count else { return "" }
    return trimmed(cells[place])
  }
}
