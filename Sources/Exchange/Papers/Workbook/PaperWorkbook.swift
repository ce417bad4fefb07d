import Ledger
import Papers

/// A paper as a workbook: a sheet for each part.
enum PaperWorkbook {
  static func bytes(of paper: Paper) throws -> [UInt8] {
    throw OutputError.cannotWrite(path: "xlsx", reason: "")
  }
}
