import Campaign
import Testing

@testable import Demo

/// Days at which calendars go wrong: leap days, the ends of months and years.
private let awkwardDays = [
  "2017-03-20", "2016-02-29", "2017-03-01", "2017-12-31", "2018-01-01", "2000-02-29", "2024-05-14",
  "2026-10-31",
].compactMap(CivilDate.init(iso:))

@Suite struct StoryTests {
  @Test("every scene is legal on its day, and together they make the item", arguments: awkwardDays)
  func legality(today: CivilDate) throws {
    for seed in 0..<4 as Range<UInt64> {
      let campaign = SamplePlan.campaign(seed: seed, today: today)
      for story in campaign.stories {
        #expect(try story.item(campaign.plan.settings) == story.item)
        #expect(story.evidence.count == story.item.life.evidence.count)
      }
    }
  }

  @Test("scenes are in order, none before the campaign and none after today", arguments: awkwardDays)
  func order(today: CivilDate) {
    let campaign = SamplePlan.campaign(today: today)
    for story in campaign.stories {
      let moments = story.scenes.map { $0.day.dayNumber * 86_400 + $0.second }
      #expect(zip(moments, moments.dropFirst()).allSatisfy { $0 < $1 })
      #expect(story.scenes.allSatisfy { $0.day >= campaign.plan.start && $0.day <= today })
      #expect(story.scenes.allSatisfy { (0..<86_400).contains($0.second) })
      #expect(story.scenes.allSatisfy { !$0.actor.isEmpty })
    }
  }

  @Test("every fate has the light that it is written for", arguments: awkwardDays)
  func lights(today: CivilDate) {
    for seed in 0..<20 as Range<UInt64> {
      let campaign = SamplePlan.campaign(seed: seed, today: today)
      for story in campaign.stories {
        let light = Light.of(story.item, on: today, campaign.plan.settings)
        #expect(light.colour == story.fate.outcome.colour, "\(story.fate): \(light.reason)")
        if let kind = story.fate.reasonKind { #expect(kind == light.reason.kind, "\(story.fate)") }
      }
    }
  }

  @Test("every state, every light and every reason that steps can make occurs", arguments: awkwardDays)
  func everythingOccurs(today: CivilDate) {
    for seed in 0..<20 as Range<UInt64> {
      let campaign = SamplePlan.campaign(seed: seed, today: today)
      var states: Set<State> = []
      var colours: Set<LightColour> = []
      var kinds: Set<String> = []
      for story in campaign.stories {
        let light = Light.of(story.item, on: today, campaign.plan.settings)
        states.insert(story.item.state)
        colours.insert(light.colour)
        kinds.insert(light.reason.kind)
      }
      #expect(states == Set(State.allCases))
      #expect(colours == Set(LightColour.allCases))
      #expect(kinds == LightReason.everyKindThatStepsMake, "seed \(seed)")
    }
  }

  @Test("returned, extended, rebounded, merged, late and waiting items occur")
  func recordsOccur() {
    for seed in 0..<20 as Range<UInt64> {
      let items = SamplePlan.campaign(seed: seed).stories.map(\.item)
      let numbers = Set(items.map(\.entry.number))
      let survivors = items.compactMap(\.life.survivor)
      #expect(!survivors.isEmpty)
      #expect(numbers.isSuperset(of: survivors))
      #expect(items.contains { $0.life.extensions > 0 && $0.life.originalDeadline != $0.entry.deadline.day })
      #expect(items.contains { $0.life.returns == 1 && $0.state == .closed })
      #expect(items.contains { $0.life.rebounds == 1 && $0.state == .closed })
      #expect(items.contains { $0.entry.weight == 2 })
      #expect(items.contains { $0.entry.deadline.isInferred })
      #expect(items.contains { $0.entry.deadline.daysAfterAssignment != nil })
      #expect(items.contains { $0.entry.deadline.isStanding && $0.entry.deadline.day != nil })
      #expect(items.contains { $0.state == .draft && !$0.entry.missingFields.isEmpty })
    }
  }

  @Test("other settings than the usual ones still make legal stories")
  func otherSettings() throws {
    var plan = SamplePlan.plan
    plan.settings.noticeDays = 60
    plan.settings.extensionLimit = 0
    plan.settings.immediateDays = 0
    plan.settings.reviewDays = 0
    plan.settings.signDays = 0
    plan.settings.dueSoonDays = 0
    plan.settings.reportDays = 0
    plan.settings.waitingDays = 0
    let campaign = DemoCampaign(plan: plan, seed: 3, today: SamplePlan.campaign().today)
    for story in campaign.stories {
      #expect(try story.item(plan.settings) == story.item)
      #expect(story.scenes.allSatisfy { $0.day >= campaign.plan.start && $0.day <= campaign.today })
    }
  }
}
