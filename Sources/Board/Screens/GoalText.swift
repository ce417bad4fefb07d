import Campaign
import Canvas
import Words

/// What is said of a goal, and in which style.
struct GoalText {
  let goal: Goal
  let context: Context

  private var words: GoalWords { context.words.goals }

  var value: String { goal.latest.map { goal.text($0.value) } ?? "-" }
  var day: String { goal.latest.map { $0.day.iso } ?? "" }
  /// The same without the unit, unless it is a percentage.
  var number: String { goal.unit == "%" ? value : goal.latest?.value.text ?? "-" }
  /// `不高于 52 μg/m³`.
  var bound: String { words.bound(goal.isLowerBetter, goal.text(goal.target)) }

  /// `! 还差 6`, `✓ 已达标`.
  var distance: String {
    guard let distance = goal.distance else { return words.noValue }
    if goal.isReached { return "\(context.symbols.done) \(words.reached)" }
    return "\(context.symbols.yellow) \(words.missing(distance.text))"
  }

  var style: Style {
    guard goal.latest != nil else { return context.theme.faint }
    return goal.isReached ? context.theme.green.text : context.theme.yellow.text
  }

  /// The values as bars, the latest at the right.
  func sparkline(_ columns: Int) -> String {
    Sparkline.text(
      goal.values.map { Optional($0.value.number) }, columns: columns,
      ink: context.symbols == .ascii ? .ascii : .braille)
  }
}

extension Quantity {
  /// For drawing only.
  var number: Double { Double(thousandths) / 1_000 }
}
