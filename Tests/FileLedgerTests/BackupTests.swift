import Campaign
import FileLedger
import Foundation
import GRDB
import Ledger
import Synchronization
import Testing

@Suite("guatu backup") struct BackupTests {
  private func permissions(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  private func names(in fixture: Fixture) throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: fixture.folder.path))
  }

  private func ledgerWithItems() throws -> (Fixture, place: String) {
    let fixture = try Fixture()
    for number in 1...3 { try fixture.step(fixture.add(Fixture.entry("A\(number)")), .assign) }
    return (fixture, fixture.folder.appending(path: "backup.guatu").path)
  }

  @Test("A backup is a ledger with the same events, items and head, for its owner alone")
  func same() throws {
    let (fixture, place) = try ledgerWithItems()
    var percents: [Int] = []
    let summary = try fixture.ledger.backUp(to: place) { percents.append($0) }
    let check = try FileLedger.open(at: place).verify(head: summary.head)
    #expect(check == (try fixture.ledger.verify()))
    #expect((summary.events, summary.items, summary.head) == (check.events, check.items, check.head))
    #expect(try permissions(of: place) == 0o600)
    #expect(percents.last == 100)
    #expect(try names(in: fixture).isSuperset(of: ["backup.guatu", "test.guatu"]))
    #expect(try names(in: fixture).allSatisfy { $0.hasPrefix("backup.guatu") || $0.hasPrefix("test.guatu") })
  }

  @Test("A lost ledger is brought back from its backup, and goes on")
  func restored() throws {
    let (fixture, place) = try ledgerWithItems()
    try fixture.ledger.backUp(to: place)
    let lost = fixture.folder.appending(path: "lost/again.guatu").path
    let summary = try FileLedger.open(at: place).backUp(to: lost)
    let ledger = try FileLedger.open(at: lost)
    try ledger.commit(.add(Fixture.entry("B1")), by: Fixture.clerk, at: Fixture.moment())
    #expect(try ledger.count(.all) == 4)
    #expect(try ledger.verify(head: summary.head).findings == [])
    #expect(try permissions(of: fixture.folder.appending(path: "lost").path) == 0o700)
  }

  @Test("While another board writes all the time: every step from before is in it, and it verifies")
  func whileOthersWrite() throws {
    let fixture = try Fixture()
    let id = try fixture.add(Fixture.entry("A1"))
    let other = Writer(path: fixture.path, item: id)
    other.start()
    for round in 1...5 {
      other.waitForOneMore()
      let acknowledged = other.acknowledged
      let place = fixture.folder.appending(path: "backup\(round).guatu").path
      try fixture.ledger.backUp(to: place)
      let check = try FileLedger.open(at: place).verify()
      #expect(check.findings == [])
      #expect(check.events >= acknowledged)
      #expect(!check.head.isEmpty)
    }
    other.stop()
    #expect(other.failure == nil)
    #expect(try fixture.ledger.verify().findings == [])
  }

  @Test("A file that is there stays, unless it is to be replaced")
  func exists() throws {
    let (fixture, place) = try ledgerWithItems()
    try Data("precious".utf8).write(to: URL(filePath: place))
    #expect(throws: LedgerError.exists(path: place)) { try fixture.ledger.backUp(to: place) }
    #expect(try String(contentsOfFile: place, encoding: .utf8) == "precious")
    try fixture.ledger.backUp(to: place, replacing: true)
    #expect(try FileLedger.open(at: place).count(.all) == 3)
    #expect(try permissions(of: place) == 0o600)
  }

  @Test("Neither the ledger itself, nor one that is open, nor what a link leads to is replaced")
  func protected() throws {
    let (fixture, place) = try ledgerWithItems()
    #expect(throws: (any Error).self) { try fixture.ledger.backUp(to: fixture.path, replacing: true) }
    let open = try FileLedger.create(
      at: place, plan: Fixture.plan, by: Fixture.clerk, at: Fixture.moment())
    #expect(throws: LedgerError.logInTheWay(path: place + "-wal")) {
      try fixture.ledger.backUp(to: place, replacing: true)
    }
    #expect(try open.verify().findings == [])
    let link = fixture.folder.appending(path: "link.guatu").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: fixture.path)
    #expect(throws: (any Error).self) { try fixture.ledger.backUp(to: link, replacing: true) }
    #expect(try fixture.ledger.verify().findings == [])
  }

  @Test("A log that was left behind is not taken for the backup's")
  func logInTheWay() throws {
    let (fixture, place) = try ledgerWithItems()
    try Data("old".utf8).write(to: URL(filePath: place + "-wal"))
    #expect(throws: LedgerError.logInTheWay(path: place + "-wal")) { try fixture.ledger.backUp(to: place) }
    #expect(!FileManager.default.fileExists(atPath: place))
  }

  @Test("What fails in the middle leaves nothing behind: here a folder came into the way")
  func stopped() throws {
    let (fixture, place) = try ledgerWithItems()
    let before = try names(in: fixture)
    #expect(throws: LedgerError.special(path: place, .folder)) {
      try fixture.ledger.backUp(to: place) { _ in mkdir(place, 0o700) }
    }
    rmdir(place)
    #expect(try names(in: fixture) == before)
  }
}

/// Another board that writes notes without a pause.
private final class Writer: Sendable {
  private struct State {
    var acknowledged = 0
    var isStopped = false
    var failure: (any Error)?
  }

  private let state = Mutex(State())
  private let done = DispatchSemaphore(value: 0)
  private let path: String
  private let item: Item.ID

  init(path: String, item: Item.ID) {
    self.path = path
    self.item = item
  }

  /// The latest event that was saved.
  var acknowledged: Int { state.withLock(\.acknowledged) }
  var failure: (any Error)? { state.withLock(\.failure) }

  func start() {
    Thread { [self] in
      do {
        let ledger = try FileLedger.open(at: path)
        while !state.withLock(\.isStopped) {
          let event = try ledger.commit(
            .note(item, "催办"), by: Author(name: "赵", sitting: "s2"), at: Fixture.moment())
          state.withLock { $0.acknowledged = event.sequence }
        }
      } catch { state.withLock { $0.failure = error } }
      done.signal()
    }.start()
  }

  func waitForOneMore() {
    let before = acknowledged
    while acknowledged == before, failure == nil { sched_yield() }
  }

  func stop() {
    state.withLock { $0.isStopped = true }
    done.wait()
  }
}
