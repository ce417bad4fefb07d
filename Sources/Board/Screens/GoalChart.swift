import Campaign
import Canvas
import Words

/// One goal's values from day to day, with its target as a line.
struct GoalChart {
  let goal: Goal
  let context: Context

  private var theme: Theme { context.theme }
  private var ink: ChartInk { context.symbols == .ascii ? .ascii : .braille }

  func draw(in rect: Rect, on canvas: inout Canvas) {
    drawHeading(in: rect, on: &canvas)
    let plot = Rect(column: rect.column, row: rect.row + 1, columns: rect.columns, rows: rect.rows - 1)
    guard let first = goal.values.first?.day else {
      canvas.write(
        context.words.goals.noValue, column: plot.column, row: plot.row, width: plot.columns,
        style: theme.faint)
      return
    }
    chart(from: first).draw(in: plot, on: &canvas)
  }

  private func chart(from first: CivilDate) -> ChartPlot {
    let last = max(context.today, first + 1)
    let target = ChartSeries(
      [first, last].map { ChartPoint(x: $0.dayNumber, y: goal.target.number) },
      style: theme.crosshair.plainly, stroke: .dotted, mark: "-")
    let values = ChartSeries(
      goal.values.map { ChartPoint(x: $0.day.dayNumber, y: $0.value.number) }, style: theme.strong, mark: "o")
    var days = [first]
    if let latest = goal.latest?.day, latest > first { days.insert(latest, at: 0) }
    return ChartPlot(
      [target, values], ink: ink, span: first.dayNumber...last.dayNumber,
      labels: days.map { ChartLabel(x: $0.dayNumber, text: TrendCharts.text($0, context)) },
      labelStyle: theme.faint, gridStyle: theme.faint)
  }

  /// Name, distance, which way is better, and what the lines are.
  private func drawHeading(in rect: Rect, on canvas: inout Canvas) {
    let words = context.words.goals
    let text = GoalText(goal: goal, context: context)
    let isASCII = ink == .ascii
    let parts: [(String, Style)] = [
      (goal.name, theme.strong), (text.distance, text.style),
      (isASCII ? "ooo" : "⠤⠤⠤", theme.strong), (words.measured, theme.text),
      (isASCII ? "---" : "⠄⠄⠄", theme.crosshair.plainly),
      ("\(words.target) \(text.bound)", theme.text),
      (goal.isLowerBetter ? words.lower : words.higher, theme.faint),
    ]
    var pen = Pen(column: rect.column, row: rect.row, end: rect.column + rect.columns)
    for (index, part) in parts.enumerated() {
      let isSample = index == 2 || index == 4
      let beside = isSample ? TextWidth.of(harmless(parts[index + 1].0)) + 1 : 0
      guard index == 0 || pen.column + TextWidth.of(harmless(part.0)) + beside <= pen.end else { break }
      pen.write(part.0, part.1, on: &canvas)
      pen.space(isSample ? 1 : 2)
    }
  }
}
