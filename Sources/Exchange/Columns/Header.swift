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
  static func find(in file: InputFile, found: FoundEncoding, mapping: [String: String] = [:])
    throws(IntakeError) -> Header
  {
    let best = try best(in: file, found: found, mapping: mapping)
    try best.check(path: file.path)
    return best
  }

  /// The same, whatever it lacks.
  static func best(in file: InputFile, found: FoundEncoding, mapping: [String: String] = [:])
    throws(IntakeError) -> Header
  {
    let mapped = MappedTitles(mapping)
    var best: Header?
    var failure: IntakeError?
    for separator in separators {
      do throws(IntakeError) {
        for header in try candidates(in: file, found: found, separator: separator, mapped)
        where header.rank > best?.rank ?? (-1, -1, -1) {
          best = header
        }
      } catch {
        failure = failure ?? error
      }
    }
    guard let best else { throw failure ?? .noHeader(path: file.path) }
    if best.places.isEmpty, let failure { throw failure }
    return best
  }

  private static func candidates(
    in file: InputFile, found: FoundEncoding, separator: UInt8, _ mapped: MappedTitles
  ) throws(IntakeError) -> [Header] {
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
        headers.append(Header(titles: titles, line: row.line, separator: separator, mapped))
      }
    }
    return headers
  }

  init(titles: [String], line: Int, separator: UInt8, _ mapped: MappedTitles = MappedTitles([:])) {
    self.titles = titles
    self.line = line
    self.separator = separator
    var places: [Column: Int] = [:]
    var doubles: [String] = []
    var answers = titles.map { mapped.answer($0) }
    // A mapping names titles: of two columns with one title it can only mean the first.
    for (index, title) in titles.enumerated() where mapped.names(title) && titles[..<index].contains(title) {
      answers[index] = .note
    }
    for (index, title) in titles.enumerated() {
      guard case .column(let column) = answers[index] else { continue }
      if let first = places[column] {
        if !doubles.contains(titles[first]) { doubles.append(titles[first]) }
        doubles.append(title)
      } else {
        places[column] = index
      }
    }
    for (index, title) in titles.enumerated() where answers[index] == .unknown {
      if let column = Column.weaklyNamed(title), places[column] == nil { places[column] = index }
    }
    let known = Set(places.values)
    self.places = places
    self.doubles = doubles
    unknown = titles.indices.filter { index in
      !known.contains(index) && (answers[index] == .unknown || answers[index] == .note)
    }
  }

  /// Required columns, then known ones, then columns at all.
  private var rank: (Int, Int, Int) {
    (Column.required.count - missing.count, places.count, places.isEmpty ? titles.count : 0)
  }

  var missing: [Column] { Column.required.filter { places[$0] == nil } }

  private func check(path: String) throws(IntakeError) {
    let named = titles.filter { !$0.isEmpty }
    if !missing.isEmpty {
      throw .missingColumns(path: path, line: line, missing: missing.map(\.title), found: named)
    }
    if !doubles.isEmpty { throw .duplicateColumns(path: path, line: line, names: doubles) }
  }
}
