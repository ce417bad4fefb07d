import Campaign
import FileLedger
import Foundation
import Ledger
import Testing

@Suite("One write path") struct CommitTests {
  @Test("A step writes the item, its event and the tallies together")
  func stepWritesEverything() throws {
    let fixture = try Fixture()
    let id = try fixture.add(Fixture.entry("A1"))
    let event = try fixture.step(id, .assign)
    #expect(try fixture.item(id).state == .assigned)
    #expect(event.from == .draft && event.to == .assigned && event.number == "A1")
    let tally = try fixture.ledger.tallies(.all).tally(unit: 11, tasks: [1])
    #expect(tally.count(.assigned) == 1 && tally.count(.draft) == 0 && tally.total == 1)
    #expect(try fixture.ledger.verify().findings == [])
  }

  @Test("A refused step changes nothing and says what is missing")
  func refusedStepChangesNothing() throws {
    let fixture = try Fixture()
    var entry = Fixture.entry("A1")
    entry.measures = " "
    let id = try fixture.add(entry)
    let before = try fixture.ledger.latestSequence()
    let refusal = Refusal(step: .assign, state: .draft, missing: [.field(.measures)])
    #expect(throws: LedgerError.refused(refusal, number: "A1")) { try fixture.step(id, .assign) }
    #expect(try fixture.ledger.latestSequence() == before)
    #expect(try fixture.item(id).state == .draft)
  }

  @Test("Of several commands, all are done or none")
  func allOrNothing() throws {
    let fixture = try Fixture()
    let first = try fixture.add(Fixture.entry("A1"))
    let second = try fixture.add(Fixture.entry("A2"))
    let commands = [
      Command.step(first, .assign, revision: nil), .step(second, .sign(name: "李某"), revision: nil),
    ].map { DatedCommand($0, by: Fixture.clerk, at: Fixture.moment()) }
    #expect(throws: LedgerError.self) { try fixture.ledger.commit(commands) }
    #expect(try fixture.item(first).state == .draft)
  }

