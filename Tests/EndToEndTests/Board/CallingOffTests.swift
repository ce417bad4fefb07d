import Foundation
import PtySupport
import Testing

@Suite("A file that is called off while it is written")
struct CallingOffTests {
  /// Items that are soon read and take long to write.
  private static let ledger = Result {
    let content = String(repeating: "城中村管网改造。", count: 100)
    let rows = (1...4_000).map { Row(number: "H-\($0)", content: "\($0) \(content)", state: "整改中") }
    return try bytes(of: Desk.with(rows).store)
  }

  private let desk: Desk
  private let path: String

  init() throws {
    desk = try Desk()
    try write(try Self.ledger.get(), to: desk.store)
    path = try desk.file("周表.docx", "旧")
  }

  /// Waits until all is read and rows are being written.
  private func boardThatWrites() throws -> PtySession {
    let board = try desk.board(columns: 120)
    try board.press(":report weekly \(path)").press(.enter).expect("要覆盖吗").press(.enter)
    return try board.expect("the second half to begin") { screen in
      screen.contains { line in
        let digits = line.split(separator: "] ").last?.prefix { $0.isNumber } ?? ""
        return Int(digits).map { $0 > 50 } ?? false
      }
    }
  }

  private func expectUntouched() throws {
    #expect(try bytes(of: path) == Array("旧".utf8))
    let files = try FileManager.default.contentsOfDirectory(atPath: desk.folder)
    #expect(Set(files).isSubset(of: ["挂图.guatu", "挂图.guatu-wal", "挂图.guatu-shm", "周表.docx"]))
  }

  @Test("on :cancel leaves what was there, and says so")
  func cancel() throws {
    let board = try boardThatWrites()
    try board.press(":cancel").press(.enter).expect("已取消")
    try expectUntouched()
    #expect(try board.press("q").waitForExit() == .exited(0))
  }

  @Test("on leaving leaves what was there")
  func leave() throws {
    let board = try boardThatWrites()
    try board.press("q").expect("退出，不写了").press(.enter)
    #expect(try board.waitForExit() == .exited(0))
    try expectUntouched()
  }
}
