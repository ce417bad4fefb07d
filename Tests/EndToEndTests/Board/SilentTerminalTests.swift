import Glibc
import PtySupport
import Testing

@Suite("On a terminal that has stopped reading, the board")
struct SilentTerminalTests {
  /// A board whose clerk has just signed H-003, on a terminal that has just stopped reading.
  private func stalled(_ desk: Desk) throws -> PtySession {
    let board = try desk.board(columns: 200, rows: 60).press("jl").expect("路西办 综合整治面源污染").press(" ")
    return try board.expect("H-003  签收  已交办 > 整改中    u 撤销").stall()
  }

  private func expectStep(_ desk: Desk) throws {
    #expect(try desk.item("H-003")["item.state"] == "rectifying")
    try desk.succeed(["verify", desk.store])
  }

  @Test(
    "ends when it is asked to or told of a hang-up, and gives back what it can", arguments: [SIGTERM, SIGHUP])
  func ends(_ number: Int32) throws {
    let desk = try Desk.with(Row.sample)
    let board = try stalled(desk).signal(number)
    #expect(try board.waitForExit() == .exited(0))
    try board.readAgain().expectSession("the terminal given back") { $0.notGivenBack == [] }
    try expectStep(desk)
  }

  @Test("dies of a crash, and gives back what it can", arguments: [SIGSEGV, SIGABRT])
  func crashes(_ number: Int32) throws {
    let desk = try Desk.with(Row.sample)
    let board = try stalled(desk).signal(number)
    #expect(try board.waitForExit() == .killed(signal: number))
    try board.readAgain().expectSession("the terminal given back") { $0.notGivenBack == [] }
    try expectStep(desk)
  }

  @Test("ends as far as there is a terminal when its window is closed")
  func hangUp() throws {
    let desk = try Desk.with(Row.sample)
    #expect(try stalled(desk).hangUp().waitForExit() == .exited(0))
    try expectStep(desk)
  }

  @Test("works on when it is read again, and has not turned in circles meanwhile")
  func goesOn() throws {
    let desk = try Desk.with(Row.sample)
    let board = try stalled(desk)
    let before = board.processorTime
    try board.press("u").waitWithoutReading(seconds: 1)
    #expect(board.processorTime - before < 0.5)
    try board.readAgain().expect("H-003  撤销  整改中 > 已交办")
    #expect(try board.press("q").waitForExit() == .exited(0))
    #expect(board.notGivenBack == [])
  }
}
