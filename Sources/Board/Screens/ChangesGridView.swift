import Campaign
import Canvas
import Ledger

/// Draws units × areas, each cell with the mark of its change and of its worst light now.
struct ChangesGridView {
  let grid: ChangesGrid
  let layout: ChangesLayout
  let context: Context

  func draw(on canvas: inout Canvas) {
    drawHeadings(on: &canvas)
    let rows = grid.rows(fitting: layout.gridRows)
    for (index, unit) in rows.enumerated() {
      let line = layout.row(index)
      canvas.write(
        grid.units[unit].short, column: layout.grid.column, row: line, width: layout.label - 1,
        style: context.theme.text)
      for area in 0..<layout.gridColumns {
        let rect = Rect(column: layout.column(area), row: line, columns: layout.tile, rows: 1)
        drawCell(unit, area, in: rect, on: &canvas)
      }
    }
    guard rows.count < grid.units.count else { return }
    canvas.write(
      context.words.past.moreRows(grid.units.count - rows.count), column: layout.grid.column,
      row: layout.row(rows.count), width: layout.grid.columns, style: context.theme.faint)
  }

  private func drawHeadings(on canvas: inout Canvas) {
    let bottom = layout.grid.row + layout.heading
    for area in 0..<layout.gridColumns {
      let lines = BoardLayout.balanced(grid.areas[area].short, to: layout.tile).prefix(layout.heading)
      for (offset, line) in lines.enumerated() {
        canvas.write(
          line, column: layout.column(area), row: bottom - lines.count + offset, width: layout.tile,
          style: context.theme.faint, align: .centre)
      }
    }
  }

  private func drawCell(_ unit: Int, _ area: Int, in rect: Rect, on canvas: inout Canvas) {
    let change = grid.change(unit, area)
    let light = grid.light(unit, area)
    let sign = String(context.symbols.change(change))
    let lit = light.map { String(context.symbols.light($0)) } ?? ""
    switch change {
    case .same:
      guard light != nil else { return }
      canvas.write(
        sign, column: rect.column, row: rect.row, width: rect.columns, style: context.theme.faint,
        align: .centre)
    case .better, .worse:
      let style = change == .better ? context.theme.green.tile : tileOfWorse(light)
      canvas.fill(rect, style: style)
      canvas.write(
        sign + lit, column: rect.column, row: rect.row, width: rect.columns, style: style, align: .centre)
    }
  }

  /// Only what is red or yellow now shines.
  private func tileOfWorse(_ light: LightColour?) -> Style {
    light == .red ? context.theme.red.tile : context.theme.yellow.tile
  }
}
