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
}
