/// What a person should know of how a file was read, though nothing is wrong.
///
/// The sheet is named where several were read. Lines count from 1.
public enum IntakeNotice: Hashable, Sendable {
  /// A 合计, a line of signatures, a day or a section alone, the header again; and what it begins with.
  case skippedRow(sheet: String?, line: Int, text: String)
  /// More rows of that kind.
  case moreSkipped(sheet: String?, count: Int)
  /// Rows that the sheet hides and that were imported all the same; the first of them by their lines.
  case hiddenRows(sheet: String?, lines: [Int], count: Int)
  /// Columns that nobody knows and that went into the note.
  case intoNote(sheet: String?, titles: [String])
  /// A workbook has other sheets than those that are read.
  case sheets(read: [String], passedOver: [String])
}
