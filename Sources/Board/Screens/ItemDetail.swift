import Campaign
import Canvas
import Words

/// The item under the cursor of a list, whole, on the last lines before the line of keys.
struct ItemDetail {
  let item: Item
  let isRevealed: Bool
  let context: Context

  /// Lines that it takes.
  static func lines(_ size: Size) -> Int {
    size.rows >= 30 ? 6 : size.rows >= 20 ? 4 : size.rows >= 12 ? 2 : 0
  }

  /// - Parameter lines: how many it takes; nil for as many as the size has room for.
  func draw(on canvas: inout Canvas, row: Int, lines: Int? = nil) {
    let lines = lines ?? ItemDetail.lines(context.size)
    guard lines > 0 else { return }
    let theme = context.theme
    canvas.fill(Rect(column: 0, row: row, columns: canvas.size.columns, rows: lines), style: theme.sheet)
    let width = canvas.size.columns - 2
    let words = context.words
    let light = context.light(of: item)
    var head = Pen(column: 1, row: row, end: width + 1)
    head.write("\(item.entry.number) ", theme.sheet.bold, on: &canvas)
    let reason = "\(context.symbols.light(light.colour)) \(words.rules.reason(light.reason))"
    head.write(reason, theme.light(light.colour).text.on(theme.sheet.background), on: &canvas)
    head.space(2)
    head.write(DeadlineText(item: item, context: context).full, theme.sheet, on: &canvas)
    let contact = isRevealed ? item.entry.contact : Contact.masked(item.entry.contact)
    let people = [item.entry.department, item.entry.responsible, contact].filter { !$0.isEmpty }
    let texts = [
      item.entry.summary,
      people.joined(separator: "  "),
      words.rules.field(.measures) + "  " + item.entry.measures,
      words.rules.field(.target) + "  " + item.entry.target,
    ]
    var line = row + 1
    for text in texts where line < row + lines {
      canvas.write(text, column: 1, row: line, width: width, style: theme.sheet)
      line += 1
    }
  }
}
