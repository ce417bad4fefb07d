import Campaign
import FileLedger
import Foundation
import Ledger
import TestDice
import Testing

@Suite("Lists follow the lights") struct LightListTests {
  private static let filters = [
    ItemFilter.all, ItemFilter(units: [11]), ItemFilter(units: [11, 12], tasks: [2]),
    ItemFilter(lights: [.red]), ItemFilter(units: [12, 13], lights: [.yellow, .green]),
    ItemFilter(states: [.assigned, .rectifying]), ItemFilter(lights: [.red, .yellow], departments: ["住建局"]),
    ItemFilter(units: [13], tasks: [1, 3], states: [.draft]), ItemFilter(lights: [.red, .none], text: "n1"),
  ]

  /// Items in all states, some of which have moved.
  private func filled(_ dice: inout Dice) throws -> Fixture {
    let fixture = try Fixture()
    for number in 1...50 {
      var entry = Fixture.entry(
        "N\(number)", unit: dice.roll(11...13), task: dice.roll(1...4), due: dice.roll(-3...35))
      entry.department = ["环保局", "住建局"][dice.roll(0...1)]
      let id = try fixture.add(entry)
      for _ in 0..<dice.roll(0...7) {
        guard let step = PropertyTests.step(for: try fixture.item(id), on: 0, &dice) else { continue }
        do { try fixture.step(id, step) } catch LedgerError.refused {}
      }
      guard dice.chance(20) else { continue }
      entry = try fixture.item(id).entry
      entry.unit = dice.roll(11...13)
      entry.task = dice.roll(1...4)
      try fixture.ledger.commit(.edit(id, entry, revision: nil), by: Fixture.clerk, at: Fixture.moment())
    }
    return fixture
  }

  @Test(
    "After midnights, and after a clock was set back, each list is what a look at every item gives",
    arguments: 1...3)
  func midnights(seed: Int) throws {
    var dice = Dice(seed: seed * 13)
    let fixture = try filled(&dice)
    let ledger = fixture.ledger
    for later in [0, 1, 2, 6, 7, 12, 40, 3] {
      let day = Fixture.day + later
      try ledger.rollForward(to: day)
      let scan = try PlainScan(ledger, on: day)
      for filter in LightListTests.filters {
        let page = try ledger.items(filter, order: .worstFirst, offset: 0, limit: 100)
        #expect(page.map(\.id) == scan.worstFirst(filter), "\(later) \(filter)")
        var walked: [Item.ID] = []
        try ledger.forEachItem(filter) { walked.append($0.id) }
        #expect(walked == scan.matching(filter).map(\.id), "\(later) \(filter)")
        #expect(try ledger.count(filter) == walked.count, "\(later) \(filter)")
      }
      #expect(try ledger.verify().findings == [], "\(later)")
    }
  }
}
