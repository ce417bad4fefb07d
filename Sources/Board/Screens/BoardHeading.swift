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
    TopBar(title: context.plan.name, right: right, context: context).draw(on: &canvas)
  }

  private func drawCounts(on canvas: inout Canvas, row: Int) {
    let theme = context.theme
    let words = context.words.board
    let isNarrow = canvas.size.columns < 76
    var pen = Pen(column: 1, row: row, end: canvas.size.columns)
    let share = headline.total > 0 ? " \(headline.closed * 100 / headline.total)%" : ""
    let counts: [(String, String, Style)] = [
      (words.total, "\(headline.total)", theme.strong),
      (words.closed, "\(headline.closed)\(share)", theme.strong),
      (words.overdue, "\(headline.overdue)", headline.overdue > 0 ? theme.red.text : theme.strong),
      (words.dueSoon, "\(headline.dueSoon)", headline.dueSoon > 0 ? theme.yellow.text : theme.strong),
      (words.waiting, "\(headline.waiting)", theme.strong),
      (words.returned, "\(headline.returned)", headline.returned > 0 ? theme.yellow.text : theme.strong),
    ]
    for (word, number, style) in counts {
      pen.write(word, theme.faint, on: &canvas)
      pen.space(1)
      pen.write(number, style, on: &canvas)
      pen.space(isNarrow ? 1 : canvas.size.columns >= 110 ? 5 : 2)
    }
  }
}
