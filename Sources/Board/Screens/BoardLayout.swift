import Canvas
import Words

/// Where everything lies on the board for one size, density and scroll position. All in columns and rows
/// of the terminal.
struct BoardLayout {
  /// Lines of the top: the bar, the counts, and a gap where there is room.
  let top: Int
  /// Lines of the column headings.
  let heading: Int
  /// Columns of the row names, with the gap behind them.
  let label: Int
  /// Columns of one tile, and of the gap behind it.
  let tile: Int
  let gap: Int
  /// Lines of one tile, and of a row with the gap below it.
  let tileRows: Int
  let rowStep: Int
  /// Columns of the totals at the right; 0 when there is no room.
  let total: Int
  /// How many rows and columns (without totals) are visible.
  let visibleRows: Int
  let visibleColumns: Int
  /// Lines below the grid: detail, legend, message.
  let detail: Int
  let hasLegend: Bool

  private static let tightRows = 16

  init(size: Size, grid: BoardGrid, density: Density) {
    let rowCount = grid.rows.count - 1
    let columnCount = grid.columns.count - 1
    top = size.rows >= 30 ? 3 : size.rows >= BoardLayout.tightRows ? 2 : 1
    hasLegend = size.rows >= 14
    detail = size.rows >= 34 ? 2 : 1

    // Columns: names, tiles, totals.
    let longest = grid.rows.map { TextWidth.of($0.short) }.max() ?? 0
    label = min(longest, max(6, size.columns / 4)) + (size.columns >= 60 ? 2 : 1)
    let counts = BoardLayout.longestCount(grid)
    let whole = BoardLayout.digits(grid.tallies.last?.last.map(\.total) ?? 0)
    let wanted = density == .compact ? 4 : whole * 2 + 6
    total = size.columns >= 70 ? wanted : size.columns >= 44 ? 4 : 0
    let room = max(1, size.columns - label - (total > 0 ? total + 1 : 0))
    let need = density == .compact ? 2 : counts + 1
    let share = columnCount > 0 ? room / columnCount : need
    gap = 1
    let most = density == .compact ? 5 : 15
    tile = max(density == .compact ? 2 : need, min(share - gap, most))
    visibleColumns = max(1, min(columnCount, (room + gap) / (tile + gap)))

    // Lines: headings, tiles.
    let width = max(2, tile)
    let names = grid.columns.dropLast().map { TextWidth.wrapped($0.short, to: width).count }.max() ?? 1
    heading = min(names, size.rows >= 20 ? 4 : size.rows >= 12 ? 2 : 1)
    let footer = detail + (hasLegend ? 1 : 0) + 1
    let grounds = max(1, size.rows - top - heading - footer)
    let each = grounds / max(1, rowCount + 1)
    switch density {
    case .compact:
      rowStep = 1
      tileRows = 1
    case .normal:
      rowStep = max(1, min(each, 4))
      tileRows = max(1, rowStep - 1)
    case .wide:
      rowStep = max(2, min(each, 4))
      tileRows = rowStep > 2 ? rowStep - 1 : 2
    }
    visibleRows = max(1, min(rowCount, (grounds - 1) / rowStep))
  }

  private static func digits(_ number: Int) -> Int { String(number).count }

  /// The widest `closed/total` of the grid's cells, with its symbol.
  private static func longestCount(_ grid: BoardGrid) -> Int {
    var digits = 3
    for row in grid.tallies.dropLast() {
      for cell in row.dropLast() {
        digits = max(digits, BoardLayout.digits(cell.closed) + 1 + BoardLayout.digits(cell.total))
      }
    }
    if let totals = grid.tallies.last {
      for cell in totals.dropLast() {
        digits = max(digits, BoardLayout.digits(cell.closed) + 1 + BoardLayout.digits(cell.total))
      }
    }
    return digits + 1
  }

  /// The first column of a visible column of tiles.
  func column(_ index: Int) -> Int { label + index * (tile + gap) }
  /// The first line of a visible row of tiles.
  func row(_ index: Int) -> Int { top + heading + index * rowStep }
  /// The line of the totals.
  func totalRow() -> Int { row(visibleRows) }
  /// The first column of the totals at the right.
  func totalColumn() -> Int { column(visibleColumns) + 1 }
}
