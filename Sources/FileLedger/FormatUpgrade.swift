import GRDB
import Glibc
import Ledger

/// Brings a ledger of an older format to the one of this program: in one transaction, after a copy of it as it was
/// has been put beside it.
struct FormatUpgrade {
  let path: String
  var migrations = Migration.all

  /// How long another process may take with a large ledger before we give up.
  private static let patience = 120.0

  /// Of several processes that come at once, one does it and the others find it done.
  ///
  /// - Throws: a `LedgerError`; then the ledger is as it was.
  func run() throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(FormatUpgrade.patience)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    var backup: String?
    do {
      try queue.inTransaction(.immediate) { db in
        let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        guard found < Schema.version else { return .rollback }
        backup = try copy(of: found)
        try migrate(db, from: found)
        return .commit
      }
    } catch {
      // Nothing happened, so there is nothing to go back to.
      if let backup { unlink(backup) }
      throw error
    }
  }

  private func migrate(_ db: Database, from found: Int) throws {
    for migration in migrations where migration.version > found {
      try migration.run(db)
      try db.execute(sql: "PRAGMA user_version = \(migration.version)")
    }
  }

  /// Copies the ledger as it is: whoever calls this keeps others from writing. Never overwrites a copy.
  private func copy(of version: Int) throws -> String {
    let copy = try StoreCopy(for: "\(path).v\(version)-backup")
    try DatabaseQueue(path: path).inTransaction(.deferred) { db in
      try copy.fill(from: db)
      return .rollback
    }
    return try place(copy)
  }

  private func place(_ copy: StoreCopy) throws(LedgerError) -> String {
    var number = 1
    while true {
      let name = number == 1 ? copy.place : "\(copy.place)-\(number)"
      do throws(LedgerError) {
        try copy.takePlace(at: name)
        return name
      } catch .exists { number += 1 }
    }
  }
}
