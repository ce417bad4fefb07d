import Campaign
import Canvas
import Ledger
import Words

extension RankingScreen {
  func draw(on canvas: inout Canvas, _ context: Context) {
    // A ranking is of the whole campaign: the bar must not say that it is filtered.
    var context = context
    context.filter = .all
    RankingView(screen: self, context: context).draw(on: &canvas)
  }
}

/// Draws the tables with what they stand for, and below them the whole of the row under the cursor; or, in their
/// place, the account of one score.
struct RankingView {
  let screen: RankingScreen
  let context: Context

  func draw(on canvas: inout Canvas) {
    TopBar(title: screen.title(context), right: [context.words.board.date(context.today)], context: context)
      .draw(on: &canvas)
    drawSummary(on: &canvas)
    if let account = screen.account { return draw(account, on: &canvas) }
    guard let report = screen.report else { return }
    let layout = screen.layout(context)
    drawTables(report, on: &canvas, layout)
    drawDetail(on: &canvas, layout)
  }

  private func drawTables(_ report: RankingReport, on canvas: inout Canvas, _ layout: RankingLayout) {
    let cells = RowKind.allCases.map { RankingCells(report: report, kind: $0, context: context) }
    for table in cells {
      guard let rect = layout.place(of: table.kind) else { continue }
      let columns = RankingColumns(layout.arrangement == .stacked ? cells : [table], width: rect.columns - 2)
      RankingTable(cells: table, columns: columns).draw(
        on: &canvas, in: rect, from: screen.top(of: table.kind),
        cursor: table.kind == screen.table ? screen.cursor(of: table.kind) : nil)
      guard table.rows.isEmpty else { continue }
      canvas.write(
        context.words.board.noItems, column: rect.column + 3, row: rect.row + 1, width: rect.columns - 4,
        style: context.theme.faint)
    }
  }

  /// The day, the rule and the meeting that the places are compared with; and where in the table one is.
  private func drawSummary(on canvas: inout Canvas) {
    let words = context.words.ranking
    guard let report = screen.report else { return }
    var pen = Pen(column: 1, row: 1, end: canvas.size.columns - 1)
    let place = extent
    let room = canvas.size.columns - 2 - (place.isEmpty ? 0 : TextWidth.of(place) + 2)
    let rule = words.rule(report.units.ruleVersion)
    let meetings = report.meeting.map { meeting in
      [
        words.since(meeting.number, meeting.adjourned?.day ?? meeting.opened.day),
        words.sinceShort(meeting.number),
      ]
    }
    let head = "\(report.units.date.iso)  \(rule)"
    pen.write(head, context.theme.strong, on: &canvas)
    pen.space(2)
    let rest = room - TextWidth.of(head) - 2
    let since = (meetings ?? [words.noMeeting]).first { TextWidth.of($0) <= rest } ?? ""
    pen.write(since, context.theme.faint, on: &canvas)
    canvas.write(
      place, column: canvas.size.columns - 1 - TextWidth.of(place), row: 1, style: context.theme.crosshair)
  }

  /// `行 3-12/40 ▾` of what does not fit; empty when all of it does.
  private var extent: String {
    let layout = screen.layout(context)
    let (up, down) = (context.symbols.more.up, context.symbols.more.down)
    if let account = screen.account {
      let shown = Extent(first: account.top, shown: layout.accountRows, count: account.lines.count)
      return shown.isWhole ? "" : shown.text(context.words.board.rows, up, down)
    }
    // Of two tables on the screen, the one under the cursor first.
    for kind in RowKind.allCases.sorted(by: { first, _ in first == screen.table }) {
      let shown = Extent(
        first: screen.top(of: kind), shown: layout.visibleRows(of: kind), count: screen.rows(of: kind).count)
      guard layout.place(of: kind) != nil, !shown.isWhole else { continue }
      let name = kind == screen.table ? context.words.board.rows : RankingCells.name(kind, context)
      return shown.text(name, up, down)
    }
    return ""
  }

  private func drawDetail(on canvas: inout Canvas, _ layout: RankingLayout) {
    let theme = context.theme
    let ground = Rect(column: 0, row: layout.detailRow, columns: canvas.size.columns, rows: layout.detail)
    canvas.fill(ground, style: theme.sheet)
    guard let row = screen.row else { return }
    for (offset, text) in detail(of: row, lines: layout.detail).enumerated() {
      canvas.write(
        text, column: 1, row: layout.detailRow + offset, width: canvas.size.columns - 2,
        style: offset == 0 ? theme.sheet.bold : theme.sheet)
    }
  }

  /// What the columns have no room for: the most important first, in so many lines.
  private func detail(of row: RankingRow, lines: Int) -> [String] {
    let words = context.words
    let ranking = words.ranking
    func part(_ part: ScorePart) -> String {
      words.rate("\(part.symbol) \(ranking.partShort(part))", row.components[part])
    }
    let place = row.place.map { _ in "\(ranking.place) \(words.place(of: row))" } ?? words.place(of: row)
    var head = [row.name, place, "\(ranking.score) \(RankingText.score(row.score))"]
    if let reason = row.penalties.veto { head.append("\(ranking.veto): \(reason)") }
    if let deduction = words.deduction(row.penalties) { head.append("\(ranking.deduction) \(deduction)") }
    if lines == 1 { return [fitting(head)] }
    let rates = [
      words.rate(ranking.closedRate, row.components.closedRate),
      words.rate(ranking.finishedRate, row.components.finishedRate), "\(ranking.red) \(row.red)",
    ]
    let parts = ScorePart.allCases.map(part)
    let whole = parts.joined(separator: "  ")
    let isWhole =
      lines < 4 || TextWidth.of(harmless(whole)) <= context.size.columns - 2
    let halves = [parts[0...1], parts[2...3]].map { $0.joined(separator: "  ") }
    return [head.joined(separator: "  "), rates.joined(separator: "  ")]
      + (isWhole ? [fitting(parts)] : halves)
  }

  /// As many of the texts as there is room for: half a number is a wrong number.
  private func fitting(_ texts: [String]) -> String {
    var line = texts.first ?? ""
    for text in texts.dropFirst()
    where TextWidth.of(harmless("\(line)  \(text)")) <= context.size.columns - 2 {
      line += "  \(text)"
    }
    return line
  }

  private func draw(_ page: AccountPage, on canvas: inout Canvas) {
    let visible = screen.layout(context).accountRows
    for offset in 0..<visible where page.top + offset < page.lines.count {
      let index = page.top + offset
      let line = page.lines[index]
      let isHere = index == page.cursor
      if isHere {
        canvas.fill(
          Rect(column: 0, row: 2 + offset, columns: canvas.size.columns, rows: 1), style: context.theme.cursor
        )
      }
      canvas.write(
        line.text, column: 1, row: 2 + offset, width: canvas.size.columns - 2,
        style: isHere ? context.theme.cursor : style(of: line.tone))
    }
  }

  private func style(of tone: AccountLine.Tone) -> Style {
    switch tone {
    case .heading: context.theme.strong
    case .plain: context.theme.text
    case .bad: context.theme.red.text
    case .faint: context.theme.faint
    }
  }
}
