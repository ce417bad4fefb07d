import Campaign
import Testing

@testable import Demo

@Suite struct DemoCampaignTests {
  @Test("the same seed tells the same stories, another seed tells others")
  func seeds() {
    let stories = Array(SamplePlan.campaign(seed: 7).stories)
    #expect(stories == Array(SamplePlan.campaign(seed: 7).stories))
    #expect(stories != Array(SamplePlan.campaign(seed: 8).stories))
  }

  @Test("the plan is marked as a demo and began 75 days ago")
  func planIsMarked() {
    let campaign = SamplePlan.campaign()
    #expect(campaign.plan.isDemo)
    #expect(campaign.plan.name == "攻坚行动(演示)")
    #expect(campaign.today - campaign.plan.start == 75)
    #expect(campaign.plan.units == SamplePlan.plan.units)
  }

  @Test("there are exactly as many items as were asked for", arguments: [0, 1, 2, 10, 79, 600, 1_234])
  func itemCount(items: Int) {
    for seed in 0..<10 as Range<UInt64> {
      #expect(
        SamplePlan.campaign(items: items, seed: seed).stories.reduce(0) { count, _ in count + 1 } == items)
    }
  }

  @Test("a plan without units or tasks has no stories")
  func emptyPlan() {
    var plan = SamplePlan.plan
    plan.tasks = []
    #expect(Array(DemoCampaign(plan: plan, items: 5, seed: 1, today: plan.start).stories).isEmpty)
    plan = SamplePlan.plan
    plan.regions = []
    #expect(Array(DemoCampaign(plan: plan, items: 5, seed: 1, today: plan.start).stories).isEmpty)
  }

  @Test("numbers are unique, of equal width, and at most 10 columns wide")
  func numbers() {
    let numbers = SamplePlan.campaign().stories.map(\.entry.number)
    #expect(Set(numbers).count == 600)
    #expect(numbers.first == "0001")
    #expect(numbers.last == "0600")
    let huge = SamplePlan.campaign(units: 200, items: 1_000_000).stories.prefix(3).map(\.entry.number)
    #expect(huge == ["0000001", "0000002", "0000003"])
  }

  @Test("no two items of a cell say the same, or an intake would take them for one")
  func contentsDiffer() {
    for campaign in [SamplePlan.campaign(), SamplePlan.campaign(units: 1, items: 20_000)] {
      var seen: Set<String> = []
      for story in campaign.stories {
        #expect(seen.insert("\(story.entry.unit)|\(story.entry.task)|\(story.entry.content)").inserted)
      }
    }
  }

  @Test("20,000 items over 200 units reach every unit")
  func manyUnits() {
    let campaign = SamplePlan.campaign(units: 200, items: 20_000)
    var units: Set<Region.ID> = []
    var items = 0
    for story in campaign.stories {
      units.insert(story.entry.unit)
      items += 1
    }
    #expect(items == 20_000)
    #expect(units == Set(campaign.plan.lowestUnits.map(\.id)))
    #expect(units.count == 200)
  }

  @Test("the first stories of a huge campaign come without writing the others")
  func laziness() {
    let campaign = SamplePlan.campaign(units: 1_500, items: 1_000_000_000)
    #expect(campaign.stories.prefix(5).map(\.entry.number).last == "0000000005")
  }
}
