import PtySupport
import Testing

@Suite("The board on a terminal")
struct TerminalKindTests {
  @Test("that can do nothing is refused in one line", arguments: ["dumb", "unheard-of", ""])
  func refused(type: String) throws {
    let session = try Desk.with(Row.sample).start(environment: ["TERM": type])
    #expect(try session.waitForExit() == .exited(74))
    #expect(session.modes == session.originalModes)
    #expect(!session.isAlternateScreen)
    #expect(session.screen.joined().contains("TERM=xterm-256color"))
  }

  @Test("that is none is refused in one line")
  func none() throws {
    let desk = try Desk.with(Row.sample)
    let run = try desk.run([desk.store], environment: ["TERM": "xterm-256color"])
    #expect(run.status == 74)
    #expect(run.output.isEmpty)
    #expect(run.errors == "guatu: 这里不是终端：请在终端里打开，或用 guatu snapshot、guatu status 输出\n")
  }

  @Test(
    "without colours, or that should show none, has none and keeps its marks",
    arguments: [["NO_COLOR": "1"], ["TERM": "vt100"], ["TERM": "vt220", "NO_COLOR": "1"]])
  func noColours(environment: [String: String]) throws {
    let board = try Desk.withDemo().start(environment: environment).expect("退出")
    #expect(Self.colours(of: board) == [.standard])
    #expect(board.screen.contains { $0.contains("✗") })
    try board.press("j").expect("路西办 全面推行清洁供热").press("q")
    #expect(try board.waitForExit() == .exited(0))
    #expect(board.modes == board.originalModes)
  }

  @Test("with eight colours shows no more than those", arguments: ["xterm", "linux", "screen"])
  func eightColours(type: String) throws {
    let board = try Desk.withDemo().start(environment: ["TERM": type]).expect("退出")
    let colours = Self.colours(of: board)
    #expect(colours.count > 3)
    #expect(colours.isSubset(of: Set((0..<8).map { PtyColour.indexed($0) } + [.standard])))
    #expect(try board.press("q").waitForExit() == .exited(0))
  }

  @Test(
    "speaks the language of its locale",
    arguments: [
      ([:], "退出"), (["LANG": "C"], "退出"), (["LANG": "en_US.UTF-8"], "quit"),
      (["LC_ALL": "zh_TW.UTF-8"], "篩選"),
      (["LANG": "en_US.UTF-8", "LC_ALL": "zh_CN.UTF-8"], "退出"),
      (["LC_ALL": "POSIX", "LANG": "en_GB"], "quit"),
      (["LANG": "zh_CN.GB18030"], "退出"),
    ] as [([String: String], String)])
  func language(environment: [String: String], word: String) throws {
    let board = try Desk.withDemo().start(environment: environment).expect(word)
    try board.expect("路东办").press("q")
    #expect(try board.waitForExit() == .exited(0))
  }

  @Test("draws only ASCII marks where it is told to")
  func asciiSymbols() throws {
    let board = try Desk.withDemo().board(["--symbols", "ascii"])
    let marks = Set("✗▪✓∙▴▾◂▸✱")
    #expect(!board.screen.joined().contains { marks.contains($0) })
  }

  private static func colours(of board: PtySession) -> Set<PtyColour> {
    var colours: Set<PtyColour> = []
    for row in 0..<board.rows {
      for column in 0..<board.columns {
        let cell = board.cell(column: column, row: row)
        colours.formUnion([cell.foreground, cell.background])
      }
    }
    return colours
  }
}
