import TestDice
import Testing

@testable import Canvas

@Suite struct DrawingTests {
  private let red = Style(foreground: Colour(0xFF0000, basic: 1))

  private func canvas(_ columns: Int, _ rows: Int = 1) -> Canvas {
    Canvas(size: Size(columns: columns, rows: rows))
  }

  @Test("Text is written where it was asked to be, in its style")
  func writes() {
    var canvas = canvas(8, 2)
    #expect(canvas.write("整改a", column: 1, row: 1, style: red) == 5)
    #expect(canvas.text() == "\n 整改a\n")
    #expect(canvas[1, 1] == Cell("整", width: 2, style: red))
    #expect(canvas[2, 1] == Cell(" ", width: 0, style: red))
    #expect(canvas[6, 1].style == .plain)
  }

  @Test(
    "A wide character that an edge would cut becomes a blank in its style",
    arguments: [(-1, " 改X"), (-2, "改XX"), (-3, " XXX"), (2, "XX整"), (3, "XXX "), (4, "XXXX")])
  func edges(column: Int, expected: String) {
    var canvas = canvas(4)
    canvas.fill(Rect(column: 0, row: 0, columns: 4, rows: 1), style: .plain, with: "X")
    canvas.write("整改", column: column, row: 0, style: red)
    #expect(String(canvas.row(0).filter { $0.width > 0 }.map(\.character)) == expected)
  }

  @Test(
    "A wide character that loses a half leaves a blank",
    arguments: [
      (0, "a", "a 改"), (1, "a", " a改"), (1, "中", " 中"), (2, "b", "整b"), (3, "b", "整 b"), (1, "ab", " ab"),
    ])
  func overwriting(column: Int, text: String, expected: String) {
    var canvas = canvas(4)
    canvas.write("整改", column: 0, row: 0, style: .plain)
    canvas.write(text, column: column, row: 0, style: .plain)
    #expect(canvas.text() == expected + "\n")
  }

  @Test("What lies outside is ignored", arguments: [(-3, 0), (9, 0), (0, -1), (0, 2), (.max, 0), (.min, 0)])
  func outside(column: Int, row: Int) {
    var canvas = canvas(3, 2)
    let before = canvas
    canvas.fill(Rect(column: column, row: row, columns: 2, rows: 1), style: red, with: "x")
    canvas.restyle(Rect(column: column, row: row, columns: 2, rows: 1)) { $0 = $0.bold }
    canvas.write("ab", column: column, row: row, style: red)
    #expect(canvas == before)
  }

  @Test("A rectangle that is larger than the canvas fills it")
  func largeRectangles() {
    var canvas = canvas(3, 2)
    canvas.fill(Rect(column: -5, row: -5, columns: .max, rows: .max), style: red, with: "x")
    #expect(canvas.text() == "xxx\nxxx\n")
    canvas.fill(Rect(column: 0, row: 0, columns: -1, rows: 4), style: red, with: "y")
    #expect(canvas.text() == "xxx\nxxx\n")
  }

  @Test("A canvas without columns or rows can be drawn on", arguments: [(0, 0), (0, 3), (3, 0), (-1, -1)])
  func emptyCanvas(columns: Int, rows: Int) {
    var canvas = canvas(columns, rows)
    canvas.write("整改", column: 0, row: 0, style: red)
    canvas.fill(Rect(column: 0, row: 0, columns: 5, rows: 5), style: red)
    #expect(canvas.size == Size(columns: max(0, columns), rows: max(0, rows)))
  }

  @Test(
    "Filling over half of a wide character leaves no half",
    arguments: ["x", "中", "\u{1B}", "e\u{301}"] as [Character])
  func filling(character: Character) {
    var canvas = canvas(4)
    canvas.write("整改", column: 0, row: 0, style: .plain)
    canvas.fill(Rect(column: 1, row: 0, columns: 2, rows: 1), style: red, with: character)
    #expect(canvas.row(0).allSatisfy { $0.width == 1 })
    let expected: [Character: Character] = ["中": " ", "\u{1B}": "\u{FFFD}"]
    #expect(canvas[1, 0].character == expected[character, default: character])
  }

