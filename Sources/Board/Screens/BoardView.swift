import Campaign
import Canvas
import Ledger
import Words

extension BoardScreen {
  func draw(on canvas: inout Canvas, _ context: Context) {
    BoardHeading(headline: headline, context: context).draw(on: &canvas, lines: layout.top)
    // The third line of the top is free.
    if layout.top > 2 { GoalStrip(goals: goals, context: context).draw(on: &canvas, row: 2) }
    for column in shownColumns { drawColumnName(column, on: &canvas, context) }
    for row in shownRows {
      drawRowName(row, on: &canvas, context)
      for column in shownColumns { drawCell(row, column, on: &canvas, context) }
    }
    drawTotals(on: &canvas, context)
    let footer = canvas.size.rows - 1 - (layout.hasLegend ? 1 : 0) - layout.detail
    // That there is more is said at the end of the legend; without one, at the end of the detail.
    let note = scrollNote(context)
    let room = canvas.size.columns - 1 - (note.isEmpty ? 0 : TextWidth.of(note) + 2)
    let isNoteBelow = layout.hasLegend || layout.detail > 1
    drawDetail(
      on: &canvas, line: footer, lines: layout.detail, end: isNoteBelow ? canvas.size.columns - 1 : room,
      context)
    if layout.hasLegend { drawLegend(on: &canvas, line: canvas.size.rows - 2, end: room, context) }
    canvas.write(
      note, column: canvas.size.columns - 1 - TextWidth.of(note), row: canvas.size.rows - 2,
      style: context.theme.crosshair)
  }

  /// Draws what a cursor that left a place, and scrolled nothing, changes.
  func drawMove(from old: BoardCursor, on canvas: inout Canvas, _ context: Context) {
    let lastRow = grid.rows.count - 1
    for column in Set([old.column, column]) { drawColumnName(column, on: &canvas, context) }
    for row in Set([old.row, row]) where row < lastRow {
      drawRowName(row, on: &canvas, context)
      for column in Set([old.column, column]) { drawCell(row, column, on: &canvas, context) }
    }
    if old.row == lastRow || row == lastRow { drawTotals(on: &canvas, context) }
  }

  /// The rows and columns that are in sight; the column of the totals where there is room for it.
  private var shownRows: Range<Int> { topRow..<min(topRow + layout.visibleRows, grid.rows.count - 1) }
  private var shownColumns: [Int] {
    Array(leftColumn..<min(leftColumn + layout.visibleColumns, grid.columns.count - 1))
      + (layout.total > 0 ? [grid.columns.count - 1] : [])
  }

  /// How a name is written: under the cursor, in its row or column, or otherwise.
  private func style(_ isHere: Bool, _ heading: BoardGrid.Heading, _ usual: Style, _ context: Context)
    -> Style
  {
    guard isHere else { return usual }
    return cursor.isOnHeading && grid.heading == heading ? context.theme.cursor : context.theme.crosshair
  }

  /// The name of a column, set on the line above the tiles.
  private func drawColumnName(_ column: Int, on canvas: inout Canvas, _ context: Context) {
    let bottom = layout.top + layout.heading
    let style = style(column == self.column, .columns, context.theme.faint, context)
    if column == grid.columns.count - 1 {
      let whole = context.words.board.whole
      canvas.write(
        TextWidth.of(whole) <= layout.total ? whole : "%", column: layout.totalColumn(), row: bottom - 1,
        width: layout.total, style: style, align: .trailing)
      return
    }
    let lines = layout.columnNames[column].prefix(layout.heading)
    for (offset, line) in lines.enumerated() {
      canvas.write(
        line, column: layout.column(column - leftColumn), row: bottom - lines.count + offset,
        width: layout.tile,
        style: style, align: .centre)
    }
  }

  private func drawRowName(_ row: Int, on canvas: inout Canvas, _ context: Context) {
    canvas.write(
      layout.rowNames[row], column: layout.margin, row: middle(of: row),
      width: layout.label - 1 - layout.margin,
      style: style(row == self.row, .rows, context.theme.text, context))
  }

  /// The line of a row's name and of its total.
  private func middle(of row: Int) -> Int { layout.row(row - topRow) + (layout.tileRows - 1) / 2 }

  private func drawCell(_ row: Int, _ column: Int, on canvas: inout Canvas, _ context: Context) {
    guard column < grid.columns.count - 1 else {
      drawRowTotal(row, at: middle(of: row), on: &canvas, context)
      return
    }
    let rect = Rect(
      column: layout.column(column - leftColumn), row: layout.row(row - topRow), columns: layout.tile,
      rows: layout.tileRows)
    let tile = Tile(
      tally: grid.tallies[row][column], density: density, pad: layout.pad,
      isCursor: row == self.row && column == self.column && !cursor.isOnHeading,
      isFresh: isFresh(row: row, column: column, context))
    tile.draw(on: &canvas, in: rect, context)
  }

  private func isFresh(row: Int, column: Int, _ context: Context) -> Bool {
    !context.fresh.places.isEmpty && context.fresh.contains(grid.scope(row: row, column: column))
  }

  /// `closed/total percent` at the right of a row.
  private func drawRowTotal(_ row: Int, at line: Int, on canvas: inout Canvas, _ context: Context) {
    guard layout.total > 0, let tally = grid.tallies[row].last else { return }
    let isHere = row == self.row && column == grid.columns.count - 1 && !cursor.isOnHeading
    let style = isHere ? context.theme.cursor : context.theme.text
    // No row has more than all of them together.
    let most = grid.tallies[grid.rows.count - 1].last ?? tally
    let text =
      "\(most.total)/\(most.total) 100%".count <= layout.total
      ? share(tally) : percent(tally, sign: layout.total > 3)
    canvas.write(
      text, column: layout.totalColumn(), row: line, width: layout.total, style: style,
      align: .trailing, ellipsis: false)
  }

