import Glibc
import Ledger

/// A file on its way out: it is written beside its place, and takes it only when it is whole.
///
/// Readable and writable by its owner alone (0600). A device or a pipe is written to directly. Whatever fails,
/// what was at the path before stays as it was.
public final class OutputFile {
  /// As the person wrote it.
  public let path: String
  /// Where the bytes go until they are whole; nil for a device.
  private var temporary: String?
  /// The place behind any symbolic links.
  private let target: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private static let bufferSize = 1 << 16

  /// - Parameter sources: files that the output is made from and must never take the place of.
  /// - Throws: `.isSource` for those, for any ledger and for what lies beside one; `.cannotWrite`, also
  ///   for a file that is there and that the user may not write.
  public convenience init(path: String, sources: [String] = []) throws(OutputError) {
    try self.init(path: path, sources: sources, mayWrite: { faccessat(AT_FDCWD, $0, W_OK, AT_EACCESS) == 0 })
  }

  /// - Parameter mayWrite: whether this user may write the file at a path; else it says why in `errno`.
  init(path: String, sources: [String] = [], mayWrite: (String) -> Bool) throws(OutputError) {
    self.path = path
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, sources.contains(where: { OutputFile.isSame(status, $0) }) || OutputFile.isDatabase(path) {
      throw .isSource(path: path)
    }
    if exists && status.st_mode & S_IFMT == S_IFDIR {
      throw .cannotWrite(path: path, reason: String(cString: strerror(EISDIR)))
    }
    if exists && status.st_mode & S_IFMT != S_IFREG {
      target = path
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
    } else {
      // A name can be taken from a file that may not be written: its owner protected it all the same.
      guard !exists || mayWrite(path) else { throw .cannotWrite(path: path, reason: systemReason()) }
      target = exists ? OutputFile.resolved(path) : path
      var template = Array("\(target).XXXXXX".utf8CString)
      descriptor = mkstemp(&template)
      if descriptor >= 0 {
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        temporary = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } }
      }
    }
    guard descriptor >= 0 else { throw .cannotWrite(path: path, reason: systemReason()) }
  }

  deinit {
    close(descriptor)
    if let temporary { unlink(temporary) }
  }

  /// Adds bytes.
  public func write(_ bytes: some Sequence<UInt8>) throws(OutputError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= OutputFile.bufferSize { try flush() }
  }

  /// Makes the file whole and gives it its name.
  public func finish() throws(OutputError) {
    try makeWhole()
    try takePlace()
  }

  /// The same, unless `check` throws: it is called last before the file takes its place.
  ///
  /// - Throws: `OutputError.cannotWrite`, and what `check` throws.
  public func finish(check: () throws -> Void) throws {
    try makeWhole()
    try check()
    try takePlace()
  }

  private func makeWhole() throws(OutputError) {
    try flush()
    guard temporary == nil || fsync(descriptor) == 0 else {
      throw .cannotWrite(path: path, reason: systemReason())
    }
  }

  private func takePlace() throws(OutputError) {
    guard let temporary else { return }
    guard rename(temporary, target) == 0 else { throw .cannotWrite(path: path, reason: systemReason()) }
    self.temporary = nil
    syncDirectory()
  }

  private func flush() throws(OutputError) {
    var start = 0
    while start < buffer.count {
      let count = buffer[start...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw .cannotWrite(path: path, reason: systemReason()) }
      start += count
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Without this a power cut may lose the new name.
  private func syncDirectory() {
    let slash = target.lastIndex(of: "/")
    let directory = slash.map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
    let opened = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { return }
    fsync(opened)
    close(opened)
  }

  /// Whether a path leads to the file with this status, through whatever links.
  private static func isSame(_ status: stat, _ path: String) -> Bool {
    var other = stat()
    return stat(path, &other) == 0 && other.st_dev == status.st_dev && other.st_ino == status.st_ino
  }

  /// Whether the file is a ledger, this one or another, or what SQLite keeps beside one.
  private static func isDatabase(_ path: String) -> Bool {
    if ["-wal", "-shm", "-journal"].contains(where: path.hasSuffix) { return true }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var head = [UInt8](repeating: 0, count: 16)
    return read(descriptor, &head, head.count) == head.count && head == Array("SQLite format 3\u{0}".utf8)
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
