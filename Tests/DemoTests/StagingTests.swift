import Campaign
import Demo
import FileLedger
import Foundation
import Ledger
import Testing

@Suite struct StagingTests {
  @Test("a campaign that is played into a ledger leaves every item as its story says, with its history")
  func played() throws {
    let campaign = SamplePlan.campaign(seed: 5)
    let folder = FileManager.default.temporaryDirectory.appending(path: "guatu-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let start = Moment(day: campaign.plan.start, seconds: campaign.plan.start.dayNumber * 86_400)
    let ledger = try FileLedger.create(
      at: folder.appending(path: "demo.guatu").path, plan: campaign.plan, by: DemoCampaign.office, at: start)
    try campaign.stage(in: ledger)

    var scenes = 0
    for story in campaign.stories {
      let item = try #require(try ledger.item(number: story.entry.number))
      #expect(item.entry == story.item.entry)
      #expect(item.life == story.item.life)
      scenes += story.scenes.count
    }
    #expect(try ledger.count(.all) == campaign.items)
    // Beside the steps: the making of the ledger, the intake of the drafts, and what is kept beside the items.
    let steps = try ledger.events(after: 0, limit: 100_000).filter { $0.kind.step != nil }
    #expect(steps.count == scenes)
    #expect(try ledger.lightsOn() == campaign.today)
    #expect(try ledger.verify().findings == [])
  }

  @Test("the demo has people, goals with values, meetings that decided something, and what was issued")
  func records() throws {
    let campaign = SamplePlan.campaign(seed: 5)
    let folder = FileManager.default.temporaryDirectory.appending(path: "guatu-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let start = Moment(day: campaign.plan.start, seconds: campaign.plan.start.dayNumber * 86_400)
    let ledger = try FileLedger.create(
      at: folder.appending(path: "demo.guatu").path, plan: campaign.plan, by: DemoCampaign.office, at: start)
    try campaign.stage(in: ledger)

    let roster = try ledger.roster()
    #expect(roster.mode == .solo && roster.people == roster.active)
    #expect(Set(roster.people.map(\.role)) == [.office, .owner, .department, .inspector, .leader])
    #expect(try ledger.goals().map { $0.latest?.day } == Array(repeating: campaign.today - 5, count: 5))
    let meetings = try ledger.meetings()
    #expect(meetings.map { campaign.today - $0.opened.day } == [28, 21, 14, 7])
    for meeting in meetings {
      #expect(!meeting.isOpen && !meeting.agenda.isEmpty)
      let kinds = try ledger.events(ofMeeting: meeting.id).map(\.kind)
      #expect(kinds.first == .meet && kinds.last == .adjourn && kinds.contains(.discuss))
    }
    let issued = try ledger.consequences()
    #expect(issued.contains { $0.meeting != nil && $0.consequence.kind == .supervisionLetter })
    #expect(issued.contains { $0.consequence.kind == .veto })
  }
}
