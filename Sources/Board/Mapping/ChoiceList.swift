import Canvas
import Ledger
import Words

/// A list to choose one answer from, which typing makes shorter.
struct ChoiceList: Sendable {
  enum Answer: Hashable, Sendable {
    case column(ColumnAnswer)
    case name(String)
  }

  struct Choice: Hashable, Sendable {
    let answer: Answer
    let label: String
    let hint: String
  }

  let title: String
  private let all: [Choice]
  private(set) var query = TextEdit()
  private(set) var cursor = 0

  /// - Parameter current: where the cursor begins.
  init(title: String, choices: [Choice], current: Answer?) {
    self.title = title
    all = choices
    cursor = choices.firstIndex { $0.answer == current } ?? 0
  }

  /// Those that hold what was typed.
  var choices: [Choice] {
    let text = query.text.lowercased()
    return text.isEmpty ? all : all.filter { "\($0.label) \($0.hint)".lowercased().contains(text) }
  }

  enum Outcome: Hashable, Sendable {
    case choosing, cancelled
    case chosen(Answer)
  }

  mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .escape: return .cancelled
    case .up, .backTab: cursor = max(0, cursor - 1)
    case .down, .tab: cursor = min(choices.count - 1, cursor + 1)
    case .pageUp: cursor = max(0, cursor - 8)
    case .pageDown: cursor = min(choices.count - 1, cursor + 8)
    case .enter: return choices.indices.contains(cursor) ? .chosen(choices[cursor].answer) : .choosing
    default:
      let before = query.text
      if query.handle(key), query.text != before { cursor = 0 }
    }
    cursor = max(0, min(cursor, choices.count - 1))
    return .choosing
  }

  mutating func paste(_ text: String) {
    query.insert(text)
    cursor = 0
  }

  func draw(on canvas: inout Canvas, _ context: Context) {
    let widest = all.map { TextWidth.of(harmless($0.label + $0.hint)) }.max() ?? 0
    let words = context.words.mapping
    let keys = TextWidth.of(words.searchKeys)
    let sheet = Sheet(
      title: title, columns: min(canvas.size.columns - 2, max(keys + 8, widest + 8)), rows: all.count + 4,
      size: canvas.size)
    sheet.draw(on: &canvas, context)
    let (inner, end) = (sheet.inner, sheet.rect.row + sheet.rect.rows - 1)
    query.draw(
      on: &canvas, column: inner.column, row: sheet.rect.row + 1, width: inner.columns,
      style: context.theme.activeField, isActive: true)
    let visible = end - inner.row
    let first = max(0, min(cursor - visible / 2, choices.count - visible))
    if choices.isEmpty {
      canvas.write(
        words.nothingFound, column: inner.column, row: inner.row, width: inner.columns,
        style: context.theme.sheet)
    }
    for index in choices.indices.dropFirst(first).prefix(visible) {
      draw(
        choices[index], row: inner.row + index - first, isHere: index == cursor, sheet, on: &canvas, context)
    }
    let extent = Extent(first: first, shown: min(visible, choices.count), count: choices.count)
    let marks = extent.isWhole ? "" : extent.marks(context.symbols.more.up, context.symbols.more.down)
    canvas.write(
      [words.searchKeys, marks].filter { !$0.isEmpty }.joined(separator: "  "), column: inner.column,
      row: end, width: inner.columns,
      style: context.theme.sheet.bold)
  }

  private func draw(
    _ choice: Choice, row: Int, isHere: Bool, _ sheet: Sheet, on canvas: inout Canvas, _ context: Context
  ) {
    let style = isHere ? context.theme.cursor : context.theme.sheet
    canvas.fill(
      Rect(column: sheet.rect.column + 1, row: row, columns: sheet.rect.columns - 2, rows: 1), style: style)
    let hint = TextWidth.of(harmless(choice.hint))
    canvas.write(
      choice.label, column: sheet.inner.column, row: row, width: max(1, sheet.inner.columns - hint - 1),
      style: style)
    canvas.write(
      choice.hint, column: sheet.inner.column + sheet.inner.columns - hint, row: row, style: style)
  }
}
