import GRDB
import PtySupport
import Testing

@Suite("While another program is in the middle of a change")
struct WaitingTests {
  /// Long enough for a program that does not wait to have said what it should not say yet.
  private static let moment = 400
  private static let long = 20_000

  /// The ledger as it is while another program changes it.
  private static func change(_ desk: Desk) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let queue = try DatabaseQueue(path: desk.store, configuration: configuration)
    try queue.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
    return queue
  }

  private static func end(_ change: DatabaseQueue) throws {
    try change.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
  }

  @Test("a step waits, and says that it is taken when it is")
  func step() throws {
    let desk = try Desk.with(Row.sample)
    let change = try Self.change(desk)
    let step = try Child(
      builtProduct("guatu"), ["step", desk.store, "H-003", "--today", Desk.today], output: desk.path("步"))
    #expect(!step.ends(within: Self.moment))
    #expect(try step.lines() == [])
    try Self.end(change)
    #expect(step.ends(within: Self.long))
    #expect(try step.lines() == ["H-003  签收  已交办 > 整改中"])
    #expect(try desk.item("H-003")["item.state"] == "rectifying")
  }

  @Test("a clerk acknowledges nothing that is not kept")
  func clerk() throws {
    let desk = try Desk.with([Row(number: "K-1", state: "整改中", progress: "10")])
    let clerks = try Clerks(1, on: desk, seed: 1, steps: 1, seconds: 60)
    let change = try Self.change(desk)
    clerks.begin()
    #expect(!clerks.areGone(within: Self.moment))
    #expect(try clerks.said()["step"] == nil)
    try Self.end(change)
    #expect(clerks.areGone(within: Self.long))
    #expect(try clerks.said()["step"]?.count == 1)
  }
}
