import Glibc
import Ledger

/// A file without a name in the folder for temporary files: nobody else sees it, and it is gone when it is
/// closed, even when guatu is killed.
final class ScratchFile {
  /// $TMPDIR, else /tmp.
  static let folder = getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"

  private let descriptor: Int32

  /// Where other libraries open it.
  var path: String { "/proc/self/fd/\(descriptor)" }

  init() throws(OutputError) {
    var template = Array("\(ScratchFile.folder)/guatu.XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw ScratchFile.failure() }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unlink(template)
  }

  deinit { close(descriptor) }

  /// Calls `body` with all its bytes, chunk by chunk.
  func forEachChunk(_ body: ([UInt8]) throws -> Void) throws {
    var offset = 0
    while true {
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      let count = chunk.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, offset) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw ScratchFile.failure() }
      if count == 0 { return }
      chunk.removeLast(chunk.count - count)
      try body(chunk)
      offset += count
    }
  }

  /// The latest failure in the folder.
  static func failure() -> OutputError { .cannotWrite(path: folder, reason: systemReason()) }
}
