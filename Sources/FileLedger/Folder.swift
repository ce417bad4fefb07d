import Glibc
import Ledger

/// The folder that a file lies in.
enum Folder {
  /// Its path: `.` for a bare name.
  static func path(of file: String) -> String {
    guard let slash = file.lastIndex(of: "/") else { return "." }
    return slash == file.startIndex ? "/" : String(file[..<slash])
  }

  /// Whether there is no room for what SQLite keeps beside an open ledger.
  static func isFull(of file: String) -> Bool {
    var status = statvfs()
    guard statvfs(path(of: file), &status) == 0 else { return false }
    return status.f_bavail * UInt(status.f_frsize) < 64 << 10
  }

  /// Puts the names in it on the disk: without this a power cut may lose a new one.
  static func sync(of file: String) {
    let descriptor = open(path(of: file), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// Makes it, and those above it that are missing, for their owner alone (0700) whatever the umask.
  static func make(for file: String) throws(LedgerError) {
    let folder = path(of: file)
    guard access(folder, F_OK) != 0 else { return }
    try make(for: folder)
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw .cannotCreate(path: file, reason: systemReason())
    }
  }
}
