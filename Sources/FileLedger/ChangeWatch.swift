import Glibc

/// Watches a ledger (inotify): the write-ahead log, which every commit of every process writes to, and whether the
/// ledger or the log is deleted, moved away or replaced.
///
/// What is written counts only when the commit is over, a moment after the last write: whoever looks at once may
/// look too early. So each commit is announced when it is over, by touching the log.
final class ChangeWatch {
  /// Readable when something was written, or a name was taken away.
  let descriptor: Int32

  private static let writing = UInt32(IN_MODIFY | IN_ATTRIB)
  /// A file that is deleted while it is open only loses a name: IN_ATTRIB tells that, IN_DELETE_SELF comes much later.
  private static let going = UInt32(IN_ATTRIB | IN_MOVE_SELF | IN_DELETE_SELF)
  private static let coming = UInt32(IN_CREATE | IN_MOVED_TO)

  /// Watches `path`, `path`-wal and `path`-shm, which must exist; nil when the system has no watch left.
  convenience init?(path: String) {
    self.init([
      (path + "-wal", ChangeWatch.writing | ChangeWatch.going), (path, ChangeWatch.going),
      (path + "-shm", ChangeWatch.going),
    ])
  }

  /// Watches a ledger that may only be read. It may have no log until somebody else opens it: that comes into its
  /// folder, and what others wrote comes into the file when they are gone.
  convenience init?(readOnly path: String) {
    var places = [
      (path, ChangeWatch.writing | ChangeWatch.going), (Folder.path(of: path), ChangeWatch.coming),
    ]
    let log = path + "-wal"
    if access(log, F_OK) == 0 { places.append((log, ChangeWatch.writing | ChangeWatch.going)) }
    self.init(places)
  }

  private init?(_ places: [(path: String, events: UInt32)]) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    for place in places where inotify_add_watch(descriptor, place.path, place.events) < 0 {
      close(descriptor)
      return nil
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Watches the log of a ledger that may only be read, which others made anew.
  func follow(logOf path: String) {
    _ = inotify_add_watch(descriptor, path + "-wal", ChangeWatch.writing | ChangeWatch.going)
  }

  /// Tells every watch of a ledger that a commit is over.
  static func announce(_ path: String) { utimes(path + "-wal", nil) }

  /// Takes out whatever the watch has told so far.
  func drain() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while read(descriptor, &buffer, buffer.count) > 0 {}
  }
}
