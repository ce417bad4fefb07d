import Campaign
import Foundation
import GRDB
import Ledger
import Testing

@testable import FileLedger

/// What a ledger does that may only be read. That it is found out for itself is tested with accounts that may not
/// write, in the end-to-end tests.
@Suite("A ledger that may only be read") struct ReadOnlyTests {
  private func look(at path: String) throws -> FileLedger {
    try FileLedger(copy: PrivateCopy(of: StoreFile(path), because: .file), of: path, because: .file)
  }

  private func contents(_ folder: URL) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      contents[name] = try Data(contentsOf: folder.appending(path: name))
    }
    return contents
  }

  /// A ledger that nobody has open, with an item due on the fixture's day.
  private func closed() throws -> (folder: URL, path: String) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "guatu-\(UUID().uuidString)")
    let path = folder.appending(path: "x.guatu").path
    let ledger = try FileLedger.create(
      at: path, plan: Fixture.plan, by: Fixture.clerk, at: Fixture.moment())
    let event = try ledger.commit(
      .add(Fixture.entry("A1", due: 0)), by: Fixture.clerk, at: Fixture.moment())
    try ledger.commit(
      .step(event.item ?? 0, .assign, revision: nil), by: Fixture.clerk, at: Fixture.moment())
    return (folder, path)
  }

  private func waits(_ ledger: FileLedger) throws -> Bool {
    var request = pollfd(fd: try #require(ledger.changeDescriptor), events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 5_000) == 1
  }

  @Test("It shows the lights of any day, and nothing is written beside it")
  func lights() throws {
    let (folder, path) = try closed()
    defer { try? FileManager.default.removeItem(at: folder) }
    let before = try contents(folder)
    let ledger = try look(at: path)
    #expect(ledger.condition.readOnly == .file)
    try ledger.rollForward(to: Fixture.day + 1)
    #expect(try ledger.tallies(.all).whole.count(.red) == 1)
    #expect(try ledger.verify().findings == [])
    var red = -1
    try ledger.rehearse(on: Fixture.day) { red = try ledger.tallies(.all).whole.count(.red) }
    #expect(red == 0)
    #expect(try contents(folder) == before)
  }

  @Test("Whatever would change it is refused with the reason")
  func refused() throws {
    let (folder, path) = try closed()
    defer { try? FileManager.default.removeItem(at: folder) }
    let ledger = try look(at: path)
    let refusal = LedgerError.readOnly(path: path, .file)
    #expect(throws: refusal) {
      try ledger.commit(.add(Fixture.entry("A2")), by: Fixture.clerk, at: Fixture.moment())
    }
    #expect(throws: refusal) {
      try ledger.take([Item(entry: Fixture.entry("A2"))], from: "x", by: Fixture.clerk, at: Fixture.moment())
    }
    #expect(throws: refusal) { try ledger.together {} }
    #expect(try ledger.count(.all) == 1)
  }

  @Test("While others have it open, what they save is seen at once, on the day that is shown")
  func follows() throws {
    let fixture = try Fixture()
    let ledger = try look(at: fixture.path)
    try ledger.rollForward(to: Fixture.day + 3)
    #expect(try !ledger.hasForeignChanges())
    for number in 1...3 {
      _ = try fixture.add(Fixture.entry("A\(number)"))
      #expect(try waits(ledger) && ledger.hasForeignChanges())
      #expect(try ledger.count(.all) == number)
      #expect(try ledger.lightsOn() == Fixture.day + 3)
    }
    #expect(try fixture.ledger.lightsOn() == Fixture.day)
  }

  @Test("Others who come later are seen, too, and so is what they leave behind")
  func comesLater() throws {
    let (folder, path) = try closed()
    defer { try? FileManager.default.removeItem(at: folder) }
    let ledger = try look(at: path)
    for number in 2...3 {
      try FileLedger.open(at: path).commit(
        .add(Fixture.entry("A\(number)")), by: Fixture.clerk, at: Fixture.moment())
      #expect(try waits(ledger) && ledger.hasForeignChanges())
      #expect(try ledger.count(.all) == number)
    }
  }

  @Test("What lies in a log that was left behind is seen")
  func log() throws {
    let fixture = try Fixture()
    _ = try fixture.add(Fixture.entry("A1"))
    let path = fixture.folder.appending(path: "crashed.guatu").path
    for suffix in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: fixture.path + suffix, toPath: path + suffix)
    }
    #expect(try look(at: path).count(.all) == 1)
  }

  @Test("An older format must be opened once by somebody who may write")
  func older() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "guatu-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "old.guatu").path
    try OldLedger.make(format: 1, at: path)
    let before = try contents(folder)
    #expect(throws: LedgerError.olderSchema(path: path, found: 1, known: Schema.version, .file)) {
      try look(at: path)
    }
    #expect(try contents(folder) == before)
  }

  @Test("A backup of it can be made")
  func backUp() throws {
    let (folder, path) = try closed()
    defer { try? FileManager.default.removeItem(at: folder) }
    let place = folder.appending(path: "backup.guatu").path
    let summary = try look(at: path).backUp(to: place)
    #expect(try FileLedger.open(at: place).verify(head: summary.head).findings == [])
  }
}
