import CXlsxWriter
import Campaign
import Ledger
import Papers

/// Cells of a sheet. Texts stay texts: none becomes a number, a date or a formula.
extension PaperSheet {
  func put(_ text: String, across columns: Range<Int>, _ look: SheetLook) throws(OutputError) {
    guard columns.count > 1 else { return try put(text, column: columns.lowerBound, look) }
    let (first, last) = (lxw_col_t(columns.lowerBound), lxw_col_t(columns.upperBound - 1))
    try check(
      worksheet_merge_range(
        sheet, lxw_row_t(row), first, lxw_row_t(row), last, PaperSheet.cellText(text), looks[look]))
  }

  func put(_ text: String, column: Int, _ look: SheetLook) throws(OutputError) {
    if text.isEmpty {
      return try check(worksheet_write_blank(sheet, lxw_row_t(row), lxw_col_t(column), looks[look]))
    }
    try check(
      worksheet_write_string(
        sheet, lxw_row_t(row), lxw_col_t(column), PaperSheet.cellText(text), looks[look]))
  }

  func put(_ number: Double, column: Int, _ look: SheetLook) throws(OutputError) {
    try check(worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), number, looks[look]))
  }

  /// - Parameter height: in points; nil where the spreadsheet finds it.
  func endRow(height: Double? = nil) throws(OutputError) {
    if let height { worksheet_set_row(sheet, lxw_row_t(row), height, nil) }
    row += 1
    guard row < XlsxSheet.mostRows else {
      throw .tooManyItems(path: printableLine(paper.title), limit: XlsxSheet.mostRows)
    }
  }

  private func check(_ outcome: lxw_error) throws(OutputError) {
    guard outcome == LXW_NO_ERROR else {
      throw .cannotWrite(path: ScratchFile.folder, reason: String(cString: lxw_strerror(outcome)))
    }
  }

  /// A text as a cell holds it, cut where it is longer than a cell can be: a paper is there to be read.
  private static func cellText(_ text: String) -> String {
    let escaped = XlsxText.escaped(text)
    guard escaped.utf16.count > Entry.longestText else { return escaped }
    // An escape takes seven.
    let scalars = text.unicodeScalars.prefix(Entry.longestText / 8)
    return XlsxText.escaped(String(String.UnicodeScalarView(scalars)) + "…")
  }
}
