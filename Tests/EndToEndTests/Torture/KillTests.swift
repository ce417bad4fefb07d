import FileLedger
import Foundation
import Ledger
import PtySupport
import TestDice
import Testing

/// kill -9 at random moments: what was acknowledged is there, the rest is there or is not, and nothing is half there.
@Suite("A program that is killed", .serialized)
struct KillTests {
  /// Items in hand, whose progress can be reported.
  private static let rows = (1...12).map { number in
    Row(number: "K-\(number)", content: "第\(number)户", state: "整改中", progress: "10")
  }

  /// The ledger is whole.
  ///
  /// - Returns: its events after one of them.
  private static func events(of desk: Desk, after sequence: Int) throws -> [Event] {
    let ledger = try FileLedger.open(at: desk.store)
    #expect(try ledger.verify().findings == [])
    return try ledger.events(after: sequence, limit: .max)
  }

  @Test("among its steps has kept every one that it said it took")
  func amongSteps() throws {
    var dice = Dice(seed: Torture.seed)
    var (acknowledged, inFlight) = (0, 0)
    var desk = try Desk.with(Self.rows)
    for round in 0..<Torture.times(10) {
      // Long chains take long to look through.
      if round % 50 == 49 { desk = try Desk.with(Self.rows) }
      let before = try FileLedger.open(at: desk.store).latestSequence()
      let clerks = try Clerks(1, on: desk, seed: Torture.seed &+ round, steps: .max, seconds: 600)
      clerks.begin()
      _ = clerks.areGone(within: dice.roll(0...60))
      clerks.kill()
      let said = try clerks.said()
      let promised = (said["step"] ?? []).compactMap { $0.split(separator: " ").last.map(String.init) }
      let kept = try Self.events(of: desk, after: before).map(\.note)
      #expect(Array(kept.prefix(promised.count)) == promised)
      #expect(kept.count - promised.count <= 1)
      #expect(said["failed"] == nil)
      acknowledged += promised.count
      inFlight += kept.count - promised.count
    }
    #expect(try desk.run(["verify", desk.store]).status == 0)
    Torture.count("kill", "clerks killed", Torture.times(10))
    Torture.count("kill", "steps acknowledged, all kept", acknowledged)
    Torture.count("kill", "steps kept and killed before they were acknowledged", inFlight)
  }

  @Test("while it steps has taken the step wholly or not at all, and has taken it when it says so")
  func step() throws {
    let desk = try Desk.with(Self.rows)
    var moments = MomentsOfDeath(seed: Torture.seed)
    for round in 1...Torture.times(10) {
      let before = try FileLedger.open(at: desk.store).latestSequence()
      let number = "K-\(round % 12 + 1)"
      let step = [
        "--do", "report", "--progress", "\(round % 100)", "--note", "第\(round)次", "--today", Desk.today,
      ]
      let child = try Child(
        builtProduct("guatu"), ["step", desk.store, number] + step, output: desk.path("said"))
      try moments.kill(child)
      let kept = try Self.events(of: desk, after: before)
      #expect(kept.map(\.note) == (kept.isEmpty ? [] : ["第\(round)次"]))
      let said = try child.lines()
      if !said.isEmpty { #expect(kept.count == 1, "\(said)") }
      moments.note(isThere: !kept.isEmpty, isSaid: !said.isEmpty)
    }
    moments.tell("guatu step")
  }

  @Test("while it imports has taken in all or nothing, and all when it says so")
  func imports() throws {
    let desk = try Desk.with(Row.sample)
    let contents = try bytes(of: desk.store)
    let rows = (1...300).map { Row(number: "L-\($0)", content: "第\($0)户") }
    let file = try desk.file("新增.csv", Row.csv(rows))
    var moments = MomentsOfDeath(seed: Torture.seed)
    for round in 1...Torture.times(10) {
      // Beside a ledger that is gone nothing may be left of its log.
      FileLedger.remove(at: desk.store)
      try write(contents, to: desk.store)
      let child = try Child(
        builtProduct("guatu"), ["import", desk.store, file, "--today", Desk.today], output: desk.path("said"))
      try moments.kill(child)
      let ledger = try FileLedger.open(at: desk.store)
      let count = try ledger.count(.all) - Row.sample.count
      #expect(count == 0 || count == rows.count, "round \(round)")
      #expect(try ledger.verify().findings == [])
      let said = try child.lines()
      if !said.isEmpty { #expect(count == rows.count, "\(said)") }
      moments.note(isThere: count > 0, isSaid: !said.isEmpty)
    }
    moments.tell("guatu import")
  }

  @Test("while it is a board has kept every step that it showed")
  func board() throws {
    var dice = Dice(seed: Torture.seed)
    var shown = 0
    let rows = (1...6).map { Row(number: "M-00\($0)", content: "第\($0)户") }
    let contents = try bytes(of: try Desk.with(rows).store)
    let desk = try Desk()
    for _ in 1...Torture.times(4) {
      FileLedger.remove(at: desk.store)
      try write(contents, to: desk.store)
      let board = try desk.board()
      let last = dice.roll(1...rows.count)
      for row in rows.prefix(last) {
        try board.press(":go \(row.number)").press(.enter).expect("事项 \(row.number)").press(" ")
        // The last one may be seen or not: the board is killed at any moment of it.
        if row.number != rows[last - 1].number { try board.expect("\(row.number)  签收") }
      }
      let isSeen = Self.isShown(rows[last - 1].number, on: board, within: dice.roll(0...30))
      board.signal(SIGKILL)
      try board.waitForExit()
      let ledger = try FileLedger.open(at: desk.store)
      let signed = try rows.filter { try ledger.item(number: $0.number)?.state == .rectifying }.map(\.number)
      let promised = rows.prefix(isSeen ? last : last - 1).map(\.number)
      #expect(Array(signed.prefix(promised.count)) == promised)
      #expect(signed.count <= last)
      #expect(try ledger.verify().findings == [])
      shown += promised.count
    }
    Torture.count("kill", "boards killed", Torture.times(4))
    Torture.count("kill", "steps that boards showed, all kept", shown)
  }

  private static func isShown(_ number: String, on board: PtySession, within milliseconds: Int) -> Bool {
    (try? board.expect("\(number)  签收", timeout: Double(milliseconds) / 1_000)) != nil
  }
}
