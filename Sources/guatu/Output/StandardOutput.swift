@preconcurrency import Glibc

/// What `print` writes to: buffered, and asked at the end whether everything arrived.
enum StandardOutput {
  /// Why something did not arrive (a full disk, say), in the system's words; nil when all did.
  static func failure() -> String? {
    let isFlushed = fflush(stdout) == 0
    let code = errno
    // What a full buffer could not write is remembered by the stream, not by its last flush.
    guard isFlushed, ferror(stdout) == 0 else { return String(cString: strerror(code == 0 ? EIO : code)) }
    return nil
  }
}