  private func drawTotals(on canvas: inout Canvas, _ context: Context) {
    let line = layout.totalRow()
    let row = grid.rows.count - 1
    let isHere = row == self.row
    canvas.write(
      grid.rows[row].short, column: layout.margin, row: line, width: layout.label - 1 - layout.margin,
      style: style(isHere, .rows, context.theme.faint, context))
    let width = layout.tile - layout.pad
    let shown = Array(
      grid.tallies[row].dropLast().dropFirst(leftColumn).prefix(layout.visibleColumns))
    let texts =
      density == .compact ? shown.map { percent($0, sign: layout.tile > 3) } : shares(shown, in: width)
    for (index, text) in texts.enumerated() {
      let isCursor = isHere && leftColumn + index == column && !cursor.isOnHeading
      canvas.write(
        text, column: layout.column(index), row: line, width: width,
        style: isCursor ? context.theme.cursor : context.theme.faint,
        align: density == .compact ? .centre : .trailing, ellipsis: false)
    }
    drawRowTotal(row, at: line, on: &canvas, context)
  }

  /// The worst item of the cell under the cursor, and why.
  private func drawDetail(on canvas: inout Canvas, line: Int, lines: Int, end: Int, _ context: Context) {
    let tally = detail.tally
    let words = context.words
    var pen = Pen(column: 1, row: line, end: end)
    pen.write(detail.name, context.theme.strong, on: &canvas)
    pen.space(2)
    if let below = detail.below {
      pen.write(words.regions.below(below), context.theme.key, on: &canvas)
      pen.space(2)
    }
    guard let shown = detail.shown else {
      pen.write(words.board.noItems, context.theme.faint, on: &canvas)
      return
    }
    for colour in [LightColour.red, .yellow] where tally.count(colour) > 0 {
      let text = "\(context.symbols.light(colour))\(tally.count(colour))"
      pen.write(text, context.theme.light(colour).text, on: &canvas)
      pen.space(1)
    }
    if lines > 1 { pen = Pen(column: 1, row: line + 1, end: end) }
    let light = context.light(of: shown)
    let style = context.theme.light(light.colour).text
    pen.write(
      "\(context.symbols.light(light.colour)) \(detail.match == nil ? words.board.worst : words.board.matching) \(shown.entry.number) "
        + words.rules.reason(light.reason), style, on: &canvas)
    pen.space(2)
    pen.write(shown.entry.summary, context.theme.text, on: &canvas)
    pen.space(2)
    pen.write(shown.entry.responsible, context.theme.faint, on: &canvas)
  }

  /// What the marks mean, and how many items have each light; without words where there is no room for them.
  private func drawLegend(on canvas: inout Canvas, line: Int, end: Int, _ context: Context) {
    let whole = grid.tallies.last?.last ?? CellTally()
    func entries(_ isFull: Bool) -> [(colour: LightColour, text: String)] {
      LightColour.allCases.map { colour in
        let word = isFull ? " \(context.words.rules.light(colour))" : ""
        return (colour, "\(context.symbols.light(colour))\(word) \(whole.counted(colour))")
      }
    }
    func width(_ entries: [(colour: LightColour, text: String)]) -> Int {
      entries.reduce(0) { $0 + TextWidth.of($1.text) + 1 }
    }
    let shown = width(entries(true)) < end ? entries(true) : entries(false)
    let gap = width(shown) + shown.count * 2 < end ? 3 : 1
    var pen = Pen(column: 1, row: line, end: end)
    for entry in shown {
      pen.write(entry.text, context.theme.light(entry.colour).text, on: &canvas)
      pen.space(gap)
    }
  }

  /// Which rows and columns are shown, when not all of them are.
  private func scrollNote(_ context: Context) -> String {
    let words = context.words.board
    let more = context.symbols.more
    let isShort = context.size.columns < 70
    func part(_ word: String, _ extent: Extent, _ back: Character, _ on: Character) -> String? {
      guard !extent.isWhole else { return nil }
      return isShort ? "\(extent.last)/\(extent.count)\(extent.marks(back, on))" : extent.text(word, back, on)
    }
    let rows = Extent(first: topRow, shown: layout.visibleRows, count: grid.rows.count - 1)
    let columns = Extent(first: leftColumn, shown: layout.visibleColumns, count: grid.columns.count - 1)
    return [
      part(words.rows, rows, more.up, more.down), part(words.columns, columns, more.left, more.right),
    ].compactMap { $0 }.joined(separator: isShort ? " " : "  ")
  }
}

/// `closed/total percent` of each where there is room for all of them: a figure that is cut would be another figure, and
/// those of one line look alike.
func shares(_ tallies: [CellTally], in width: Int) -> [String] {
  let shares = tallies.map(share)
  return shares.allSatisfy { $0.count <= width } ? shares : tallies.map { percent($0) }
}

/// `closed/total percent`.
private func share(_ tally: CellTally) -> String { "\(tally.closed)/\(tally.total) \(percent(tally))" }

/// Closed items as a whole percentage; 100 only when all are closed.
func percent(_ tally: CellTally, sign: Bool = true) -> String {
  guard tally.total > 0 else { return "-" }
  return "\(tally.closed * 100 / tally.total)" + (sign ? "%" : "")
}
