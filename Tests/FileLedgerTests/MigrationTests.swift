import Campaign
import Foundation
import GRDB
import Ledger
import Testing

@testable import FileLedger

@Suite("A ledger of an older format") struct MigrationTests {
  private let folder: URL
  private let path: String
  private var backup: String { path + ".v1-backup" }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "guatu-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appending(path: "old.guatu").path
    try OldLedger.make(format: 1, at: path)
  }

  private func format(of path: String) throws -> Int? {
    try DatabaseQueue(path: path).read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
  }

  private func schema(of path: String) throws -> [String] {
    try DatabaseQueue(path: path).read { db in
      let indexes = try String.fetchAll(
        db, sql: "SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name")
      let tables = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
      let columns = try tables.flatMap { table in
        try Row.fetchAll(db, sql: "SELECT * FROM pragma_table_xinfo('\(table)')").map { "\(table) \($0)" }
      }
      return indexes + columns
    }
  }

  @Test("The migrations lead one by one from the oldest format to today's")
  func complete() {
    #expect(Migration.all.map(\.version) == Array(Migration.oldest + 1...Schema.version))
  }

  @Test("It is brought up to date when it is opened, and verifies with the hashes of its time")
  func opened() throws {
    let ledger = try FileLedger.open(at: path)
    #expect(try format(of: path) == Schema.version)
    #expect(try ledger.verify().findings == [])
    #expect(try ledger.latestSequence() == 5)
    #expect(try ledger.item(number: "T3")?.life.evidence.map(\.path) == ["/照片/一.jpg"])
    #expect(try ledger.item(number: "T3")?.state == .submitted)
    #expect(try ledger.departments().map(\.name) == ["环保局", "供电所"])
    let lights = try ledger.tallies(.all).whole
    #expect((lights.count(.red), lights.count(.yellow), lights.count(.green)) == (1, 1, 1))
  }

  @Test("Its tables become those of a ledger that is made today")
  func tables() throws {
    _ = try FileLedger.open(at: path)
    let fresh = try Fixture()
    #expect(try schema(of: path) == schema(of: fresh.path))
  }

  @Test("It goes on as any other: steps, midnights, undo, the past")
  func goesOn() throws {
    let ledger = try FileLedger.open(at: path)
    let day = try ledger.lightsOn() + 1
    let moment = Moment(day: day, seconds: day.dayNumber * 86_400)
    let item = try #require(try ledger.item(number: "T2"))
    let event = try ledger.commit(
      .step(item.id, .report(percent: 80, reason: ""), revision: nil), by: Fixture.clerk, at: moment)
    try ledger.commit(.undo(sequence: event.sequence), by: Fixture.clerk, at: moment)
    try ledger.rollForward(to: day + 200)
    #expect(try ledger.verify().findings == [])
    let past = try ledger.past(at: ledger.mark(endOf: day))
    #expect(try past.tallies(.all).whole.total == 3)
  }

  @Test(
    "What was tampered with before the migration is found after it",
    arguments: [
      ("UPDATE items SET target = '别的' WHERE number = 'T2'", Verification.Finding.intake(event: 2)),
      ("UPDATE events SET note = '别的' WHERE sequence = 4", .hash(event: 4)),
      ("UPDATE items SET evidence = NULL WHERE number = 'T3'", .item(number: "T3", column: "evidence")),
    ])
  func tampered(sql: String, finding: Verification.Finding) throws {
    try DatabaseQueue(path: path).write { try $0.execute(sql: sql) }
    #expect(try FileLedger.open(at: path).verify().findings.contains(finding))
  }

  @Test("A check that was slipped into an item of that time is found")
  func slippedIn() throws {
    let ledger = try FileLedger.open(at: path)
    try DatabaseQueue(path: path).write {
      try $0.execute(sql: "UPDATE items SET submitted_by = '别人' WHERE number = 'T3'")
    }
    #expect(try ledger.verify().findings.contains(.intake(event: 2)))
  }

  @Test("A copy of it as it was lies beside it, for its owner alone, and overwrites none")
  func backups() throws {
    let before = try OldLedger.contents(of: path)
    try Data("earlier".utf8).write(to: URL(filePath: backup))
    _ = try FileLedger.open(at: path)
    #expect(try String(contentsOfFile: backup, encoding: .utf8) == "earlier")
    #expect(try OldLedger.contents(of: backup + "-2") == before)
    #expect(try format(of: backup + "-2") == 1)
    let attributes = try FileManager.default.attributesOfItem(atPath: backup + "-2")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test("Changes that still lie in the log are in the copy, too")
  func log() throws {
    let other = try DatabaseQueue(path: path)
    try other.write { try $0.execute(sql: "UPDATE ledger SET value = 7 WHERE key = 'next_number'") }
    #expect(FileManager.default.fileExists(atPath: path + "-wal"))
    _ = try FileLedger.open(at: path)
    let number = try DatabaseQueue(path: backup).read {
      try Int.fetchOne($0, sql: "SELECT value FROM ledger WHERE key = 'next_number'")
    }
    #expect(number == 7)
    try other.close()
  }

  private struct Stopped: Error {}

  @Test("A migration that fails in the middle leaves everything as it was")
  func fails() throws {
    let before = try OldLedger.contents(of: path)
    let broken = Migration(version: 2) { db in
      try Migration.formatTwo.run(db)
      throw Stopped()
    }
    #expect(throws: Stopped.self) { try FormatUpgrade(path: path, migrations: [broken]).run() }
    #expect(try OldLedger.contents(of: path) == before)
    #expect(try format(of: path) == 1)
    #expect(!FileManager.default.fileExists(atPath: backup))
    #expect(try FileLedger.open(at: path).verify().findings == [])
  }

  @Test("Of several that open it at once one migrates it, once")
  func together() async throws {
    let path = path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<6 { group.addTask { try FormatUpgrade(path: path).run() } }
      try await group.waitForAll()
    }
    let copies = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.contains("backup")
    }
    #expect(copies == ["old.guatu.v1-backup"])
    #expect(try FileLedger.open(at: path).verify().findings == [])
  }
}

