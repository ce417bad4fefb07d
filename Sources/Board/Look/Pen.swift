import Canvas

/// Writes runs of text one behind the other on a line, up to an end.
struct Pen {
  var column: Int
  let row: Int
  /// The first column that must stay free.
  let end: Int

  mutating func write(_ text: String, _ style: Style, on canvas: inout Canvas) {
    guard column < end, !text.isEmpty else { return }
    let width = min(TextWidth.of(harmless(text)), end - column)
    column += canvas.write(text, column: column, row: row, width: width, style: style)
  }

  mutating func space(_ columns: Int) { column += columns }
}
