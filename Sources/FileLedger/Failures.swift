import Foundation
import GRDB
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
      case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .readOnly(path: path)
      case .SQLITE_CORRUPT: self = .corrupt(path: path, detail: error.message ?? "\(error.resultCode)")
      case .SQLITE_NOTADB: self = .notALedger(path: path)
      default: self = .inputOutput(path: path, detail: error.message ?? "\(error.resultCode)")
      }
    default: self = .inputOutput(path: path, detail: "\(error)")
    }
  }
}
