import Campaign
import Canvas
import Words

/// Draws the goals, and the one under the cursor large.
struct GoalsView {
  let screen: GoalsScreen
  let context: Context

  func draw(on canvas: inout Canvas) {
    let words = context.words
    TopBar(
      title: screen.title(context), right: [words.board.date(context.today), context.today.iso],
      context: context
    ).draw(on: &canvas)
    let layout = GoalsLayout(canvas.size, goals: screen.goals.count)
    if layout.hasSummary { drawSummary(on: &canvas, layout) }
    guard let goal = screen.goal else {
      canvas.write(
        words.goals.noGoals, column: 1, row: layout.list.row, width: canvas.size.columns - 2,
        style: context.theme.faint)
      return
    }
    let list = GoalList(goals: screen.goals, columns: canvas.size.columns, context: context)
    for offset in 0..<layout.list.rows where screen.top + offset < screen.goals.count {
      let index = screen.top + offset
      list.draw(index, row: layout.list.row + offset, isCursor: index == screen.cursor, on: &canvas)
    }
    drawMore(on: &canvas, layout)
    GoalChart(goal: goal, context: context).draw(in: layout.chart, on: &canvas)
    drawValues(of: goal, in: layout.values, on: &canvas)
  }

  /// At the right edge: that there are more goals above or below.
  private func drawMore(on canvas: inout Canvas, _ layout: GoalsLayout) {
    let extent = Extent(first: screen.top, shown: layout.list.rows, count: screen.goals.count)
    let column = canvas.size.columns - 1
    func draw(_ sign: Character, row: Int) {
      canvas.write(String(sign), column: column, row: row, style: context.theme.crosshair)
    }
    if extent.last < extent.count {
      draw(context.symbols.more.down, row: layout.list.row + layout.list.rows - 1)
    }
    if extent.first > 0 { draw(context.symbols.more.up, row: layout.list.row) }
  }

  /// How many there are and are reached, and what the keys do.
  private func drawSummary(on canvas: inout Canvas, _ layout: GoalsLayout) {
    guard !screen.goals.isEmpty else { return }
    let words = context.words.goals
    var pen = Pen(column: 1, row: 1, end: canvas.size.columns - 1)
    let reached = screen.goals.filter(\.isReached).count
    pen.write(words.summary(screen.goals.count, reached), context.theme.strong, on: &canvas)
    pen.space(3)
    if context.past == nil, pen.column + TextWidth.of(words.keys) <= pen.end {
      pen.write(words.keys, context.theme.faint, on: &canvas)
    }
  }

  /// The latest values, the latest first.
  private func drawValues(of goal: Goal, in rect: Rect, on canvas: inout Canvas) {
    guard rect.columns > 0 else { return }
    let words = context.words.goals
    canvas.write(words.day, column: rect.column, row: rect.row, width: 10, style: context.theme.faint)
    canvas.write(
      words.value, column: rect.column + 11, row: rect.row, width: rect.columns - 11,
      style: context.theme.faint, align: .trailing)
    for (offset, value) in goal.values.reversed().prefix(rect.rows - 1).enumerated() {
      let row = rect.row + 1 + offset
      canvas.write(value.day.iso, column: rect.column, row: row, width: 10, style: context.theme.text)
      canvas.write(
        goal.text(value.value), column: rect.column + 11, row: row, width: rect.columns - 11,
        style: context.theme.text, align: .trailing)
    }
  }
}
