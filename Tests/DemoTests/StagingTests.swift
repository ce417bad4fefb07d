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
    // Two events are the making of the ledger and the intake of the drafts.
    #expect(try ledger.latestSequence() == scenes + 2)
    #expect(try ledger.lightsOn() == campaign.today)
    #expect(try ledger.verify().findings == [])
  }
}
