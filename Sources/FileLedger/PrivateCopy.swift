import Foundation
import GRDB
import Glibc
import Ledger

/// A copy of a ledger that may only be read, for one process alone: whoever looks at a board wants the lights of
/// today, and rolling them on is writing.
///
/// SQLite cannot read a ledger in a folder that it may not write, unless somebody else has it open, or the file is
/// declared never to change (`immutable`), which nobody can promise. So what is there is copied, and what was copied
/// is looked at again: where it changed meanwhile, it is copied anew. The copy has no name while it is used: whatever
/// ends the process, nothing is left of it.
final class PrivateCopy {
  let queue: DatabaseQueue
  /// What was copied.
  private let source: Fingerprint

  /// So often it is tried while others keep writing.
  private static let attempts = 5

  /// - Throws: `.olderSchema`, `.busy`, `.diskFull` for where the copy goes.
  init(of file: StoreFile, because reason: ReadOnlyReason) throws {
    let folder = try PrivateCopy.makeFolder()
    defer { PrivateCopy.clear(folder) }
    let target = folder + "/copy"
    source = try PrivateCopy.copy(file.path, to: target)
    queue = try PrivateCopy.open(target, of: file.path, because: reason)
  }

  /// Whether the ledger is not what was copied any more.
  func isOutdated(at path: String) -> Bool { Fingerprint(path) != source }

  private static func makeFolder() throws(LedgerError) -> String {
    let place = FileManager.default.temporaryDirectory.appending(path: "guatu-XXXXXX").path
    var template = Array(place.utf8CString)
    guard mkdtemp(&template) != nil else { throw .cannotCreate(path: place, reason: systemReason()) }
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func clear(_ folder: String) {
    FileLedger.remove(at: folder + "/copy")
    rmdir(folder)
  }

  private static func copy(_ path: String, to target: String) throws -> Fingerprint {
    for _ in 0..<attempts {
      let before = Fingerprint(path)
      if before.isOpenElsewhere, try copyThroughSQLite(path, to: target) { return before }
      try copyBytes(path, to: target)
      if Fingerprint(path) == before { return before }
      FileLedger.remove(at: target)
    }
    throw LedgerError.busy(path: path)
  }

  /// Where others have it open SQLite may read along, and sees one state of it.
  private static func copyThroughSQLite(_ path: String, to target: String) throws -> Bool {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    let copy = try StoreCopy(for: target)
    do {
      let source = try DatabaseQueue(path: path, configuration: configuration)
      try source.inTransaction(.deferred) { db in
        try copy.fill(from: db)
        return .rollback
      }
    } catch let error as DatabaseError where isClosedMeanwhile(error) {
      return false
    }
    try copy.takePlace()
    return true
  }

  /// Whoever had it open has just closed it, and its log is gone: SQLite would have to make one where it may not write.
  private static func isClosedMeanwhile(_ error: DatabaseError) -> Bool {
    [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode.primaryResultCode)
  }

  private static func copyBytes(_ path: String, to target: String) throws {
    for suffix in ["", "-wal"] where suffix.isEmpty || access(path + suffix, F_OK) == 0 {
      do { try FileManager.default.copyItem(atPath: path + suffix, toPath: target + suffix) } catch {
        let isFull = (error as? CocoaError)?.code == .fileWriteOutOfSpace
        throw isFull
          ? LedgerError.diskFull(path: target) : .inputOutput(path: path, detail: SystemReason.text(error))
      }
      chmod(target + suffix, 0o600)
    }
  }

  private static func open(_ target: String, of path: String, because reason: ReadOnlyReason) throws
    -> DatabaseQueue
  {
    var configuration = Configuration()
    configuration.label = "guatu"
    configuration.prepareDatabase { db in try SQLFunctions.register(db) }
    let queue = try DatabaseQueue(path: target, configuration: configuration)
    try queue.writeWithoutTransaction { db in
      let found = try FileLedger.version(of: db, at: path)
      guard found == Schema.version else {
        throw LedgerError.olderSchema(path: path, found: found, known: Schema.version, reason)
      }
      // Its own log would need a name; nobody else looks at it, and it need not survive anything.
      try db.execute(
        sql: """
          PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;
          PRAGMA temp_store = MEMORY; BEGIN IMMEDIATE; COMMIT
          """)
    }
    return queue
  }
}

/// What can be seen from outside of whether a ledger was written to.
private struct Fingerprint: Equatable {
  private let store: FileStamp?
  private let log: FileStamp?
  /// Whether the index of the log is there, which goes when the last process closes the ledger.
  let isOpenElsewhere: Bool

  init(_ path: String) {
    store = FileStamp(path)
    log = FileStamp(path + "-wal")
    isOpenElsewhere = access(path + "-shm", F_OK) == 0
  }
}
