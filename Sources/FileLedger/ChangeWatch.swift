import Glibc

/// Watches the write-ahead log of a ledger, which every commit of every process writes to (inotify).
final class ChangeWatch {
  /// Readable when something was written.
  let descriptor: Int32

  /// Watches `path`-wal, which must exist; nil when the system has no watch left.
  init?(path: String) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    guard inotify_add_watch(descriptor, path + "-wal", UInt32(IN_MODIFY)) >= 0 else {
      close(descriptor)
      return nil
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Takes out whatever the watch has told so far.
  func drain() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while read(descriptor, &buffer, buffer.count) > 0 {}
  }
}
