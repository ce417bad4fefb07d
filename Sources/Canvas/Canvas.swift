/// One column of a canvas: a character, or the right half of a wide one.
public struct Cell: Hashable, Sendable {
  /// A blank for the right half of a wide character.
  public var character: Character
  /// 1 or 2 columns; 0 for the right half of a wide character.
  public var width: Int8
  public var style: Style

  public static func blank(_ style: Style) -> Cell { Cell(character: " ", width: 1, style: style) }
}

/// A grid of styled cells. Views draw on it; terminals, files and tests read it.
///
/// Whatever is drawn outside of it is ignored; a wide character is never cut in half; text from outside is
/// made harmless.
public struct Canvas: Equatable, Sendable {
  public let size: Size
  private var cells: [Cell]
  /// Where the terminal shows its cursor; nil hides it.
  public var cursor: Point?

  public init(size: Size, style: Style = .plain) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: .blank(style), count: self.size.columns * self.size.rows)
  }

  /// The cell at a place that must lie on the canvas.
  public subscript(column: Int, row: Int) -> Cell { cells[row * size.columns + column] }

  /// The cells of a row.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[(row * size.columns)..<((row + 1) * size.columns)]
  }

  /// Writes text on one line.
  ///
  /// - Parameters:
  ///   - width: the columns given to the text: longer text is cut, the rest is filled with blanks; nil takes
  ///     what the text needs.
  ///   - align: where the text stands in `width`.
  ///   - ellipsis: whether `..` marks what was cut.
  /// - Returns: the columns used.
  @discardableResult
  public mutating func write(
    _ text: String, column: Int, row: Int, width: Int? = nil, style: Style,
    align: Alignment = .leading, ellipsis: Bool = true
  ) -> Int {
    guard row >= 0, row < size.rows else { return width ?? TextWidth.of(harmless(text)) }
    let safe = harmless(text)
    guard let width else { return put(safe, column: column, row: row, style: style) }
    guard width > 0 else { return 0 }
    let clipped = TextWidth.clipped(safe, to: width, ellipsis: ellipsis)
    let spare = width - TextWidth.of(clipped)
    let before: Int
    switch align {
    case .leading: before = 0
    case .trailing: before = spare
    case .centre: before = spare / 2
    }
    fill(Rect(column: column, row: row, columns: width, rows: 1), style: style)
    put(clipped, column: column + before, row: row, style: style)
    return width
  }

  @discardableResult
  private mutating func put(_ text: String, column: Int, row: Int, style: Style) -> Int {
    var at = column
    for character in text {
      let width = TextWidth.of(character)
      guard width > 0 else { continue }
      set(character, width: width, column: at, row: row, style: style)
      at += width
    }
    return at - column
  }

  private mutating func set(_ character: Character, width: Int, column: Int, row: Int, style: Style) {
    guard column >= 0, column < size.columns else { return }
    let index = row * size.columns + column
    guard width < 2 || column + 1 < size.columns else {
      release(index, row)
      cells[index] = .blank(style)
      return
    }
    release(index, row)
    cells[index] = Cell(character: character, width: Int8(width), style: style)
    if width == 2 {
      release(index + 1, row)
      cells[index + 1] = Cell(character: " ", width: 0, style: style)
    }
  }

  /// Blanks the other half of a wide character that is about to lose one half.
  private mutating func release(_ index: Int, _ row: Int) {
    if cells[index].width == 0, index > row * size.columns {
      cells[index - 1] = .blank(cells[index - 1].style)
      cells[index] = .blank(cells[index].style)
    } else if cells[index].width == 2, index + 1 < (row + 1) * size.columns {
      cells[index + 1] = .blank(cells[index + 1].style)
    }
  }

  /// Fills a rectangle with one narrow character.
  public mutating func fill(_ rect: Rect, style: Style, with character: Character = " ") {
    forEach(in: rect) { canvas, column, row in
      canvas.set(character, width: 1, column: column, row: row, style: style)
    }
  }

  /// Changes the style of a rectangle and leaves its text.
  public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    forEach(in: rect) { canvas, column, row in
      change(&canvas.cells[row * canvas.size.columns + column].style)
    }
  }

  private mutating func forEach(in rect: Rect, _ body: (inout Canvas, Int, Int) -> Void) {
    let rows = max(0, rect.row)..<max(0, min(size.rows, rect.row + rect.rows))
    let columns = max(0, rect.column)..<max(0, min(size.columns, rect.column + rect.columns))
    guard !rows.isEmpty, !columns.isEmpty else { return }
    for row in rows { for column in columns { body(&self, column, row) } }
  }
}
