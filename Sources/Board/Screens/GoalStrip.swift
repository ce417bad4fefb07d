import Campaign
import Canvas
import Words

/// The goals on one line of the board, as many as fit: `PM2.5 58 μg/m³ 目标值 52 ⣀⣤⣶ 差 6`.
struct GoalStrip {
  let goals: [Goal]
  let context: Context

  /// How much is said of a goal.
  private enum Form: CaseIterable { case full, withoutTarget, withoutUnit }

  private typealias Run = (text: String, style: Style)
  private static let gap = 4

  func draw(on canvas: inout Canvas, row: Int) {
    let room = canvas.size.columns - 2
    let forms = Form.allCases.lazy.map { form in goals.map { runs(of: $0, form) } }
    guard let shown = forms.first(where: { width($0) <= room }) ?? forms.last else { return }
    var pen = Pen(column: 1, row: row, end: canvas.size.columns - 1)
    for (index, runs) in shown.enumerated() {
      let left = goals.count - index
      // Where not all fit it is said how many are left out.
      let reserve = left > 1 ? TextWidth.of("+\(left - 1)") + GoalStrip.gap : 0
      let isLast = pen.column + width([runs]) <= pen.end && left == 1
      guard isLast || pen.column + width([runs]) + reserve <= pen.end else {
        pen.write("+\(left)", context.theme.faint, on: &canvas)
        return
      }
      for run in runs { pen.write(run.text, run.style, on: &canvas) }
      pen.space(GoalStrip.gap)
    }
  }

  private func width(_ groups: [[Run]]) -> Int {
    groups.joined().reduce(0) { $0 + TextWidth.of(harmless($1.text)) } + (groups.count - 1) * GoalStrip.gap
  }

  private func runs(of goal: Goal, _ form: Form) -> [Run] {
    let theme = context.theme
    let text = GoalText(goal: goal, context: context)
    let words = context.words.goals
    var runs: [Run] = [
      (goal.name, theme.faint), (" \(form == .withoutUnit ? text.number : text.value)", theme.strong),
    ]
    if form == .full { runs.append((" \(words.target) \(goal.target.text)", theme.faint)) }
    if goal.values.count > 1 { runs.append((" " + text.sparkline(form == .full ? 5 : 3), theme.text)) }
    if let distance = goal.distance {
      let words = goal.isReached ? "\(context.symbols.done)" : words.missingShort(distance.text)
      runs.append((" \(words)", text.style))
    }
    return runs
  }
}
