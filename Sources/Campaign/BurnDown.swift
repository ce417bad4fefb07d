/// Open items from day to day, against the straight line to the deadline, and where the pace of late leads.
///
/// The line begins on the first of the days with the most open items: from then on the ledger had its items.
/// It ends with no open item on the deadline. Where a part of an item may still be open, the whole item may.
public struct BurnDown: Hashable, Sendable {
  /// The days of which the pace is taken.
  public static let paceDays = 14
  /// An end further away than so many days is not worth a date: ten years.
  public static let farthest = 3_650

  public let first: CivilDate
  /// Open items at the end of each day from `first` on; the last day is today.
  public let open: [Int]
  /// The day on which nothing is to be open any more; nil draws no line.
  public let deadline: CivilDate?

  public init(open: [Int], from first: CivilDate, deadline: CivilDate?) {
    self.first = first
    self.open = open
    self.deadline = deadline
  }

  public var today: CivilDate { first + max(0, open.count - 1) }

  /// Where the line begins; nil when there never was an open item.
  public var peak: (day: CivilDate, open: Int)? {
    guard let most = open.max(), most > 0, let index = open.firstIndex(of: most) else { return nil }
    return (first + index, most)
  }

  /// How many items may be open on a day; nil before the line begins and without a line.
  public func planned(on day: CivilDate) -> Int? {
    guard let peak, let deadline, day >= peak.day else { return nil }
    if day >= deadline { return 0 }
    let span = deadline - peak.day
    return (peak.open * (deadline - day) + span - 1) / span
  }

  /// How many more items are open today than may be; negative when the campaign is ahead, nil without a line.
  public var behind: Int? {
    guard let planned = planned(on: today), let now = open.last else { return nil }
    return now - planned
  }

  /// What the pace of late comes to.
  public enum Outlook: Hashable, Sendable {
    /// Nothing is open.
    case done
    /// The ledger has its items since today only.
    case tooEarly
    /// No fewer items are open than so many days ago.
    case stalled(days: Int)
    /// At the pace of so many days, nothing is open from this day on.
    case ends(on: CivilDate, days: Int)
    /// It takes more than ten years.
    case tooFar(days: Int)
  }

  /// When nothing will be open, at the pace at which open items became fewer in the last 14 days, or since the
  /// ledger had its items where that is later; nil when there never was an open item.
  public var outlook: Outlook? {
    guard let peak, let now = open.last else { return nil }
    if now == 0 { return .done }
    let days = min(BurnDown.paceDays, today - peak.day)
    guard days > 0 else { return .tooEarly }
    let fewer = open[open.count - 1 - days] - now
    guard fewer > 0 else { return .stalled(days: days) }
    let left = (now * days + fewer - 1) / fewer
    return left > BurnDown.farthest ? .tooFar(days: days) : .ends(on: today + left, days: days)
  }
}

extension Plan {
  /// The day on which rectification is to be over: that on which the last phase begins. nil where the plan has
  /// fewer than two phases.
  public var rectificationDeadline: CivilDate? {
    phases.count > 1 ? phases.last.map { start + $0.startsAfter } : nil
  }
}
