import Campaign
import Canvas
import Ledger
import Words

/// One changed item on one line: light before > now, number, unit, state before > now, reason, content.
struct ChangeLine {
  let turned: TurnedItem
  let context: Context

  func draw(on canvas: inout Canvas, in rect: Rect, isCursor: Bool) {
    let theme = context.theme
    let item = turned.item
    let isFresh = context.fresh.contains(item.id)
    let isPlain = isCursor || isFresh
    let base = isCursor ? theme.cursor : isFresh ? theme.changed : theme.text
    let lit = isPlain ? base : theme.light(turned.now.light).text
    let faint = isPlain ? base : theme.faint
    if isPlain { canvas.fill(rect, style: base) }
    if context.marks.contains(item.id) {
      canvas.write(
        String(context.symbols.mark), column: rect.column, row: rect.row,
        style: isPlain ? base : theme.crosshair)
    }
    var column = rect.column + 2
    let end = rect.column + rect.columns - 1
    func put(_ text: String, _ width: Int, _ style: Style) {
      guard column < end else { return }
      canvas.write(text, column: column, row: rect.row, width: min(width, end - column), style: style)
      column += width + 1
    }
    let columns = Columns(room: rect.columns, stateWidth: context.words.board.stateWidth)
    put(lights, 3, lit)
    put(item.entry.number, max(4, min(10, TextWidth.of(item.entry.number))), base)
    put(context.unitName(item.entry.unit, within: columns.unit), columns.unit, base)
    if columns.state > 0 { put(states, columns.state, faint) }
    put(context.words.rules.reason(context.light(of: item).reason), columns.reason ?? end - column, lit)
    if columns.reason != nil { put(item.entry.summary, end - column, found(base, isPlain)) }
  }

  /// `!>✗`; the light alone for an item that is new or kept its light.
  private var lights: String {
    let now = String(context.symbols.light(turned.now.light))
    guard let before = turned.before, before.light != turned.now.light else { return "  \(now)" }
    return "\(context.symbols.light(before.light))>\(now)"
  }

  /// `整改中 > 待验收`; the state alone where it is the same.
  private var states: String {
    let now = context.words.rules.state(turned.now.state)
    guard let before = turned.before else { return "\(context.words.past.new) \(now)" }
    return before.state == turned.now.state ? now : "\(context.words.rules.state(before.state)) > \(now)"
  }

  /// What the search found is underlined.
  private func found(_ style: Style, _ isPlain: Bool) -> Style {
    guard !context.search.isEmpty, !isPlain else { return style }
    let holds = turned.item.entry.summary.lowercased().contains(context.search.lowercased())
    return holds ? context.theme.found : style
  }

  /// The columns of the parts, as many as there is room for.
  private struct Columns {
    let unit: Int
    /// 0 where there is no room.
    let state: Int
    /// nil: up to the end, and nothing behind it.
    let reason: Int?

    init(room: Int, stateWidth: Int) {
      unit = room >= 56 ? 8 : 6
      let both = stateWidth * 2 + 3
      state = room >= 46 + both ? both : 0
      reason = room >= 100 ? 24 : room >= 70 ? 18 : nil
    }
  }
}
