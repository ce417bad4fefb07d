import Canvas
import Words

/// A short list to choose one thing from; a number or Enter chooses.
struct Picker: Sendable {
  struct Choice: Sendable {
    /// What choosing it does.
    let effect: Effect
    let label: String
    /// What it leads to, or why it is proposed; may be empty.
    let hint: String
  }

  let title: String
  let choices: [Choice]
  private(set) var cursor = 0

  init(title: String, choices: [Choice]) {
    self.title = title
    self.choices = choices
  }

  enum Outcome: Sendable {
    case choosing, cancelled
    case chosen(Effect)
  }

  mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .escape, .character("q"): return .cancelled
    case .up, .character("k"), .backTab: cursor = max(0, cursor - 1)
    case .down, .character("j"), .tab: cursor = min(choices.count - 1, cursor + 1)
    case .home, .character("g"): cursor = 0
    case .end, .character("G"): cursor = max(0, choices.count - 1)
    case .enter, .character(" "): return choices.isEmpty ? .cancelled : .chosen(choices[cursor].effect)
    case .character(let character):
      if let number = character.wholeNumberValue, choices.indices.contains(number - 1) {
        return .chosen(choices[number - 1].effect)
      }
    default: break
    }
    return .choosing
  }

  func draw(on canvas: inout Canvas, _ context: Context) {
    let longest = choices.map { TextWidth.of(harmless($0.label + $0.hint)) }.max() ?? 0
    let width = min(canvas.size.columns - 2, max(34, longest + 12))
    let sheet = Sheet(title: title, columns: width, rows: choices.count + 4, size: canvas.size)
    sheet.draw(on: &canvas, context)
    // All lines below the title, when there are more choices than lines.
    let visible = min(choices.count, sheet.rect.rows - 2)
    let first = max(0, min(cursor - visible / 2, choices.count - visible))
    for offset in 0..<visible {
      draw(first + offset, row: sheet.inner.row + offset, in: sheet, on: &canvas, context)
    }
    let extent = Extent(first: first, shown: visible, count: choices.count)
    guard !extent.isWhole else { return }
    let marks = extent.marks(context.symbols.more.up, context.symbols.more.down)
    canvas.write(
      marks, column: sheet.rect.column + sheet.rect.columns - 1 - TextWidth.of(marks),
      row: sheet.rect.row + 1,
      style: context.theme.sheet)
  }

  private func draw(_ index: Int, row: Int, in sheet: Sheet, on canvas: inout Canvas, _ context: Context) {
    let choice = choices[index]
    let isHere = index == cursor
    let style = isHere ? context.theme.cursor : context.theme.sheet
    canvas.fill(
      Rect(column: sheet.rect.column + 1, row: row, columns: sheet.rect.columns - 2, rows: 1), style: style)
    let end = sheet.inner.column + sheet.inner.columns
    let label = "\(index + 1)  \(choice.label)"
    canvas.write(
      label, column: sheet.inner.column, row: row, width: sheet.inner.columns, style: style)
    let hintColumn = sheet.inner.column + TextWidth.of(harmless(label)) + 2
    guard hintColumn < end else { return }
    let faint = Style(
      foreground: context.theme.faint.foreground, background: context.theme.sheet.background)
    canvas.write(
      choice.hint, column: hintColumn, row: row, width: end - hintColumn, style: isHere ? style : faint,
      align: .trailing)
  }
}
