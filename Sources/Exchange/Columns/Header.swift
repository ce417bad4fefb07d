import Campaign
import Ledger

/// The header of a file: which column each cell belongs to.
struct Header {
  /// As the file writes them.
  let titles: [String]
  /// The lines it stands on.
  let lines: ClosedRange<Int>
  /// What stands on each of them.
  let rows: [[String]]
  /// Where each column is.
  let places: [Column: Int]
  /// Columns that the ledger does not know and that go into the note.
  let unknown: [Int]
  /// The titles of those of which nobody said that they should.
  let unanswered: [String]
  /// Cells that name the same column.
  private let doubles: [String]

  /// The line it begins on.
  var line: Int { lines.lowerBound }

  /// - Parameters:
  ///   - rows: what stands on each of its lines; nil for the titles themselves.
  ///   - mapping: what a person said of columns; it goes before what their names say.
  init(
    titles: [String], lines: ClosedRange<Int>, rows: [[String]]? = nil,
    mapping: IntakeMapping = IntakeMapping()
  ) {
    self.titles = titles
    self.lines = lines
    self.rows = rows ?? [titles]
    var answers = Header.answers(titles, MappedTitles(mapping.columns))
    var places: [Column: Int] = [:]
    var doubles: [String] = []
    for (index, title) in titles.enumerated() {
      guard case .column(let column) = answers[index] else { continue }
      if let first = places[column] {
        if !doubles.contains(titles[first]) { doubles.append(titles[first]) }
        doubles.append(title)
      } else {
        places[column] = index
      }
    }
    if let joined = places[.responsibleContact] {
      if places[.responsible] == nil && places[.contact] == nil {
        (places[.responsible], places[.contact]) = (joined, joined)
      } else {
        // Beside a column of its own for either, it says nothing that can be told apart.
        places[.responsibleContact] = nil
        answers[joined] = .note
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
    unanswered = unknown.filter { answers[$0] == .unknown && !titles[$0].isEmpty }.map { titles[$0] }
  }

  /// What each title is, where what a person said goes before what the other titles say by themselves.
  private static func answers(_ titles: [String], _ mapped: MappedTitles) -> [MappedTitles.Answer] {
    var answers = titles.map { mapped.answer($0) }
    var told: Set<Column> = []
    for (index, title) in titles.enumerated() where mapped.names(title) {
      // A mapping names titles: of two columns with one title it can only mean the first.
      if titles[..<index].contains(title) { answers[index] = .note }
      if case .column(let column) = answers[index] { told.formUnion(column.claims) }
    }
    for (index, title) in titles.enumerated() where !mapped.names(title) {
      if case .column(let column) = answers[index], told.contains(column) { answers[index] = .note }
    }
    return answers
  }

  /// Required columns, then known ones, then columns at all, or whether two rows name more than one of them does.
  var rank: (Int, Int, Int) {
    (
      Column.required.count - missing.count, places.count,
      places.isEmpty ? titles.count : namesMoreThanEachRow ? 1 : 0
    )
  }

  /// Whether two rows complete each other: some column has no title in either of them alone. A row with numbers has
  /// no titles.
  private var namesMoreThanEachRow: Bool {
    guard rows.count > 1, rows.allSatisfy({ $0.allSatisfy { CellValue.number($0) == nil } }) else {
      return false
    }
    let most = rows.map { $0.count { !$0.isEmpty } }.max() ?? 0
    return titles.count { !$0.isEmpty } > most
  }

  /// Required columns that are not there.
  var missing: [Column] { Column.required.filter { places[$0] == nil } }

  /// What a row says in a column; nil when the file has no such column.
  func text(of column: Column, in cells: [String]) -> String? {
    guard let place = places[column] else { return nil }
    if column == .responsible || column == .contact, place == places[.responsibleContact] {
      let person = JoinedPerson(cells[place])
      return column == .responsible ? person.name : person.contact
    }
    return trimmed(cells[place])
  }

  /// Whether anything is made of a column's cells, in an item or in its note.
  func isRead(_ index: Int) -> Bool {
    if isWeekly { return Column.ofWeek.contains { places[$0] == index } }
    return places.values.contains(index) || isWhole && unknown.contains(index)
  }

  /// What the file calls the column.
  func title(of column: Column) -> String { places[column].map { titles[$0] } ?? column.title }

  /// Whether every column is there that makes a file a ledger.
  var isWhole: Bool { missing.isEmpty }

  /// Whether it names items by 编号 and says some of what a ledger says of them, as a weekly sheet does.
  var isPartial: Bool { !isWhole && places[.number] != nil && places.count > 1 && doubles.isEmpty }

  /// Whether it has columns of the weekly sheet: they alone speak, the others are there to be read.
  var isWeekly: Bool { [.weekProgress, .weekState, .weekNote].contains { places[$0] != nil } }

  /// A ledger has some fifty columns; nobody answers what thousands mean.
  static let mostColumns = 1_000

  /// - Throws: an `IntakeError` that names the columns that are missing, or are there twice, or says that there are
  ///   too many.
  func check(path: String) throws(IntakeError) {
    let named = titles.filter { !$0.isEmpty }
    if named.count > Header.mostColumns {
      throw .tooManyColumns(path: path, line: line, found: named.count, limit: Header.mostColumns)
    }
    if !missing.isEmpty {
      throw .missingColumns(path: path, line: line, missing: missing.map(\.title), found: named)
    }
    if !doubles.isEmpty { throw .duplicateColumns(path: path, line: line, names: doubles) }
  }

  /// What each cell is, so that rows of several files find their columns in one: the column's id, else the title.
  var keys: [String] {
    var columns: [Int: String] = [:]
    for (column, place) in places { columns[place] = column.rawValue }
    if let joined = places[.responsibleContact] { columns[joined] = Column.responsibleContact.rawValue }
    var seen: [String: Int] = [:]
    return titles.indices.map { index in
      let key = columns[index] ?? "=" + titles[index]
      seen[key, default: 0] += 1
      return "\(key) \(seen[key] ?? 0)"
    }
  }
}
