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
      return max(0, width ?? measured(text).columns)
    }
    var (safe, columns) = measured(text)
    guard let width else { return put(safe, column: column, row: row, style: style) }
    guard width > 0 else { return 0 }
    if columns > width {
      safe = TextWidth.clipped(safe, to: width, ellipsis: ellipsis)
      columns = TextWidth.of(safe)
    }
    let spare = width - columns
    let before: Int
    switch align {
    case .leading: before = 0
    case .trailing: before = spare
    case .centre: before = spare / 2
    }
    blank(column..<(column + before), row: row, style: style)
    put(safe, column: column + before, row: row, style: style)
    blank((column + before + columns)..<(column + width), row: row, style: style)
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
        if let latest { cells[latest].join(scalar) }
        continue
      }
      latest = set(scalar, width: width, column: at, row: row, style: style)
      at += width
    }
    return at - column
  }

  /// - Returns: where in `cells` the character now stands; nil when the edge leaves no room for it.
  @discardableResult
  private mutating func set(
    _ scalar: Unicode.Scalar, width: Int, column: Int, row: Int, style: Style
  ) -> Int? {
    let visible = Canvas.overlap(column, width, with: size.columns)
    guard !visible.isEmpty else { return nil }
    release(visible, row)
    let start = row * size.columns
    guard visible.count == width else {
      for column in visible { cells[start + column] = .blank(style) }
      return nil
    }
    cells[start + column] = Cell(scalar, width: width, style: style)
    if width == 2 { cells[start + column + 1] = Cell(" ", width: 0, style: style) }
    return start + column
  }

  /// Blanks the halves of wide characters outside of columns that are about to lose the other half.
  private mutating func release(_ columns: Range<Int>, _ row: Int) {
    let start = row * size.columns
    let (first, end) = (start + columns.lowerBound, start + columns.upperBound)
    if cells[first].width == 0, first > start { cells[first - 1] = .blank(cells[first - 1].style) }
    if end < start + size.columns, cells[end].width == 0 { cells[end] = .blank(cells[end].style) }
  }

  private mutating func blank(_ columns: Range<Int>, row: Int, style: Style) {
    fill(Rect(column: columns.lowerBound, row: row, columns: columns.count, rows: 1), style: style)
  }

  /// Fills a rectangle with one narrow character; a blank stands for any other.
  public mutating func fill(_ rect: Rect, style: Style, with character: Character = " ") {
    let columns = Canvas.overlap(rect.column, rect.columns, with: size.columns)
    guard !columns.isEmpty else { return }
    let cell = Canvas.filling(character, style)
    for row in Canvas.overlap(rect.row, rect.rows, with: size.rows) {
      release(columns, row)
      let start = row * size.columns
      for index in (start + columns.lowerBound)..<(start + columns.upperBound) { cells[index] = cell }
    }
  }

  private static func filling(_ character: Character, _ style: Style) -> Cell {
    let scalars = harmless(String(character)).unicodeScalars
    guard character != " ", let base = scalars.first, TextWidth.of(base) == 1 else { return .blank(style) }
    var cell = Cell(base, width: 1, style: style)
    for mark in scalars.dropFirst() {
      // What becomes more than one character fills nothing.
      guard TextWidth.of(mark) == 0 else { return .blank(style) }
      cell.join(mark)
    }
    return cell
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
