import CXlsxWriter
import Campaign
import Glibc
import Ledger

/// A workbook of one sheet of texts on its way out, row by row: whatever its length, one row is held.
///
/// Texts stay texts: none becomes a number, a date or a formula. libxlsxwriter keeps the rows in temporary files
/// and does not look whether they could be written; here it is looked (`ferror`, `WholeWorkbook`).
final class XlsxSheet {
  /// Rows of a sheet, the header's among them.
  static let mostRows = 1_048_576

  struct Column {
    var title: String
    /// In digits; a Chinese character takes two.
    var width: Double
    /// Broken into lines where it is longer than the column.
    var wraps: Bool
  }

  private let scratch: ScratchFile
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let columns: Int
  /// How many rows there are, the header's among them.
  private(set) var rows: Int
  private var isOpen = true

  /// Begins a sheet with its header, which stays in sight.
  ///
  /// - Parameter isLarge: whether the sheet may take more than 4 GB.
  init(name: String, columns: [Column], isLarge: Bool) throws(OutputError) {
    scratch = try ScratchFile()
    self.columns = columns.count
    rows = 1
    let folder = strdup(ScratchFile.folder)
    defer { free(folder) }
    errno = 0
    var options = lxw_workbook_options(constant_memory: 1, tmpdir: folder, use_zip64: isLarge ? 1 : 0)
    guard let workbook = workbook_new_opt(scratch.path, &options) else { throw ScratchFile.failure() }
    guard let sheet = workbook_add_worksheet(workbook, name) else {
      lxw_workbook_free(workbook)
      throw ScratchFile.failure()
    }
    self.workbook = workbook
    self.sheet = sheet
    begin(columns)
  }

  deinit {
    guard isOpen else { return }
    fclose(sheet.pointee.optimize_tmpfile)
    lxw_workbook_free(workbook)
  }

  private func begin(_ columns: [Column]) {
    // One format for all columns that look the same: libxlsxwriter looks up those that equal another at every cell.
    let (plain, wrapped) = (textFormat(wraps: false), textFormat(wraps: true))
    for (index, column) in columns.enumerated() {
      let place = lxw_col_t(index)
      worksheet_set_column(sheet, place, place, column.width, column.wraps ? wrapped : plain)
    }
    worksheet_freeze_panes(sheet, 1, 1)
    worksheet_repeat_rows(sheet, 0, 0)
    worksheet_set_landscape(sheet)
    let header = headerFormat()
    for (index, column) in columns.enumerated() {
      worksheet_write_string(sheet, 0, lxw_col_t(index), XlsxText.escaped(column.title), header)
    }
  }

  private func textFormat(wraps: Bool) -> UnsafeMutablePointer<lxw_format>? {
    let format = workbook_add_format(workbook)
    format_set_num_format_index(format, 49)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    if wraps { format_set_text_wrap(format) }
    return format
  }

  private func headerFormat() -> UnsafeMutablePointer<lxw_format>? {
    let format = textFormat(wraps: true)
    format_set_bold(format)
    format_set_bg_color(format, 0xD9D9D9)
    format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    return format
  }

  /// Writes a text into a cell of the row that is being written; nothing for an empty one.
  ///
  /// - Returns: whether the text fits into a cell.
  func put(_ text: String, column: Int) -> Bool {
    if text.isEmpty { return true }
    // No text has more UTF-16 units than bytes.
    if text.utf8.count > Entry.longestText && text.utf16.count > Entry.longestText { return false }
    let escaped = XlsxText.escaped(text)
    // The format is the column's.
    return worksheet_write_string(sheet, lxw_row_t(rows), lxw_col_t(column), escaped, nil) == LXW_NO_ERROR
  }

  /// Ends the row that is being written.
  func endRow() throws(OutputError) {
    rows += 1
    guard ferror(sheet.pointee.optimize_tmpfile) == 0 else { throw ScratchFile.failure() }
  }

  /// Makes the workbook whole and calls `write` with its bytes.
  ///
  /// - Parameter check: asked now and then whether to go on; by throwing it stops what can be stopped.
  func finish(check: () throws -> Void, _ write: ([UInt8]) throws -> Void) throws {
    let last = max(rows - 1, 1)
    let width = lxw_col_t(columns - 1)
    worksheet_autofilter(sheet, 0, 0, lxw_row_t(last), width)
    let range = "A2:" + XlsxSheet.name(ofColumn: columns - 1) + String(last + 1)
    worksheet_ignore_errors(sheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), range)
    lxw_worksheet_write_single_row(sheet)
    errno = 0
    guard fflush(sheet.pointee.optimize_tmpfile) == 0, ferror(sheet.pointee.optimize_tmpfile) == 0 else {
      throw ScratchFile.failure()
    }
    let bytes = ftello(sheet.pointee.optimize_tmpfile)
    isOpen = false
    try Unstoppable.wait(for: { try self.close(rowBytes: bytes) }, check: check)
    try scratch.forEachChunk(write)
  }

  /// Packs the workbook, and looks whether it is whole.
  private func close(rowBytes: Int) throws(OutputError) {
    errno = 0
    let outcome = workbook_close(workbook)
    guard outcome == LXW_NO_ERROR else {
      let reason = errno == 0 ? String(cString: lxw_strerror(outcome)) : systemReason()
      throw .cannotWrite(path: ScratchFile.folder, reason: reason)
    }
    try WholeWorkbook.check(scratch.path, rowBytes: rowBytes)
  }

  /// A, B … Z, AA …
  static func name(ofColumn index: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(0x41 + index % 26)))
    return index < 26 ? letter : name(ofColumn: index / 26 - 1) + letter
  }
}
