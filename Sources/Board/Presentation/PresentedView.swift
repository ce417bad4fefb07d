import Words

/// A view that the projector can show. The raw value is the name that `--views` takes.
public enum PresentedView: String, CaseIterable, Hashable, Sendable {
  case board, worst, ranking, trend, changes, goals

  /// Those of a meeting room, in their order.
  public static let usual: [PresentedView] = [.board, .worst, .ranking, .trend, .changes]

  /// Where the view is; nil for the board itself.
  var destination: Destination? {
    switch self {
    case .board: nil
    case .worst: .worst
    case .ranking: .ranking
    case .trend: .trend
    case .changes: .changes
    case .goals: .goals
    }
  }

  var screen: ScreenKind {
    switch self {
    case .board: .board
    case .worst: .worst
    case .ranking: .ranking
    case .trend: .trend
    case .changes: .changes
    case .goals: .goals
    }
  }
}
