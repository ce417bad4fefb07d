import Campaign
import Foundation
import GRDB
import Glibc
import Ledger

/// A ledger kept in one SQLite file, `*.guatu`.
///
/// One connection, WAL, `synchronous=FULL`, mode 0600. Every change goes through `commit`, `take` or
/// `rollForward`, each one transaction. Several processes may have the same file open.
public final class FileLedger: LedgerStore {
  public let plan: Plan
  public let location: String
  let queue: DatabaseQueue
  private let watch: ChangeWatch?
  private let identity: FileIdentity?
  private var seenVersion = 0
  /// The people as of the event with this sequence number.
  var knownRoster: (sequence: Int, roster: Roster)?
  /// The connection while `rehearse` or `inSnapshot` holds its transaction open.
  var rehearsal: Database?

  private init(queue: DatabaseQueue, path: String) throws {
    self.queue = queue
    location = path
    plan = try queue.read { db in try FileLedger.readPlan(db) }
    watch = ChangeWatch(path: path)
    identity = FileIdentity(path)
    seenVersion = try queue.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
  }

  // Opening

  /// Makes a new, empty ledger.
  ///
  /// - Throws: `.exists`, `.cannotCreate` and what SQLite may throw.
  public static func create(at path: String, plan: Plan, by author: Author, at moment: Moment)
    throws(LedgerError) -> FileLedger
  {
    let descriptor = Glibc.open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { throw .exists(path: path) }
      throw .cannotCreate(path: path, reason: String(cString: strerror(errno)))
    }
    fchmod(descriptor, 0o600)
    close(descriptor)
    do {
      let queue = try connect(path)
      try queue.inTransaction(.immediate) { db in
        try Schema.create(db)
        try writePlan(plan, lightsOn: moment.day, by: author, at: moment, db)
        return .commit
      }
      return try FileLedger(queue: queue, path: path)
    } catch {
      remove(at: path)
      throw LedgerError(error, path: path)
    }
  }

  /// Takes away a ledger that was never finished, with the files that SQLite keeps beside it.
  public static func remove(at path: String) {
    for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
  }

  /// Opens a ledger that is there.
  ///
  /// - Throws: `.notFound`, `.notALedger`, `.newerSchema`, `.readOnly` and what SQLite may throw.
  public static func open(at path: String) throws(LedgerError) -> FileLedger {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { throw .notFound(path: path) }
      throw .inputOutput(path: path, detail: String(cString: strerror(errno)))
    }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else { throw .notALedger(path: path) }
    guard access(path, R_OK) == 0 else {
      throw .inputOutput(path: path, detail: String(cString: strerror(errno)))
    }
    guard access(path, W_OK) == 0 else { throw .readOnly(path: path) }
    do {
      try checkFormat(path)
      return try FileLedger(queue: connect(path), path: path)
    } catch { throw LedgerError(error, path: path) }
  }

  /// Looks at a file without changing it: is it ours, and can we read it?
  private static func checkFormat(_ path: String) throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.inDatabase { db in
      guard try Int.fetchOne(db, sql: "PRAGMA application_id") == Schema.applicationID else {
        throw LedgerError.notALedger(path: path)
      }
      let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      guard found <= Schema.version else {
        throw LedgerError.newerSchema(path: path, found: found, known: Schema.version)
      }
      guard found == Schema.version else {
        throw LedgerError.olderSchema(path: path, found: found, known: Schema.version)
      }
    }
  }

  private static func connect(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(5)
    configuration.label = "guatu"
    configuration.maximumReaderCount = 1
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    // GRDB sets NORMAL while it opens a WAL file: a commit must survive a power cut, so FULL comes after it.
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA synchronous = FULL")
      try db.execute(sql: "PRAGMA temp_store = MEMORY")
    }
    return queue
  }

  private static func readPlan(_ db: Database) throws -> Plan {
    guard let text = try String.fetchOne(db, sql: "SELECT value FROM ledger WHERE key = 'plan'") else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "ledger.plan")
    }
    return try JSONDecoder().decode(Plan.self, from: Data(text.utf8))
  }

  private static func writePlan(
    _ plan: Plan, lightsOn day: CivilDate, by author: Author, at moment: Moment, _ db: Database
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(plan), as: UTF8.self)
    let rows: [(String, any DatabaseValueConvertible)] = [
      ("plan", text), ("lights_on", day.dayNumber), ("next_number", 1),
    ]
    for (key, value) in rows {
      try db.execute(sql: "INSERT INTO ledger VALUES (?, ?)", arguments: [key, value])
    }
    let change = FieldChange(field: "plan", before: nil, after: planDigest(text))
    _ = try EventTable.append(
      .ofLedger(.create, note: plan.name, changes: [change], by: author, at: moment), db)
  }

  /// SHA-256 of the plan as it is stored: what the first event of the chain vouches for.
  static func planDigest(_ text: String) -> String {
    var fields = AuditChain.Fields()
    fields.add(text)
    return AuditChain.hex(fields.finish())
  }

  // Access

  /// Reads within one consistent view.
  func read<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
    do {
      if let rehearsal { return try body(rehearsal) }
      return try queue.read(body)
    } catch { throw LedgerError(error, path: location) }
  }

  /// Changes in one transaction: all of it or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
    do {
      if let rehearsal { return try write(inside: rehearsal, body) }
      // SQLite would go on writing to a file that has no name any more, and nobody would ever find it.
      guard FileIdentity(location) == identity else { throw LedgerError.gone(path: location) }
      let value = try queue.writeWithoutTransaction { db in
        var result: Value?
        try db.inTransaction(.immediate) {
          result = try body(db)
          return .commit
        }
        guard let result else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
        return result
      }
      ChangeWatch.announce(location)
      return value
    } catch {
      // What was rolled back may have been read into it, under a number that another event will get.
      knownRoster = nil
      throw LedgerError(error, path: location)
    }
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
    guard FileIdentity(location) == identity else { throw LedgerError.gone(path: location) }
    do {
      try queue.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          rehearsal = db
          defer { rehearsal = nil }
          try body()
          return .commit
        }
      }
      ChangeWatch.announce(location)
    } catch {
      knownRoster = nil
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
          knownRoster = nil
        }
        try roll(to: day, db)
        try body()
        return .rollback
      }
    }
  }

  // Watching

  public var changeDescriptor: Int32? { watch?.descriptor }

  public func hasForeignChanges() throws(LedgerError) -> Bool {
    watch?.drain()
    do {
      let version = try queue.writeWithoutTransaction { db in
        try Int.fetchOne(db.cachedStatement(sql: "PRAGMA data_version")) ?? 0
      }
      defer { seenVersion = version }
      return version != seenVersion
    } catch { throw LedgerError(error, path: location) }
  }
}

