/// What a paper can be written as. The raw value is the name of the command line and the file's ending.
public enum PaperFormat: String, CaseIterable, Hashable, Sendable {
  /// Word, WPS and LibreOffice.
  case docx
  /// A workbook with a sheet for each part.
  case xlsx
  /// One page that needs nothing else.
  case html
  /// CommonMark with GitHub's tables.
  case md

  /// Whether it is text that a terminal can show.
  public var isText: Bool { self == .html || self == .md }
}
