import CXlsxWriter
import Ledger
import Papers

/// Tables of a sheet.
extension PaperSheet {
  func write(_ table: PaperTable) throws(OutputError) {
    try writeHeader(of: table)
    for cells in table.rows { try write(cells, of: table, printable) }
    if table.rows.isEmpty {
      let across = 0..<max(1, table.columns.count)
      try put(printable(table.empty), across: across, SheetLook(ink: 0x5C6770, hasBorder: true))
      try endRow(
        height: SheetLook().height(of: table.empty, width: grid.width(across)))
    }
  }

  /// A table that people fill in and that is read again: the texts are as the ledger has them, and nothing that is
  /// no item stands below the header.
  func writeForInput(_ table: PaperTable) throws(OutputError) {
    if table.rows.isEmpty { try line(table.empty, SheetLook(ink: 0x5C6770)) }
    try writeHeader(of: table)
    let first = row
    for cells in table.rows { try write(cells, of: table) { $0 } }
    for (index, column) in table.columns.enumerated() {
      if let input = column.input, row > first { try check(input, column: index, rows: first...(row - 1)) }
    }
    hideRevision(of: table)
  }

  private func writeHeader(of table: PaperTable) throws(OutputError) {
    let look = SheetLook(
      isBold: true, ground: PaperTint.header, alignment: .centre, isCentredUpright: true, hasBorder: true)
    let first = row
    if !table.groups.isEmpty {
      var column = 0
      for group in table.groups {
        try put(printableLine(group.title), across: column..<column + group.columns, look)
        column += group.columns
      }
      try endRow()
    }
    for (index, column) in table.columns.enumerated() {
      try put(printable(column.title), column: index, look)
    }
    try endRow()
    headers.append(first...(row - 1))
  }

  private func write(
    _ cells: [PaperTable.Cell], of table: PaperTable, _ text: (String) -> String
  ) throws(OutputError) {
    for (index, (cell, column)) in zip(cells, table.columns).enumerated() {
      var look = look(of: cell, in: column)
      if let number = cell.number, number.isFinite {
        look.number = .places(cell.text.split(separator: ".").dropFirst().first?.count ?? 0)
        try put(number, column: index, look)
      } else {
        try put(text(cell.text), column: index, look)
      }
    }
    try endRow()
  }

  private func look(of cell: PaperTable.Cell, in column: PaperTable.Column) -> SheetLook {
    var look = SheetLook(isBold: cell.isStrong, alignment: column.alignment, hasBorder: true)
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
