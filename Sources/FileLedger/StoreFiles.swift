import Glibc
import Ledger

/// The files that a connection writes to, as they were when it was opened: the ledger, its log and the log's index.
///
/// SQLite goes on writing to a file that has no name any more, and nobody would ever find what it wrote. The index holds
/// the locks as well: whoever opens the ledger without it gets one of their own, and the two write over each other.
final class StoreFiles {
  let path: String
  let store: FileIdentity?
  private let log: FileIdentity?
  private let index: FileIdentity?
  /// As the ledger's file was when it was last confirmed: until then we knew of everything in it.
  private var known: FileStamp?

  /// - Parameter hasLog: whether the connection writes one; others come and go with the log of a ledger that is only
  ///   read.
  init(_ path: String, hasLog: Bool) {
    self.path = path
    known = FileStamp(path)
    store = known?.identity
    log = hasLog ? FileIdentity(path + "-wal") : nil
    index = hasLog ? FileIdentity(path + "-shm") : nil
  }

  /// That they still have their names, and that nothing is cut off: a ledger never becomes shorter.
  ///
  /// - Throws: `.gone`, `.logGone`, `.truncated`.
  func confirm() throws(LedgerError) {
    guard let stamp = FileStamp(path), stamp.identity == store else { throw .gone(path: path) }
    guard log == nil || FileIdentity(path + "-wal") == log else { throw .logGone(path: path + "-wal") }
    guard index == nil || FileIdentity(path + "-shm") == index else { throw .logGone(path: path + "-shm") }
    if let known, stamp.size < known.size {
      throw .truncated(path: path, bytes: stamp.size, expected: known.size)
    }
    known = stamp
  }

  /// Whether others may have written the ledger behind our back: they had no part in our locks any more, and its file is
  /// not as we knew it. What our log still holds must not be written over that.
  var isOvertaken: Bool {
    let others = FileIdentity(path + "-shm")
    guard index != nil, others != index, let stamp = FileStamp(path), stamp.identity == store else {
      return false
    }
    return stamp != known || (others != nil && FileIdentity(path + "-wal") == log)
  }
}
