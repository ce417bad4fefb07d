import TestDice
import Testing

@testable import Canvas

@Suite struct ChartNastyTests {
  @Test(
    "Whatever is drawn, nothing stands outside of the rectangle and no character is two columns anywhere",
    arguments: UInt64(1)...60)
  func property(seed: UInt64) {
    var dice = Dice(seed: seed)
    for _ in 0..<25 {
      let size = Size(columns: dice.roll(0...50), rows: dice.roll(0...16))
      var canvas = Canvas(size: size)
      canvas.fill(Rect(column: 0, row: 0, columns: .max, rows: .max), style: .plain, with: "~")
      let rect = dice.rect()
      dice.chart().draw(in: rect, on: &canvas)
      let untouched = Cell("~", width: 1, style: .plain)
      for row in 0..<size.rows {
        for (column, cell) in canvas.row(row).enumerated() {
          let isRight = isSafe(cell.character) && (cell == untouched || rect.holds(column, row))
          if !isRight { Issue.record("\(cell) at \(column), \(row) of \(rect)") }
        }
      }
    }
  }
}

extension Rect {
  fileprivate func holds(_ column: Int, _ row: Int) -> Bool {
    func isPart(_ place: Int, _ start: Int, _ length: Int) -> Bool {
      let (end, overflow) = start.addingReportingOverflow(length)
      return place >= start && (overflow || place < end)
    }
    return isPart(column, self.column, columns) && isPart(row, self.row, rows)
  }
}

extension Dice {
  fileprivate mutating func rect() -> Rect {
    if chance(5) { return Rect(column: roll(0...9), row: roll(0...9), columns: .max, rows: .max) }
    if chance(5) { return Rect(column: .min, row: .max, columns: .max, rows: .max) }
    return Rect(column: roll(-5...30), row: roll(-5...10), columns: roll(-1...40), rows: roll(-1...14))
  }

  private mutating func x() -> Int {
    if chance(2) { return [Int.min, .max][roll(0...1)] }
    return roll(-5...60)
  }

  private mutating func y() -> Double? {
    if chance(15) { return nil }
    return chance(3) ? [Double.nan, .infinity, -.infinity][roll(0...2)] : value()
  }

  fileprivate mutating func chart() -> ChartPlot {
    let strokes = [ChartSeries.Stroke.solid, .dashed, .dotted]
    let marks: [Character] = ["+", "o", "中", "●", " "]
    let series = (0..<roll(0...4)).map { _ in
      ChartSeries(
        (0..<roll(0...40)).map { _ in ChartPoint(x: x(), y: y()) }, style: Style(attributes: .bold),
        stroke: strokes[roll(0...2)], mark: marks[roll(0...4)])
    }
    let (first, second) = (x(), x())
    return ChartPlot(
      series, ink: chance(50) ? .braille : .ascii,
      span: chance(50) ? min(first, second)...max(first, second) : nil,
      including: chance(50) ? [value()] : [], isCount: chance(50),
      labels: (0..<roll(0...5)).map { ChartLabel(x: x(), text: String(repeating: "a", count: $0 * 2)) },
      markers: (0..<roll(0...3)).map { _ in ChartMarker(x: x(), style: .plain) },
      labelStyle: .plain.bold, gridStyle: chance(50) ? Style(attributes: .dim) : nil)
  }
}
