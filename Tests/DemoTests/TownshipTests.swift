import Campaign
import Testing

@testable import Demo

@Suite struct TownshipTests {
  @Test(
    "invented units have names of their own, three or four characters long", arguments: [1, 7, 9, 200, 1_500])
  func names(count: Int) {
    let plan = SamplePlan.campaign(units: count).plan
    let shorts = plan.lowestUnits.map(\.short)
    #expect(shorts.count == count)
    #expect(Set(shorts).count == count)
    #expect(Set(plan.units.map(\.name)).count == plan.units.count)
    #expect(Set(plan.units.map(\.code)).count == plan.units.count)
    #expect(Set(plan.regions.map(\.id)).count == plan.regions.count)
    #expect(shorts.allSatisfy { (3...4).contains($0.count) })
    #expect(Set(shorts).isDisjoint(with: SamplePlan.plan.units.map(\.short)))
  }

  @Test("short names come first")
  func shortNamesFirst() {
    let lengths = SamplePlan.campaign(units: 1_500).plan.lowestUnits.map(\.short.count)
    #expect(lengths == lengths.sorted())
    #expect(lengths.prefix(300).allSatisfy { $0 == 3 })
  }

  @Test("the number of units stays between 1 and 1,500")
  func limits() {
    #expect(SamplePlan.campaign(units: -3).plan.lowestUnits.count == 1)
    #expect(SamplePlan.campaign(units: 9_999).plan.lowestUnits.count == 1_500)
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

  @Test(
    "many townships lie in counties, very many in prefectures of counties",
    arguments: [(40, 1, 1), (41, 3, 2), (200, 14, 2), (300, 21, 2), (301, 2, 3), (1_500, 13, 3)])
  func levels(count: Int, rows: Int, depth: Int) throws {
    let plan = SamplePlan.campaign(units: count).plan
    #expect(plan.children(of: plan.root).count == (depth == 1 ? count : rows))
    #expect(plan.lowestUnits.allSatisfy { plan.path(to: $0.id).count == depth + 1 })
    guard depth > 1 else { return }
    let counties = plan.units.filter { unit in
      plan.children(of: unit.id).contains { !plan.hasChildren($0.id) }
    }
    #expect(counties.allSatisfy { (10...20).contains(plan.children(of: $0.id).count) })
    // A region and all below it are one run of numbers.
    for unit in plan.units {
      #expect(plan.subtree(of: unit.id) == Array(unit.id..<unit.id + plan.subtree(of: unit.id).count))
    }
  }
}
