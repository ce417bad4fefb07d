import Campaign
import Foundation
import GRDB
import Glibc
import Ledger

extension FileLedger {
  /// Makes a new, empty ledger, and the folders that are missing for it (0700).
  ///
  /// - Throws: `.exists`, `.cannotCreate` and what SQLite may throw.
  public static func create(at path: String, plan: Plan, by author: Author, at moment: Moment)
    throws(LedgerError) -> FileLedger
  {
    try Folder.make(for: path)
    let descriptor = Glibc.open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { throw .exists(path: path) }
      throw .cannotCreate(path: path, reason: systemReason())
    }
    fchmod(descriptor, 0o600)
    close(descriptor)
    do {
      let queue = try connect(path)
      try queue.writeWithoutTransaction { db in
        try db.tellingOfRoom(at: path) { db in
          try db.inTransaction(.immediate) {
            try Schema.create(db)
            try writePlan(plan, lightsOn: moment.day, by: author, at: moment, db)
            return .commit
          }
        }
      }
      return try FileLedger(queue: queue, path: path)
    } catch {
      remove(at: path)
      throw LedgerError(error, path: path)
    }
  }

  /// Takes away a ledger that was never finished, with the files that SQLite keeps beside it.
  public static func remove(at path: String) {
    for suffix in [""] + StoreFile.companions { unlink(path + suffix) }
  }

  /// Opens a ledger that is there. One of an older format is brought up to date, after a copy of it was put beside
  /// it; one that may only be read is read from a copy of one's own.
  ///
  /// - Throws: `.notFound`, `.special`, `.notALedger`, `.truncated`, `.newerSchema`, `.olderSchema` and what SQLite
  ///   may throw.
  public static func open(at path: String) throws(LedgerError) -> FileLedger {
    opening.lock()
    defer { opening.unlock() }
    let file = try StoreFile(path)
    do {
      try StoreHeader.check(file)
      if let reason = file.readOnly {
        return try FileLedger(copy: PrivateCopy(of: file, because: reason), of: path, because: reason)
      }
      let ledger = try FileLedger(queue: connectUpToDate(path), path: path)
      try file.confirm()
      return ledger
    } catch { throw LedgerError(error, path: path) }
  }

  /// Threads open one after the other: what one reads of a file's first bytes must not cost another its locks.
  private static let opening = NSLock()

  /// A connection to a ledger of today's format, to which an older one is brought first.
  ///
  /// One connection for looking and for working: to let go of a queue would start threads that wake every second.
  ///
  /// - Throws: `.notALedger`, `.newerSchema`.
  private static func connectUpToDate(_ path: String) throws -> DatabaseQueue {
    let queue = try connect(path, isNew: false)
    let found = try queue.writeWithoutTransaction { db in
      let found = try version(of: db, at: path)
      if found == Schema.version { try prepare(db) }
      return found
    }
    if found == Schema.version { return queue }
    try queue.close()
    try FormatUpgrade(path: path).run()
    return try connect(path)
  }

  static func version(of db: Database, at path: String) throws -> Int {
    guard try Int.fetchOne(db, sql: "PRAGMA application_id") == Schema.applicationID else {
      throw LedgerError.notALedger(path: path, .database)
    }
    let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard found <= Schema.version else {
      throw LedgerError.newerSchema(path: path, found: found, known: Schema.version)
    }
    guard found >= Migration.oldest else { throw LedgerError.notALedger(path: path, .database) }
    return found
  }

  /// - Parameter isNew: whether it is known to be ours, so that it may be prepared for writing.
  static func connect(_ path: String, isNew: Bool = true) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.label = "guatu"
    configuration.maximumReaderCount = 1
    configuration.prepareDatabase { db in try SQLFunctions.register(db) }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    if isNew { try queue.writeWithoutTransaction(prepare) }
    return queue
  }

  /// A commit must survive a power cut, and reading must not wait for writing.
  private static func prepare(_ db: Database) throws {
    try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY")
  }
}
