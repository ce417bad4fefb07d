import Canvas

/// Where the parts of the changes lie: summary, grid, list, detail. All in columns and rows of the terminal.
struct ChangesLayout {
  /// Lines of the top: the bar, since when, the figures.
  let top: Int
  /// The grid with its headings; no rows where there is no room for it.
  let grid: Rect
  /// Lines of its column headings, and columns of its row names with the gap behind them.
  let heading: Int
  let label: Int
  /// Columns of one cell; a gap of one follows.
  let tile: Int
  /// Rows and columns of cells that have room.
  let gridRows: Int
  let gridColumns: Int
  let list: Rect
  /// Lines for the item under the cursor.
  let detail: Int

  private static let leastTile = 2

  init(size: Size, grid cells: ChangesGrid) {
    top = 3
    detail = size.rows >= 30 ? 4 : size.rows >= 20 ? 2 : 0
    let ground = max(1, size.rows - top - detail - 1)
    let units = cells.units.count
    let areas = max(1, cells.areas.count)
    let longest = cells.units.map { TextWidth.of($0.short) }.max() ?? 0
    label = min(longest, max(6, size.columns / 6)) + 2
    let isBeside = size.columns >= 140 || (size.columns >= 110 && size.rows < 30)
    let hasGrid = size.rows >= 20 && size.columns >= 60
    let room = (isBeside ? size.columns * 2 / 5 : size.columns - 2) - label
    tile = max(ChangesLayout.leastTile, min(8, room / areas - 1))
    gridColumns = hasGrid ? min(areas, room / (tile + 1)) : 0
    let width = tile
    let names = cells.areas.map { BoardLayout.balanced($0.short, to: width).count }.max() ?? 1
    heading = min(names, isBeside ? 4 : 2)
    let most = isBeside ? ground - 1 - heading : ground / 2 - heading
    // One line more says how many rows are not shown.
    gridRows = !hasGrid ? 0 : units <= most + 1 ? units : max(1, most)
    let lines = hasGrid ? heading + min(units, gridRows + 1) : 0
    grid = Rect(column: 1, row: top, columns: hasGrid ? label + gridColumns * (tile + 1) : 0, rows: lines)
    if isBeside && hasGrid {
      let column = grid.column + grid.columns + 1
      list = Rect(column: column, row: top, columns: size.columns - column, rows: ground)
    } else {
      let gap = lines > 0 && ground - lines > 8 ? 1 : 0
      let row = top + lines + gap
      list = Rect(column: 0, row: row, columns: size.columns, rows: max(1, ground - lines - gap))
    }
  }

  /// The first column of a cell of the grid.
  func column(_ index: Int) -> Int { grid.column + label + index * (tile + 1) }
  /// The line of a row of the grid.
  func row(_ index: Int) -> Int { grid.row + heading + index }

  /// The row and column of the grid at a place.
  func cell(at point: Point) -> (row: Int, column: Int)? {
    let row = point.row - grid.row - heading
    let offset = point.column - grid.column - label
    guard offset >= 0, (0..<gridRows).contains(row), offset / (tile + 1) < gridColumns else { return nil }
    return (row, offset / (tile + 1))
  }
}
