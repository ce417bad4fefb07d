import Campaign

/// 演示数据: an invented campaign in its middle, the same for the same seed (domain.md §3).
///
/// Sites, people and numbers are invented. Stories are written one at a time when they are asked for.
public struct DemoCampaign: Sendable {
  /// The given plan, marked as a demo, begun `age` days before today, with the wanted number of townships.
  public let plan: Plan
  /// How many items it has.
  public let items: Int
  public let seed: UInt64
  public let today: CivilDate

  /// Days from the start of the campaign to today.
  public static let age = 75
  /// The most units that names are invented for.
  public static let unitLimit = 1_500

  /// - Parameters:
  ///   - plan: what the demo is made of; its own regions are kept where it has the wanted number of units.
  ///   - units: townships, 1 to 1,500, taken to the nearer end outside; nil for the plan's own.
  ///   - items: 0 or more.
  ///   - today: the day of the meeting; nothing happens after it.
  public init(plan: Plan, units: Int? = nil, items: Int = 600, seed: UInt64, today: CivilDate) {
    var demo = plan
    demo.isDemo = true
    if !demo.name.contains("演示") { demo.name += "(演示)" }
    demo.start = today - DemoCampaign.age
    if let units, units != plan.lowestUnits.count {
      let invented = DemoRegions(of: plan, townships: min(max(units, 1), DemoCampaign.unitLimit))
      demo.regions = invented.regions
      demo.root = invented.root
      if let old = plan.region(plan.root)?.name, let new = demo.region(demo.root)?.name {
        demo.name = demo.name.replacing(old, with: new)
      }
    }
    self.plan = demo
    self.items = max(0, items)
    self.seed = seed
    self.today = today
  }

  /// The items, township by township; none when the plan has no units or no tasks.
  public var stories: DemoStories { DemoStories(campaign: self) }
}
