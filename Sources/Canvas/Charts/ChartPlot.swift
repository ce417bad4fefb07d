/// A text below the x-axis.
public struct ChartLabel: Hashable, Sendable {
  public var x: Int
  public var text: String

  public init(x: Int, text: String) {
    self.x = x
    self.text = text
  }
}

/// A vertical line behind the series: today, a meeting.
public struct ChartMarker: Hashable, Sendable {
  public var x: Int
  public var style: Style

  public init(x: Int, style: Style) {
    self.x = x
    self.style = style
  }
}

/// Series drawn as lines over one x-axis of whole steps, mostly days.
///
/// There are no frames: what would draw them is two columns wide in some terminals. Where there is too little
/// room, labels go first; nothing is ever drawn outside of the rectangle.
public struct ChartPlot: Equatable, Sendable {
  /// Later ones lie over earlier ones.
  public var series: [ChartSeries]
  public var ink: ChartInk
  /// The x from the left edge to the right; nil shows all points. Lines are cut at the edges.
  public var span: ClosedRange<Int>?
  /// What the y-axis shows besides the points, such as the target of an indicator.
  public var including: [Double]
  /// Whether y counts something: the axis shows 0 and has ticks at whole numbers alone.
  public var isCount: Bool
  /// Texts below the plot; where two would touch the first of the list stays.
  public var labels: [ChartLabel]
  public var markers: [ChartMarker]
  /// The style of all labels.
  public var labelStyle: Style
  /// The style of the dots that lead from the ticks through the plot; nil for none.
  public var gridStyle: Style?

  public init(
    _ series: [ChartSeries], ink: ChartInk, span: ClosedRange<Int>? = nil, including: [Double] = [],
    isCount: Bool = false, labels: [ChartLabel] = [], markers: [ChartMarker] = [],
    labelStyle: Style = .plain, gridStyle: Style? = nil
  ) {
    self.series = series
    self.ink = ink
    self.span = span
    self.including = including
    self.isCount = isCount
    self.labels = labels
    self.markers = markers
    self.labelStyle = labelStyle
    self.gridStyle = gridStyle
  }

  /// Where the parts stand when drawn in this rectangle: for a legend at a line's end, or a cursor.
  public func layout(in rect: Rect, on canvas: Canvas) -> ChartLayout {
    ChartLayout(self, in: rect.clipped(to: canvas.size))
  }

  var shownSpan: ClosedRange<Int>? {
    if let span { return span }
    let all = series.lazy.flatMap(\.points).map(\.x)
    return all.min().flatMap { first in all.max().map { first...$0 } }
  }

  func ticks(atMost count: Int) -> [ChartTick] {
    let values = series.flatMap(\.points).compactMap(\.y) + including
    let finite = values.filter(\.isFinite)
    guard let low = finite.min(), let high = finite.max() else { return [] }
    guard isCount else { return ChartAxis.ticks(from: low, to: high, count: count) }
    return ChartAxis.ticks(
      from: min(0, low), to: low < 0 ? max(0, high) : max(1, high), count: count, whole: true)
  }
}

extension Rect {
  /// The part that lies on a canvas of that size.
  func clipped(to size: Size) -> Rect {
    let across = Canvas.overlap(column, columns, with: size.columns)
    let down = Canvas.overlap(row, rows, with: size.rows)
    return Rect(column: across.lowerBound, row: down.lowerBound, columns: across.count, rows: down.count)
  }
}
