import Glibc
import Ledger

/// A path that is to be opened as a ledger: what can be told of it before SQLite touches anything.
///
/// SQLite itself follows no link at the log and the index beside the file. For the file the look is repeated once it
/// is open (`confirm`): whoever swaps it in between gains nothing.
struct StoreFile {
  let path: String
  let identity: FileIdentity
  /// In bytes.
  let size: Int
  /// Why it cannot be changed; nil where it can.
  let readOnly: ReadOnlyReason?

  /// - Throws: `.notFound`, `.special`, `.specialCompanion`, `.inputOutput` where it may not be read.
  init(_ path: String) throws(LedgerError) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { throw .notFound(path: path) }
      throw .inputOutput(path: path, detail: systemReason())
    }
    if let special = SpecialFile(status, at: path) { throw .special(path: path, special) }
    try StoreFile.checkCompanions(of: path)
    guard faccessat(AT_FDCWD, path, R_OK, AT_EACCESS) == 0 else {
      throw .inputOutput(path: path, detail: systemReason())
    }
    self.path = path
    identity = FileIdentity(status)
    size = Int(status.st_size)
    readOnly = StoreFile.readOnlyReason(path)
  }

  /// That the path still leads to the file that was looked at.
  ///
  /// - Throws: `.gone`.
  func confirm() throws(LedgerError) {
    guard FileIdentity(path) == identity else { throw .gone(path: path) }
  }

  static let companions = ["-wal", "-shm"]

  private static func checkCompanions(of path: String) throws(LedgerError) {
    for companion in companions.map({ path + $0 }) {
      var status = stat()
      guard lstat(companion, &status) == 0, let special = SpecialFile(status, at: companion) else { continue }
      throw .specialCompanion(path: companion, special)
    }
  }

  static func readOnlyReason(_ path: String) -> ReadOnlyReason? {
    for (place, reason) in [(path, ReadOnlyReason.file), (Folder.path(of: path), .folder)]
    where faccessat(AT_FDCWD, place, W_OK, AT_EACCESS) != 0 {
      return errno == EROFS ? .fileSystem : reason
    }
    return nil
  }

  /// What everybody may write. In a sticky folder, such as /tmp, nobody can take the place of another's file.
  static func openToOthers(_ path: String) -> [OpenToOthers] {
    var status = stat()
    var open: [OpenToOthers] = []
    if stat(path, &status) == 0, status.st_mode & S_IWOTH != 0 { open.append(.file(path: path)) }
    let folder = Folder.path(of: path)
    if stat(folder, &status) == 0, status.st_mode & S_IWOTH != 0, status.st_mode & S_ISVTX == 0 {
      open.append(.folder(path: folder))
    }
    return open
  }
}

extension SpecialFile {
  /// nil for a plain file.
  init?(_ status: stat, at path: String) {
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      guard status.st_nlink > 1 else { return nil }
      self = .names(Int(status.st_nlink))
    case S_IFLNK: self = .link(to: SpecialFile.target(of: path))
    case S_IFDIR: self = .folder
    case S_IFIFO: self = .pipe
    case S_IFSOCK: self = .socket
    default: self = .device
    }
  }

  /// Where a link leads in the end; where that is nowhere, what it says.
  private static func target(of path: String) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let length = readlink(path, &buffer, buffer.count - 1)
    return String(decoding: buffer.prefix(max(0, length)).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
