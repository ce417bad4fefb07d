/// Why a file cannot be taken in at all. Lines count from 1, bytes from 0.
public enum IntakeError: Error, Hashable, Sendable {
  case cannotRead(path: String, reason: String)
  /// A directory, a pipe or a device: the file is read twice, so it must be a file.
  case notAFile(path: String)
  /// A byte that the encoding does not allow.
  case badByte(path: String, encoding: String, offset: Int, line: Int)
  /// Nothing but blank rows.
  case noHeader(path: String)
  case missingColumns(path: String, line: Int, missing: [String], found: [String])
  /// A sheet beside ledgers that is nearly one: its rows would stay behind unseen.
  case sheetLacksColumns(path: String, sheet: String, line: Int, missing: [String], found: [String])
  /// No ledger has so many columns.
  case tooManyColumns(path: String, line: Int, found: Int, limit: Int)
  /// Columns of the file that mean the same.
  case duplicateColumns(path: String, line: Int, names: [String])
  /// A weekly sheet that comes back: it changes known items, and only `--update` does that.
  case weeklySheet(path: String)
  /// A quote inside a cell that does not begin with one, or text after a closing quote.
  case strayQuote(path: String, line: Int)
  /// A cell that begins with a quote on this line and never ends.
  case unclosedQuote(path: String, line: Int)
  /// More bytes than any row has; most often a quote that is not closed.
  case rowTooLong(path: String, line: Int, limit: Int)
  /// xls, or a workbook under a password, which looks the same from outside.
  case oldWorkbook(path: String)
  /// An archive of something else, such as a document.
  case notAWorkbook(path: String)
  /// HTML or XML under the name of a workbook, as web systems export it.
  case webPage(path: String)
  case encryptedWorkbook(path: String)
  /// A part of the archive cannot be read; the part is empty where it is the whole.
  case brokenWorkbook(path: String, part: String, reason: String)
  /// A part takes more than any ledger does: bytes when it is unpacked.
  case workbookTooLarge(path: String, part: String, limit: Int)
  /// A sheet was asked for that is not there; a text file has none.
  case noSuchSheet(path: String, sheet: String, known: [String])

  /// Whether there is no such input, rather than bad input (sysexits 66, not 65).
  public var isMissingInput: Bool {
    switch self {
    case .cannotRead, .notAFile: true
    default: false
    }
  }
}

/// Why a file cannot be written.
public enum OutputError: Error, Hashable, Sendable {
  case cannotWrite(path: String, reason: String)
  /// The ledger or the imported file itself.
  case isSource(path: String)
  /// A character that the encoding does not have.
  case unencodable(path: String, encoding: String, character: Unicode.Scalar, number: String)
  /// A text of more than `limit` UTF-16 units, which no cell of a workbook holds; the row counts from 1.
  case textTooLong(path: String, row: Int, number: String, column: String, limit: Int)
  /// More items than a sheet has rows.
  case tooManyItems(path: String, limit: Int)
}
