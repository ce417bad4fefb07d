import Campaign
import Canvas
import Ledger
import Words

/// The top of the board: campaign, phase and date, and the counts that a meeting asks for.
struct BoardHeading {
  let headline: Headline
  let context: Context

  func draw(on canvas: inout Canvas, lines: Int) {
    drawBar(on: &canvas)
    if lines > 1 { drawCounts(on: &canvas, row: 1) }
  }

  private func drawBar(on canvas: inout Canvas) {
    let phase = context.plan.phase(on: context.today)?.name ?? ""
    let date = context.words.board.date(context.today)
    let right = [phase.isEmpty ? date : "\(phase)  \(date)", date, context.today.iso]
    // Where one is goes before the phase and the day in words.
    let room = canvas.size.columns - TextWidth.of(context.today.iso) - 4 - TopBar.width(of: context)
    TopBar(title: RegionPath(context).title(within: room), right: right, context: context).draw(on: &canvas)
  }

  private func drawCounts(on canvas: inout Canvas, row: Int) {
    let theme = context.theme
    let words = context.words.board
    let share = headline.total > 0 ? " \(headline.closed * 100 / headline.total)%" : ""
    var counts: [(String, String, Style)] = [
      (words.total, "\(headline.total)", theme.strong),
      (words.closed, "\(headline.closed)\(share)", theme.strong),
      (words.overdue, "\(headline.overdue)", headline.overdue > 0 ? theme.red.text : theme.strong),
    ]
    func alert(_ count: Int) -> Style { count > 0 ? theme.yellow.text : theme.strong }
    if let dueSoon = headline.dueSoon { counts.append((words.dueSoon, "\(dueSoon)", alert(dueSoon))) }
    counts.append((words.waiting, "\(headline.waiting)", theme.strong))
    if let returned = headline.returned { counts.append((words.returned, "\(returned)", alert(returned))) }
    // A figure is shown whole or not at all: half a number is a wrong number.
    let widths = counts.map { TextWidth.of($0.0) + 1 + TextWidth.of($0.1) }
    let room = canvas.size.columns - 2
    func fits(_ gap: Int) -> Bool { widths.reduce(-gap) { $0 + $1 + gap } <= room }
    let gap = canvas.size.columns >= 110 && fits(5) ? 5 : fits(2) ? 2 : 1
    var pen = Pen(column: 1, row: row, end: canvas.size.columns)
    for ((word, number, style), width) in zip(counts, widths) {
      guard pen.column + width < canvas.size.columns else { break }
      pen.write(word, theme.faint, on: &canvas)
      pen.space(1)
      pen.write(number, style, on: &canvas)
      pen.space(gap)
    }
  }
}
