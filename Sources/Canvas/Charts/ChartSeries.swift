/// A value of a series; without `y` the line has a gap.
public struct ChartPoint: Hashable, Sendable {
  public var x: Int
  public var y: Double?

  public init(x: Int, y: Double?) {
    self.x = x
    self.y = y
  }

  public init(x: Int, y: Int) { self.init(x: x, y: Double(y)) }
}

/// Points joined by straight lines in the order given, and how they look.
///
/// Colour never stands alone: series of one chart differ in their stroke (braille) and in their mark (ASCII).
public struct ChartSeries: Hashable, Sendable {
  /// How dots follow each other along a braille line.
  public enum Stroke: Hashable, Sendable { case solid, dashed, dotted }

  public var points: [ChartPoint]
  public var style: Style
  public var stroke: Stroke
  /// The character of an ASCII line; `.` and `:` are better left to the grid and the markers.
  public let mark: Character

  /// - Parameter mark: a visible ASCII character; `*` stands for any other.
  public init(_ points: [ChartPoint], style: Style, stroke: Stroke = .solid, mark: Character = "*") {
    self.points = points
    self.style = style
    self.stroke = stroke
    self.mark = ("!"..."~").contains(mark) && mark.isASCII ? mark : "*"
  }

  /// The points between two gaps, each as long as it can be. What is not a number is a gap; what is beyond
  /// `ChartAxis.limit` is drawn at it.
  var runs: [[Vertex]] {
    points.split { $0.y?.isFinite != true }.map { run in
      run.map { Vertex(x: Double($0.x), y: ChartAxis.limited($0.y ?? 0)) }
    }
  }
}

/// A corner of a line.
struct Vertex: Equatable {
  var x: Double
  var y: Double

  /// The part of the line from here to `end` that lies in a range of x; nil for none.
  func line(to end: Vertex, within range: ClosedRange<Double>) -> (Vertex, Vertex)? {
    let low = max(range.lowerBound, min(x, end.x))
    let high = min(range.upperBound, max(x, end.x))
    guard low <= high else { return nil }
    if x == end.x { return (self, end) }
    return x < end.x ? (at(low, end), at(high, end)) : (at(high, end), at(low, end))
  }

  /// Where the line from here to `end` passes an x between them.
  private func at(_ passed: Double, _ end: Vertex) -> Vertex {
    if passed == end.x { return end }
    return Vertex(x: passed, y: y + (end.y - y) * ((passed - x) / (end.x - x)))
  }
}
