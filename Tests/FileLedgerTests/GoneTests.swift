import Campaign
import FileLedger
import Foundation
import Ledger
import Testing

@Suite("A ledger that goes away while it is open") struct GoneTests {
  @Test("Nothing is saved into a file that has no name any more, and that is said", arguments: [true, false])
  func deletedOrReplaced(isReplaced: Bool) throws {
    let fixture = try Fixture()
    let id = try fixture.add(Fixture.entry("A1"))
    for suffix in ["", "-wal", "-shm"] {
      try FileManager.default.removeItem(atPath: fixture.path + suffix)
    }
    if isReplaced {
      _ = try FileLedger.create(
        at: fixture.path, plan: Fixture.plan, by: Fixture.clerk, at: Fixture.moment())
    }
    #expect(throws: LedgerError.gone(path: fixture.path)) { try fixture.step(id, .assign) }
    // What the board shows it can go on showing.
    #expect(try fixture.item(id).state == .draft)
  }

  private func waits(_ ledger: FileLedger) throws -> Bool {
    var request = pollfd(fd: try #require(ledger.changeDescriptor), events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 5_000) == 1
  }

  @Test("An open board is told at once", arguments: ["deleted", "moved", "replaced"])
  func told(how: String) throws {
    let fixture = try Fixture()
    let (path, aside) = (fixture.path, fixture.path + ".aside")
    _ = try fixture.ledger.hasForeignChanges()
    switch how {
    case "deleted": unlink(path)
    case "moved": rename(path, aside)
    default:
      try Data("other".utf8).write(to: URL(filePath: aside))
      rename(aside, path)
    }
    #expect(try waits(fixture.ledger))
    #expect(throws: LedgerError.gone(path: path)) { try fixture.ledger.hasForeignChanges() }
    #expect(throws: LedgerError.gone(path: path)) { try fixture.add(Fixture.entry("A1")) }
    #expect(try fixture.ledger.count(.all) == 0)
  }

  @Test("What was moved away and is brought back goes on")
  func broughtBack() throws {
    let fixture = try Fixture()
    _ = try fixture.ledger.hasForeignChanges()
    rename(fixture.path, fixture.path + ".aside")
    #expect(throws: LedgerError.gone(path: fixture.path)) { try fixture.ledger.hasForeignChanges() }
    rename(fixture.path + ".aside", fixture.path)
    #expect(try waits(fixture.ledger))
    #expect(try !fixture.ledger.hasForeignChanges())
    _ = try fixture.add(Fixture.entry("A1"))
    #expect(try fixture.ledger.verify().findings == [])
  }

  @Test(
    "A log, or its index, that is deleted under an open ledger is told at once, and nothing is written to it any more",
    arguments: ["-wal", "-shm"])
  func log(suffix: String) throws {
    let fixture = try Fixture()
    let id = try fixture.add(Fixture.entry("A1"))
    _ = try fixture.ledger.hasForeignChanges()
    unlink(fixture.path + suffix)
    let expected = LedgerError.logGone(path: fixture.path + suffix)
    #expect(try waits(fixture.ledger))
    #expect(throws: expected) { try fixture.ledger.hasForeignChanges() }
    #expect(throws: expected) { try fixture.step(id, .assign) }
    #expect(try fixture.item(id).state == .draft)
  }
}
