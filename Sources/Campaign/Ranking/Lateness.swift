/// Why an item counts against T (domain.md §6): it was due and was not handed in by its deadline.
public enum Lateness: Hashable, Sendable {
  /// Not handed in, or back in the works, so many days past the deadline.
  case overdue(days: Int)
  /// Handed in so many days after the deadline.
  case late(days: Int)
  /// Handed in, and nobody knows when.
  case undated

  /// Days after the deadline; 0 where they are not known.
  public var days: Int {
    switch self {
    case .overdue(let days), .late(let days): days
    case .undated: 0
    }
  }
}

extension Item {
  /// Why the item counts against T in a ranking of a day; nil when it does not.
  public func lateness(on date: CivilDate) -> Lateness? {
    guard rankedShare != nil, isDue(before: date), !isHandedInOnTime, let deadline = entry.deadline.day else {
      return nil
    }
    guard life.state.isHandedIn else { return .overdue(days: date - deadline) }
    return handedInOn.map { .late(days: $0 - deadline) } ?? .undated
  }
}
