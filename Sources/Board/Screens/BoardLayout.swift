import Canvas
import Words

/// Where everything lies on the board for one size, density and scroll position. All in columns and rows
/// of the terminal.
struct BoardLayout {
  /// Lines of the top: the bar, the counts, and a gap or the goals where there is room.
  let top: Int
  /// Lines of the column headings.
  let heading: Int
  /// Blank columns at the left, and columns of the row names with the margin and the gap behind them.
  let margin: Int
  let label: Int
  /// Columns of one tile, and of the gap behind it.
  let tile: Int
  let gap: Int
  /// Blank columns at each side of what a tile says, where every tile has room for them.
  let pad: Int
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
  /// The names of the rows, cut to their room, and those of the columns in lines; without the totals.
  let rowNames: [String]
  let columnNames: [[String]]

  private static let tightRows = 16

  /// - Parameter hasStrip: whether the third line of the top is taken, and wants a gap where a line is free.
  init(size: Size, grid: BoardGrid, density: Density, hasStrip: Bool = false) {
    let rowCount = grid.rows.count - 1
    let columnCount = grid.columns.count - 1
    let top = size.rows >= 30 ? 3 : size.rows >= BoardLayout.tightRows ? 2 : 1
    hasLegend = size.rows >= 14
    detail = size.rows >= 34 ? 2 : 1

    // Columns: names, tiles, totals.
    let longest = grid.rows.map { TextWidth.of($0.short) }.max() ?? 0
    margin = size.columns >= 100 ? 1 : 0
    label = margin + min(longest, max(6, size.columns / 4)) + 1 + margin
    let need = density == .compact ? 2 : BoardLayout.longestCount(grid)
    let most = density == .compact ? 5 : 15
    let totals = BoardLayout.totalWidths(grid, density, size)
    let room = size.columns - label
    // The widest totals that still leave room for every column; where none does, the columns scroll.
    total = totals.first { room - $0 >= columnCount * (need + 1) } ?? totals.last { $0 > 0 } ?? 0
    let tiles = max(1, room - total)
    gap = 1
    tile = max(need, min(columnCount > 0 ? tiles / columnCount - gap : need, most))
    pad = tile > 8 && tile >= need + 2 ? 1 : 0
    visibleColumns = max(1, min(columnCount, tiles / (tile + gap)))

    // Lines: headings, tiles.
    let width = max(2, tile)
    let names = grid.columns.dropLast().map { BoardLayout.balanced($0.short, to: width) }
    heading = min(names.map(\.count).max() ?? 1, size.rows >= 20 ? 4 : size.rows >= 12 ? 2 : 1)
    columnNames = names
    rowNames = ShortNames.fit(grid.rows.dropLast().map(\.short), to: label - 1 - margin)
    let footer = detail + (hasLegend ? 1 : 0) + 1
    let grounds = max(1, size.rows - top - heading - footer)
    let each = (grounds - 1) / max(1, rowCount)
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
    let isLineFree = grounds > visibleRows * rowStep + 1
    self.top = top > 2 && hasStrip && isLineFree ? top + 1 : top
  }

  private static func digits(_ number: Int) -> Int { String(number).count }

  /// The widest mark with `closed/total` among the grid's cells.
  private static func longestCount(_ grid: BoardGrid) -> Int {
    grid.tallies.dropLast().joined().reduce(4) { widest, cell in
      max(widest, 2 + digits(cell.closed) + digits(cell.total))
    }
  }

  /// What the totals at the right may take, the fullest first: `34/64 53%`, `100%`, `53%`, nothing.
  private static func totalWidths(_ grid: BoardGrid, _ density: Density, _ size: Size) -> [Int] {
    let whole = digits(grid.tallies.last?.last.map(\.total) ?? 0)
    let full = density == .compact ? [] : [whole * 2 + 7]
    return (size.columns >= 70 ? full : []) + (size.columns >= 44 ? [5, 3] : []) + [0]
  }

  /// A name in as few lines as fit, each as long as the others: 清洁 / 供热 rather than 清洁供 / 热.
  static func balanced(_ name: String, to width: Int) -> [String] {
    let widest = TextWidth.wrapped(name, to: width)
    guard widest.count > 1 else { return widest }
    return (1..<width).lazy.map { TextWidth.wrapped(name, to: $0) }.first { $0.count == widest.count }
      ?? widest
  }

  /// The first column of a visible column of tiles.
  func column(_ index: Int) -> Int { label + index * (tile + gap) }
  /// The first line of a visible row of tiles.
  func row(_ index: Int) -> Int { top + heading + index * rowStep }
  /// The line of the totals.
  func totalRow() -> Int { row(visibleRows) }
  /// The first column of the totals at the right.
  func totalColumn() -> Int { column(visibleColumns) }
}
