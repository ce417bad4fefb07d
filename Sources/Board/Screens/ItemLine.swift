import Campaign
import Canvas
import Words

/// One item on one line: mark, light, number, state, content, deadline, reason, people.
struct ItemLine {
  let item: Item
  let context: Context
  let isRevealed: Bool
  /// The list is of several units: the line says whose the item is.
  let showsUnit: Bool

  func draw(on canvas: inout Canvas, row: Int, isCursor: Bool) {
    let theme = context.theme
    let columns = canvas.size.columns
    let light = context.light(of: item)
    let isFresh = context.fresh.contains(item.id)
    let base = isCursor ? theme.cursor : isFresh ? theme.changed : theme.text
    let plain = isCursor || isFresh
    let lit = plain ? base : theme.light(light.colour).text
    let faint = plain ? base : theme.faint
    if plain { canvas.fill(Rect(column: 0, row: row, columns: columns, rows: 1), style: base) }
    if context.marks.contains(item.id) {
      canvas.write(String(context.symbols.mark), column: 0, row: row, style: plain ? base : theme.crosshair)
    }
    var column = 2
    func put(_ text: String, _ width: Int, _ style: Style, _ align: Alignment = .leading) {
      canvas.write(text, column: column, row: row, width: width, style: style, align: align)
      column += width + 1
    }
    put(String(context.symbols.light(light.colour)), 1, lit)
    put(item.entry.number, max(4, min(10, TextWidth.of(item.entry.number))), base)
    if columns >= 56 { put(context.words.rules.state(item.state), context.words.board.stateWidth, faint) }
    if showsUnit {
      let width = columns >= 100 ? context.unitColumns : columns >= 56 ? 8 : 6
      put(context.unitName(item.entry.unit, within: width), width, base)
    }
    let tail = Tail(columns: columns)
    put(summary, max(4, columns - column - tail.width), found(base, plain))
    let deadline = DeadlineText(item: item, context: context)
    if tail.deadline > 0 { put(deadline.short(within: tail.deadline), tail.deadline, lit, .trailing) }
    if tail.reason > 0 { put(context.words.rules.reason(light.reason), tail.reason, lit) }
    if tail.department > 0 { put(item.entry.department, tail.department, faint) }
    if tail.responsible > 0 { put(item.entry.responsible, tail.responsible, faint) }
    if tail.contact > 0 {
      put(isRevealed ? item.entry.contact : Contact.masked(item.entry.contact), tail.contact, faint)
    }
  }

  private var summary: String { item.entry.summary }

  /// What the search found is underlined.
  private func found(_ style: Style, _ plain: Bool) -> Style {
    guard !context.search.isEmpty, !plain else { return style }
    return summary.lowercased().contains(context.search.lowercased()) ? context.theme.found : style
  }

  /// The columns behind the content, as many as there is room for.
  private struct Tail {
    var deadline = 0
    var reason = 0
    var department = 0
    var responsible = 0
    var contact = 0

    init(columns: Int) {
      deadline = columns >= 56 ? 12 : 6
      if columns >= 68 { responsible = 8 }
      if columns >= 96 { reason = 16 }
      if columns >= 110 { department = 12 }
      if columns >= 132 { contact = 14 }
      if columns >= 160 {
        reason = 24
        department = 16
      }
    }

    /// All of them with a gap before each.
    var width: Int {
      [deadline, reason, department, responsible, contact].reduce(1) { $0 + ($1 > 0 ? $1 + 1 : 0) }
    }
  }
}

/// A deadline with the days left or over.
struct DeadlineText {
  let item: Item
  let context: Context

  /// Month, day, and the days left or over; where there is no room for both, the days.
  func short(within columns: Int) -> String {
    guard let day = item.entry.deadline.day else {
      return item.entry.deadline.isStanding ? context.words.rules.state(.standing) : "-"
    }
    let date = String(day.iso.dropFirst(day.year == context.today.year ? 5 : 2))
    guard item.state.isUnderway else { return date }
    let days = context.words.board.daysLeftShort(day - context.today)
    let both = "\(date) \(days)"
    return TextWidth.of(both) <= columns ? both : days
  }

  /// Date, days, and the text of the ledger where it says it differently.
  var full: String {
    let deadline = item.entry.deadline
    guard let day = deadline.day else { return deadline.text }
    var text = day.iso
    if item.state.isUnderway { text += " " + context.words.board.daysLeft(day - context.today) }
    // After an extension the text of the ledger says what no longer holds.
    let isText = deadline.text != day.iso && !deadline.text.isEmpty && item.life.extensions == 0
    if isText { text += " (\(deadline.text))" }
    return text
  }
}
