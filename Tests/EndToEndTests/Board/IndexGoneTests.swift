import Glibc
import PtySupport
import Testing

@Suite("A board whose ledger lost the index of its log")
struct IndexGoneTests {
  private func step(_ desk: Desk, _ progress: Int) throws -> CommandRun {
    try desk.run([
      "step", desk.store, "H-006", "--do", "report", "--progress", "\(progress)", "--note", "填报\(progress)",
      "--today",
      Desk.today,
    ])
  }

  @Test("saves nothing more, and takes nothing back that others saved without it")
  func deleted() throws {
    let desk = try Desk.with(Row.sample)
    let board = try desk.board()
    #expect(unlink(desk.store + "-shm") == 0)
    try board.expect("文件不在")
    for progress in [91, 92, 93] { #expect(try step(desk, progress).status == 0) }
    _ = try board.press(.control("c")).waitForExit()
    let log = try desk.succeed(["log", desk.store]).output
    for progress in [91, 92, 93] { #expect(log.contains("填报\(progress)")) }
    try desk.succeed(["verify", desk.store])
  }

  @Test("and whose log went with it keeps what it saved itself, where nobody came meanwhile")
  func both() throws {
    let desk = try Desk.with(Row.sample)
    let board = try desk.board()
    #expect(try step(desk, 55).status == 0)
    try board.expect("填报")
    for suffix in ["-shm", "-wal"] { #expect(unlink(desk.store + suffix) == 0) }
    try board.expect("文件不在")
    _ = try board.press(.control("c")).waitForExit()
    #expect(try desk.succeed(["log", desk.store]).output.contains("填报55"))
    try desk.succeed(["verify", desk.store])
  }
}
