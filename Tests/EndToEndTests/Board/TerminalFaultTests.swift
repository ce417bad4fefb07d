import Glibc
import PtySupport
import TestDice
import Testing

@Suite("Whatever befalls its terminal, the board gives it back and keeps the last step")
struct TerminalFaultTests {
  /// A board on which a clerk has just signed H-003.
  private func board(_ desk: Desk) throws -> PtySession {
    try desk.board().press("jl").expect("路西办 综合整治面源污染").press(" ").expect("H-003  签收  已交办 > 整改中    u 撤销")
  }

  private func expectStep(_ desk: Desk) throws {
    #expect(try desk.item("H-003")["item.state"] == "rectifying")
    try desk.succeed(["verify", desk.store])
  }

  @Test("when it is asked to end or told of a hang-up", arguments: [SIGTERM, SIGHUP])
  func ending(_ number: Int32) throws {
    let desk = try Desk.with(Row.sample)
    let board = try board(desk).signal(number)
    #expect(try board.waitForExit() == .exited(0))
    #expect(board.notGivenBack == [])
    try expectStep(desk)
  }

  @Test("when it crashes", arguments: [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGQUIT])
  func crash(_ number: Int32) throws {
    let desk = try Desk.with(Row.sample)
    let board = try board(desk).signal(number)
    #expect(try board.waitForExit() == .killed(signal: number))
    #expect(board.notGivenBack == [])
    try expectStep(desk)
  }

  @Test("when it crashes over a half-filled form")
  func crashInForm() throws {
    let desk = try Desk.with(Row.sample)
    let board = try board(desk).press("a").expect("新增事项").press("半").expect("半").signal(SIGSEGV)
    #expect(try board.waitForExit() == .killed(signal: SIGSEGV))
    #expect(board.notGivenBack == [])
    try expectStep(desk)
  }

  @Test("when it is stopped from outside and continued, again and again")
  func stops() throws {
    let desk = try Desk.with(Row.sample)
    let board = try board(desk)
    for _ in 1...3 {
      try board.signal(SIGTSTP).waitForStop()
      #expect(board.notGivenBack == [])
      try expectStep(desk)
      try board.resume().expect("路西办 综合整治面源污染").press("u").expect("H-003  撤销  整改中 > 已交办")
      try board.press(.control("r")).expect("H-003  重做  已交办 > 整改中")
    }
    #expect(try board.press("q").waitForExit() == .exited(0))
    #expect(board.notGivenBack == [])
    try expectStep(desk)
  }

  @Test("when its window changes hundreds of times, down to one cell, and draws as before afterwards")
  func windowStorm() throws {
    let desk = try Desk.with(Row.sample)
    // Stepped before: what changes while a board is open is marked for some seconds.
    try desk.succeed(["step", desk.store, "H-003", "--today", Desk.today])
    let board = try desk.board().press("l").expect("路东办 综合整治面源污染")
    let before = board.screen
    var dice = Dice(seed: 41)
    for round in 1...400 {
      board.resize(columns: dice.roll(1...200), rows: dice.roll(1...80))
      if round.isMultiple(of: 50) { try board.resize(columns: 1, rows: 1).press("j").press("k") }
    }
    for (columns, rows) in [(1, 1), (1, 80), (300, 1), (2, 2), (500, 200), (1, 1), (80, 24)] {
      board.resize(columns: columns, rows: rows)
    }
    let wanted = before.joined(separator: "\n")
    try board.expect("expected the screen of before:\n\(wanted)") { $0 == before }
    #expect(try board.press("q").waitForExit() == .exited(0))
    #expect(board.notGivenBack == [])
    try expectStep(desk)
  }
}
