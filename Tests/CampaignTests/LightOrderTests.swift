import Campaign
import Testing

/// Domain.md §5: first match wins. An item that everything is wrong with is mended one thing at a time.
@Suite struct LightOrderTests {
  private typealias Mend = (reason: LightReason, mend: (inout Item) -> Void)

  private func walk(_ item: Item, on number: Int, _ mends: [Mend]) {
    var item = item
    for step in mends {
      #expect(Light.of(item, on: day(number), .standard).reason == step.reason)
      step.mend(&item)
    }
    #expect(Light.of(item, on: day(number), .standard).reason == .onTrack)
  }

  @Test("§5 of the reasons of an item being worked on the first one counts")
  func underway() {
    let item = Item.sample(.rectifying) {
      $0.life.progress = 0
      $0.life.signedOn = day(2)
      $0.life.isRebounding = true
      $0.life.rebounds = 1
      $0.life.redReason = "点名"
      $0.life.returns = 2
    }
    walk(
      item, on: 101,
      [
        (.rebounded(times: 1), { $0.life.isRebounding = false }),
        (.setRed(reason: "点名", until: nil), { $0.life.redReason = nil }),
        (.overdue(days: 1), { $0.entry.deadline.day = day(105) }),
        (.returnedTwice(times: 2), { $0.life.returns = 1 }),
        (.dueSoon(days: 4), { $0.entry.deadline.day = day(202) }),
        (.behind(points: 50), { $0.life.progress = 100 }),
        (.returnedOnce, { $0.life.returns = 0 }),
        (.noReport(days: 99), { $0.life.reportedOn = day(101) }),
        (.signedLate(days: 2), { $0.life.signedOn = day(1) }),
      ])
  }

  @Test("§5 of the reasons of a submitted item the first one counts")
  func submitted() {
    let item = Item.sample(.submitted) {
      $0.life.submittedOn = day(103)
      $0.life.isRebounding = true
      $0.life.rebounds = 2
      $0.life.redReason = "点名"
      $0.life.redUntil = day(110)
      $0.life.returns = 2
    }
    walk(
      item, on: 110,
      [
        (.rebounded(times: 2), { $0.life.isRebounding = false }),
        (.setRed(reason: "点名", until: day(110)), { $0.life.redUntil = day(109) }),
        (.returnedTwice(times: 2), { $0.life.returns = 1 }),
        (.returnedOnce, { $0.life.returns = 0 }),
        (.waiting(days: 7), { $0.life.submittedOn = day(105) }),
        (.submittedLate(days: 5), { $0.entry.deadline.day = day(105) }),
      ])
  }

  @Test("§5 of the reasons of an assigned item the first one counts")
  func assigned() {
    walk(
      .sample(.assigned), on: 101,
      [
        (.overdue(days: 1), { $0.entry.deadline.day = day(101) }),
        (.dueToday, { $0.entry.deadline.day = day(404) }),
        (.behind(points: 25), { $0.life.progress = 5 }),
        (.unsigned(days: 101), { $0.life.assignedOn = day(100) }),
      ])
  }

  @Test("§5 a worse light comes first")
  func colours() {
    #expect(LightColour.allCases.sorted() == [.red, .yellow, .green, .done, .none])
    #expect(LightColour.allCases.map { LightColour(code: $0.code) } == LightColour.allCases)
    #expect(LightColour(code: 5) == nil)
    #expect(LightColour(code: -1) == nil)
  }
}