@Suite("A ledger of format 2") struct FormatTwoTests {
  @Test("It is counted for every region, its texts are found, and it verifies")
  func counted() throws {
    let ledger = try OldLedger.opened(format: 2)
    #expect(try ledger.verify().findings == [])
    #expect(try ledger.latestSequence() == 6)
    let whole = try ledger.tallies(.all).whole
    #expect((whole.total, whole.count(.rectifying), whole.count(.void)) == (2, 2, 1))
    #expect(
      try ledger.items(ItemFilter(text: "淘汰abc"), order: .number, offset: 0, limit: 9).map(\.entry.number)
        == ["A2"])
    let day = try #require(CivilDate(iso: "2017-03-21"))
    let past = try ledger.past(at: ledger.mark(endOf: day - 1))
    #expect(try past.tallies(.all).whole.count(.void) == 0)
  }

  @Test("It goes on as any other")
  func goesOn() throws {
    let ledger = try OldLedger.opened(format: 2)
    let day = try ledger.lightsOn() + 40
    let item = try #require(try ledger.item(number: "A1"))
    try ledger.commit(
      .step(item.id, .report(percent: 80, reason: ""), revision: nil), by: Fixture.clerk,
      at: Moment(day: day, seconds: day.dayNumber * 86_400))
    #expect(try ledger.verify().findings == [])
    #expect(try ledger.headline(.all, on: day).overdue == 2)
  }
}

@Suite("A ledger of format 3") struct FormatThreeTests {
  @Test("Its lists are in the order of their lights, its texts are found, and it verifies")
  func listed() throws {
    let ledger = try OldLedger.opened(format: 3)
    #expect(try ledger.verify().findings == [])
    let scan = try PlainScan(ledger, on: ledger.lightsOn())
    #expect(scan.items.count == 9)
    for filter in [
      ItemFilter.all, ItemFilter(units: [14]), ItemFilter(lights: [.red]), ItemFilter(text: "工地"),
      ItemFilter(lights: [.done], text: "小槐"),
    ] {
      let page = try ledger.items(filter, order: .worstFirst, offset: 0, limit: 20)
      #expect(!page.isEmpty && page.map(\.id) == scan.worstFirst(filter), "\(filter)")
    }
  }

  @Test("It goes on as any other")
  func goesOn() throws {
    let ledger = try OldLedger.opened(format: 3)
    let day = try ledger.lightsOn() + 30
    try ledger.rollForward(to: day)
    let draft = try #require(try ledger.item(number: "0004"))
    var entry = draft.entry
    entry.unit = 12
    try ledger.commit(
      .edit(draft.id, entry, revision: nil), by: Fixture.clerk,
      at: Moment(day: day, seconds: day.dayNumber * 86_400))
    #expect(try ledger.verify().findings == [])
  }
}
