import Campaign
import Canvas
import Ledger
import Words

extension CellScreen {
  func draw(on canvas: inout Canvas, _ context: Context) {
    CellView(screen: self, context: context).draw(on: &canvas)
  }
}

/// Draws the list of a cell and, below it, the whole of the item under the cursor.
struct CellView {
  let screen: CellScreen
  let context: Context

  func draw(on canvas: inout Canvas) {
    TopBar(title: screen.title(context), right: [context.words.board.date(context.today)], context: context)
      .draw(on: &canvas)
    drawSummary(on: &canvas)
    let visible = screen.visible(context)
    for index in 0..<visible {
      guard let line = screen.rows.line(screen.top + index) else { break }
      drawLine(line, row: 2 + index, isCursor: screen.top + index == screen.cursor, on: &canvas)
    }
    if screen.rows.groups.allSatisfy({ $0.count == 0 }), screen.rows.count < visible {
      canvas.write(
        context.words.board.noItems, column: 3, row: 3 + screen.rows.count, width: canvas.size.columns - 4,
        style: context.theme.faint)
    }
    if let item = screen.selected {
      ItemDetail(item: item, isRevealed: screen.revealed.contains(item.id), context: context)
        .draw(on: &canvas, row: 2 + visible)
    }
  }

  /// Counts by light, and where in the list one is.
  private func drawSummary(on canvas: inout Canvas) {
    let tally = screen.rows.groups.reduce(into: CellTally()) { $0 += $1.tally }
    var pen = Pen(column: 1, row: 1, end: canvas.size.columns - 1)
    pen.write("\(context.words.board.total) \(tally.total)", context.theme.strong, on: &canvas)
    pen.space(2)
    pen.write(
      "\(context.words.board.closed) \(tally.closed) \(percent(tally))", context.theme.strong, on: &canvas)
    pen.space(2)
    for colour in LightColour.allCases where tally.counted(colour) > 0 {
      let text = "\(context.symbols.light(colour)) \(tally.counted(colour))"
      pen.write(text, context.theme.light(colour).text, on: &canvas)
      pen.space(2)
    }
    if !context.marks.isEmpty {
      pen.write(
        "\(context.symbols.mark) \(context.words.board.marked(context.marks.count))", context.theme.crosshair,
        on: &canvas)
    }
    let place =
      "\(context.words.board.rows) \(min(screen.cursor + 1, screen.rows.count))/\(screen.rows.count)"
    let width = TextWidth.of(place)
    if pen.column + width + 1 < canvas.size.columns {
      canvas.write(place, column: canvas.size.columns - 1 - width, row: 1, style: context.theme.faint)
    }
  }

  private func drawLine(_ line: CellRows.Line, row: Int, isCursor: Bool, on canvas: inout Canvas) {
    switch line {
    case .group(let number): drawGroup(screen.rows.groups[number], row: row, isCursor: isCursor, on: &canvas)
    case .item:
      guard let item = screen.page[line] else { return }
      ItemLine(
        item: item, context: context, isRevealed: screen.revealed.contains(item.id),
        showsUnit: screen.scope.units.count > 1
      )
      .draw(on: &canvas, row: row, isCursor: isCursor)
    }
  }

  private func drawGroup(_ group: CellRows.Group, row: Int, isCursor: Bool, on canvas: inout Canvas) {
    let theme = context.theme
    let style = isCursor ? theme.cursor : group.count > 0 ? theme.strong : theme.faint
    if isCursor {
      canvas.fill(Rect(column: 0, row: row, columns: canvas.size.columns, rows: 1), style: style)
    }
    let fold = group.isFolded ? context.symbols.folded : context.symbols.unfolded
    var pen = Pen(column: 1, row: row, end: canvas.size.columns - 1)
    pen.write("\(group.count > 0 ? fold : " ") \(group.task.name)", style, on: &canvas)
    pen.space(2)
    let counts = "\(group.tally.closed)/\(group.tally.total) \(percent(group.tally))"
    pen.write(counts, isCursor ? style : theme.faint, on: &canvas)
    pen.space(2)
    for colour in [LightColour.red, .yellow] where group.tally.count(colour) > 0 {
      let text = "\(context.symbols.light(colour))\(group.tally.count(colour))"
      pen.write(text, isCursor ? style : theme.light(colour).text, on: &canvas)
      pen.space(1)
    }
  }
}
