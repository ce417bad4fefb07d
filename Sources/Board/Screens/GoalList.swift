import Campaign
import Canvas
import Words

/// The goals line by line: name, latest value, its day, target, distance, and how the values went.
struct GoalList {
  let goals: [Goal]
  let context: Context
  private let texts: [GoalText]
  private let widths: Widths

  init(goals: [Goal], columns: Int, context: Context) {
    self.goals = goals
    self.context = context
    texts = goals.map { GoalText(goal: $0, context: context) }
    widths = Widths(texts, columns: columns)
  }

  /// The columns of a line; 0 for what there is no room for.
  private struct Widths {
    var name: Int
    var value: Int
    var day: Int
    var bound: Int
    var distance: Int
    var sparkline = 0
    /// Whether there is room for the unit behind a value.
    var hasUnits = true

    private static let sparklines = 4...24

    init(_ texts: [GoalText], columns: Int) {
      func widest(_ text: (GoalText) -> String) -> Int {
        texts.map { TextWidth.of(harmless(text($0))) }.max() ?? 0
      }
      name = min(widest(\.goal.name), columns / 3)
      value = min(widest(\.value), columns / 5)
      if columns < 60 {
        hasUnits = false
        value = min(widest(\.number), 12)
      }
      day = widest(\.day)
      bound = min(widest(\.bound), columns / 4)
      distance = min(widest(\.distance), columns / 3)
      // What can be read below for the goal under the cursor goes first.
      if left(columns) < 4 { day = 0 }
      if left(columns) < 4 { bound = 0 }
      if left(columns) < 0 { name = max(4, name + left(columns)) }
      let room = left(columns) - 1
      if room >= Widths.sparklines.lowerBound { sparkline = min(room, Widths.sparklines.upperBound) }
    }

    /// Columns that are not taken yet.
    private func left(_ columns: Int) -> Int {
      columns - 3 - [name, value, day, bound, distance].reduce(0) { $0 + ($1 > 0 ? $1 + 2 : 0) }
    }
  }

  func draw(_ index: Int, row: Int, isCursor: Bool, on canvas: inout Canvas) {
    let theme = context.theme
    let text = texts[index]
    let base = isCursor ? theme.cursor : theme.text
    let faint = isCursor ? base : theme.faint
    if isCursor { canvas.fill(Rect(column: 0, row: row, columns: canvas.size.columns, rows: 1), style: base) }
    var column = 1
    func put(_ text: String, _ width: Int, _ style: Style, _ align: Alignment = .leading) {
      guard width > 0 else { return }
      canvas.write(text, column: column, row: row, width: width, style: style, align: align)
      column += width + 2
    }
    put(text.goal.name, widths.name, isCursor ? base : theme.strong)
    put(widths.hasUnits ? text.value : text.number, widths.value, base, .trailing)
    put(text.day, widths.day, faint)
    put(text.bound, widths.bound, faint)
    put(text.distance, widths.distance, isCursor ? base : text.style)
    put(text.sparkline(widths.sparkline), widths.sparkline, isCursor ? base : theme.text)
  }
}
