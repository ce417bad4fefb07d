import Canvas
import Ledger
import Words

/// Draws the screen that asks how a file is to be understood.
struct MappingView {
  let screen: MappingScreen
  let context: Context
  private var words: MappingWords { context.words.mapping }
  private var layout: MappingLayout { MappingLayout(context.size) }

  init(screen: MappingScreen, context: Context) {
    self.screen = screen
    self.context = context
  }

  func draw(on canvas: inout Canvas) {
    guard context.size.isEnough else {
      let text = context.words.board.tooSmall(context.size.columns, context.size.rows)
      canvas.write(text, column: 0, row: 0, width: context.size.columns, style: context.theme.text)
      return
    }
    let count = isWhole ? words.goodRows(screen.review.good, screen.review.rows) : ""
    // A long name must not take the place of how much is good.
    let room = context.size.columns - 6 - TextWidth.of(count)
    let title = TextWidth.clipped(harmless("\(words.title)  \(screen.name)"), to: room)
    TopBar(title: title, right: [count], context: context).draw(on: &canvas)
    drawSections(on: &canvas)
    if layout.hasHeads { drawHeads(on: &canvas) }
    MappingList(screen: screen, context: context, layout: layout).draw(on: &canvas)
    drawReview(on: &canvas)
    drawLastLine(on: &canvas)
    switch screen.over {
    case .choices(let list): list.draw(on: &canvas, context)
    case .asking(let question, _): question.draw(on: &canvas, context)
    case .help(let top): drawHelp(from: top, on: &canvas)
    case nil: break
    }
  }

  private var isWhole: Bool { screen.review.missing.isEmpty && screen.review.failure == nil }

  private func drawSections(on canvas: inout Canvas) {
    var pen = Pen(column: 1, row: 1, end: canvas.size.columns - 1)
    for section in MappingScreen.Section.all {
      let name = if case .names(let kind) = section { words.names(kind) } else { words.columns }
      let isHere = section == screen.section
      pen.write(
        " \(name) \(screen.count(section)) ", isHere ? context.theme.cursor : context.theme.faint, on: &canvas
      )
      pen.space(1)
    }
  }

  private func drawHeads(on canvas: inout Canvas) {
    func head(_ text: String, _ place: (column: Int, width: Int)?) {
      guard let place else { return }
      canvas.write(
        text, column: place.column, row: 2, width: place.width, style: context.theme.crosshair)
    }
    head(words.inFile, layout.title)
    head(words.inLedger, layout.answer)
    if screen.section == .columns { head(words.samples, layout.samples) }
  }

  /// What is missing, how much is good, and what is wrong first.
  private func drawReview(on canvas: inout Canvas) {
    var lines: [(String, Style)] = []
    let review = screen.review
    let separator = context.words.language == .english ? ", " : "、"
    if !review.missing.isEmpty {
      lines.append((words.missing(review.missing.joined(separator: separator)), context.theme.red.text))
    } else if let failure = review.failure {
      lines.append((context.words.describe(failure), context.theme.red.text))
    } else if review.good == review.rows {
      lines.append((words.allIsWell, context.theme.green.text))
    }
    lines += review.problems.map { (context.words.describe($0), context.theme.yellow.text) }
    let wrapped = lines.flatMap { line in
      TextWidth.wrapped(line.0, to: layout.review.columns).map { ($0, line.1) }
    }
    let bad = review.rows - review.good
    let isCut = wrapped.count > layout.review.rows || review.problems.count < bad
    var shown = Array(wrapped.prefix(layout.review.rows))
    if isWhole && isCut && bad > 1 {
      shown = shown.prefix(layout.review.rows - 1) + [(words.badRows(bad), context.theme.yellow.text)]
    }
    for (offset, line) in shown.enumerated() {
      canvas.write(
        line.0, column: layout.review.column, row: layout.review.row + offset, width: layout.review.columns,
        style: line.1)
    }
  }

  private func drawLastLine(on canvas: inout Canvas) {
    let row = canvas.size.rows - 1
    canvas.fill(Rect(column: 0, row: row, columns: canvas.size.columns, rows: 1), style: context.theme.bar)
    var pen = Pen(column: 1, row: row, end: canvas.size.columns - 1)
    if let message = screen.message {
      let style =
        message.tone == .bad
        ? context.theme.red.text.on(context.theme.bar.background) : context.theme.key
      pen.write(message.text, style, on: &canvas)
      return
    }
    for hint in hints(in: pen.end - pen.column) {
      pen.write(hint.key, context.theme.key, on: &canvas)
      pen.space(1)
      pen.write(hint.text, context.theme.bar, on: &canvas)
      pen.space(2)
    }
  }

  /// As many keys as fit, the most important first; help and leaving always.
  private func hints(in columns: Int) -> [(key: String, text: String)] {
    var hints = MappingKeys.table.map { (key: $0.keys[0].label, text: words.hint($0.action)) }
      .filter { !$0.text.isEmpty }
    while hints.count > 2, hints.reduce(-2, { $0 + TextWidth.of($1.key + $1.text) + 3 }) > columns {
      hints.remove(at: hints.count - 3)
    }
    return hints
  }

  private func drawHelp(from top: Int, on canvas: inout Canvas) {
    let table = MappingKeys.table
    let sheet = Sheet(
      title: "\(context.words.board.helpTitle)  \(words.title)", columns: 60, rows: table.count + 4,
      size: canvas.size)
    sheet.draw(on: &canvas, context)
    let visible = sheet.inner.rows
    let first = max(0, min(top, table.count - visible))
    for (offset, line) in table.dropFirst(first).prefix(visible).enumerated() {
      let keys = line.keys.map(\.label).joined(separator: " ")
      canvas.write(
        keys, column: sheet.inner.column, row: sheet.inner.row + offset, width: 12,
        style: context.theme.sheet.bold)
      canvas.write(
        words.action(line.action), column: sheet.inner.column + 13, row: sheet.inner.row + offset,
        width: max(1, sheet.inner.columns - 13), style: context.theme.sheet)
    }
  }
}
