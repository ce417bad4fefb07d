import Testing

@testable import Canvas

@Suite struct ChartPlotTests {
  private let red = Style(foreground: Colour(0xFF0000, basic: 1))
  private let blue = Style(foreground: Colour(0x0000FF, basic: 4))
  private let faint = Style(attributes: .dim)

  private func points(_ values: [Double?]) -> [ChartPoint] {
    values.enumerated().map { ChartPoint(x: $0.offset, y: $0.element) }
  }

  private func drawn(_ chart: ChartPlot, _ columns: Int, _ rows: Int) -> Canvas {
    var canvas = Canvas(size: Size(columns: columns, rows: rows))
    chart.draw(in: Rect(column: 0, row: 0, columns: columns, rows: rows), on: &canvas)
    return canvas
  }

  /// A burn-down of 40 items in four weeks, and those that were closed.
  private func burnDown(_ ink: ChartInk) -> ChartPlot {
    ChartPlot(
      [
        ChartSeries(
          [ChartPoint(x: 0, y: 40), ChartPoint(x: 4, y: 0)], style: faint, stroke: .dashed, mark: "o"),
        ChartSeries(points([0, 4, 15, 31]), style: .plain, mark: "+"),
      ], ink: ink, isCount: true,
      labels: [
        ChartLabel(x: 3, text: "today"), ChartLabel(x: 0, text: "3-1"), ChartLabel(x: 4, text: "3-29"),
        ChartLabel(x: 2, text: "3-15"), ChartLabel(x: 9, text: "x"),
      ],
      markers: [ChartMarker(x: 3, style: faint)], gridStyle: faint)
  }

