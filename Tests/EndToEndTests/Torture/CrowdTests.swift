import FileLedger
import Foundation
import Ledger
import PtySupport
import TestDice
import Testing

@Suite("Many people at once")
struct CrowdTests {
  /// How many people step, and for how long.
  private static let crowd = Torture.isLong ? 100 : 8
  private static let (steps, seconds) = Torture.isLong ? (Int.max, Torture.times(60)) : (15, 60)

  @Test("step one item: one does, and all others are told that it moved, before any step is lost")
  func oneItem() throws {
    let desk = try Desk.with([Row(number: "K-1", state: "整改中", progress: "10")])
    let clerks = try Clerks(Self.crowd, on: desk, seed: Torture.seed, steps: 1, seconds: 0)
    clerks.begin()
    #expect(clerks.areGone(within: 60_000))
    let said = try clerks.said()
    #expect(said["step"]?.count == 1)
    #expect(said["moved"]?.count == Self.crowd - 1)
    #expect(said["failed"] == nil)
  }

  @Test(
    "step whatever they like under four boards: every step is kept, nobody is sent away, all see the same in the end"
  )
  func crowd() throws {
    let rows = (1...60).map { number in
      Row(
        number: "K-\(number)", unit: ["路东办", "路西办", "浍滨办", "上马办"][number % 4], content: "第\(number)户",
        state: "整改中", progress: "10")
    }
    let desk = try Desk.with(rows)
    var boards = try [desk.board(), desk.board(columns: 120, rows: 40)]
    let clerks = try Clerks(
      Self.crowd, on: desk, seed: Torture.seed, steps: Self.steps, seconds: Self.seconds)
    clerks.begin()
    // Two come while all others write: to open a ledger is to write, too.
    boards += try [desk.start(), desk.start(columns: 120, rows: 40)].map { try $0.expect("路东办") }
    var complaints: Set<String> = []
    while !clerks.areGone(within: 0) {
      for board in boards {
        try board.watch(for: 0.1) { board in
          complaints.formUnion(board.screen.filter { $0.contains("正忙") || $0.contains("locked") })
        }
      }
    }
    #expect(complaints == [])

    let said = try clerks.said()
    let steps = said["step"] ?? []
    #expect(said["failed"] == nil, "\(said["failed"] ?? [])")
    #expect(steps.count >= Self.crowd)
    let ledger = try FileLedger.open(at: desk.store)
    let events = try ledger.events(after: 0, limit: .max)
    let kept = Set(events.map { "\($0.number ?? "") \($0.note)" })
    #expect(steps.filter { !kept.contains($0) } == [])
    #expect(events.filter { $0.kind == .report }.count == steps.count)
    #expect(try desk.run(["verify", desk.store]).status == 0)
    for board in boards { try Self.showsWhatAFreshOneShows(board, at: desk) }
    Torture.count("crowd", "people", Self.crowd)
    Torture.count("crowd", "steps acknowledged, all kept", steps.count)
    Torture.count("crowd", "told that the item moved", said["moved"]?.count ?? 0)
    Torture.count(
      "crowd", "fewest steps of one person", try clerks.clerks.map { try $0.lines().count }.min() ?? 0)
  }

  /// But for the last lines, where stands what just happened.
  private static func showsWhatAFreshOneShows(_ board: PtySession, at desk: Desk) throws {
    let fresh = try desk.board(columns: board.columns, rows: board.rows).screen.dropLast(2)
    try board.expect("expected what a fresh board shows:\n\(fresh.joined(separator: "\n"))") {
      $0.dropLast(2) == fresh
    }
  }
}
