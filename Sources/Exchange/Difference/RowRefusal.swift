import Campaign
import Ledger

/// A row of an update that was not applied: where, which item, and why.
public struct RowRefusal: Sendable {
  public let place: RowPlace
  /// 编号.
  public let number: String
  public let reason: Reason
  /// The row as it was read.
  let row: LedgerRow

  public enum Reason: Sendable {
    /// A rule stands against it.
    case rule(LedgerError)
    /// The item was changed after the file was written: by this event, the latest of the item.
    case conflict(Event)
    /// No step leads from the one state to the other.
    case noStep(State, State)
    /// The ledger does not have this number, and a partial file adds nothing.
    case unknownNumber
    /// An earlier row says something else of the same item.
    case contradiction(RowPlace)
  }
}
