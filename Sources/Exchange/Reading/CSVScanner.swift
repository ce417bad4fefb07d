import Ledger

/// Reads rows as RFC 4180 defines them: quoted cells, line breaks inside, LF, CR or both at the end.
///
/// The separator is a comma, a tab or a semicolon. Holds one chunk and one row, whatever the file's size.
struct CSVScanner: RowCursor {
  private let path: String
  private let source: TextSource
  private let separator: UInt8
  private var chunk: [UInt8] = []
  private var position = 0
  private var line = 1
  private var afterReturn = false

  /// Bytes of one row; more are most likely a quote that is not closed.
  static let rowLimit = 1 << 24

  private enum Place { case start, plain, quoted, closed }

  init(file: InputFile, found: FoundEncoding, separator: UInt8) throws(IntakeError) {
    path = file.path
    source = try TextSource(file: file, found: found)
    self.separator = separator
  }

  /// The next row, blank or not; false at the end of the file.
  mutating func next(_ row: inout CellRow) throws(IntakeError) -> Bool {
    row.clear()
    var place = Place.start
    var quoteLine = line
    var isBegun = false
    while true {
      if position == chunk.count {
        position = 0
        guard try source.next(into: &chunk) else {
          chunk.removeAll()
          if place == .quoted { throw .unclosedQuote(path: path, line: quoteLine) }
          if isBegun { row.ends.append(row.bytes.count) }
          return isBegun
        }
      }
      if !isBegun {
        // The LF of a CRLF belongs to the row before.
        if afterReturn && chunk[position] == 0x0A {
          position += 1
          afterReturn = false
          continue
        }
        isBegun = true
        row.line = line
      }
      if place == .plain || place == .quoted { copyRun(into: &row, isQuoted: place == .quoted) }
      if row.bytes.count > CSVScanner.rowLimit {
        throw .rowTooLong(path: path, line: row.line, limit: CSVScanner.rowLimit)
      }
      if position == chunk.count { continue }
      let byte = chunk[position]
      position += 1
      countLine(byte)
      switch (place, byte) {
      case (.quoted, 0x22): place = .closed
      case (.quoted, _): row.bytes.append(byte)
      case (.closed, 0x22):
        row.bytes.append(byte)
        place = .quoted
      case (_, separator):
        row.ends.append(row.bytes.count)
        place = .start
      case (_, 0x0A), (_, 0x0D):
        row.ends.append(row.bytes.count)
        return true
      case (.start, 0x22):
        place = .quoted
        quoteLine = line
      case (.closed, _), (.plain, 0x22): throw .strayQuote(path: path, line: line)
      default:
        row.bytes.append(byte)
        place = .plain
      }
    }
  }

  /// Copies what needs no decision.
  private mutating func copyRun(into row: inout CellRow, isQuoted: Bool) {
    let start = position
    while position < chunk.count {
      let byte = chunk[position]
      if byte == 0x22 || byte == 0x0A || byte == 0x0D || (byte == separator && !isQuoted) { break }
      position += 1
    }
    guard position > start else { return }
    afterReturn = false
    row.bytes.append(contentsOf: chunk[start..<position])
  }

  private mutating func countLine(_ byte: UInt8) {
    if byte == 0x0D || (byte == 0x0A && !afterReturn) { line += 1 }
    afterReturn = byte == 0x0D
  }
}
