import Campaign
import Ledger

extension DemoCampaign {
  /// Up to so many items are played scene by scene, so that each has its history.
  public static let playedItems = 20_000

  /// Plays the campaign into an empty ledger.
  ///
  /// Small campaigns come in as drafts and go through every step on its day; large ones come in as they stand
  /// today, without the history of their steps.
  ///
  /// - Parameter progress: called now and then with the number of items so far.
  public func stage(in ledger: any LedgerStore, progress: ((Int) -> Void)? = nil) throws {
    if items <= DemoCampaign.playedItems {
      try play(in: ledger, progress)
    } else {
      let items = stories.lazy.map(\.item)
      try enrol(in: ledger, on: today)
      try ledger.take(
        items, from: DemoCampaign.source, by: DemoCampaign.office, at: morning(of: today), progress: progress)
    }
    try ledger.rollForward(to: today)
  }

  /// Who keeps the ledger, and what it is said to come from.
  public static let office = Author(name: "攻坚办", sitting: "demo")
  private static let source = "演示数据"

  private func play(in ledger: any LedgerStore, _ progress: ((Int) -> Void)?) throws {
    let stories = Array(self.stories)
    try enrol(in: ledger, on: plan.start)
    try ledger.take(
      stories.map { Item(entry: $0.entry) }, from: DemoCampaign.source, by: DemoCampaign.office,
      at: morning(of: plan.start), progress: progress)
    var commands = try measurements(in: ledger) + gravest
    for story in stories {
      guard let item = try ledger.item(number: story.entry.number) else { continue }
      commands += story.scenes.map { scene in
        DatedCommand(
          .step(item.id, scene.step, revision: nil), by: Author(name: scene.actor, sitting: "demo"),
          at: Moment(day: scene.day, seconds: scene.day.dayNumber * 86_400 + scene.second))
      }
    }
    // Stable: the scenes of one item stay in their order.
    var rest = commands.enumerated().sorted {
      ($0.element.moment.seconds, $0.offset) < ($1.element.moment.seconds, $1.offset)
    }.map(\.element)[...]
    for meeting in meetings {
      let before = rest.prefix { $0.moment.seconds < meeting.opening.seconds }
      try ledger.commit(Array(before))
      rest = rest.dropFirst(before.count)
      try meeting.hold(in: ledger, self)
    }
    try ledger.commit(Array(rest))
  }

  private func morning(of day: CivilDate) -> Moment {
    Moment(day: day, seconds: day.dayNumber * 86_400 + 9 * 3_600)
  }
}
