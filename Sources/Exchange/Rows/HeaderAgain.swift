import Campaign

/// A row that says again what the header says: a line of it, further down, or the numbers of the columns below it.
struct HeaderAgain {
  /// A line of the header, and its first title with its place.
  private struct Line {
    let titles: [String]
    let place: Int
    let start: Unicode.Scalar?
  }
  private let lines: [Line]
  /// Columns with a title, from the first.
  private let width: Int

  init(_ header: Header) {
    // A title alone is a name as good as any.
    lines = header.rows.filter { $0.count { !$0.isEmpty } > 1 }.map { row in
      let place = row.firstIndex { !$0.isEmpty } ?? 0
      return Line(titles: row, place: place, start: row[place].unicodeScalars.first)
    }
    width = (header.titles.lastIndex { !$0.isEmpty } ?? -1) + 1
  }

  /// Whether the cells are those of a line of the header, all of them.
  func isLine(_ cells: [String]) -> Bool {
    lines.contains { line in
      guard line.place < cells.count else { return false }
      // Nearly every row ends here.
      let start = cells[line.place].unicodeScalars.first { !CharacterFold.isBlank($0) }
      guard start == line.start else { return false }
      return (0..<max(line.titles.count, cells.count)).allSatisfy { index in
        (index < cells.count ? trimmed(cells[index]) : "")
          == (index < line.titles.count ? line.titles[index] : "")
      }
    }
  }

  /// Whether the cells are 1, 2, 3 … over all columns, and nothing else.
  func areNumbers(_ cells: [String]) -> Bool {
    guard width > 2, cells.count >= width else { return false }
    for (index, cell) in cells.enumerated() {
      let isRight =
        index < width ? CellValue.number(CellValue.plain(cell)) == index + 1 : trimmed(cell).isEmpty
      if !isRight { return false }
    }
    return true
  }

  /// How such a row begins.
  static func text(_ cells: [String]) -> String {
    let filled = cells.map(trimmed).filter { !$0.isEmpty }
    return filled.prefix(3).joined(separator: " ") + (filled.count > 3 ? " …" : "")
  }
}
