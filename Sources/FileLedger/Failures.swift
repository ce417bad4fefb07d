import Foundation
import GRDB
import GRDBSQLite
import Ledger

extension LedgerError {
  /// What a failure of SQLite or of the file system means to a person.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as LedgerError: self = error
    case let error as DatabaseError:
      switch error.resultCode.primaryResultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
      case .SQLITE_FULL: self = .diskFull(path: path)
      case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
        self = .readOnly(path: path, StoreFile.readOnlyReason(path) ?? .file)
      case .SQLITE_CORRUPT: self = .corrupt(path: path, detail: error.message ?? "\(error.resultCode)")
      case .SQLITE_IOERR where Folder.isFull(of: path): self = .diskFull(path: path)
      case .SQLITE_NOTADB: self = .notALedger(path: path, .other)
      default: self = .inputOutput(path: path, detail: error.message ?? "\(error.resultCode)")
      }
    default: self = .inputOutput(path: path, detail: "\(error)")
    }
  }

  /// What the system says where there is no room: no space, a quota, or the largest size of a file.
  fileprivate static let noRoom = [ENOSPC, EDQUOT, EFBIG]

  /// What it means that something could not be written.
  ///
  /// - Parameter code: of the system.
  init(writing path: String, _ code: Int32) {
    self =
      LedgerError.noRoom.contains(code)
      ? .diskFull(path: path) : .inputOutput(path: path, detail: String(cString: strerror(code)))
  }
}

extension Database {
  /// Does something; where SQLite could not write because there is no room it says so. It tells a full disk by
  /// itself, and a quota or a limit on the size of files only as an error of input and output.
  func tellingOfRoom<Value>(at path: String, _ body: (Database) throws -> Value) throws -> Value {
    do { return try body(self) } catch let error as DatabaseError
      where error.resultCode.primaryResultCode == .SQLITE_IOERR
    {
      guard systemErrors.contains(where: LedgerError.noRoom.contains) else { throw error }
      throw LedgerError.diskFull(path: path)
    }
  }

  /// What the system said last of the file and of its log or journal. `sqlite3_system_errno` knows only what it said
  /// after everything was taken back.
  private var systemErrors: [Int32] {
    [SQLITE_FCNTL_FILE_POINTER, SQLITE_FCNTL_JOURNAL_POINTER].map { pointer in
      var file: UnsafeMutablePointer<sqlite3_file>?
      var code: Int32 = 0
      sqlite3_file_control(sqliteConnection, "main", pointer, &file)
      guard let file, let methods = file.pointee.pMethods else { return 0 }
      _ = methods.pointee.xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &code)
      return code
    }
  }
}
