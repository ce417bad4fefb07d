import PtySupport
import Testing

@Suite("The projector in a real terminal")
struct PresentTests {
  private func present(_ desk: Desk, _ arguments: [String] = []) throws -> PtySession {
    try PtySession(
      builtProduct("guatu"), ["present", desk.store, "--today", Desk.today] + arguments,
      environment: ["SWIFT_BACKTRACE": "enable=no"], columns: 120, rows: 40)
  }

  @Test("turns its views, keeps one while it is paused, and leaves by q")
  func turns() throws {
    let shown = try present(try Desk.with(Row.sample), ["--views", "board,worst", "--seconds", "1"])
    try shown.expect("挂图 1/2").expect("红黄灯清单 2/2").expect("挂图 1/2").press(" ").expect("已暂停")
    try shown.press("q")
    #expect(try shown.waitForExit() == .exited(0))
  }

  @Test("shows what another process changes, and writes nothing itself")
  func live() throws {
    let desk = try Desk.with(Row.sample)
    let shown = try present(desk, ["--views", "board"])
    try shown.expect("挂图 1/1").press(" s:eb").expect("已暂停")
    let log = try desk.succeed(["log", desk.store]).lines.count
    try desk.succeed(["step", desk.store, "H-003", "--as", "钱科长", "--today", Desk.today])
    try shown.expect("钱科长  H-003  签收  已交办 > 整改中")
    #expect(try desk.succeed(["log", desk.store]).lines.count == log + 1)
  }

  @Test("refuses views that it does not know, and times that are none")
  func wrong() throws {
    let desk = try Desk.with(Row.sample)
    #expect(try desk.run(["present", desk.store, "--views", "board,tv"]).status == 64)
    #expect(try desk.run(["present", desk.store, "--seconds", "0"]).status == 64)
  }
}