  @Test("Restyling changes styles alone; a wide character goes with its left half")
  func restyling() {
    var canvas = canvas(6)
    canvas.write("a整改b", column: 0, row: 0, style: .plain)
    canvas.restyle(Rect(column: 2, row: 0, columns: 2, rows: 1)) { $0.attributes.insert(.reverse) }
    #expect(canvas.text() == "a整改b\n")
    #expect(
      canvas.row(0).map { $0.style.attributes == .reverse } == [false, false, false, true, true, false])
  }

  @Test(
    "Text stands where its columns say",
    arguments: [
      (Alignment.leading, "整改    |"), (.trailing, "    整改|"), (.centre, "  整改  |"),
    ])
  func alignment(align: Alignment, expected: String) {
    var canvas = canvas(9)
    canvas.write("xxxxxxxx|", column: 0, row: 0, style: .plain)
    #expect(canvas.write("整改", column: 0, row: 0, width: 8, style: red, align: align) == 8)
    #expect(canvas.text() == expected + "\n")
    #expect(canvas.row(0).prefix(8).allSatisfy { $0.style == red })
  }

  @Test(
    "Text that is too long is cut to its width",
    arguments: [
      (8, true, "整改内..|"), (8, false, "整改内容|"), (5, true, "整改 |"), (1, true, " |"), (0, true, "|"),
      (-4, true, "|"),
    ])
  func cutting(width: Int, ellipsis: Bool, expected: String) {
    var canvas = canvas(12)
    let used = canvas.write("整改内容说明", column: 0, row: 0, width: width, style: .plain, ellipsis: ellipsis)
    canvas.write("|", column: used, row: 0, style: .plain)
    #expect(canvas.text() == expected + "\n")
  }

  @Test("Marks share the cell of their character; scalars that terminals count apart have cells of their own")
  func clusters() {
    var canvas = canvas(8)
    canvas.write("e\u{301}कि👍👍🏽", column: 0, row: 0, style: .plain)
    let characters = canvas.row(0).map { String($0.character) }
    #expect(characters == ["e\u{301}", "क", "ि", "👍", " ", "👍", " ", " "])
  }

  @Test("Whatever is drawn, every cell stays whole", arguments: UInt64(1)...60)
  func property(seed: UInt64) {
    var dice = Dice(seed: seed)
    for _ in 0..<40 {
      let size = Size(columns: dice.roll(0...14), rows: dice.roll(0...4))
      var canvas = Canvas(size: size)
      for _ in 0..<12 {
        let rect = Rect(
          column: dice.roll(-4...16), row: dice.roll(-2...5), columns: dice.roll(-1...9),
          rows: dice.roll(-1...3))
        switch dice.roll(0...4) {
        case 0: canvas.fill(rect, style: red, with: dice.text().first ?? "x")
        case 1: canvas.restyle(rect) { $0 = $0.bold }
        case 2: canvas.write(dice.scalars(), column: rect.column, row: rect.row, style: red)
        case 3:
          canvas.write(
            dice.text(), column: rect.column, row: rect.row, width: rect.columns, style: .plain,
            align: .centre)
        default: canvas.write(dice.text(), column: rect.column, row: rect.row, style: .plain)
        }
        expectWhole(canvas)
      }
    }
  }

  private func expectWhole(_ canvas: Canvas) {
    for row in 0..<canvas.size.rows {
      let cells = Array(canvas.row(row))
      #expect(cells.reduce(0) { $0 + Int($1.width) } == canvas.size.columns)
      for (index, cell) in cells.enumerated() {
        let next = index + 1 < cells.count ? cells[index + 1] : nil
        #expect((cell.width == 2) == (next?.width == 0))
        if cell.width == 2 { #expect(next?.style == cell.style) }
        if cell.width == 0 {
          #expect(cell.character == " ")
        } else {
          #expect(TextWidth.of(cell.character) == Int(cell.width))
        }
        #expect(harmless(String(cell.character)) == String(cell.character))
      }
    }
  }
}
