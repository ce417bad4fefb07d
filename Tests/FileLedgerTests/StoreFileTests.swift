import Campaign
import Foundation
import GRDB
import Ledger
import Testing

@testable import FileLedger

@Suite("What a path leads to") struct StoreFileTests {
  @Test(
    "A link, a pipe, a socket and a device are refused with what they are",
    arguments: [
      "link", "dangling", "pipe", "socket", "device", "second name",
    ])
  func special(kind: String) throws {
    let fixture = try Fixture()
    var path = fixture.folder.appending(path: kind).path
    let expected: SpecialFile
    switch kind {
    case "link":
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "test.guatu")
      expected = .link(to: try #require(FileManager.default.realPath(fixture.path)))
    case "dangling":
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "无")
      expected = .link(to: "无")
    case "pipe":
      mkfifo(path, 0o600)
      expected = .pipe
    case "socket":
      mknod(path, S_IFSOCK | 0o600, 0)
      expected = .socket
    case "second name":
      #expect(link(fixture.path, path) == 0)
      expected = .names(2)
    default:
      path = "/dev/null"
      expected = .device
    }
    #expect(throws: LedgerError.special(path: path, expected)) { try FileLedger.open(at: path) }
  }

  @Test("A link to the folder is none to the ledger")
  func linkedFolder() throws {
    let fixture = try Fixture()
    let link = fixture.folder.path + "-link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: fixture.folder.path)
    defer { unlink(link) }
    #expect(try FileLedger.open(at: "\(link)/test.guatu").plan == Fixture.plan)
  }

  @Test(
    "A link at the place of the log or of the index is refused, and what it leads to stays",
    arguments: [
      "-wal", "-shm",
    ])
  func companions(suffix: String) throws {
    let (folder, path) = try closedLedger()
    defer { try? FileManager.default.removeItem(at: folder) }
    let victim = folder.appending(path: "victim").path
    try Data("precious".utf8).write(to: URL(filePath: victim))
    try FileManager.default.createSymbolicLink(atPath: path + suffix, withDestinationPath: victim)
    let real = try #require(FileManager.default.realPath(victim))
    #expect(throws: LedgerError.specialCompanion(path: path + suffix, .link(to: real))) {
      try FileLedger.open(at: path)
    }
    #expect(try String(contentsOfFile: victim, encoding: .utf8) == "precious")
  }

  @Test("A file that was cut tells how much is left, and is not written to", arguments: [2, 4_096, 100])
  func truncated(left: Int) throws {
    let (folder, path) = try closedLedger()
    defer { try? FileManager.default.removeItem(at: folder) }
    let whole = try Data(contentsOf: URL(filePath: path))
    let rest = whole.prefix(left == 2 ? whole.count / 2 : left)
    try rest.write(to: URL(filePath: path))
    #expect(throws: LedgerError.truncated(path: path, bytes: rest.count, expected: whole.count)) {
      try FileLedger.open(at: path)
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == rest)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["x.guatu"])
  }

  @Test("Another program's database is told apart, also while all of it lies in its log")
  func foreignInItsLog() throws {
    let fixture = try Fixture()
    let path = fixture.folder.appending(path: "其他.db").path
    let theirs = try DatabaseQueue(path: path)
    try theirs.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          PRAGMA journal_mode = WAL; PRAGMA user_version = \(Schema.version);
          CREATE TABLE ledger (key TEXT, value TEXT)
          """)
    }
    #expect(throws: LedgerError.notALedger(path: path, .database)) { try FileLedger.open(at: path) }
    #expect(try theirs.read { try $0.tableExists("ledger") })
  }

  @Test("Pages that were overwritten are told when they are read, and not written to")
  func corrupt() throws {
    let (folder, path) = try closedLedger()
    defer { try? FileManager.default.removeItem(at: folder) }
    var bytes = try Data(contentsOf: URL(filePath: path))
    for index in 4_096..<bytes.count { bytes[index] = 0x5A }
    try bytes.write(to: URL(filePath: path))
    let thrown = #expect(throws: LedgerError.self) { try FileLedger.open(at: path) }
    guard case .corrupt(path, _) = thrown else {
      Issue.record("\(String(describing: thrown))")
      return
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
  }

  @Test("Pages that are overwritten under an open ledger are told, and nothing falls over")
  func corruptWhileOpen() throws {
    let (folder, path) = try closedLedger()
    defer { try? FileManager.default.removeItem(at: folder) }
    let ledger = try FileLedger.open(at: path)
    let file = try #require(FileHandle(forWritingAtPath: path))
    let size = try Int(file.seekToEnd())
    try file.seek(toOffset: 4_096)
    try file.write(contentsOf: Data(repeating: 0x5A, count: size - 4_096))
    let thrown = #expect(throws: LedgerError.self) {
      _ = try ledger.events(after: 0, limit: 10)
      _ = try ledger.items(.all, order: .number, offset: 0, limit: 10)
    }
    guard case .corrupt(path, _) = thrown else {
      Issue.record("\(String(describing: thrown))")
      return
    }
  }

  @Test("Nothing is saved into a ledger that was cut off, also where its pages are still known")
  func cutWhileOpen() throws {
    let (folder, path) = try closedLedger()
    defer { try? FileManager.default.removeItem(at: folder) }
    let ledger = try FileLedger.open(at: path)
    func add(_ number: String) throws {
      try ledger.commit(.add(Fixture.entry(number)), by: Fixture.clerk, at: Fixture.moment())
    }
    for number in 2...4 { try add("A\(number)") }
    let size = try Data(contentsOf: URL(filePath: path)).count
    #expect(truncate(path, off_t(size / 2)) == 0)
    #expect(throws: LedgerError.truncated(path: path, bytes: size / 2, expected: size)) {
      try add("A5")
    }
  }

  @Test("A newer format is refused and left alone")
  func newer() throws {
    let (folder, path) = try closedLedger()
    defer { try? FileManager.default.removeItem(at: folder) }
    try DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = 99") }
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(throws: LedgerError.newerSchema(path: path, found: 99, known: Schema.version)) {
      try FileLedger.open(at: path)
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test(
    "A file or a folder that everybody may write is told; a group is not everybody",
    arguments: [
      (0o600, 0o700, 0), (0o660, 0o2770, 0), (0o666, 0o700, 1), (0o600, 0o777, 1), (0o602, 0o757, 2),
      (0o600, 0o1777, 0),
    ])
  func openToOthers(file: Int, folder: Int, told: Int) throws {
    let fixture = try Fixture()
    chmod(fixture.path, mode_t(file))
    chmod(fixture.folder.path, mode_t(folder))
    #expect(try FileLedger.open(at: fixture.path).condition.openToOthers.count == told)
  }

  /// A ledger with an item, which nobody has open.
  private func closedLedger() throws -> (folder: URL, path: String) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "guatu-\(UUID().uuidString)")
    let path = folder.appending(path: "x.guatu").path
    let ledger = try FileLedger.create(
      at: path, plan: Fixture.plan, by: Fixture.clerk, at: Fixture.moment())
    try ledger.commit(.add(Fixture.entry("A1")), by: Fixture.clerk, at: Fixture.moment())
    return (folder, path)
  }
}

extension FileManager {
  fileprivate func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
