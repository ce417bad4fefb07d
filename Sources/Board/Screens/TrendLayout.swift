import Canvas

/// Where the figures and charts of the trend stand in one size.
struct TrendLayout {
  enum Figures: Hashable {
    /// So many lines above the charts.
    case lines(Int)
    /// Beside the charts.
    case panel
  }

  let figures: Figures
  let figuresRect: Rect
  /// The charts, each with a line for its legend: the second one only where there is room for two.
  let charts: [Rect]
  /// Whether there is a line that tells how to go from unit to unit.
  let hasWay: Bool

  private static let panelColumns = 36

  init(_ size: Size) {
    if size.columns >= 96, size.rows >= 26 {
      figures = .panel
      hasWay = true
      let left = size.columns - TrendLayout.panelColumns - 2
      figuresRect = Rect(
        column: left + 1, row: 3, columns: TrendLayout.panelColumns, rows: size.rows - 5)
      let each = (size.rows - 5) / 2
      charts = [0, 1].map { Rect(column: 1, row: 3 + $0 * (each + 1), columns: left - 2, rows: each) }
      return
    }
    let isTight = size.rows < 16
    let lines = isTight ? (size.rows < 12 ? 1 : 2) : 3
    hasWay = !isTight
    figures = .lines(lines)
    figuresRect = Rect(column: 1, row: isTight ? 1 : 2, columns: size.columns - 2, rows: lines)
    let top = figuresRect.row + lines + (size.rows >= 20 ? 1 : 0)
    let rows = size.rows - 1 - top
    if size.columns >= 76, !isTight {
      let each = (size.columns - 4) / 2
      charts = [0, 1].map { Rect(column: 1 + $0 * (each + 2), row: top, columns: each, rows: rows) }
    } else {
      charts = [Rect(column: 1, row: top, columns: size.columns - 2, rows: rows)]
    }
  }
}
