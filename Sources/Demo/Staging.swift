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
    try ledger.take(
      stories.map { Item(entry: $0.entry) }, from: DemoCampaign.source, by: DemoCampaign.office,
      at: morning(of: plan.start), progress: progress)
    var commands: [DatedCommand] = []
    for story in stories {
      guard let item = try ledger.item(number: story.entry.number) else { continue }
      commands += story.scenes.map { scene in
        DatedCommand(
          .step(item.id, scene.step, revision: nil), by: Author(name: scene.actor, sitting: "demo"),
          at: Moment(day: scene.day, seconds: scene.day.dayNumber * 86_400 + scene.second))
      }
    }
    // Stable: the scenes of one item stay in their order.
    let ordered = commands.enumerated().sorted {
      ($0.element.moment.seconds, $0.offset) < ($1.element.moment.seconds, $1.offset)
    }
    try ledger.commit(ordered.map(\.element))
  }

  private func morning(of day: CivilDate) -> Moment {
    Moment(day: day, seconds: day.dayNumber * 86_400 + 9 * 3_600)
  }
}
