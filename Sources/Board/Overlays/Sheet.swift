import Canvas

/// The ground of a form, picker or help: a calm panel in the middle, without a frame.
struct Sheet {
  let title: String
  let rect: Rect
  /// Where its content goes.
  let inner: Rect

  init(title: String, columns: Int, rows: Int, size: Size) {
    self.title = title
    // A strip of a few columns beside it would only be noise.
    let columns = columns + 8 > size.columns ? size.columns : columns
    let rows = min(rows, size.rows)
    rect = Rect(
      column: (size.columns - columns) / 2, row: max(0, (size.rows - rows) / 2), columns: columns, rows: rows)
    inner = Rect(
      column: rect.column + 2, row: rect.row + 2, columns: max(1, columns - 4), rows: max(1, rows - 3))
  }

  func draw(on canvas: inout Canvas, _ context: Context) {
    canvas.fill(rect, style: context.theme.sheet)
    let head = Rect(column: rect.column, row: rect.row, columns: rect.columns, rows: 1)
    let style = context.theme.name == .mono ? Style(attributes: .reverse) : context.theme.activeField
    canvas.fill(head, style: style)
    canvas.write(title, column: rect.column + 2, row: rect.row, width: rect.columns - 4, style: style.bold)
  }
}
