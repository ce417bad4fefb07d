import Testing

@testable import Campaign

@Suite struct LightTests {
  @Test("§5.1 drafts and void items have no light, closed and standing ones their own", arguments: ended)
  func first(line: LightCase) { line.check() }

  private static let ended: [LightCase] = [
    LightCase("draft", .sample(.draft), on: 0, .none, .draft),
    LightCase("draft past its deadline", .sample(.draft), on: 101, .none, .draft),
    LightCase("void past its deadline", .sample(.void), on: 101, .none, .void),
    LightCase(
      "closed in time", .sample(.closed) { $0.life.closedOn = day(100) }, on: 500, .done, .closed),
    LightCase(
      "closed a day late", .sample(.closed) { $0.life.closedOn = day(101) }, on: 500, .done,
      .closedLate(days: 1)),
    LightCase(
      "submitted in time, closed after the notice", .closed(submitted: 100, closed: 120), on: 500, .done,
      .closed),
    LightCase(
      "submitted late, closed later", .closed(submitted: 103, closed: 120), on: 500, .done,
      .closedLate(days: 3)),
    LightCase(
      "closed without a deadline", .sample(.closed, due: nil) { $0.life.closedOn = day(9) }, on: 500, .done,
      .closed),
    LightCase("standing before its review", standing, on: 29, .green, .standing),
    LightCase("standing on the day of its review", standing, on: 30, .green, .standing),
    LightCase("standing after its review", standing, on: 31, .yellow, .reviewOverdue(days: 1)),
    LightCase("standing without a review", .sample(.standing), on: 500, .green, .standing),
  ]

  private static let standing = Item.sample(.standing) { $0.life.reviewOn = day(30) }

  @Test("§5 what is finished is never red", arguments: [State.draft, .noticed, .closed, .standing, .void])
  func finishedIsNeverRed(state: State) {
    let item = Item.sample(state) {
      $0.life.isRebounding = true
      $0.life.redReason = "点名"
      $0.life.returns = 3
      $0.life.closedOn = day(300)
      $0.life.reviewOn = day(30)
    }
    for number in 0...400 {
      #expect(Light.of(item, on: day(number), .standard).colour != .red)
    }
  }

  @Test("§5 an accepted item stays green; when its notice is over the reason says that it can be closed")
  func onNotice() {
    let item = Item.sample(.noticed) { $0.life.noticeUntil = day(120) }
    let last = Light.of(item, on: day(120), .standard)
    #expect(last == Light(colour: .green, reason: .onNotice(until: day(120)), changesOn: nil))
    let over = Light.of(item, on: day(121), .standard)
    #expect(over == Light(colour: .green, reason: .noticeOver, changesOn: nil))
  }

  @Test("§5 the limits are those of the settings")
  func limitsAreSettings() {
    var settings = Settings()
    settings.dueSoonDays = 3
    settings.reportDays = 2
    settings.behindPoints = 0
    func reason(_ item: Item, on number: Int) -> LightReason {
      Light.of(item, on: day(number), settings).reason
    }
    #expect(reason(.reported(97), on: 96) == .onTrack)
    #expect(reason(.reported(97), on: 97) == .dueSoon(days: 3))
    settings.shortSpanPercent = 40
    #expect(reason(.reported(30, due: 49), on: 29) == .onTrack)
    #expect(reason(.reported(30, due: 49), on: 30) == .dueSoon(days: 19))
    #expect(reason(.reported(46, due: 50), on: 46) == .onTrack)
    #expect(reason(.reported(50), on: 52) == .noReport(days: 2))
    #expect(reason(.behind(progress: 49, on: 50), on: 50) == .behind(points: 1))
  }
}
