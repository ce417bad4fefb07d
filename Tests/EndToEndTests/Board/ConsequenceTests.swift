import PtySupport
import Testing

@Suite("Somebody who walks the red items at a terminal")
struct ConsequenceTests {
  @Test("lists them with w, issues a letter with L and takes it back with u; the ledger stays sound")
  func letter() throws {
    let desk = try Desk.with(Row.sample)
    let board = try desk.board(["--as", "领导"])
    try board.press("w").expect("红黄灯清单").press("L").expect("督办问责  H-002").press("1").expect("发给")
    try board.press(.control("s")).expect("H-002  红函")
    try board.press("u").expect("H-002  撤销")
    try board.press("q").press("p").expect("市供热办").press("q")
    #expect(try board.waitForExit() == .exited(0))
    let issued = try desk.objects(["issue", desk.store, "--list", "--format", "json"])
    #expect(issued.map { $0["withdrawn"] as? Bool } == [true])
    try desk.succeed(["verify", desk.store])
  }
}
