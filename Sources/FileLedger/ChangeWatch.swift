import Glibc

/// Watches the write-ahead log of a ledger, which every commit of every process writes to (inotify).
///
/// What is written counts only when the commit is over, a moment after the last write: whoever looks at once may
/// look too early. So each commit is announced when it is over, by touching the log.
final class ChangeWatch {
  /// Readable when something was written.
  let descriptor: Int32

  /// Watches `path`-wal, which must exist; nil when the system has no watch left.
  init?(path: String) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    guard inotify_add_watch(descriptor, path + "-wal", UInt32(IN_MODIFY | IN_ATTRIB)) >= 0 else {
      close(descriptor)
      return nil
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Tells every watch of a ledger that a commit is over.
  static func announce(_ path: String) { utimes(path + "-wal", nil) }

  /// Takes out whatever the watch has told so far.
  func drain() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while read(descriptor, &buffer, buffer.count) > 0 {}
  }
}
