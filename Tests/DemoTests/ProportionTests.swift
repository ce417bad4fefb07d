import Campaign
import Testing

@testable import Demo

@Suite struct ProportionTests {
  /// Lights counted by unit and area.
  private struct Counts {
    var cells: [Region.ID: [Area.ID: [LightColour: Int]]] = [:]
    var colours: [LightColour: Int] = [:]
    var states: [State: Int] = [:]
    /// Items of a cell that are somebody's job.
    var open: [Region.ID: [Area.ID: Int]] = [:]

    init(_ campaign: DemoCampaign) {
      let areas = Dictionary(uniqueKeysWithValues: campaign.plan.tasks.map { ($0.id, $0.area) })
      for story in campaign.stories {
        let colour = Light.of(story.item, on: campaign.today, campaign.plan.settings).colour
        let (unit, area) = (story.entry.unit, areas[story.entry.task, default: 0])
        cells[unit, default: [:]][area, default: [:]][colour, default: 0] += 1
        colours[colour, default: 0] += 1
        states[story.item.state, default: 0] += 1
        if story.item.state.isOpen { open[unit, default: [:]][area, default: 0] += 1 }
      }
    }

    func redShare(units: some Sequence<Region.ID>, areas: some Sequence<Area.ID>) -> Double {
      let cells = units.flatMap { unit in areas.compactMap { self.cells[unit]?[$0] } }
      let red = cells.reduce(0) { $0 + $1[.red, default: 0] }
      let all = cells.reduce(0) { $0 + $1.values.reduce(0, +) }
      return all == 0 ? 0 : Double(red) / Double(all)
    }
  }

  @Test("the lights are in the proportion of a campaign's middle", arguments: 0..<40 as Range<UInt64>)
  func proportions(seed: UInt64) {
    let counts = Counts(SamplePlan.campaign(seed: seed))
    #expect((255...291).contains(counts.colours[.done, default: 0]), "\(counts.colours)")
    #expect((36...48).contains(counts.colours[.red, default: 0]), "\(counts.colours)")
    #expect((58...76).contains(counts.colours[.yellow, default: 0]), "\(counts.colours)")
    #expect((26...46).contains(counts.colours[.none, default: 0]), "\(counts.colours)")
  }

  @Test("two units and one area are clearly worse than the others", arguments: 0..<40 as Range<UInt64>)
  func worst(seed: UInt64) {
    let campaign = SamplePlan.campaign(seed: seed)
    let counts = Counts(campaign)
    let (units, areas) = (campaign.plan.units.map(\.id), campaign.plan.areas.map(\.id))
    let byUnit = units.map { counts.redShare(units: [$0], areas: areas) }.sorted(by: >)
    let byArea = areas.map { counts.redShare(units: units, areas: [$0]) }.sorted(by: >)
    #expect(byUnit[0] > 0.14)
    #expect(byUnit[0] > 1.7 * byUnit[2], "\(byUnit)")
    #expect(byArea[0] > 0.11)
    #expect(byArea[0] > 1.5 * byArea[4], "\(byArea)")
  }

  @Test(
    "some cells are all closed, some have one open item, a few have none", arguments: 0..<40 as Range<UInt64>)
  func cells(seed: UInt64) {
    let campaign = SamplePlan.campaign(seed: seed)
    let counts = Counts(campaign)
    var (finished, single, empty) = (0, 0, 0)
    for unit in campaign.plan.units {
      for area in campaign.plan.areas {
        guard let cell = counts.cells[unit.id]?[area.id] else {
          empty += 1
          continue
        }
        if cell.keys.allSatisfy({ $0 == .done }) { finished += 1 }
        if counts.open[unit.id]?[area.id] == 1 { single += 1 }
      }
    }
    #expect((4...14).contains(finished), "\(finished)")
    #expect(single >= 4)
    #expect((1...6).contains(empty), "\(empty)")
  }

  @Test("a cell of a unit and a task holds no more than seven items", arguments: 0..<20 as Range<UInt64>)
  func cellSizes(seed: UInt64) {
    var sizes: [[Int]: Int] = [:]
    for story in SamplePlan.campaign(seed: seed).stories {
      sizes[[story.entry.unit, story.entry.task], default: 0] += 1
    }
    #expect(sizes.values.allSatisfy { (1...7).contains($0) }, "\(sizes.values.max() ?? 0)")
  }
}
