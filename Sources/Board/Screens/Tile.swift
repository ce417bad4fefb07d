import Campaign
import Canvas
import Ledger
import Words

/// One cell of the board: the mark of its worst light and closed/total, in the light's colour.
struct Tile {
  let tally: CellTally
  let density: Density
  /// Blank columns at each side.
  let pad: Int
  let isCursor: Bool
  let isFresh: Bool

  func draw(on canvas: inout Canvas, in rect: Rect, _ context: Context) {
    guard tally.total > 0, let colour = tally.worst else {
      drawEmpty(on: &canvas, in: rect, context)
      return
    }
    let look = context.theme.light(colour)
    let style = isCursor ? look.atCursor ?? context.theme.cursor : isFresh ? context.theme.changed : look.tile
    canvas.fill(rect, style: style)
    let symbol = context.symbols.light(colour)
    let textRow = rect.row + (rect.rows - (showsSecondLine(rect) ? 2 : 1)) / 2
    if density == .compact {
      canvas.write(
        String(symbol), column: rect.column, row: textRow, width: rect.columns, style: style,
        align: .centre)
      return
    }
    canvas.write(String(symbol), column: rect.column + pad, row: textRow, style: style)
    let width = rect.columns - 1 - 2 * pad
    canvas.write(
      share(in: width), column: rect.column + pad + 1, row: textRow, width: width, style: style,
      align: .trailing, ellipsis: false)
    guard showsSecondLine(rect) else { return }
    if density == .wide {
      drawBar(on: &canvas, rect, row: textRow + 1, look, context)
    } else {
      drawAlerts(on: &canvas, rect, row: textRow + 1, style, context)
    }
  }

  /// A figure that is cut would be another figure: what has no room is told in percent.
  func share(in width: Int) -> String {
    let share = "\(tally.closed)/\(tally.total)"
    return share.count <= width ? share : percent(tally, sign: width > 3)
  }

  private func showsSecondLine(_ rect: Rect) -> Bool { rect.rows > 1 && density != .compact }

  private func drawEmpty(on canvas: inout Canvas, in rect: Rect, _ context: Context) {
    let style = isCursor ? context.theme.cursor : context.theme.none.tile
    canvas.fill(rect, style: style)
    canvas.write(
      String(context.symbols.none), column: rect.column, row: rect.row + (rect.rows - 1) / 2,
      width: rect.columns, style: style, align: .centre)
  }

  /// How much is closed, as a bar of colour; in mono by reverse.
  private func drawBar(
    on canvas: inout Canvas, _ rect: Rect, row: Int, _ look: LightStyle, _ context: Context
  ) {
    let width = rect.columns - 2 * pad
    let filled = tally.total > 0 ? (width * tally.closed + tally.total / 2) / tally.total : 0
    canvas.fill(Rect(column: rect.column + pad, row: row, columns: filled, rows: 1), style: look.bar)
    let empty = Rect(column: rect.column + pad + filled, row: row, columns: width - filled, rows: 1)
    canvas.restyle(empty) { $0.attributes.insert(.dim) }
    if context.theme.name == .mono { canvas.fill(empty, style: Style(attributes: .dim), with: "-") }
  }

  /// How many are red and yellow.
  private func drawAlerts(
    on canvas: inout Canvas, _ rect: Rect, row: Int, _ style: Style, _ context: Context
  ) {
    let alerts = [LightColour.red, .yellow].filter { tally.count($0) > 0 }
    let text = alerts.map { "\(context.symbols.light($0))\(tally.count($0))" }.joined(separator: " ")
    guard !text.isEmpty, TextWidth.of(text) <= rect.columns - 2 * pad else { return }
    var quiet = style
    quiet.attributes.remove(.bold)
    canvas.write(
      text, column: rect.column + pad, row: row, width: rect.columns - 2 * pad, style: quiet,
      align: .trailing)
  }
}
