import Foundation
import PtySupport
import Testing

@Suite("guatu backup")
struct BackupCommandTests {
  @Test(
    "copies a ledger that a board has open, prints the head that the board's ledger has, and brings it back")
  func roundTrip() throws {
    let desk = try Desk.with(Row.sample)
    let board = try desk.board()
    try board.press("jl").press(" ").expect("H-003  签收")
    let place = desk.path("备份/一.guatu")
    let line = try desk.succeed(["backup", desk.store, place]).output
    let head = String(try #require(line.firstMatch(of: /[0-9a-f]{64}/)).output)
    #expect(line == "已备份到 \(place)：3 条记录，6 项。链尾 \(head)\n")
    #expect(try desk.permissions(of: place) == 0o600)
    try desk.succeed(["verify", desk.store, "--head", head])
    #expect(try board.press("q").waitForExit() == .exited(0))

    try FileManager.default.removeItem(atPath: desk.store)
    try desk.succeed(["backup", place, desk.store])
    try desk.succeed(["verify", desk.store, "--head", head])
    #expect(try desk.item("H-003")["item.state"] == "rectifying")
    try desk.succeed(["step", desk.store, "H-001", "--today", Desk.today])
  }

  @Test("replaces a file only when told so, and never the ledger itself")
  func replacing() throws {
    let desk = try Desk.with(Row.sample)
    let place = try desk.file("备份.guatu", "precious")
    let refused = try desk.run(["backup", desk.store, place])
    #expect(refused.status == 73 && refused.errors.contains("已存在"))
    #expect(try bytes(of: place) == Array("precious".utf8))
    try desk.succeed(["backup", desk.store, place, "--force"])
    try desk.succeed(["verify", place])
    #expect(try desk.run(["backup", desk.store, desk.store, "--force"]).status == 73)
    try desk.succeed(["verify", desk.store])
  }
}
