import Campaign
import Canvas
import Ledger
import Words

/// Draws what changed: figures, grid, list, and the item under the cursor.
struct ChangesView {
  let screen: ChangesScreen
  let context: Context

  private var words: PastWords { context.words.past }

  func draw(on canvas: inout Canvas) {
    let date = context.words.board.date(context.today)
    TopBar(title: screen.title(context), right: [date, context.today.iso], context: context).draw(on: &canvas)
    guard let grid = screen.grid, let layout = screen.layout(context) else { return }
    drawSince(on: &canvas)
    drawFigures(grid, on: &canvas)
    if layout.grid.rows > 0 {
      ChangesGridView(grid: grid, layout: layout, context: context).draw(on: &canvas)
    }
    drawList(layout, on: &canvas)
    if layout.detail > 0, let item = screen.selected {
      ItemDetail(item: item, isRevealed: screen.hasRevealed(item.id), context: context)
        .draw(on: &canvas, row: canvas.size.rows - 1 - layout.detail, lines: layout.detail)
    }
  }

  /// Since when, how many of which kind, the meeting's name; at the end, where in the list one is.
  private func drawSince(on canvas: inout Canvas) {
    let theme = context.theme
    let since =
      screen.meeting.map { words.sinceMeeting($0.number, screen.mark.day.iso) }
      ?? words.sinceDay(screen.mark.day.iso)
    let note = screen.meeting.map(\.opening.name) ?? words.noMeetingYet
    let counts = screen.rows.groups.map { group in
      ("\(name(of: group.kind)) \(group.items.count)", style(of: group))
    }
    var parts = [(note, screen.meeting == nil ? theme.yellow.text : theme.faint)]
    if screen.meeting == nil { parts += counts } else { parts = counts + parts }
    let place =
      "\(context.words.board.rows) \(min(screen.cursor + 1, screen.rows.count))/\(screen.rows.count)"
    let end = canvas.size.columns - 1
    var pen = Pen(column: 1, row: 1, end: end)
    pen.write(since, theme.strong, on: &canvas)
    pen.space(2)
    for (text, style) in parts where pen.column + TextWidth.of(harmless(text)) <= end {
      pen.write(text, style, on: &canvas)
      pen.space(2)
    }
    if pen.column + TextWidth.of(place) <= end {
      canvas.write(place, column: end - TextWidth.of(place), row: 1, style: theme.faint)
    }
  }

  private typealias Part = (text: String, style: Style)

  /// Red then and now, closed then and now, better or worse, and in how many cells; the fullest that fits.
  private func drawFigures(_ grid: ChangesGrid, on canvas: inout Canvas) {
    let (before, now) = grid.whole
    let verdict = CellChange(ofWholeFrom: before, to: now)
    let red = (before.count(.red), now.count(.red))
    let redStyle = red.1 > red.0 ? context.theme.red.text : context.theme.strong
    func figures(isFull: Bool) -> [Part] {
      [
        (figure(words.red, red.0, red.1, isFull: isFull), redStyle),
        (figure(words.closed, before.closed, now.closed, isFull: isFull), context.theme.strong),
        (
          "\(sign(verdict)) \(isFull ? words.onTheWhole(word(verdict)) : word(verdict))", style(verdict)
        ),
      ]
    }
    func cells(isFull: Bool) -> [Part] {
      [(words.cells, context.theme.faint)]
        + CellChange.allCases.map { change in
          let word = isFull ? " \(word(change)) " : ""
          return ("\(sign(change))\(word)\(grid.count(change))", style(change))
        }
    }
    let choices = [
      figures(isFull: true) + cells(isFull: true), figures(isFull: true) + cells(isFull: false),
      figures(isFull: true), figures(isFull: false) + cells(isFull: false),
    ]
    let room = canvas.size.columns - 2
    let shown = choices.first { $0.reduce(-2) { $0 + TextWidth.of($1.text) + 2 } <= room }
    var pen = Pen(column: 1, row: 2, end: canvas.size.columns - 1)
    for part in shown ?? figures(isFull: false) {
      pen.write(part.text, part.style, on: &canvas)
      pen.space(2)
    }
  }

  /// `红灯 24 > 39 (+15)`, or only the difference.
  private func figure(_ word: String, _ old: Int, _ new: Int, isFull: Bool) -> String {
    let gain = new > old ? "+\(new - old)" : "\(new - old)"
    return isFull ? "\(word) \(old) > \(new) (\(gain))" : "\(word) \(gain)"
  }

  private func sign(_ change: CellChange) -> String { String(context.symbols.change(change)) }

  private func word(_ change: CellChange) -> String {
    switch change {
    case .better: words.better
    case .worse: words.worse
    case .same: words.same
    }
  }

  private func style(_ change: CellChange) -> Style {
    switch change {
    case .better: context.theme.green.text
    case .worse: context.theme.red.text
    case .same: context.theme.faint
    }
  }

  private func drawList(_ layout: ChangesLayout, on canvas: inout Canvas) {
    let list = layout.list
    for index in 0..<list.rows {
      let number = screen.top + index
      guard let line = screen.rows.line(number) else { break }
      let rect = Rect(column: list.column, row: list.row + index, columns: list.columns, rows: 1)
      let isCursor = number == screen.cursor
      switch line {
      case .group(let group): drawGroup(screen.rows.groups[group], in: rect, isCursor: isCursor, on: &canvas)
      case .item(let group, let offset):
        ChangeLine(turned: screen.rows.groups[group].items[offset], context: context)
          .draw(on: &canvas, in: rect, isCursor: isCursor)
      }
    }
    if screen.rows.isEmpty, screen.rows.count < list.rows {
      canvas.write(
        words.nothing, column: list.column + 2, row: list.row + screen.rows.count,
        width: list.columns - 3, style: context.theme.faint)
    }
  }

  private func drawGroup(
    _ group: ChangesRows.Group, in rect: Rect, isCursor: Bool, on canvas: inout Canvas
  ) {
    let style = isCursor ? context.theme.cursor : style(of: group)
    if isCursor { canvas.fill(rect, style: style) }
    let fold = group.isFolded ? context.symbols.folded : context.symbols.unfolded
    canvas.write(
      "\(group.items.isEmpty ? " " : fold) \(name(of: group.kind)) \(group.items.count)",
      column: rect.column + 1, row: rect.row, width: rect.columns - 2, style: style)
  }

  private func style(of group: ChangesRows.Group) -> Style {
    let isAlarm = group.kind == .newlyRed || group.kind == .reopened
    return group.items.isEmpty ? context.theme.faint : isAlarm ? context.theme.red.text : context.theme.strong
  }

  private func name(of kind: ChangesRows.Kind) -> String {
    switch kind {
    case .newlyRed: words.newlyRed
    case .newlyClosed: words.newlyClosed
    case .reopened: words.reopened
    case .noLongerRed: words.noLongerRed
    case .new: words.new
    }
  }
}

extension Symbols {
  /// The mark of a cell that got better, worse, or neither.
  func change(_ change: CellChange) -> Character {
    switch change {
    case .better: more.up
    case .worse: more.down
    case .same: none
    }
  }
}
