import Campaign

/// The stories of a demo campaign, written lazily: memory grows with units × tasks, never with the items.
public struct DemoStories: Sequence, Sendable {
  let campaign: DemoCampaign

  public func makeIterator() -> Iterator { Iterator(campaign) }

  public struct Iterator: IteratorProtocol {
    private let plan: Plan
    private let cells: CellPlan
    private let props: Props
    private let numberWidth: Int
    private var dealer: FateDealer
    /// The cell (unit × task) of the next story, and its place there.
    private var cell = 0
    private var place = 0
    private var written = 0
    /// How many more stories of the unit × area come before the one that stays open.
    private var beforeOpenOne = 0
    /// A number that a void item can be merged into: the latest living item of the unit.
    private var survivor: String?

    init(_ campaign: DemoCampaign) {
      plan = campaign.plan
      cells = CellPlan(plan: campaign.plan, items: campaign.items, seed: campaign.seed)
      props = Props(campaign)
      numberWidth = Swift.max(4, String(campaign.items).count)
      dealer = FateDealer(seed: campaign.seed)
      if !cells.counts.isEmpty { enterCell() }
    }

    public mutating func next() -> DemoStory? {
      while cell < cells.counts.count, place == cells.counts[cell] {
        cell += 1
        place = 0
        if cell < cells.counts.count { enterCell() }
      }
      guard cell < cells.counts.count else { return nil }
      let mood = cells.moods[cell]
      let fate = dealer.deal(
        mood, cells.shares[mood.rawValue], staysOpen: beforeOpenOne == 0, hasSurvivor: survivor != nil)
      place += 1
      written += 1
      beforeOpenOne -= 1
      let story = write(fate)
      if fate.outcome != .aside { survivor = story.entry.number }
      return story
    }

    private mutating func enterCell() {
      let task = cell % plan.tasks.count
      if task == 0 { survivor = nil }
      guard task == 0 || plan.tasks[task].area != plan.tasks[task - 1].area else { return }
      let width = plan.tasks[task...].prefix { $0.area == plan.tasks[task].area }.count
      beforeOpenOne = dealer.placeOfOpenOne(among: cells.counts[cell..<(cell + width)].reduce(0, +))
    }

    private func write(_ fate: Fate) -> DemoStory {
      let digits = String(written)
      let number = String(repeating: "0", count: numberWidth - digits.count) + digits
      var writer = StoryWriter(
        props.part(
          number: number, index: written, unit: cell / plan.tasks.count, task: cell % plan.tasks.count,
          place: place - 1),
        survivor: survivor)
      writer.write(fate)
      return writer.story(fate)
    }
  }
}