extension Event {
  /// An event of the whole ledger, before it has a number and a hash.
  static func ofLedger(
    _ kind: EventKind, note: String, changes: [FieldChange] = [], by author: Author, at moment: Moment
  ) -> Event {
    Event(
      sequence: 0, moment: moment, actor: author.name, sitting: author.sitting, item: nil, number: nil,
      unit: nil, task: nil, kind: kind, from: nil, to: nil, note: note, changes: changes, reverses: nil,
      meeting: author.meeting, hash: "")
  }

  /// An event of one item, before it has a number and a hash.
  static func of(
    _ item: Item, _ kind: EventKind, from: State?, note: String, changes: [FieldChange] = [],
    reverses: Int? = nil, by author: Author, at moment: Moment
  ) -> Event {
    Event(
      sequence: 0, moment: moment, actor: author.name, sitting: author.sitting, item: item.id,
      number: item.entry.number, unit: item.entry.unit, task: item.entry.task, kind: kind, from: from,
      to: item.state, note: note, changes: changes, reverses: reverses, meeting: author.meeting, hash: "")
  }
}

extension FileLedger {
  /// What SQLite says of `PRAGMA synchronous`: 2 is FULL, and nothing less will do.
  public func synchronousMode() throws(LedgerError) -> Int {
    try read { db in try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? -1 }
  }
}
