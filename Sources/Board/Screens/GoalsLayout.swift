import Canvas

/// Where the list of goals, the chart of one and its latest values stand in one size.
struct GoalsLayout {
  /// One line a goal.
  let list: Rect
  /// A line for what the chart shows, and the chart.
  let chart: Rect
  /// No columns where there is no room.
  let values: Rect
  /// Whether a line above the list counts the goals.
  let hasSummary: Bool

  init(_ size: Size, goals: Int) {
    hasSummary = size.rows >= 14
    let first = hasSummary ? 2 : 1
    let rows = size.rows - 1 - first
    let gap = size.rows >= 20 ? 1 : 0
    // The chart needs a heading, four lines and a line of dates; of a long list less than half is enough.
    list = Rect(
      column: 0, row: first, columns: size.columns, rows: max(1, min(goals, max(rows / 3, rows - 14))))
    let top = first + list.rows + gap
    let beside = size.columns >= 100 ? 30 : 0
    chart = Rect(column: 1, row: top, columns: size.columns - 2 - beside, rows: size.rows - 1 - top)
    values = Rect(
      column: size.columns - beside + 1, row: top, columns: max(0, beside - 2), rows: chart.rows)
  }
}
