/// The dots of a chart's lines and whose they are; dot 0, 0 is at the top left.
struct DotGrid {
  private let ink: ChartInk
  private let columns: Int
  private let rows: Int
  private var dots: [UInt8]
  /// Whose line a cell shows: that of the series drawn last.
  private var owners: [Int?]

  /// - Parameters: columns and rows of cells.
  init(columns: Int, rows: Int, ink: ChartInk) {
    self.ink = ink
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    dots = Array(repeating: 0, count: self.columns * self.rows)
    owners = Array(repeating: nil, count: self.columns * self.rows)
  }

  /// The dots of a cell and the index of its series; nil where no line runs.
  func cell(column: Int, row: Int) -> (dots: UInt8, owner: Int)? {
    let index = row * columns + column
    return owners[index].map { (dots[index], $0) }
  }

  private mutating func set(_ dot: Point, owner: Int) {
    let (column, row) = (dot.column / ink.dotsAcross, dot.row / ink.dotsDown)
    guard dot.column >= 0, dot.row >= 0, column < columns, row < rows else { return }
    dots[row * columns + column] |= Braille.bit(column: dot.column, row: dot.row)
    owners[row * columns + column] = owner
  }

  /// Sets the dots of a line (Bresenham).
  ///
  /// - Parameter pen: goes on from the line before where this one begins at its end.
  mutating func line(from start: Point, to end: Point, owner: Int, pen: inout Pen) {
    let (across, down) = (abs(end.column - start.column), -abs(end.row - start.row))
    let step = Point(column: start.column < end.column ? 1 : -1, row: start.row < end.row ? 1 : -1)
    var at = start
    var error = across + down
    while true {
      if pen.moves(to: at) { set(at, owner: owner) }
      if at == end { return }
      let twice = 2 * error
      if twice >= down { (error, at.column) = (error + down, at.column + step.column) }
      if twice <= across { (error, at.row) = (error + across, at.row + step.row) }
    }
  }
}

/// Leaves gaps between dashes and dots, evenly along a whole line.
struct Pen {
  private let pattern: [Bool]
  private var moved = -1
  private var at: Point?

  init(_ stroke: ChartSeries.Stroke) {
    switch stroke {
    case .solid: pattern = [true]
    case .dashed: pattern = [true, true, true, true, true, true, false, false]
    case .dotted: pattern = [true, false]
    }
  }

  /// - Returns: whether the pen leaves a dot there; it does at the first.
  mutating func moves(to dot: Point) -> Bool {
    if dot != at { moved += 1 }
    at = dot
    return pattern[moved % pattern.count]
  }
}
