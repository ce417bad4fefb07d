/// Where the parts of a chart stand on a canvas.
public struct ChartLayout: Equatable, Sendable {
  /// The cells of the lines.
  public let plot: Rect
  /// The ticks of the y-axis from the lowest; none where nothing is to be shown.
  public let ticks: [ChartTick]
  /// Columns left of the plot for the ticks' labels and a blank; 0 without labels.
  let gutter: Int
  /// Whether the row below the plot is for the labels of the x-axis.
  let hasLabels: Bool
  let across: ChartScale?
  let down: ChartScale?
  let ink: ChartInk

  /// - Parameter rect: what the chart may use; must lie on the canvas.
  init(_ chart: ChartPlot, in rect: Rect) {
    hasLabels = !chart.labels.isEmpty && rect.rows > 2
    let rows = rect.rows - (hasLabels ? 1 : 0)
    let ticks = chart.ticks(atMost: min(6, rows - 1))
    let labels = (ticks.map { TextWidth.of($0.label) }.max() ?? -1) + 1
    gutter = labels * 2 <= rect.columns ? labels : 0
    plot = Rect(
      column: rect.column + gutter, row: rect.row, columns: rect.columns - gutter, rows: rows)
    self.ticks = ticks
    ink = chart.ink
    let (columns, lines) = (plot.columns * ink.dotsAcross, plot.rows * ink.dotsDown)
    across = chart.shownSpan.map {
      ChartScale(Double($0.lowerBound)...Double($0.upperBound), dots: columns)
    }
    down = ticks.first.flatMap { first in
      ticks.last.map { ChartScale(first.value...max(first.value, $0.value), dots: lines) }
    }
  }

  /// The column where the chart shows an x; nil outside of its span.
  public func column(of x: Int) -> Int? {
    guard let across, across.range.contains(Double(x)), plot.columns > 0 else { return nil }
    return plot.column + across.dot(of: Double(x)) / ink.dotsAcross
  }

  /// The row where the chart shows a y; nil outside of its axis.
  public func row(of y: Double) -> Int? {
    guard let down, down.range.contains(y), plot.rows > 0 else { return nil }
    return plot.row + dotRow(of: y, down) / ink.dotsDown
  }

  /// The dot of a point of a line, from the top left of the plot.
  func dot(of vertex: Vertex) -> Point? {
    guard let across, let down else { return nil }
    return Point(column: across.dot(of: vertex.x), row: dotRow(of: vertex.y, down))
  }

  private func dotRow(of y: Double, _ down: ChartScale) -> Int { max(0, down.dots - 1) - down.dot(of: y) }
}

/// Values spread evenly over dots.
struct ChartScale: Equatable, Sendable {
  let range: ClosedRange<Double>
  let dots: Int

  init(_ range: ClosedRange<Double>, dots: Int) {
    self.range = range
    self.dots = dots
  }

  /// 0 ..< dots; that in the middle where all values are equal, the nearest end for values outside.
  func dot(of value: Double) -> Int {
    let length = range.upperBound - range.lowerBound
    guard dots > 1, length > 0 else { return max(0, dots - 1) / 2 }
    let share = (value - range.lowerBound) / length
    return Int((min(max(share, 0), 1) * Double(dots - 1)).rounded())
  }
}
