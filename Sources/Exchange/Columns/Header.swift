import Campaign
import Ledger

/// The header of a file: which column each cell belongs to, and how the file is written.
struct Header {
  /// As the file writes them.
  let titles: [String]
  /// The line it stands on.
  let line: Int
  let separator: UInt8
  /// Where each column is.
  let places: [Column: Int]
  /// Columns that the ledger does not know and that go into the note.
  let unknown: [Int]
  /// Cells that name the same column.
  private let doubles: [String]

  /// How many rows are looked at before the header: files have titles above it.
  static let searchedRows = 20
  private static let separators: [UInt8] = [0x2C, 0x09, 0x3B]

  /// Finds the header: the first of the rows with the most known columns, under the separator that shows most.
  ///
  /// - Parameter allowsPartial: whether a file may lack required columns and go by its 编号.
  static func find(in file: InputFile, found: FoundEncoding, allowsPartial: Bool = false) throws(IntakeError)
    -> Header
  {
    var best: Header?
    var failure: IntakeError?
    for separator in separators {
      do throws(IntakeError) {
        for header in try candidates(in: file, found: found, separator: separator)
        where header.rank > best?.rank ?? (-1, -1, -1) {
          best = header
        }
      } catch {
        failure = failure ?? error
      }
    }
    guard let best else { throw failure ?? .noHeader(path: file.path) }
    if best.places.isEmpty, let failure { throw failure }
    try best.check(path: file.path, allowsPartial: allowsPartial)
    return best
  }

  private static func candidates(in file: InputFile, found: FoundEncoding, separator: UInt8)
    throws(IntakeError) -> [Header]
  {
    var scanner = try CSVScanner(file: file, found: found, separator: separator)
    var row = CSVRow()
    var headers: [Header] = []
    while headers.count < searchedRows {
      do throws(IntakeError) {
        guard try scanner.next(&row) else { break }
      } catch {
        // What is wrong below the header is told with its row.
        if headers.contains(where: { $0.missing.isEmpty }) { break }
        throw error
      }
      let titles = row.texts.map(trimmed)
      if titles.contains(where: { $0.contains { $0.isLetter || $0.isNumber } }) {
        headers.append(Header(titles: titles, line: row.line, separator: separator))
      }
    }
    return headers
  }

  init(titles: [String], line: Int, separator: UInt8) {
    self.titles = titles
    self.line = line
    self.separator = separator
    var places: [Column: Int] = [:]
    var doubles: [String] = []
    for (index, title) in titles.enumerated() where !Column.isIgnored(title) {
      guard let column = Column.named(title) else { continue }
      if let first = places[column] {
        if !doubles.contains(titles[first]) { doubles.append(titles[first]) }
        doubles.append(title)
      } else {
        places[column] = index
      }
    }
    for (index, title) in titles.enumerated() where Column.named(title) == nil {
      if let column = Column.weaklyNamed(title), places[column] == nil { places[column] = index }
    }
    let known = Set(places.values)
    self.places = places
    self.doubles = doubles
    unknown = titles.indices.filter {
      !known.contains($0) && !Column.isIgnored(titles[$0]) && Column.named(titles[$0]) == nil
    }
  }

  /// Required columns, then known ones, then columns at all.
  private var rank: (Int, Int, Int) {
    (Column.required.count - missing.count, places.count, places.isEmpty ? titles.count : 0)
  }

  private var missing: [Column] { Column.required.filter { places[$0] == nil } }

  /// Whether required columns are missing: such a file says something of known items alone.
  var isPartial: Bool { !missing.isEmpty }

  /// Whether it has columns of the weekly sheet: they alone speak, the others are there to be read.
  var isWeekly: Bool { [.weekProgress, .weekState, .weekNote].contains { places[$0] != nil } }

  private func check(path: String, allowsPartial: Bool) throws(IntakeError) {
    let named = titles.filter { !$0.isEmpty }
    let goesByNumber = allowsPartial && places[.number] != nil && places.count > 1
    if !missing.isEmpty && !goesByNumber {
      throw .missingColumns(path: path, line: line, missing: missing.map(\.title), found: named)
    }
    if !doubles.isEmpty { throw .duplicateColumns(path: path, line: line, names: doubles) }
  }
}
