import Campaign
import GRDB
import Ledger

extension FileLedger {
  public var changeDescriptor: Int32? { listen()?.descriptor }

  public func hasForeignChanges() throws(LedgerError) -> Bool {
    listen()?.drain()
    try files.confirm()
    do { return try condition.readOnly == nil ? hasCommits() : takeNewCopy() } catch {
      throw LedgerError(error, path: location)
    }
  }

  /// The watch, from the first call on.
  private func listen() -> ChangeWatch? {
    if watch == nil, condition.readOnly == nil { watch = ChangeWatch(path: location) }
    return watch
  }

  private func hasCommits() throws -> Bool {
    let version = try queue.writeWithoutTransaction { db in
      try Int.fetchOne(db.cachedStatement(sql: "PRAGMA data_version")) ?? 0
    }
    defer { seenVersion = version }
    return version != seenVersion
  }

  /// Looks again at a ledger that may only be read; the lights stay on their day.
  private func takeNewCopy() throws -> Bool {
    guard let copy, copy.isOutdated(at: location), let reason = condition.readOnly else { return false }
    watch?.follow(logOf: location)
    let day = try lightsOn()
    let fresh = try PrivateCopy(of: StoreFile(location), because: reason)
    self.copy = fresh
    queue = fresh.queue
    try rollForward(to: day)
    return true
  }
}
