import Canvas

/// Rows of text in aligned columns, for people.
struct Table {
  private let headings: [String]
  private var rows: [[String]] = []
  /// Between two columns.
  private static let gap = "  "

  init(_ headings: [String]) { self.headings = headings }

  mutating func add(_ cells: [String]) { rows.append(cells.map(harmless)) }

  /// The lines, the headings first.
  func lines() -> [String] {
    let all = [headings] + rows
    let widths = headings.indices.map { column in all.map { TextWidth.of($0[column]) }.max() ?? 0 }
    return all.map { cells in
      var line = ""
      for (column, cell) in cells.enumerated() {
        line += cell
        guard column < cells.count - 1 else { break }
        line += String(repeating: " ", count: widths[column] - TextWidth.of(cell)) + Table.gap
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
