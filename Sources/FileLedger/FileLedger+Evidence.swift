import Campaign
import Foundation
import GRDB
import Ledger

extension FileLedger {
  /// Looks at every file that was attached as evidence: is it there, and is it still what it was?
  ///
  /// Each file is read once, however many items name it; progress is for the person who waits.
  public func verifyEvidence(_ progress: ((Int) -> Void)? = nil) throws(LedgerError) -> EvidenceCheck {
    let rows = try read { db in
      try Row.fetchAll(db, sql: "SELECT number, evidence FROM items WHERE evidence IS NOT NULL ORDER BY id")
        .map { (number: $0[0] as String, pieces: JSONText.read($0[1]) as [Evidence]? ?? []) }
    }
    var check = EvidenceCheck()
    var known: [String: Result<Evidence, any Error>] = [:]
    for row in rows {
      for piece in row.pieces {
        check.files += 1
        progress?(check.files)
        let found = known[piece.path] ?? Result { try EvidenceFile.read(piece.path) }
        known[piece.path] = found
        switch found {
        case .failure(let error):
          check.problems.append(
            .missing(number: row.number, path: piece.path, reason: SystemReason.text(error)))
        case .success(let now):
          if now.size != piece.size || now.sha256 != piece.sha256 {
            check.problems.append(.changed(number: row.number, path: piece.path))
          }
        }
      }
    }
    return check
  }
}
