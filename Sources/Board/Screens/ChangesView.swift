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

  /// Since when, and where in the list one is.
  private func drawSince(on canvas: inout Canvas) {
    let since =
      screen.meeting.map { words.sinceMeeting($0.number, screen.mark.day.iso) }
      ?? words.sinceDay(screen.mark.day.iso)
    let place =
      "\(context.words.board.rows) \(min(screen.cursor + 1, screen.rows.count))/\(screen.rows.count)"
    let end = canvas.size.columns - 1
    var pen = Pen(column: 1, row: 1, end: end)
    pen.write(since, context.theme.strong, on: &canvas)
    pen.space(2)
    let note = screen.meeting.map(\.opening.name) ?? words.noMeetingYet
    pen.write(note, screen.meeting == nil ? context.theme.yellow.text : context.theme.faint, on: &canvas)
    if pen.column + 2 + TextWidth.of(place) <= end {
      canvas.write(place, column: end - TextWidth.of(place), row: 1, style: context.theme.faint)
    }
  }

  /// Red then and now, closed then and now, better or worse; as much as fits, each whole.
  private func drawFigures(_ grid: ChangesGrid, on canvas: inout Canvas) {
    let theme = context.theme
    let (before, now) = grid.whole
    let verdict = CellChange(ofWholeFrom: before, to: now)
    func figure(_ word: String, _ old: Int, _ new: Int, isFull: Bool) -> String {
      let gain = new == old ? "0" : new > old ? "+\(new - old)" : "\(new - old)"
      return isFull ? "\(word) \(old) > \(new) (\(gain))" : "\(word) \(gain)"
    }
    let red = (before.count(.red), now.count(.red))
    let style = red.1 > red.0 ? theme.red.text : theme.strong
    func parts(isFull: Bool) -> [(String, Style)] {
      [
        (figure(words.red, red.0, red.1, isFull: isFull), style),
        (figure(words.closed, before.closed, now.closed, isFull: isFull), theme.strong),
        (words.onTheWhole(sign(verdict) + " " + word(verdict)), self.style(verdict)),
      ]
    }
    let cells = [CellChange.better, .worse, .same].map {
      ("\(sign($0)) \(word($0)) \(grid.count($0))", self.style($0))
    }
    let room = canvas.size.columns - 2
    func width(_ parts: [(String, Style)]) -> Int { parts.reduce(-2) { $0 + TextWidth.of($1.0) + 2 } }
    var shown = width(parts(isFull: true)) <= room ? parts(isFull: true) : parts(isFull: false)
    var rest = [(words.cells, theme.faint)] + cells
    while !rest.isEmpty, width(shown + rest) > room { rest.removeLast() }
    if rest.count > 2 { shown += rest }
    var pen = Pen(column: 1, row: 2, end: canvas.size.columns - 1)
    for (text, style) in shown {
      pen.write(text, style, on: &canvas)
      pen.space(2)
    }
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
    let theme = context.theme
    let isAlarm = group.kind == .newlyRed || group.kind == .reopened
    let style =
      isCursor
      ? theme.cursor
      : group.items.isEmpty ? theme.faint : isAlarm ? theme.red.text : theme.strong
    if isCursor { canvas.fill(rect, style: style) }
    let fold = group.isFolded ? context.symbols.folded : context.symbols.unfolded
    canvas.write(
      "\(group.items.isEmpty ? " " : fold) \(name(of: group.kind)) \(group.items.count)",
      column: rect.column + 1, row: rect.row, width: rect.columns - 2, style: style)
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
