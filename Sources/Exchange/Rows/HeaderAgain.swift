import Campaign

/// A row that says again what the header says: a line of it, further down, or the numbers of the columns below it.
struct HeaderAgain {
  private let rows: [[String]]
  /// Columns with a title, from the first.
  private let width: Int

  init(_ header: Header) {
    rows = header.rows
    width = (header.titles.lastIndex { !$0.isEmpty } ?? -1) + 1
  }

  /// Whether the cells are those of a line of the header, all of them.
  func isLine(_ cells: [String]) -> Bool {
    rows.contains { row in
      guard let first = row.firstIndex(where: { !$0.isEmpty }), first < cells.count else { return false }
      // Nearly every row ends here.
      guard trimmed(cells[first]) == row[first], row.count(where: { !$0.isEmpty }) > 1 else { return false }
      return (0..<max(row.count, cells.count)).allSatisfy { index in
        (index < cells.count ? trimmed(cells[index]) : "") == (index < row.count ? row[index] : "")
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
