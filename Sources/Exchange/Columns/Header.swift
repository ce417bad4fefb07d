import Campaign
import Ledger

/// The header of a file: which column each cell belongs to.
struct Header {
  /// As the file writes them.
  let titles: [String]
  /// The lines it stands on.
  let lines: ClosedRange<Int>
  /// Where each column is.
  let places: [Column: Int]
  /// Columns that the ledger does not know and that go into the note.
  let unknown: [Int]
  /// Cells that name the same column.
  private let doubles: [String]

  /// The line it begins on.
  var line: Int { lines.lowerBound }

  /// - Parameter mapping: what a person said of columns; it goes before what their names say.
  init(titles: [String], lines: ClosedRange<Int>, mapping: IntakeMapping = IntakeMapping()) {
    self.titles = titles
    self.lines = lines
    let told = Header.told(titles, mapping)
    var places = told.places
    var doubles = told.doubles
    let open = titles.indices.filter { !told.decided.contains($0) && !Column.isIgnored(titles[$0]) }
    for index in open {
      guard let column = Column.named(titles[index]), !told.places.keys.contains(column) else { continue }
      if let first = places[column] {
        if !doubles.contains(titles[first]) { doubles.append(titles[first]) }
        doubles.append(titles[index])
      } else {
        places[column] = index
      }
    }
    for index in open where Column.named(titles[index]) == nil {
      if let column = Column.weaklyNamed(titles[index]), places[column] == nil { places[column] = index }
    }
    let known = Set(places.values)
    self.places = places
    self.doubles = doubles
    unknown = open.filter { index in
      guard !known.contains(index) else { return false }
      return Column.named(titles[index]).map { told.places.keys.contains($0) } ?? true
    }
  }

  /// The columns that the mapping names, and all that it decides, those that are passed over too.
  private static func told(_ titles: [String], _ mapping: IntakeMapping)
    -> (places: [Column: Int], decided: Set<Int>, doubles: [String])
  {
    if mapping.columns.isEmpty { return ([:], [], []) }
    let columns = Dictionary(
      mapping.columns.map { (MatchKey.of($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
    var places: [Column: Int] = [:]
    var decided: Set<Int> = []
    var doubles: [String] = []
    for (index, title) in titles.enumerated() {
      guard let id = mapping.columns[title] ?? columns[MatchKey.of(title)] else { continue }
      decided.insert(index)
      guard let column = Column(rawValue: id) else { continue }
      if let first = places[column] {
        doubles += [titles[first], title]
      } else {
        places[column] = index
      }
    }
    return (places, decided, doubles)
  }

  /// Required columns, then known ones, then columns at all.
  var rank: (Int, Int, Int) {
    (Column.required.count - missing.count, places.count, places.isEmpty ? titles.count : 0)
  }

  private var missing: [Column] { Column.required.filter { places[$0] == nil } }

  /// Whether every column is there that makes a file a ledger.
  var isWhole: Bool { missing.isEmpty }

  /// Whether it names items by 编号 and says some of what a ledger says of them, as a weekly sheet does.
  var isPartial: Bool { !isWhole && places[.number] != nil && places.count > 1 && doubles.isEmpty }

  /// - Throws: an `IntakeError` that names the columns that are missing, or are there twice.
  func check(path: String) throws(IntakeError) {
    let named = titles.filter { !$0.isEmpty }
    if !missing.isEmpty {
      throw .missingColumns(path: path, line: line, missing: missing.map(\.title), found: named)
    }
    if !doubles.isEmpty { throw .duplicateColumns(path: path, line: line, names: doubles) }
  }

  /// What each cell is, so that rows of several files find their columns in one: the column's id, else the title.
  var keys: [String] {
    let columns = Dictionary(
      places.map { ($0.value, $0.key.rawValue) }, uniquingKeysWith: { first, _ in first })
    var seen: [String: Int] = [:]
    return titles.indices.map { index in
      let key = columns[index] ?? "=" + titles[index]
      seen[key, default: 0] += 1
      return "\(key) \(seen[key] ?? 0)"
    }
  }
}
