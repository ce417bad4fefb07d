import Words

/// Where one is on the board: on a cell, on the totals, or on the name of a region that one can go into.
struct BoardCursor: Hashable, Sendable {
  /// The row and column under the cursor; the last ones are the totals.
  var row = 0
  var column = 0
  /// On the name: left of the row, or above the column where the axes are swapped.
  var isOnHeading = false
  /// The first visible row and column.
  private(set) var topRow = 0
  private(set) var leftColumn = 0

  /// - Parameter page: the rows of a page.
  mutating func move(_ action: Action, in grid: BoardGrid, page: Int) {
    let wasOnHeading = isOnHeading
    switch action {
    case .up:
      isOnHeading = grid.heading == .columns ? row == 0 : wasOnHeading
      row -= 1
    case .down: if !leaveHeading(.columns, of: grid) { row += 1 }
    case .left:
      isOnHeading = grid.heading == .rows ? column == 0 : wasOnHeading
      column -= 1
    case .right: if !leaveHeading(.rows, of: grid) { column += 1 }
    case .pageUp: row -= page
    case .pageDown: if !leaveHeading(.columns, of: grid) { row += page }
    case .lineStart:
      if grid.heading == .rows { isOnHeading = column == 0 }
      column = 0
    case .lineEnd:
      _ = leaveHeading(.rows, of: grid)
      column = grid.columns.count - 1
    case .first:
      if grid.heading == .columns { isOnHeading = row == 0 }
      row = 0
    default:
      _ = leaveHeading(.columns, of: grid)
      row = grid.rows.count - 1
    }
  }

  /// From the names to the cells beside or below them; false where the cursor stands on none.
  private mutating func leaveHeading(_ heading: BoardGrid.Heading, of grid: BoardGrid) -> Bool {
    guard isOnHeading, grid.heading == heading else { return false }
    isOnHeading = false
    return true
  }

  /// The cell that it stands for; a name stands for its whole row or column.
  func place(in grid: BoardGrid) -> (row: Int, column: Int) {
    guard isOnHeading else { return (row, column) }
    return grid.heading == .columns ? (grid.rows.count - 1, column) : (row, grid.columns.count - 1)
  }

  /// The region, a name of which it stands on, where that has rows of its own.
  func region(in grid: BoardGrid) -> AxisEntry? {
    guard isOnHeading else { return nil }
    let entry = grid.heading == .columns ? grid.columns[column] : grid.rows[row]
    return entry.below > 0 ? entry : nil
  }

  /// Keeps it within the grid, and in sight.
  mutating func settle(in grid: BoardGrid, _ layout: BoardLayout) {
    let (lastRow, lastColumn) = (grid.rows.count - 1, grid.columns.count - 1)
    isOnHeading = isOnHeading && grid.heading != nil
    row = min(max(0, row), lastRow)
    // Where there is no room for the totals, the cursor cannot stand on them.
    column = min(max(0, column), layout.total > 0 ? lastColumn : max(0, lastColumn - 1))
    if isOnHeading, grid.heading == .rows { column = 0 }
    if isOnHeading, grid.heading == .columns { row = 0 }
    topRow = BoardCursor.scrolled(topRow, to: row, of: lastRow, visible: layout.visibleRows)
    leftColumn = BoardCursor.scrolled(leftColumn, to: column, of: lastColumn, visible: layout.visibleColumns)
  }

  /// The scroll position that shows the cursor; a cursor on the totals scrolls nothing.
  private static func scrolled(_ first: Int, to cursor: Int, of count: Int, visible: Int) -> Int {
    var first = first
    if cursor < count {
      if cursor < first { first = cursor }
      if cursor >= first + visible { first = cursor - visible + 1 }
    }
    return max(0, min(first, count - visible))
  }
}
