/// One column of a canvas: a character, or the right half of a wide one.
public struct Cell: Hashable, Sendable {
  /// One scalar that takes room and the marks on it; a blank for the right half of a wide character.
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
    guard row >= 0, row < size.rows, column < size.columns else {
      return max(0, width ?? TextWidth.of(harmless(text)))
    }
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

  /// Sets one cell, or two, for each scalar that takes room; what takes none joins the one before.
  @discardableResult
  private mutating func put(_ text: String, column: Int, row: Int, style: Style) -> Int {
    var at = column
    var latest: Int?
    for scalar in text.unicodeScalars {
      let width = TextWidth.of(scalar)
      if width == 0 {
        if let latest { join(scalar, to: latest) }
        continue
      }
      latest = set(Character(scalar), width: width, column: at, row: row, style: style)
      at += width
    }
    return at - column
  }

  /// Adds a mark to a character, where the two make one.
  private mutating func join(_ mark: Unicode.Scalar, to index: Int) {
    var text = String(cells[index].character)
    text.unicodeScalars.append(mark)
    if let joined = text.first { cells[index].character = joined }
  }

  /// - Returns: where in `cells` the character now stands; nil when the edge leaves no room for it.
  @discardableResult
  private mutating func set(
    _ character: Character, width: Int, column: Int, row: Int, style: Style
  ) -> Int? {
    guard column > -width, column < size.columns else { return nil }
    let first = max(0, column)
    let visible = first..<min(size.columns, column + width)
    let start = row * size.columns
    for column in visible {
      release(start + column, row)
      cells[start + column] = .blank(style)
    }
    guard visible.count == width else { return nil }
    cells[start + first] = Cell(character: character, width: Int8(width), style: style)
    if width == 2 { cells[start + first + 1] = Cell(character: " ", width: 0, style: style) }
    return start + first
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

  /// Fills a rectangle with one narrow character; a blank stands for any other.
  public mutating func fill(_ rect: Rect, style: Style, with character: Character = " ") {
    let text = harmless(String(character))
    let mark = text.first.map { text.count == 1 && TextWidth.of($0) == 1 ? $0 : " " } ?? " "
    forEach(in: rect) { canvas, column, row in
      canvas.set(mark, width: 1, column: column, row: row, style: style)
    }
  }

  /// Changes the style of a rectangle and leaves its text; a wide character has one style, that of its left
  /// half.
  public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    forEach(in: rect) { canvas, column, row in
      let index = row * canvas.size.columns + column
      guard canvas.cells[index].width > 0 else { return }
      change(&canvas.cells[index].style)
      if canvas.cells[index].width == 2 { canvas.cells[index + 1].style = canvas.cells[index].style }
    }
  }

  private mutating func forEach(in rect: Rect, _ body: (inout Canvas, Int, Int) -> Void) {
    let rows = Canvas.overlap(rect.row, rect.rows, with: size.rows)
    let columns = Canvas.overlap(rect.column, rect.columns, with: size.columns)
    for row in rows { for column in columns { body(&self, column, row) } }
  }

  /// The part of `start ..< start + length` that lies in `0 ..< limit`.
  static func overlap(_ start: Int, _ length: Int, with limit: Int) -> Range<Int> {
    let first = min(max(0, start), limit)
    let (end, overflow) = start.addingReportingOverflow(max(0, length))
    return first..<max(first, overflow ? limit : min(end, limit))
  }
}
