import CNcurses
import Glibc

/// Standard error kept in a file while a screen is up, and shown when this goes.
///
/// The file is in TMPDIR, or in /tmp, nobody else can read it, and it has no name any more.
struct CapturedErrors: ~Copyable {
  let file: Int32
  /// Standard error itself.
  let real: Int32

  /// nil when standard error is no terminal and so spoils no screen, or when no file can be made.
  init?() {
    guard isatty(STDERR_FILENO) == 1 else { return nil }
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    guard let file = Self.namelessFile(in: folder) ?? Self.namelessFile(in: "/tmp") else { return nil }
    let real = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    guard real >= 0, dup2(file, STDERR_FILENO) >= 0 else {
      close(file)
      return nil
    }
    self.file = file
    self.real = real
  }

  private static func namelessFile(in folder: String) -> Int32? {
    guard !folder.isEmpty else { return nil }
    var template = Array("\(folder)/guatu-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { return nil }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    unlink(template)
    return file
  }

  deinit {
    dup2(real, STDERR_FILENO)
    cn_copy_file(file, real)
    close(file)
    close(real)
  }
}
