import Campaign
import Ledger

/// One row of a file, and what became of it.
public struct LedgerRow: Sendable {
  /// The sheet it stands on, where several are read.
  public let sheet: String?
  /// The line, or the row of the sheet, on which it begins, from 1.
  public let line: Int
  /// Its number below the header, blank rows not counted, from 1.
  public let number: Int
  /// The cells as the file has them, without formula guards.
  public let cells: [String]
  public let outcome: RowOutcome
  let header: Header
}

extension LedgerRow {
  /// The deadline of a good row whose year or day was inferred, and by the program: our own exports say what a
  /// person has seen already.
  public var inferredDeadline: Deadline? {
    guard case .good(let item) = outcome, item.entry.deadline.isInferred,
      header.places[.deadlineMeaning] == nil
    else { return nil }
    return item.entry.deadline
  }
}
