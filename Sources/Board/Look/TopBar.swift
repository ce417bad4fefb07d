import Canvas
import Ledger
import Words

/// The first line of every screen: where one is on the left, filter, demo mark and date on the right.
struct TopBar {
  let title: String
  let right: String
  let context: Context

  func draw(on canvas: inout Canvas) {
    let theme = context.theme
    let columns = canvas.size.columns
    canvas.fill(Rect(column: 0, row: 0, columns: columns, rows: 1), style: theme.bar)
    let rightWidth = TextWidth.of(right)
    let end = columns - 2 - (rightWidth < columns / 2 ? rightWidth : 0)
    var pen = Pen(column: 1, row: 0, end: end)
    pen.write(title, theme.key, on: &canvas)
    pen.space(2)
    if context.plan.isDemo {
      pen.write(context.words.board.demo, theme.bar, on: &canvas)
      pen.space(2)
    }
    if !context.filter.isEmpty {
      let note = "\(context.words.board.filtered) \(FilterText.describe(context.filter, context))"
      pen.write(note, theme.yellow.tile, on: &canvas)
    }
    if rightWidth < columns / 2 {
      canvas.write(right, column: columns - 1 - rightWidth, row: 0, style: theme.bar)
    }
  }
}

/// A filter in words.
enum FilterText {
  static func describe(_ filter: ItemFilter, _ context: Context) -> String {
    var parts: [String] = []
    parts += filter.lights.sorted().map(context.words.rules.light)
    parts += filter.states.sorted { $0.code < $1.code }.map(context.words.rules.state)
    if !filter.department.isEmpty { parts.append(filter.department) }
    if !filter.text.isEmpty { parts.append("\"\(filter.text)\"") }
    return parts.joined(separator: " ")
  }
}
