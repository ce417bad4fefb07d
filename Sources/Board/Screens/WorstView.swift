import Campaign
import Canvas
import Ledger
import Words

extension WorstScreen {
  func draw(on canvas: inout Canvas, _ context: Context) {
    WorstView(screen: self, context: context).draw(on: &canvas)
  }
}

/// Draws the worst-first list and, below it, the whole of the item under the cursor.
struct WorstView {
  let screen: WorstScreen
  let context: Context

  /// The first line of the list: below the bar, the counts and, where there is room, the headings.
  static func listTop(_ size: Size) -> Int { size.rows >= 14 ? 3 : 2 }

  func draw(on canvas: inout Canvas) {
    TopBar(title: screen.title(context), right: [context.words.board.date(context.today)], context: context)
      .draw(on: &canvas)
    drawCounts(on: &canvas)
    let top = WorstView.listTop(context.size)
    let columns = WorstColumns(context.size, number: longestNumber, unit: context.unitColumns)
    if top > 2 { drawHeadings(columns, row: top - 1, on: &canvas) }
    let visible = screen.visible(context)
    for line in 0..<visible {
      guard let item = screen.page[screen.top + line] else { continue }
      WorstLine(
        item: item, since: screen.since[item.id], isRevealed: screen.hasRevealed(item.id), context: context
      )
      .draw(columns, on: &canvas, row: top + line, isCursor: screen.top + line == screen.cursor)
    }
    if screen.count == 0 {
      canvas.write(
        context.words.views.allCalm, column: 3, row: top + 1, width: canvas.size.columns - 4,
        style: context.theme.faint)
    }
    if let item = screen.selected {
      ItemDetail(item: item, isRevealed: screen.hasRevealed(item.id), context: context)
        .draw(on: &canvas, row: top + visible)
    }
  }

  private var longestNumber: Int {
    screen.page.values.map { TextWidth.of(harmless($0.entry.number)) }.max() ?? 4
  }

  /// How many are red and yellow, and where in the list one is.
  private func drawCounts(on canvas: inout Canvas) {
    var pen = Pen(column: 1, row: 1, end: canvas.size.columns - 1)
    for colour in [LightColour.red, .yellow] {
      let word = context.words.rules.light(colour)
      let text = "\(context.symbols.light(colour)) \(word) \(screen.tally.count(colour))"
      pen.write(text, context.theme.light(colour).text, on: &canvas)
      pen.space(2)
    }
    if !context.marks.isEmpty {
      pen.write(
        "\(context.symbols.mark) \(context.words.board.marked(context.marks.count))", context.theme.crosshair,
        on: &canvas)
    }
    let place = "\(context.words.board.rows) \(min(screen.cursor + 1, screen.count))/\(screen.count)"
    let width = TextWidth.of(place)
    if pen.column + width + 1 < canvas.size.columns {
      canvas.write(place, column: canvas.size.columns - 1 - width, row: 1, style: context.theme.faint)
    }
  }

  private func drawHeadings(_ columns: WorstColumns, row: Int, on canvas: inout Canvas) {
    var start = WorstColumns.start
    for column in columns.columns {
      let text = WorstColumns.heading(column.kind, isWide: column.width > 6, context.words)
      canvas.write(
        text, column: start, row: row, width: column.width, style: context.theme.faint, align: column.align,
        ellipsis: false)
      start += column.width + 1
    }
  }
}

/// One item of the list on one line.
struct WorstLine {
  let item: Item
  /// The first day of its light.
  let since: CivilDate?
  let isRevealed: Bool
  let context: Context

  func draw(_ columns: WorstColumns, on canvas: inout Canvas, row: Int, isCursor: Bool) {
    let theme = context.theme
    let isFresh = context.fresh.contains(item.id)
    let base = isCursor ? theme.cursor : isFresh ? theme.changed : theme.text
    let plain = isCursor || isFresh
    if plain {
      canvas.fill(Rect(column: 0, row: row, columns: canvas.size.columns, rows: 1), style: base)
    }
    if context.marks.contains(item.id) {
      canvas.write(String(context.symbols.mark), column: 0, row: row, style: plain ? base : theme.crosshair)
    }
    let light = context.light(of: item)
    var start = WorstColumns.start
    for column in columns.columns {
      let own: Style =
        switch column.kind {
        case .light, .reason, .days: theme.light(light.colour).text
        case .task, .responsible, .contact, .department: theme.faint
        case .summary: isFound ? theme.found : theme.text
        case .number, .unit: theme.text
        }
      canvas.write(
        text(column.kind, light, width: column.width), column: start, row: row, width: column.width,
        style: plain ? base : own, align: column.align)
      start += column.width + 1
    }
  }

  private func text(_ kind: WorstColumns.Kind, _ light: Light, width: Int) -> String {
    let entry = item.entry
    return switch kind {
    case .light: String(context.symbols.light(light.colour))
    case .number: entry.number
    case .unit: context.unitName(entry.unit, within: width)
    case .task: context.plan.task(entry.task)?.name ?? ""
    case .summary: entry.summary
    case .reason: context.words.rules.reason(light.reason)
    case .days: days(isWide: width > 6)
    case .responsible: entry.responsible
    case .contact: isRevealed ? entry.contact : Contact.masked(entry.contact)
    case .department: entry.department
    }
  }

  /// `03-08 12天`; where there is no room for both, the days.
  private func days(isWide: Bool) -> String {
    guard let since else { return "" }
    let days = context.words.views.days(context.daysLit(since: since))
    guard isWide else { return days }
    return "\(since.iso.dropFirst(since.year == context.today.year ? 5 : 2)) \(days)"
  }

  private var isFound: Bool {
    !context.search.isEmpty && item.entry.summary.lowercased().contains(context.search.lowercased())
  }
}
