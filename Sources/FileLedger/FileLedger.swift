import Campaign
import GRDB
import Ledger

/// A ledger kept in one SQLite file, `*.guatu`.
///
/// One connection, WAL, `synchronous=FULL`, mode 0600. Every change goes through `commit`, `take` or
/// `rollForward`, each one transaction. Several processes may have the same file open. Where it may only be read, it
/// is read from a copy of one's own.
public final class FileLedger: LedgerStore {
  public let plan: Plan
  public let location: String
  public let condition: StoreCondition
  var queue: DatabaseQueue
  /// Made when somebody first wants to hear of changes: a watch costs every write a little.
  var watch: ChangeWatch?
  /// Where short changes wait for each other.
  private(set) lazy var line = WaitingLine(of: location)
  /// What the connection goes to, or for a ledger that is only read, what its copy is of.
  let files: StoreFiles
  /// The copy that is read where the ledger may not be written.
  var copy: PrivateCopy?
  var seenVersion = 0
  /// The people as of the event with this sequence number.
  var knownRoster: (sequence: Int, roster: Roster)?
  /// Where the text that was looked for last may be, as of the event with this sequence number.
  var knownBlocks: (text: String, sequence: Int, blocks: TextBlocks)?
  /// The connection while `rehearse` or `inSnapshot` holds its transaction open.
  var rehearsal: Database?

  init(queue: DatabaseQueue, path: String) throws {
    self.queue = queue
    location = path
    plan = try queue.writeWithoutTransaction { db in try FileLedger.readPlan(db) }
    condition = StoreCondition(openToOthers: StoreFile.openToOthers(path))
    files = StoreFiles(path, hasLog: true)
    seenVersion = try queue.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
    if let store = files.store { OpenStores.add(store) }
  }

  /// A ledger that may only be read.
  init(copy: PrivateCopy, of path: String, because reason: ReadOnlyReason) throws {
    self.copy = copy
    queue = copy.queue
    location = path
    plan = try copy.queue.read { db in try FileLedger.readPlan(db) }
    condition = StoreCondition(readOnly: reason, openToOthers: StoreFile.openToOthers(path))
    files = StoreFiles(path, hasLog: false)
    // The copy is of this moment: what comes later must be heard.
    watch = ChangeWatch(readOnly: path)
  }

  deinit {
    guard copy == nil else { return }
    if let store = files.store { OpenStores.remove(store) }
    // SQLite would write out, on closing, what it has in its log. So it is not closed; the system does that at the end.
    if files.isOvertaken { _ = Unmanaged.passRetained(queue) }
  }

  // Access

  /// Reads within one consistent view.
  func read<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
    do {
      if let rehearsal { return try body(rehearsal) }
      // Not GRDB's `read`: it switches `query_only` on and off, which makes SQLite compile every statement anew.
      return try queue.writeWithoutTransaction { db in try db.transaction(.deferred, body) }
    } catch { throw LedgerError(error, path: location) }
  }

  /// Changes in one transaction: all of it or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
    do {
      if let rehearsal { return try write(inside: rehearsal, body) }
      try demandWriting()
      let value = try change(body)
      ChangeWatch.announce(location)
      return value
    } catch {
      forgetWhatWasRead()
      throw LedgerError(error, path: location)
    }
  }

  /// One transaction on the connection, whatever it goes to.
  func change<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try queue.writeWithoutTransaction { db in
      try db.tellingOfRoom(at: location) { db in
        try db.transaction(.immediate) { db in
          let value = try body(db)
          try files.confirm()
          return value
        }
      }
    }
  }

  /// What was rolled back may have been read, under a number that another event will get.
  private func forgetWhatWasRead() {
    knownRoster = nil
    knownBlocks = nil
  }

  /// - Throws: `.readOnly`.
  private func demandWriting() throws(LedgerError) {
    if let reason = condition.readOnly { throw .readOnly(path: location, reason) }
  }

  /// A change inside a transaction that is open already: what fails leaves nothing behind.
  private func write<Value>(inside db: Database, _ body: (Database) throws -> Value) throws -> Value {
    var result: Value?
    try db.inSavepoint {
      result = try body(db)
      return .commit
    }
    guard let result else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
    return result
  }

  public func together(_ body: () throws -> Void) throws {
    if let rehearsal { return try write(inside: rehearsal) { _ in try body() } }
    try demandWriting()
    do {
      try change { db in
        rehearsal = db
        defer { rehearsal = nil }
        try body()
      }
      ChangeWatch.announce(location)
    } catch {
      forgetWhatWasRead()
      guard let error = error as? DatabaseError else { throw error }
      throw LedgerError(error, path: location)
    }
  }

  /// Lets `body` ask several questions of one and the same state, whatever others commit meanwhile; they are
  /// not kept from it.
  public func inSnapshot(_ body: () throws -> Void) throws {
    if rehearsal != nil { return try body() }
    try queue.writeWithoutTransaction { db in
      try db.inTransaction(.deferred) {
        rehearsal = db
        defer { rehearsal = nil }
        // The first read fixes the state.
        _ = try EventTable.head(db)
        try body()
        return .rollback
      }
    }
  }

  /// Shows the ledger as it would be on another day, and puts everything back afterwards.
  ///
  /// For commands with a `--today` of their own: lights roll to that day inside a transaction that is
  /// rolled back, so that boards on the real day see nothing of it.
  public func rehearse(on day: CivilDate, _ body: () throws -> Void) throws {
    try queue.writeWithoutTransaction { db in
      try db.inTransaction(.immediate) {
        rehearsal = db
        defer {
          rehearsal = nil
          forgetWhatWasRead()
        }
        try roll(to: day, db)
        try body()
        return .rollback
      }
    }
  }
}

extension Database {
  /// One transaction that gives a value; GRDB's gives none.
  fileprivate func transaction<Value>(_ kind: TransactionKind, _ body: (Database) throws -> Value) throws
    -> Value
  {
    var value: Value?
    try inTransaction(kind) {
      value = try body(self)
      return .commit
    }
    guard let value else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
    return value
  }
}

extension FileLedger {
  /// What SQLite says of `PRAGMA synchronous`: 2 is FULL, and nothing less will do.
  public func synchronousMode() throws(LedgerError) -> Int {
    try read { db in try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? -1 }
  }
}
