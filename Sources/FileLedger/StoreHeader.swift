import Glibc
import Ledger
import Synchronization

/// The first hundred bytes of a file, as SQLite's file format defines them (sqlite.org/fileformat.html §1.3): enough
/// to tell what is no ledger without opening it as a database, which might change it.
struct StoreHeader {
  private let bytes: [UInt8]

  /// - Throws: `.notALedger`, `.truncated`, `.inputOutput`.
  static func check(_ file: StoreFile) throws(LedgerError) {
    guard !OpenStores.contains(file.identity) else { return }
    guard file.size > 0 else { throw .notALedger(path: file.path, .empty) }
    let header = try StoreHeader(file.path)
    guard header.isDatabase else {
      throw .notALedger(path: file.path, header.isArchive ? .workbook : .other)
    }
    // What lies in the log may not have come into the file yet.
    guard !StoreHeader.hasLog(file.path) else { return }
    guard header.applicationID == Schema.applicationID else {
      throw .notALedger(path: file.path, .database)
    }
    guard file.size >= header.size else {
      throw .truncated(path: file.path, bytes: file.size, expected: header.size)
    }
  }

  private init(_ path: String) throws(LedgerError) {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .inputOutput(path: path, detail: systemReason()) }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 100)
    let count = read(descriptor, &buffer, buffer.count)
    guard count >= 0 else { throw .inputOutput(path: path, detail: systemReason()) }
    bytes = Array(buffer.prefix(count))
  }

  private var isDatabase: Bool { bytes.count == 100 && bytes.starts(with: "SQLite format 3\0".utf8) }

  private var isArchive: Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  private var applicationID: Int { number(at: 68) }

  /// How long the file says it is, in bytes; 0 where it does not say.
  private var size: Int {
    guard number(at: 24) == number(at: 92) else { return 0 }
    let page = Int(bytes[16]) << 8 | Int(bytes[17])
    return number(at: 28) * (page == 1 ? 65_536 : page)
  }

  private func number(at offset: Int) -> Int { bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } }

  private static func hasLog(_ path: String) -> Bool {
    var status = stat()
    return stat(path + "-wal", &status) == 0 && status.st_size > 0
  }
}

/// The ledgers that this process has open. Nobody else may open such a file here: closing it again would take away
/// the locks that SQLite holds on it, which belong to the process (sqlite.org/howtocorrupt.html §2.2).
enum OpenStores {
  private static let counts = Mutex<[FileIdentity: Int]>([:])

  static func contains(_ file: FileIdentity) -> Bool { counts.withLock { $0[file] != nil } }

  static func add(_ file: FileIdentity) { counts.withLock { $0[file, default: 0] += 1 } }

  static func remove(_ file: FileIdentity) {
    counts.withLock { counts in
      guard let count = counts[file] else { return }
      counts[file] = count == 1 ? nil : count - 1
    }
  }
}
