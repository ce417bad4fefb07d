import Ledger

/// The files that a connection writes to, as they were when it was opened: the ledger and its log.
///
/// SQLite goes on writing to a file that has no name any more, and nobody would ever find what it wrote.
struct StoreFiles {
  let path: String
  let store: FileIdentity?
  private let log: FileIdentity?

  /// - Parameter hasLog: whether the connection writes one; others come and go with the log of a ledger that is only
  ///   read.
  init(_ path: String, hasLog: Bool) {
    self.path = path
    store = FileIdentity(path)
    log = hasLog ? FileIdentity(path + "-wal") : nil
  }

  /// That they still have their names.
  ///
  /// - Throws: `.gone`, `.logGone`.
  func confirm() throws(LedgerError) {
    guard FileIdentity(path) == store else { throw .gone(path: path) }
    guard log == nil || FileIdentity(path + "-wal") == log else { throw .logGone(path: path + "-wal") }
  }
}