  @Test("A chart has round ticks at its left, labels below and lines in between: braille")
  func brailleGolden() {
    #expect(
      drawn(burnDown(.braille), 30, 10).text() == """
        40 ⠑⠢⣀ ⠁   ⠁   ⠁   ⠁   ⠅   ⠁
               ⠢⣀              ⠅
        30 ⠂   ⠂ ⠑ ⣀   ⠂   ⠂ ⢀⠔⠁   ⠂
                    ⠑⠢      ⡔⠁ ⠅
        20 ⠂   ⠂   ⠂   ⠑⠢⢄⡠⠊   ⠅   ⠂
                       ⢀⡠⠊ ⠢⢄  ⠅
        10 ⠄   ⠄   ⠄⢀⠤⠒⠁   ⠄ ⠉ ⢄   ⠄
                 ⣀⠤⠊⠁          ⠅⠉⠢
         0 ⣀⠤⠔⠒⠊⠉  ⡀   ⡀   ⡀   ⠅   ⠉⠢⢄
          3-1         3-15   today

        """)
  }

  @Test("The same in ASCII, where each series has its own character")
  func asciiGolden() {
    #expect(
      drawn(burnDown(.ascii), 30, 10).text() == """
        40 oo  .   .   .   .   :   .
             ooo               :
        30 .   .oooo   .   .  ++   .
                    ooo     ++ :
        20 .   .   .   ooo++   :   .
                       +++ooo  :
        10 .   .   .+++.   . oooo  .
               +++++           : ooo
         0 ++++.   .   .   .   :   .oo
          3-1         3-15   today

        """)
  }

  @Test("An axis need not begin at 0, and reaches what it is told to")
  func indicator() {
    let series = ChartSeries(points([128, 110, 90, 72, 81]), style: .plain)
    #expect(
      drawn(ChartPlot([series], ink: .ascii), 16, 5).text() == """
        150
            **
        100   *****
                   *****
         50

        """)
    #expect(
      drawn(ChartPlot([series], ink: .braille, including: [35]), 16, 5).text() == """
        150 ⣀
        100  ⠉⠑⠢⢄⡀
                 ⠈⠉⠒⠤⠤⠒⠒
         50
          0

        """)
  }

  @Test(
    "The axis of counts shows 0, also where there is nothing else",
    arguments: [([0, 0], [0, 1]), ([7, 8], [0, 2, 4, 6, 8]), ([-3, -1], [-3, -2, -1, 0])]
      as [([Double?], [Double])])
  func counts(values: [Double?], ticks: [Double]) {
    let chart = ChartPlot([ChartSeries(points(values), style: .plain)], ink: .ascii, isCount: true)
    let layout = chart.layout(
      in: Rect(column: 0, row: 0, columns: 9, rows: 9), on: Canvas(size: Size(columns: 9, rows: 9)))
    #expect(layout.ticks.map(\.value) == ticks)
  }

  @Test(
    "Strokes can be told apart without colour, also where points are closer than dots",
    arguments: [(ChartSeries.Stroke.solid, "⠒⠒⠒⠒⠒⠒⠒"), (.dashed, "⠒⠒⠒ ⠒⠒⠒"), (.dotted, "⠂⠂⠂⠂⠂⠂⠂")],
    [2, 5, 60])
  func strokes(stroke: (ChartSeries.Stroke, String), count: Int) {
    let series = ChartSeries(
      points(Array(repeating: 5, count: count)), style: .plain, stroke: stroke.0)
    #expect(drawn(ChartPlot([series], ink: .braille), 11, 3).text() == "5.5\n5.0 \(stroke.1)\n4.5\n")
  }

  @Test("Where values are missing the line has a gap, and a lone value is a dot")
  func gaps() {
    let series = ChartSeries(points([0, 0, nil, 2, .nan, 0, nil, 2, 2]), style: .plain)
    #expect(
      drawn(ChartPlot([series], ink: .ascii, isCount: true), 11, 3).text() == """
        2    *   **
        1
        0 **   *

        """)
  }

  @Test("Where lines share a cell their dots are united in the later one's style")
  func sharing() {
    let falling = ChartSeries(points([4, 0]), style: red, mark: "o")
    let rising = ChartSeries(points([0, 4]), style: blue, mark: "+")
    func cell(_ series: [ChartSeries], _ ink: ChartInk) -> Cell {
      drawn(ChartPlot(series, ink: ink), 1, 1)[0, 0]
    }
    #expect(cell([falling], .braille) == Cell("⢣", width: 1, style: red))
    #expect(cell([rising], .braille) == Cell("⡜", width: 1, style: blue))
    #expect(cell([falling, rising], .braille) == Cell("⣿", width: 1, style: blue))
    #expect(cell([rising, falling], .braille) == Cell("⣿", width: 1, style: red))
    #expect(cell([falling, rising], .ascii) == Cell("+", width: 1, style: blue))
  }

  @Test("Lines are cut where the span ends, and go on to what lies beyond")
  func span() {
    let series = ChartSeries([ChartPoint(x: .min, y: 2), ChartPoint(x: .max, y: 2)], style: .plain)
    #expect(drawn(ChartPlot([series], ink: .ascii, span: 3...9), 8, 3).text() == "2.2\n2.0 ****\n1.8\n")
    let slope = ChartSeries([ChartPoint(x: -10, y: 0), ChartPoint(x: 10, y: 4)], style: .plain)
    #expect(
      drawn(ChartPlot([slope], ink: .ascii, span: 0...10, isCount: true), 12, 5).text() == """
        4        ***
             ****
        2 ***

        0

        """)
    let outside = ChartSeries([ChartPoint(x: 1, y: 2), ChartPoint(x: 2, y: 2)], style: .plain)
    #expect(drawn(ChartPlot([outside], ink: .ascii, span: 3...9), 8, 3).text() == "2.2\n2.0\n1.8\n")
  }

  @Test("What a chart leaves empty keeps what it shows, and its own cells take their styles")
  func background() {
    var canvas = Canvas(size: Size(columns: 8, rows: 4), style: blue)
    canvas.fill(Rect(column: 0, row: 0, columns: 8, rows: 4), style: blue, with: "x")
    ChartPlot(
      [ChartSeries(points([2, 2]), style: red)], ink: .ascii, isCount: true,
      markers: [ChartMarker(x: 1, style: faint)], labelStyle: .plain
    ).draw(in: Rect(column: 1, row: 0, columns: 6, rows: 3), on: &canvas)
    #expect(canvas.text() == "x2x****x\nx1xxxx:x\nx0xxxx:x\nxxxxxxxx\n")
    #expect(canvas.row(0).map(\.style) == [blue, .plain, blue, red, red, red, red, blue])
    #expect(canvas[6, 1].style == faint)
    #expect(canvas[5, 1].style == blue)
  }

  @Test(
    "Where there is little room labels go first, and nothing traps",
    arguments: [
      (30, 2, "40 ooooooooooooo   .++++   .\n 0 +++++++++++++++++oooooooooo"), (3, 4, "o +\n.+:\n++o\n3-1"),
      (1, 1, "+"), (1, 6, "o\n+\n+\n+\n+"), (30, 1, " 0 +++++++++++++++++++++oooooo"), (0, 5, ""), (5, 0, ""),
      (-3, -3, ""),
    ])
  func littleRoom(columns: Int, rows: Int, expected: String) {
    #expect(drawn(burnDown(.ascii), columns, rows).text().trimmed == expected)
  }

  @Test("A chart of nothing is empty; markers and labels need a span alone")
  func nothing() {
    #expect(drawn(ChartPlot([], ink: .braille, gridStyle: .plain), 12, 3).text() == "\n\n\n")
    #expect(drawn(ChartPlot([ChartSeries([], style: .plain)], ink: .ascii), 12, 3).text() == "\n\n\n")
    let gaps = ChartPlot([ChartSeries(points([nil, .infinity]), style: .plain)], ink: .ascii)
    #expect(drawn(gaps, 12, 3).text() == "\n\n\n")
    let empty = ChartPlot(
      [], ink: .ascii, span: 0...4, labels: [ChartLabel(x: 2, text: "now")],
      markers: [ChartMarker(x: 2, style: .plain), ChartMarker(x: 7, style: .plain)])
    #expect(drawn(empty, 5, 3).text() == "  :\n  :\n now\n")
  }

  @Test("Labels do not touch: the first of the list stays; wide text has its columns")
  func labels() {
    func below(_ labels: [ChartLabel]) -> String {
      let chart = ChartPlot([], ink: .ascii, span: 0...11, labels: labels)
      return String(drawn(chart, 12, 3).text().dropFirst(2))
    }
    let (a, b) = (ChartLabel(x: 3, text: "aaaa"), ChartLabel(x: 6, text: "bb"))
    #expect(below([a, b]) == " aaaa\n")
    #expect(below([b, a]) == "     bb\n")
    #expect(below([a, ChartLabel(x: 7, text: "bb")]) == " aaaa bb\n")
    #expect(below([ChartLabel(x: 0, text: "今天"), ChartLabel(x: 11, text: "截止")]) == "今天    截止\n")
    #expect(below([ChartLabel(x: 5, text: "longer than all"), ChartLabel(x: 5, text: "")]) == "\n")
  }

  @Test("The layout says where an x and a y are shown")
  func layout() {
    let canvas = Canvas(size: Size(columns: 40, rows: 12))
    let layout = burnDown(.braille).layout(in: Rect(column: 2, row: 1, columns: 30, rows: 10), on: canvas)
    #expect(layout.plot == Rect(column: 5, row: 1, columns: 27, rows: 9))
    #expect(layout.ticks.map(\.value) == [0, 10, 20, 30, 40])
    #expect([-1, 0, 2, 4, 5].map { layout.column(of: $0) } == [nil, 5, 18, 31, nil])
    #expect([-1, 0, 20, 40, 41, .nan].map { layout.row(of: $0) } == [nil, 9, 5, 1, nil, nil])
  }

  @Test(
    "A mark that is no visible ASCII character becomes a star", arguments: ["中", " ", "●", "\u{1B}", "é"])
  func marks(mark: Character) {
    #expect(ChartSeries([], style: .plain, mark: mark).mark == "*")
    #expect(ChartSeries([], style: .plain, mark: "~").mark == "~")
  }
}

extension String {
  /// Without the line breaks at the end.
  fileprivate var trimmed: String {
    var text = self
    while text.last == "\n" { text.removeLast() }
    return text
  }
}
