import Campaign
import Canvas
import Words

/// A short list to choose one step from; a number or Enter chooses.
struct Picker: Sendable {
  struct Choice: Hashable, Sendable {
    let step: StepKind
    let label: String
    /// What the step needs, or an empty text.
    let hint: String
  }

  let title: String
  let items: [Item.ID]
  let choices: [Choice]
  private(set) var cursor = 0

  init(title: String, items: [Item.ID], choices: [Choice]) {
    self.title = title
    self.items = items
    self.choices = choices
  }

  enum Outcome: Hashable, Sendable {
    case choosing, cancelled
    case chosen(StepKind)
  }

  mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .escape, .character("q"): return .cancelled
    case .up, .character("k"), .backTab: cursor = max(0, cursor - 1)
    case .down, .character("j"), .tab: cursor = min(choices.count - 1, cursor + 1)
    case .enter, .character(" "): return choices.isEmpty ? .cancelled : .chosen(choices[cursor].step)
    case .character(let character):
      if let number = character.wholeNumberValue, choices.indices.contains(number - 1) {
        return .chosen(choices[number - 1].step)
      }
    default: break
    }
    return .choosing
  }

  func draw(on canvas: inout Canvas, _ context: Context) {
    let width = min(
      canvas.size.columns - 2, max(34, (choices.map { TextWidth.of($0.label + $0.hint) }.max() ?? 0) + 12))
    let sheet = Sheet(title: title, columns: width, rows: choices.count + 4, size: canvas.size)
    sheet.draw(on: &canvas, context)
    for (index, choice) in choices.enumerated() {
      let row = sheet.inner.row + index
      guard row < sheet.rect.row + sheet.rect.rows else { return }
      let style = index == cursor ? context.theme.cursor : context.theme.sheet
      canvas.fill(
        Rect(column: sheet.rect.column + 1, row: row, columns: sheet.rect.columns - 2, rows: 1), style: style)
      canvas.write("\(index + 1)  \(choice.label)", column: sheet.inner.column, row: row, style: style)
      let hintColumn = sheet.inner.column + 5 + TextWidth.of(choice.label)
      canvas.write(
        choice.hint, column: hintColumn, row: row,
        width: max(0, sheet.inner.column + sheet.inner.columns - hintColumn),
        style: index == cursor
          ? style
          : Style(foreground: context.theme.faint.foreground, background: context.theme.sheet.background),
        align: .trailing)
    }
  }
}
