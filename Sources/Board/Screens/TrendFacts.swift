import Campaign
import Ledger

/// What a trend comes to, in figures.
struct TrendFacts: Hashable, Sendable {
  /// How far back the changes look.
  static let week = 7

  /// From the first day that is shown to today; never empty.
  let days: [TrendDay]
  let today: TrendDay
  let burnDown: BurnDown

  /// - Returns: nil without a day, or when there never was an item.
  init?(_ days: [TrendDay], deadline: CivilDate?) {
    guard let first = days.first, let last = days.last, days.contains(where: { $0.total > 0 }) else {
      return nil
    }
    self.days = days
    today = last
    burnDown = BurnDown(open: days.map(\.open), from: first.day, deadline: deadline)
  }

  /// The change of a figure against a week ago; nil when that lies before the first day.
  func change(_ figure: (TrendDay) -> Int) -> Int? {
    let index = days.count - 1 - TrendFacts.week
    return index >= 0 ? figure(today) - figure(days[index]) : nil
  }

  /// The days from the campaign's first day on, or from the first with items where that came later.
  static func begun(_ days: [TrendDay]) -> ArraySlice<TrendDay> { days.drop { $0.total == 0 } }
}
