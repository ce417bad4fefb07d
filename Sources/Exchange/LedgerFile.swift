import Campaign
import Ledger

/// A ledger on its way in: a CSV file that is read row by row, as often as needed (domain.md §7).
///
/// Whatever the size of the file, one chunk and one row are held, and a few bytes for each 编号 so that the
/// same number with another content is found.
public final class LedgerFile {
  /// As the person wrote it.
  public let path: String
  /// The encoding that was asked for or found.
  public let encoding: TextEncoding
  /// The header cells as the file writes them.
  public var titles: [String] { header.titles }
  /// Whether required columns are missing: such a file changes known items and adds none.
  public var isPartial: Bool { header.isPartial }

  private let file: InputFile
  private let found: FoundEncoding
  let header: Header
  private let plan: Plan
  private let today: CivilDate

  /// Opens the file, finds its encoding, its separator and its header.
  ///
  /// - Parameters:
  ///   - plan: whose units and tasks the rows name.
  ///   - today: the day on which rows without 状态 count as assigned.
  ///   - allowsPartial: whether a file may lack required columns and go by its 编号, for `LedgerUpdate`.
  public init(
    path: String, encoding: TextEncoding = .auto, plan: Plan, today: CivilDate, allowsPartial: Bool = false
  ) throws(IntakeError) {
    self.path = path
    self.plan = plan
    self.today = today
    file = try InputFile(path: path)
    found = try FoundEncoding.find(in: file, asked: encoding)
    self.encoding = found.encoding
    header = try Header.find(in: file, found: found, allowsPartial: allowsPartial)
  }

  /// A pass over the rows from the first.
  public func rows() throws(IntakeError) -> LedgerRows {
    let scanner = try CSVScanner(file: file, found: found, separator: header.separator)
    return LedgerRows(
      scanner: scanner, header: header, reader: RowReader(header: header, plan: plan, today: today))
  }

  /// Calls `body` with every row that is not blank.
  ///
  /// - Throws: an `IntakeError` when the rest of the file cannot be read, and what `body` throws.
  public func forEachRow(_ body: (LedgerRow) throws -> Void) throws {
    var rows = try rows()
    while let row = try rows.next() { try body(row) }
  }
}

/// One row of a file, and what became of it.
public struct LedgerRow: Sendable {
  /// The line on which it begins, from 1.
  public let line: Int
  /// Its number below the header, blank rows not counted, from 1.
  public let number: Int
  /// The cells as the file has them, without formula guards.
  public let cells: [String]
  public let outcome: RowOutcome
}

/// A pass over the rows of a file.
public struct LedgerRows {
  private var scanner: CSVScanner
  private var reader: RowReader
  private let header: Header
  private var numbers = NumberIndex()
  private var raw = CSVRow()
  private var count = 0

  init(scanner: CSVScanner, header: Header, reader: RowReader) {
    self.scanner = scanner
    self.header = header
    self.reader = reader
  }

  /// The item of the next good row, for `LedgerStore.take`; bad rows are passed over. nil at the end.
  public mutating func nextGood() throws(IntakeError) -> Item? {
    while let row = try next() {
      if case .good(let item) = row.outcome { return item }
    }
    return nil
  }

  /// The next row that is not blank; nil at the end.
  public mutating func next() throws(IntakeError) -> LedgerRow? {
    while try scanner.next(&raw) {
      if raw.line <= header.line { continue }
      var cells = raw.texts.map(FormulaGuard.unguarded)
      if cells.allSatisfy({ trimmed($0).isEmpty }) { continue }
      // Spreadsheets write separators for blank columns beyond the header.
      while cells.count > header.titles.count, cells.last?.isEmpty == true { cells.removeLast() }
      count += 1
      var outcome = reader.read(cells, line: raw.line, number: count)
      if case .good(let item) = outcome, let other = numbers.lineOfOther(item, line: raw.line) {
        var row = RowCells(header: header, cells: cells, line: raw.line, number: count)
        row.report(.number, .duplicateNumber(line: other))
        outcome = .bad(row.problems)
      }
      return LedgerRow(line: raw.line, number: count, cells: cells, outcome: outcome)
    }
    return nil
  }
}

/// Which 编号 were seen, on which line, with which content.
private struct NumberIndex {
  private struct Seen {
    var content: Int
    var line: Int
  }
  private var seen: [Int: Seen] = [:]

  /// The line of an earlier row with the same number and another content.
  mutating func lineOfOther(_ item: Item, line: Int) -> Int? {
    let number = item.entry.number
    if number.isEmpty { return nil }
    let key = number.hashValue
    let content = item.hashValue
    guard let first = seen[key] else {
      seen[key] = Seen(content: content, line: line)
      return nil
    }
    return first.content == content ? nil : first.line
  }
}
