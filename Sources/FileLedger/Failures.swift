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
      case .SQLITE_NOTADB: self = .notALedger(path: path, .other)
      default: self = .inputOutput(path: path, detail: error.message ?? "\(error.resultCode)")
      }
    default: self = .inputOutput(path: path, detail: "\(error)")
    }
  }

  /// What it means that something could not be written.
  ///
  /// - Parameter code: of the system: no space, a quota, or the largest size of a file.
  init(writing path: String, _ code: Int32) {
    self =
      [ENOSPC, EDQUOT, EFBIG].contains(code)
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
      let code = sqlite3_system_errno(sqliteConnection)
      guard [ENOSPC, EDQUOT, EFBIG].contains(code) else { throw error }
      throw LedgerError.diskFull(path: path)
    }
  }
}
