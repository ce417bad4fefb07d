import Canvas
import PtySupport
import TerminalProbe
import Testing

@Suite("A terminal session paints")
struct PaintingTests {
  @Test("Chinese, Korean, half-width and marked characters keep the columns straight")
  func columns() throws {
    let session = try probe().expect("探针 80x24 indexed")
    for row in 1...3 {
      for column in [10, 22, 34] { #expect(session.cell(column: column, row: row).text == "|") }
    }
    #expect(session.column(of: "进度", row: 2) == 12)
    #expect(session.cell(column: 12, row: 2).width == 2)
    #expect(session.cell(column: 13, row: 2).width == 0)
    #expect(session.screen[3].hasPrefix("cafe\u{301}"))
  }

  @Test("on the alternate screen, with the mouse, without a cursor")
  func takesTheTerminal() throws {
    let session = try probe()
    #expect(session.isAlternateScreen)
    #expect(session.reportsMouse)
    #expect(session.cursor == nil)
    #expect(!session.modes.isCooked)
  }

  @Test("the cursor where the canvas has it, and hides it again")
  func cursor() throws {
    let session = try probe().press("c")
    try session.expectSession("a cursor") { $0.cursor.map { $0 == (4, 2) } ?? false }
    try session.press("c").expectSession("no cursor") { $0.cursor == nil }
  }

  @Test(
    "as many colours as the terminal has",
    arguments: [
      ("xterm-256color", "indexed", PtyColour.indexed(196), PtyColour.indexed(236)),
      ("xterm", "basic", .indexed(1), .indexed(0)),
      ("tmux-256color", "indexed", .indexed(196), .indexed(236)),
      ("screen", "basic", .indexed(1), .indexed(0)),
      ("linux", "basic", .indexed(1), .indexed(0)),
      ("vt100", "none", .standard, .standard),
    ])
  func colours(type: String, depth: String, foreground: PtyColour, background: PtyColour) throws {
    let session = try probe(["TERM": type]).expect("探针 80x24 \(depth)")
    let cell = session.cell(column: 60, row: 0)
    #expect(cell.text == "红")
    #expect(cell.foreground == foreground)
    #expect(cell.background == background)
    #expect(cell.isBold)
    #expect(session.cell(column: 64, row: 0).isReversed)
  }

  @Test("more pairs of colours than fit a byte")
  func palette() throws {
    let session = try probe().press("p").expect("palette")
    for (column, row) in [(0, 0), (17, 0), (17, 22), (40, 11), (79, 22)] {
      let cell = session.cell(column: column, row: row)
      let style = paletteStyle(column, row)
      #expect(cell.foreground == style.foreground.map { .indexed($0.indexed) })
      #expect(cell.background == style.background.map { .indexed($0.indexed) })
    }
  }

  @Test("no colour where NO_COLOR says so, and attributes still")
  func noColour() throws {
    let session = try probe(["NO_COLOR": "1"]).expect("探针 80x24 none")
    #expect(session.cell(column: 60, row: 0).foreground == .standard)
    #expect(session.cell(column: 60, row: 0).isBold)
    #expect(session.cell(column: 64, row: 0).isReversed)
  }

  @Test("Chinese whatever the locale", arguments: ["C", "POSIX", "zh_CN.GB18030", "en_US.UTF-8", ""])
  func locale(_ name: String) throws {
    let session = try probe(["LC_ALL": name])
    #expect(session.column(of: "状态", row: 2) == 24)
  }

  @Test("only what changed")
  func difference() throws {
    let session = try probe().press("j").expect("1 character j")
    let before = session.received
    try session.press("j").expect("2 character j")
    #expect(session.received - before < 60)
  }

  @Test("every change of a canvas as the canvas is", arguments: [(80, 24), (40, 10), (121, 33)])
  func everyChange(columns: Int, rows: Int) throws {
    let session = try probe(columns: columns, rows: rows)
    var random = RandomCanvas(seed: 1, size: Size(columns: columns, rows: rows))
    for round in 1...60 {
      try session.press("r").expect("<\(round)>")
      let text = random.canvas.text()
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
      try session.expect("expected round \(round):\n\(text)") { $0 == lines }
      random.change()
    }
  }

  @Test("the whole screen again on request")
  func repaint() throws {
    let session = try probe()
    let before = session.received
    try session.press(.control("l")).expect("1 key control")
    #expect(session.received - before > 200)
    #expect(session.screen[0].hasPrefix("探针 80x24"))
  }
}
