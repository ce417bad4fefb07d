import Glibc
import PtySupport
import Testing

@Suite("The board gives the terminal back")
struct LeavingTests {
  @Test("on q, and not on Esc")
  func quit() throws {
    let board = try Desk.with(Row.sample).board()
    #expect(board.isAlternateScreen)
    #expect(board.reportsMouse)
    #expect(!board.modes.isCooked)
    try board.press("z").expect("密度：宽").press(.escape).expectGone("密度：宽").expect("路东办").press("j")
    try board.expect("路西办 全面推行清洁供热")
    #expect(try board.press("q").waitForExit() == .exited(0))
    #expect(board.notGivenBack == [])
  }

  @Test(
    "on Ctrl-C, wherever one is",
    arguments: [
      ("", "路东办"), ("\r", "城中村管网改造"), ("?", "按键  挂图"), ("f", "监管责任单位"), ("/半", "/半"), (":the", "theme"),
      ("a", "新增事项"),
    ])
  func controlC(keys: String, shown: String) throws {
    let board = try Desk.with(Row.sample).board()
    try board.press(keys).expect(shown).press(.control("c"))
    #expect(try board.waitForExit() == .exited(0))
    #expect(board.notGivenBack == [])
  }

  @Test("when it is asked to end or told of a hang-up", arguments: [SIGTERM, SIGHUP])
  func signals(_ number: Int32) throws {
    let board = try Desk.with(Row.sample).board().signal(number)
    #expect(try board.waitForExit() == .exited(0))
    #expect(board.notGivenBack == [])
  }

  @Test("as far as there is one when its window is closed in the middle of a word, and ends")
  func hangUp() throws {
    let desk = try Desk.with(Row.sample)
    let board = try desk.board().press("/半").expect("/半").hangUp()
    #expect(try board.waitForExit() == .exited(0))
    try desk.succeed(["verify", desk.store])
  }

  @Test("when Ctrl-Z stops it, and shows what changed meanwhile when it goes on")
  func stop() throws {
    let desk = try Desk.with(Row.sample)
    let board = try desk.board().press(.control("z")).waitForStop()
    #expect(board.notGivenBack == [])
    try desk.succeed(["step", desk.store, "H-003", "--as", "钱科长", "--today", Desk.today])
    try board.resume().expect("钱科长  H-003  签收").press("q")
    #expect(try board.waitForExit() == .exited(0))
    #expect(board.notGivenBack == [])
  }
}