  @Test("Who steps an item that moved meanwhile is told who moved it, and the earlier change stays")
  func movedItem() throws {
    let fixture = try Fixture()
    let id = try fixture.add(Fixture.entry("A1"))
    let seen = try fixture.item(id).revision
    let other = try FileLedger.open(at: fixture.path)
    let theirs = try other.commit(
      .step(id, .assign, revision: seen), by: Author(name: "赵督查", sitting: "s2"), at: Fixture.moment())
    #expect(throws: LedgerError.moved(number: "A1", by: theirs)) {
      try fixture.ledger.commit(.step(id, .assign, revision: seen), by: Fixture.clerk, at: Fixture.moment())
    }
    #expect(try fixture.item(id).state == .assigned)
  }

  @Test("A commit survives a power cut: synchronous reads back FULL, and the file is for its owner alone")
  func durableAndPrivate() throws {
    let fixture = try Fixture()
    #expect(try fixture.ledger.synchronousMode() == 2)
    let reopened = try FileLedger.open(at: fixture.path)
    #expect(try reopened.synchronousMode() == 2)
    for suffix in ["", "-wal"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: fixture.path + suffix)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test("Items without a number get the next free one")
  func numbers() throws {
    let fixture = try Fixture()
    _ = try fixture.add(Fixture.entry("0002"))
    var entry = Fixture.entry("")
    entry.content = "其他"
    #expect(try fixture.item(fixture.add(entry)).entry.number == "0001")
    #expect(try fixture.item(fixture.add(entry)).entry.number == "0003")
    #expect(throws: LedgerError.duplicateNumber("0003")) { try fixture.add(Fixture.entry("0003")) }
  }

  @Test("Notes and revealed contacts are events that change nothing else")
  func notesAndReveals() throws {
    let fixture = try Fixture()
    let id = try fixture.add(Fixture.entry("A1"))
    let before = try fixture.item(id)
    try fixture.ledger.commit(.note(id, "已电话催办"), by: Fixture.clerk, at: Fixture.moment())
    try fixture.ledger.commit(.reveal(id), by: Fixture.clerk, at: Fixture.moment())
    #expect(try fixture.item(id) == before)
    #expect(try fixture.ledger.history(of: id).map(\.kind) == [.add, .note, .reveal])
  }

  @Test(
    "What is no ledger is told apart, and left alone",
    arguments: ["missing", "empty", "text", "workbook", "folder", "sqlite"])
  func wrongFiles(kind: String) throws {
    let fixture = try Fixture()
    let path = fixture.folder.appending(path: kind).path
    switch kind {
    case "empty": try Data().write(to: URL(filePath: path))
    case "text": try Data(String(repeating: "不是台账", count: 500).utf8).write(to: URL(filePath: path))
    case "workbook":
      try Data([0x50, 0x4B, 0x03, 0x04] + Array(repeating: 0, count: 200)).write(to: URL(filePath: path))
    case "folder": try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    case "sqlite": try emptyDatabase(at: path)
    default: break
    }
    let expected: [String: LedgerError] = [
      "missing": .notFound(path: path), "empty": .notALedger(path: path, .empty),
      "text": .notALedger(path: path, .other), "workbook": .notALedger(path: path, .workbook),
      "folder": .special(path: path, .folder), "sqlite": .notALedger(path: path, .database),
    ]
    let before = FileManager.default.contents(atPath: path)
    #expect(throws: try #require(expected[kind])) { try FileLedger.open(at: path) }
    #expect(FileManager.default.contents(atPath: path) == before)
    #expect(["-wal", "-shm"].allSatisfy { !FileManager.default.fileExists(atPath: path + $0) })
  }

  @Test("A ledger is never overwritten")
  func neverOverwritten() throws {
    let fixture = try Fixture()
    #expect(throws: LedgerError.exists(path: fixture.path)) {
      try FileLedger.create(
        at: fixture.path, plan: Fixture.plan, by: Fixture.clerk, at: Fixture.moment())
    }
    #expect(try FileLedger.open(at: fixture.path).plan == Fixture.plan)
  }

  @Test("Where a file is in the way of a folder no ledger can be made")
  func fileInTheWay() throws {
    let fixture = try Fixture()
    let path = "\(fixture.path)/x.guatu"
    #expect(throws: LedgerError.cannotCreate(path: path, reason: "Not a directory")) {
      try FileLedger.create(at: path, plan: Fixture.plan, by: Fixture.clerk, at: Fixture.moment())
    }
  }

  @Test("domain.md §4: what was handed out keeps its fields, and its deadline changes by an extension alone")
  func editsAreGuarded() throws {
    let fixture = try Fixture()
    let id = try fixture.add(Fixture.entry("A1"))
    func edit(_ change: (inout Entry) -> Void) throws -> Event {
      var entry = try fixture.item(id).entry
      change(&entry)
      return try fixture.ledger.commit(
        .edit(id, entry, revision: nil), by: Fixture.clerk, at: Fixture.moment())
    }
    // A draft may still become anything.
    #expect(try edit { $0.deadline = .day(Fixture.day + 9) }.kind == .edit)
    try fixture.step(id, .assign)
    let moved = Refusal(step: .extend, state: .assigned, missing: [.byExtension])
    #expect(throws: LedgerError.refused(moved, number: "A1")) {
      try edit { $0.deadline = .day(Fixture.day + 90) }
    }
    let blank = Refusal(step: .extend, state: .assigned, missing: [.field(.contact)])
    #expect(throws: LedgerError.refused(blank, number: "A1")) { try edit { $0.contact = "" } }
    #expect(try edit { $0.content = "改写" }.changes.map(\.field) == ["content"])
    #expect(try fixture.item(id).entry.deadline == .day(Fixture.day + 9))
  }
}
