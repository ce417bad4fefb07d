import Canvas
import Words

/// Asks once before something that cannot be taken back: Enter does it, Esc does not.
struct Question: Sendable {
  let title: String
  /// What the person should know before answering.
  let lines: [String]
  /// The keys and what they mean here.
  let keys: String
  /// What is done on Enter.
  let effects: [Effect]
  /// What comes back on Esc: nothing that was typed is lost.
  var form: Form?

  /// true for yes, false for no, nil for keys that are no answer.
  func answer(to key: Key) -> Bool? {
    switch key {
    case .enter, .character("y"): true
    case .escape, .character("q"), .character("n"): false
    default: nil
    }
  }

  func draw(on canvas: inout Canvas, _ context: Context) {
    let widest = (lines + [title, keys]).map { TextWidth.of(harmless($0)) }.max() ?? 0
    let sheet = Sheet(
      title: title, columns: max(34, min(canvas.size.columns - 2, widest + 4)), rows: lines.count + 5,
      size: canvas.size)
    sheet.draw(on: &canvas, context)
    let end = sheet.rect.row + sheet.rect.rows - 1
    for (index, line) in lines.enumerated() where sheet.inner.row + index < end {
      canvas.write(
        line, column: sheet.inner.column, row: sheet.inner.row + index, width: sheet.inner.columns,
        style: context.theme.sheet)
    }
    canvas.write(
      keys, column: sheet.inner.column, row: end, width: sheet.inner.columns, style: context.theme.sheet.bold)
  }
}
