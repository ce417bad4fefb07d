import Campaign
import Testing

@testable import Demo

@Suite struct TownshipTests {
  @Test(
    "invented units have names of their own, three or four characters long", arguments: [1, 7, 9, 200, 1_500])
  func names(count: Int) {
    let plan = SamplePlan.campaign(units: count).plan
    let shorts = plan.units.map(\.short)
    #expect(shorts.count == count)
    #expect(Set(shorts).count == count)
    #expect(Set(plan.units.map(\.name)).count == count)
    #expect(Set(plan.units.map(\.code)).count == count)
    #expect(Set(plan.regions.map(\.id)).count == plan.regions.count)
    #expect(shorts.allSatisfy { (3...4).contains($0.count) })
    #expect(Set(shorts).isDisjoint(with: SamplePlan.plan.units.map(\.short)))
  }

  @Test("short names come first")
  func shortNamesFirst() {
    let lengths = SamplePlan.campaign(units: 1_500).plan.units.map(\.short.count)
    #expect(lengths == lengths.sorted())
    #expect(lengths.prefix(300).allSatisfy { $0 == 3 })
  }

  @Test("the number of units stays between 1 and 1,500")
  func limits() {
    #expect(SamplePlan.campaign(units: -3).plan.units.count == 1)
    #expect(SamplePlan.campaign(units: 9_999).plan.units.count == 1_500)
  }

  @Test("no invented unit takes the name of a region that is there")
  func takenNames() {
    var plan = SamplePlan.plan
    let first = SamplePlan.campaign(units: 1).plan.units[0]
    plan.regions[1].short = first.short
    let demo = DemoCampaign(plan: plan, units: 9, items: 0, seed: 1, today: plan.start).plan
    #expect(!demo.units.map(\.short).contains(first.short))
  }

  @Test("what lies below the replaced units goes with them, the rest of the tree stays")
  func tree() {
    var plan = SamplePlan.plan
    plan.regions.append(Region(id: 90, parent: 2, code: "x", name: "某社区", short: "某社区"))
    plan.regions.insert(Region(id: 91, parent: nil, code: "y", name: "某省", short: "某省"), at: 0)
    let demo = DemoCampaign(plan: plan, units: 3, items: 0, seed: 1, today: plan.start).plan
    #expect(demo.region(90) == nil)
    #expect(demo.region(91) != nil)
    #expect(demo.region(plan.root) != nil)
    #expect(demo.regions.count == 5)
  }
}
