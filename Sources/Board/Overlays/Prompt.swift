import Canvas
import Words

/// The line at the bottom that takes a search or a command.
struct Prompt: Sendable {
  enum Purpose: Hashable, Sendable { case search, command }

  let purpose: Purpose
  var edit: TextEdit
  /// What Tab would complete to, and which of them is shown.
  private(set) var completions: [String] = []
  private var chosen: Int?

  init(_ purpose: Purpose, text: String = "") {
    self.purpose = purpose
    self.edit = TextEdit(text)
  }

  enum Outcome: Hashable, Sendable {
    case editing, cancelled
    case accepted(String)
  }

  mutating func handle(_ key: Key, _ context: Context) -> Outcome {
    switch key {
    case .escape: return .cancelled
    case .enter: return .accepted(edit.text)
    case .backspace where edit.characters.isEmpty: return .cancelled
    case .tab, .backTab:
      if purpose == .command { complete(forward: key == .tab, context) }
      return .editing
    default:
      _ = edit.handle(key)
      completions = []
      chosen = nil
      return .editing
    }
  }

  private mutating func complete(forward: Bool, _ context: Context) {
    if completions.isEmpty { completions = CommandLine.completions(of: edit.text, context) }
    guard !completions.isEmpty else { return }
    let count = completions.count
    let next = chosen.map { ($0 + (forward ? 1 : count - 1)) % count } ?? (forward ? 0 : count - 1)
    chosen = next
    edit = TextEdit(completions[next])
  }

  /// From the first on as long as the chosen one is in sight.
  private func firstShown(of hints: [String], within columns: Int) -> Int {
    guard let chosen else { return 0 }
    let width = hints.prefix(chosen + 1).reduce(0) { $0 + TextWidth.of($1) + 2 }
    return width <= columns + 2 ? 0 : chosen
  }

  func draw(on canvas: inout Canvas, _ context: Context) {
    let row = canvas.size.rows - 1
    let style = context.theme.activeField
    canvas.fill(Rect(column: 0, row: row, columns: canvas.size.columns, rows: 1), style: style)
    canvas.write(purpose == .search ? "/" : ":", column: 1, row: row, style: style)
    edit.draw(
      on: &canvas, column: 2, row: row, width: canvas.size.columns - 3, style: style, isActive: true)
    let hints = completions.isEmpty ? CommandLine.completions(of: edit.text, context) : completions
    guard purpose == .command, !hints.isEmpty, row > 1 else { return }
    canvas.fill(
      Rect(column: 0, row: row - 1, columns: canvas.size.columns, rows: 1), style: context.theme.sheet)
    var pen = Pen(column: 2, row: row - 1, end: canvas.size.columns - 1)
    for (index, hint) in hints.enumerated().dropFirst(firstShown(of: hints, within: canvas.size.columns - 3))
    {
      guard pen.column < pen.end else { break }
      pen.write(hint, index == chosen ? context.theme.cursor : context.theme.sheet, on: &canvas)
      pen.space(2)
    }
  }
}
