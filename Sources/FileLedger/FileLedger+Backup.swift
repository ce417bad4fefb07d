import GRDB
import Glibc
import Ledger

/// What a backup holds: enough to tell later that it is the one.
public struct BackupSummary: Hashable, Sendable {
  public var events: Int
  public var items: Int
  /// The hash of the latest event: `guatu verify --head` finds it in the ledger and in every later backup.
  public var head: String
}

extension FileLedger {
  /// Writes a copy of the ledger as it is now: everything that was saved before, and of what others save meanwhile all
  /// or nothing of each change. Nobody is kept from writing.
  ///
  /// - Parameters:
  ///   - place: where to; missing folders are made.
  ///   - replacing: whether a file that is there gives way, once the copy is whole.
  ///   - progress: called now and then with the percentage that is done.
  /// - Throws: `.exists`, `.logInTheWay`, `.special`, `.badCopy`, `.diskFull`, `.cannotCreate`;
  ///   `OutputError.isSource` for the ledger itself.
  @discardableResult
  public func backUp(to place: String, replacing: Bool = false, progress: ((Int) -> Void)? = nil) throws
    -> BackupSummary
  {
    try FileLedger.checkPlace(place, replacing: replacing, source: files)
    try Folder.make(for: place)
    let copy = try StoreCopy(for: place)
    var summary = BackupSummary(events: 0, items: 0, head: "")
    try inOneState { db in
      summary = try BackupSummary(db)
      try copy.fill(from: db, progress: { done, all in progress?(done * 100 / max(1, all)) }) { copied in
        guard try BackupSummary(copied) == summary,
          try FileLedger.version(of: copied, at: place) == Schema.version
        else { throw LedgerError.badCopy(path: place) }
      }
    }
    // What came into the way meanwhile stays.
    try FileLedger.checkPlace(place, replacing: replacing, source: files)
    if replacing { try copy.takePlaceOfAny() } else { try copy.takePlace() }
    return summary
  }

  private func inOneState(_ body: (Database) throws -> Void) throws {
    do {
      try queue.writeWithoutTransaction { db in
        try db.inTransaction(.deferred) {
          try body(db)
          return .rollback
        }
      }
    } catch let error as DatabaseError { throw LedgerError(error, path: location) }
  }

  /// A log beside the place belongs to another ledger: SQLite would take it for the copy's.
  private static func checkPlace(_ place: String, replacing: Bool, source: StoreFiles) throws {
    if FileIdentity(place) == source.store { throw OutputError.isSource(path: place) }
    for companion in StoreFile.companions.map({ place + $0 }) where FileIdentity(companion) != nil {
      throw LedgerError.logInTheWay(path: companion)
    }
    var status = stat()
    guard lstat(place, &status) == 0 else { return }
    if let special = SpecialFile(status, at: place) { throw LedgerError.special(path: place, special) }
    if !replacing { throw LedgerError.exists(path: place) }
  }
}

extension BackupSummary {
  init(_ db: Database) throws {
    events = try EventTable.head(db).sequence
    items = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM items") ?? 0
    head = AuditChain.hex(try EventTable.head(db).hash)
  }
}
