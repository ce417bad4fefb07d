import CXlsxWriter
import Ledger
import Papers

/// Tables of a sheet.
extension PaperSheet {
  func write(_ table: PaperTable) throws {
    let spans = try spans(of: table)
    try writeHeader(of: table, spans)
    try writeRows(of: table, spans) { text, _ in printable(text) }
    guard table.rows.isEmpty else { return }
    let across = 0..<(spans.last?.upperBound ?? 1)
    let look = SheetLook(ink: 0x5C6770, hasBorder: true)
    try put(printable(table.empty), across: across, look)
    try endRow(height: look.height(of: table.empty, width: grid.width(across)))
  }

  /// A table that people fill in and that is read again: nothing that is no item stands below the header, and what
  /// stands in the first column, by which the items are known, is as the ledger has it.
  func writeForInput(_ table: PaperTable) throws {
    if table.rows.isEmpty { try line(table.empty, SheetLook(ink: 0x5C6770)) }
    let spans = try spans(of: table)
    try writeHeader(of: table, spans)
    let first = row
    try writeRows(of: table, spans) { text, column in column == 0 ? text : printable(text) }
    for (index, column) in table.columns.enumerated() {
      if let input = column.input, row > first { try check(input, column: index, rows: first...(row - 1)) }
    }
    hideRevision(of: table)
  }

  /// Measures all rows: once for a table.
  private func spans(of table: PaperTable) throws -> [Range<Int>] {
    try grid.spans(of: table) { try written.check() }
  }

  private func writeHeader(of table: PaperTable, _ spans: [Range<Int>]) throws {
    let look = SheetLook(
      isBold: true, ground: PaperTint.header, alignment: .centre, isCentredUpright: true, hasBorder: true)
    let first = row
    if !table.groups.isEmpty {
      var column = 0
      let groups = table.groups.map { group in
        defer { column += group.columns }
        return spans[column].lowerBound..<spans[column + group.columns - 1].upperBound
      }
      try header(table.groups.map(\.title), across: groups, look)
    }
    try header(table.columns.map(\.title), across: spans, look)
    tables.append((header: first...(row - 1), rows: table.rows.count))
  }

  private func header(
    _ titles: [String], across spans: [Range<Int>], _ look: SheetLook
  ) throws(OutputError) {
    var height = 0.0
    for (title, span) in zip(titles, spans) {
      try put(printable(title), across: span, look)
      height = max(height, look.height(of: title, width: grid.width(span)))
    }
    try endRow(height: height)
  }

  private func writeRows(
    of table: PaperTable, _ spans: [Range<Int>], _ text: (String, _ column: Int) -> String
  ) throws {
    let least = leastHeight(of: table)
    for cells in table.rows {
      var height = least
      for (index, (cell, column)) in zip(cells, table.columns).enumerated() {
        let width = grid.width(spans[index])
        let look = look(of: cell, in: column).fitting(cell.text, width: width)
        try put(text(cell.text, index), across: spans[index], look)
        if let number = cell.number, number.isFinite {
          try put(number, column: spans[index].lowerBound, look)
        } else {
          height = max(height, look.height(of: cell.text, width: width))
        }
      }
      try endRow(height: height)
      try written.add()
    }
  }

  /// In points. What is filled in takes two lines; what hangs on a wall is read from afar.
  private func leastHeight(of table: PaperTable) -> Double {
    if page.width > 400 { return 34 }
    return table.columns.contains { $0.input != nil } ? 32 : 19
  }

  private func look(of cell: PaperTable.Cell, in column: PaperTable.Column) -> SheetLook {
    var look = SheetLook(
      isBold: cell.isStrong, alignment: column.alignment, isCentredUpright: true, hasBorder: true)
    if cell.number != nil {
      look.number = .places(cell.text.split(separator: ".").dropFirst().first?.count ?? 0)
    }
    if let light = cell.light {
      let tint = PaperTint.of(light, behind: cell.text)
      look.ground = tint.ground
      look.ink = tint.ink
      look.isBold = look.isBold || tint.isStrong
    } else if let input = column.input {
      look.ground = PaperTint.input
      if input != .text { look.number = .general }
    }
    return look
  }

  /// It is read again, but nobody needs to see it.
  private func hideRevision(of table: PaperTable) {
    guard let index = table.revision else { return }
    var options = lxw_row_col_options(hidden: 1, level: 0, collapsed: 0)
    let width = SheetGrid.digits(points: grid.widths[index])
    worksheet_set_column_opt(sheet, lxw_col_t(index), lxw_col_t(index), width, nil, &options)
  }
}
