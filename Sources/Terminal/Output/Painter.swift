import CNcurses
import Canvas

/// Brings a canvas to the screen by what differs from the one before.
struct Painter {
  private var pairs: ColourPairs
  /// What the screen shows; nil when that is not known.
  private var shown: Canvas?

  init(pairs: ColourPairs) {
    self.pairs = pairs
  }

  /// Makes the next canvas be painted whole.
  mutating func forget() { shown = nil }

  /// Paints the canvas and shows its cursor.
  mutating func present(_ canvas: Canvas) {
    if let shown, shown.size == canvas.size {
      for row in 0..<canvas.size.rows { paint(row, of: canvas, over: shown.row(row)) }
    } else {
      cn_screen_erase()
      for row in 0..<canvas.size.rows { paint(canvas.row(row)[...], from: 0, row: row) }
    }
    shown = canvas
    cn_screen_show(Int32(clamping: canvas.cursor?.column ?? -1), Int32(clamping: canvas.cursor?.row ?? -1))
  }

  /// Paints what lies between the first and the last cell that differ, both included. Where a half of a wide
  /// character came or went, the other half differs too.
  private mutating func paint(_ row: Int, of canvas: Canvas, over old: ArraySlice<Cell>) {
    let new = canvas.row(row)
    guard let first = new.indices.first(where: { new[$0] != old[$0] }),
      let last = new.indices.last(where: { new[$0] != old[$0] })
    else { return }
    paint(new[first...last], from: first - new.startIndex, row: row)
  }

  private mutating func paint(_ cells: ArraySlice<Cell>, from column: Int, row: Int) {
    var style = Style.plain
    var pair: Int32 = 0
    for (offset, cell) in cells.enumerated() where cell.width > 0 {
      if cell.style != style && !(offset > 0 && cell.isBlank(in: style)) {
        style = cell.style
        pair = pairs.number(for: style)
      }
      put(cell, in: style, column: Int32(clamping: column + offset), row: Int32(clamping: row), pair: pair)
    }
  }

  private func put(_ cell: Cell, in style: Style, column: Int32, row: Int32, pair: Int32) {
    let marks = cell.marks
    cn_screen_put(
      column, row, Int32(cell.width), cell.base.value, marks.first?.value ?? 0, marks.second?.value ?? 0,
      UInt32(style.attributes.rawValue), pair)
  }
}

extension Cell {
  /// Whether it looks the same in another style: a blank shows its ground alone, and to change colours for it costs
  /// more bytes than the blank.
  fileprivate func isBlank(in other: Style) -> Bool {
    let lines: Attributes = [.underline, .reverse]
    return isBlank && style.background == other.background
      && style.attributes.isDisjoint(with: lines)
      && other.attributes.isDisjoint(with: lines)
  }
}
