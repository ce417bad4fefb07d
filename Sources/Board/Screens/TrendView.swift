import Campaign
import Canvas
import Ledger
import Words

/// Draws the trend: its figures in words, and one or two charts.
struct TrendView {
  let screen: TrendScreen
  let context: Context

  func draw(on canvas: inout Canvas) {
    let words = context.words
    TopBar(
      title: screen.title(context), right: [words.board.date(context.today), context.today.iso],
      context: context
    ).draw(on: &canvas)
    let layout = TrendLayout(canvas.size)
    if layout.hasWay { drawWay(on: &canvas) }
    guard let facts = screen.facts else {
      canvas.write(
        words.board.noItems, column: 1, row: layout.figuresRect.row, width: canvas.size.columns - 2,
        style: context.theme.faint)
      return
    }
    TrendFigures(facts: facts, context: context).draw(layout, on: &canvas)
    let charts = TrendCharts(facts: facts, meetings: screen.meetings, context: context)
    for (index, rect) in layout.charts.enumerated() {
      let isBurnDown = layout.charts.count == 1 ? screen.showsBurnDown : index == 1
      draw(isBurnDown, charts, layout, in: rect, on: &canvas)
    }
  }

  /// How to go to another unit or area, and what the filter cannot do here.
  private func drawWay(on canvas: inout Canvas) {
    let (board, more) = (context.words.board, context.symbols.more)
    func place(_ choice: Int?, _ choices: [Int?]) -> String {
      "\((choices.firstIndex(of: choice) ?? 0) + 1)/\(choices.count)"
    }
    var pen = Pen(column: 1, row: 1, end: canvas.size.columns - 1)
    let units = place(screen.scope.unit, TrendScope.units(of: context))
    let areas = place(screen.scope.area, TrendScope.areas(of: context))
    pen.write("\(more.up)\(more.down) \(context.rowWord) \(units)", context.theme.faint, on: &canvas)
    pen.space(3)
    pen.write("\(more.left)\(more.right) \(board.area) \(areas)", context.theme.faint, on: &canvas)
    if !screen.meetings.isEmpty {
      pen.space(3)
      let meetings = "\(TrendCharts.meetingSign) \(context.words.trend.meeting) \(screen.meetings.count)"
      pen.write(meetings, context.theme.faint, on: &canvas)
    }
    let filter = context.filter
    guard !filter.lights.isEmpty || !filter.states.isEmpty || !filter.text.isEmpty else { return }
    pen.space(3)
    pen.write(context.words.trend.placesOnly, context.theme.yellow.text, on: &canvas)
  }

  private func draw(
    _ isBurnDown: Bool, _ charts: TrendCharts, _ layout: TrendLayout, in rect: Rect, on canvas: inout Canvas
  ) {
    let words = context.words.trend
    let plot = isBurnDown ? charts.burnDown : charts.daily
    let hasLine = plot.series.count > 1
    let lines: [TrendLine] =
      isBurnDown ? (hasLine ? [.open, .plan] : [.open]) : [.open, .closed, .overdue]
    var columns = rect.columns
    if layout.charts.count == 1 {
      let key = isBurnDown ? "PgUp" : "PgDn"
      let hint = columns >= 56 ? "\(key) \(words.otherChart)" : key
      columns -= TextWidth.of(hint) + 1
      canvas.write(hint, column: rect.column + columns + 1, row: rect.row, style: context.theme.faint)
    }
    TrendLegend(
      title: isBurnDown ? words.burnDown : words.daily, lines: lines,
      hasMeetings: !layout.hasWay && !screen.meetings.isEmpty, context: context
    ).draw(column: rect.column, row: rect.row, columns: columns, on: &canvas)
    plot.draw(
      in: Rect(column: rect.column, row: rect.row + 1, columns: rect.columns, rows: rect.rows - 1),
      on: &canvas)
  }
}
