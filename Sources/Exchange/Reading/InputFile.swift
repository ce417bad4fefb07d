import Glibc
import Ledger

/// A file that is open for reading; several passes may read it at once.
final class InputFile {
  /// As the person wrote it.
  let path: String
  private let descriptor: Int32

  /// Bytes read at a time.
  static let chunkSize = 1 << 18

  init(path: String) throws(IntakeError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .cannotRead(path: path, reason: systemReason()) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .notAFile(path: path)
    }
    self.path = path
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Fills `buffer` with up to `limit` bytes; it is empty at the end of the file only.
  func read(at offset: Int, limit: Int, into buffer: inout [UInt8]) throws(IntakeError) {
    if buffer.count != limit { buffer = [UInt8](repeating: 0, count: limit) }
    var count = 0
    repeat {
      count = buffer.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, limit, offset) }
    } while count < 0 && errno == EINTR
    guard count >= 0 else { throw .cannotRead(path: path, reason: systemReason()) }
    if count < limit { buffer.removeLast(limit - count) }
  }
}

/// What the system says about the latest failure.
func systemReason() -> String { String(cString: strerror(errno)) }
