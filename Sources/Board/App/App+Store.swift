import Ledger
import Words

/// What the ledger's file allows, and what happens to it under an open board.
extension App {
  /// Said when the board opens: that nothing can be changed, or that everybody could change it.
  var storeMessage: Message? {
    let condition = live.condition
    if let reason = condition.readOnly { return Message(context.words.store.opensReadOnly(reason), .bad) }
    return condition.openToOthers.first.map { Message(context.words.store.openToOthers($0), .bad) }
  }

  /// A ledger that lost its name stays marked as long as it has none, whatever is said meanwhile.
  mutating func mark(_ error: LedgerError) {
    switch error {
    case .gone, .logGone: context.storeMark = .gone
    default: break
    }
  }

  /// It is where it was again.
  mutating func unmarkGone() {
    guard context.storeMark == .gone else { return }
    context.storeMark = live.condition.readOnly == nil ? nil : .readOnly
    message = nil
  }

  /// Whether a change may not even be begun, because the past or a ledger that may only be read is looked at; then it
  /// says so.
  mutating func isRefused(_ isChange: Bool) -> Bool {
    guard isChange, !isOnlyLooking else { return false }
    if context.past != nil {
      message = Message(context.words.describe(LedgerError.past), .bad)
      return true
    }
    guard let reason = live.condition.readOnly else { return false }
    message = Message(context.words.describe(LedgerError.readOnly(path: live.location, reason)), .bad)
    return true
  }
}
