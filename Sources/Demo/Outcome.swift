/// The broad ways an item of the demo can stand today.
enum Outcome: Int, CaseIterable, Sendable {
  /// Closed.
  case done
  case red, yellow, green
  /// Draft or void.
  case aside

  /// The share of all items, for the middle of a campaign: they add up to 1.
  static let shares = [0.455, 0.065, 0.11, 0.31, 0.06]
}

/// How it goes in a cell of the board (unit × area).
enum Mood: Int, CaseIterable, Sendable {
  case ordinary
  /// All closed.
  case finished
  /// All closed but one.
  case nearlyFinished
  /// Nothing that needs action.
  case calm
  /// The one sore spot of a healthy unit.
  case troubled
  /// In the worst unit, in a bad one, in the bad area, and where bad meets bad.
  case worst, bad, badArea, hopeless
  /// No items at all.
  case empty

  /// The shares of the outcomes; nil for the mood that takes what the others leave.
  var shares: [Double]? {
    switch self {
    case .ordinary: nil
    case .finished, .nearlyFinished, .empty: [1, 0, 0, 0, 0]
    case .calm: [0.52, 0, 0, 0.41, 0.07]
    case .troubled: [0.30, 0.10, 0.26, 0.28, 0.06]
    case .worst: [0.16, 0.30, 0.24, 0.23, 0.07]
    case .bad: [0.20, 0.22, 0.26, 0.25, 0.07]
    case .badArea: [0.28, 0.17, 0.20, 0.28, 0.07]
    case .hopeless: [0.08, 0.42, 0.24, 0.20, 0.06]
    }
  }
}
