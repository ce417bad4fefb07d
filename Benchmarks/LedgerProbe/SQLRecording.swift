import ArgumentParser
import GRDBSQLite
import Glibc

/// Writes down the SQL that SQLite executes in this process: a file of records, each of three fields that end with
/// NUL: the connection, the statement as it was prepared, the statement with its values filled in.
final class SQLRecording {
  private let file: UnsafeMutablePointer<FILE>

  /// Records every connection that is opened from now on.
  init(path: String) throws {
    guard let file = fopen(path, "wb") else { throw ValidationError("cannot write \(path)") }
    self.file = file
    SQLRecording.output = file
    let onOpening: Opening = { connection, _, _ in
      sqlite3_trace_v2(connection, UInt32(SQLITE_TRACE_STMT), SQLRecording.note, nil)
    }
    sqlite3_auto_extension(unsafeBitCast(onOpening, to: (@convention(c) () -> Void).self))
  }

  func finish() {
    sqlite3_reset_auto_extension()
    SQLRecording.output = nil
    fclose(file)
  }

  private typealias Opening =
    @convention(c) (
      OpaquePointer?, UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, OpaquePointer?
    ) -> Int32

  /// SQLite calls back without any object of ours: the file has to be found without one. One thread uses it.
  nonisolated(unsafe) private static var output: UnsafeMutablePointer<FILE>?

  private static let note:
    @convention(c) (
      UInt32, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?
    ) -> Int32 = { _, _, statement, text in
      guard let output, let statement, let text else { return 0 }
      let prepared = text.assumingMemoryBound(to: CChar.self)
      // What a trigger does is told as a comment; it happens by itself.
      guard strncmp(prepared, "--", 2) != 0, let filled = sqlite3_expanded_sql(OpaquePointer(statement))
      else { return 0 }
      defer { sqlite3_free(filled) }
      let connection = "\(UInt(bitPattern: sqlite3_db_handle(OpaquePointer(statement))))"
      for field in [connection, String(cString: prepared), String(cString: filled)] {
        fputs(field, output)
        putc(0, output)
      }
      return 0
    }
}
