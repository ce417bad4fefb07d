import TestDice
import Testing

@testable import Campaign

/// Domain.md §5: a light comes with the date on which time alone will next change it.
@Suite struct LightChangeTests {
  @Test(
    "§5 time changes a light first on the day it names, and never if it names none", arguments: UInt64(1)...50
  )
  func changesOn(seed: UInt64) {
    var dice = Dice(seed: seed)
    for _ in 0..<40 {
      let item = anItem(&dice)
      let settings = someSettings(&dice)
      let start = day(dice.roll(-15...230))
      let light = Light.of(item, on: start, settings)
      let rule = LightRule(item: item, settings: settings)
      let walked = (1...400).lazy.map { start + $0 }.first { rule.match(on: $0).colour != light.colour }
      #expect(
        light.changesOn == walked,
        "\(item.life) due \(String(describing: item.entry.deadline.day)) on \(start)")
    }
  }

  private func anItem(_ dice: inout Dice) -> Item {
    let state = State.allCases.randomElement(using: &dice) ?? .assigned
    return Item.sample(state) { item in
      item.entry.deadline.day = dice.day(-10...220, orNoneOnceIn: 6)
      item.life.assignedOn = dice.day(0...5, orNoneOnceIn: 10)
      item.life.signedOn = dice.day(0...8, orNoneOnceIn: 4)
      item.life.reportedOn = dice.day(0...220, orNoneOnceIn: 3)
      item.life.submittedOn = dice.day(0...230, orNoneOnceIn: 5)
      item.life.closedOn = dice.day(0...240, orNoneOnceIn: 5)
      item.life.reviewOn = dice.day(0...260, orNoneOnceIn: 5)
      item.life.noticeUntil = dice.day(0...240, orNoneOnceIn: 2)
      item.life.progress = dice.roll(0...100)
      item.life.returns = dice.once(in: 3) ? dice.roll(1...3) : 0
      item.life.isRebounding = dice.once(in: 12)
      if dice.once(in: 4) {
        item.life.redReason = "点名"
        item.life.redUntil = dice.day(0...240, orNoneOnceIn: 4)
      }
    }
  }

  private func someSettings(_ dice: inout Dice) -> Settings {
    var settings = Settings()
    guard dice.once(in: 2) else { return settings }
    settings.dueSoonDays = dice.roll(0...20)
    settings.shortSpanDays = dice.roll(0...80)
    settings.shortSpanPercent = dice.roll(0...100)
    settings.behindPoints = dice.roll(0...100)
    settings.reportDays = dice.roll(0...14)
    settings.signDays = dice.roll(0...5)
    settings.waitingDays = dice.roll(0...10)
    return settings
  }

  @Test("§5 the day of the next change is known for every reason that time brings or ends")
  func knownChanges() {
    func next(_ item: Item, on number: Int) -> CivilDate? {
      Light.of(item, on: day(number), .standard).changesOn
    }
    let reporting = Item.sample(.rectifying) { $0.life.reportedOn = day(88) }
    #expect(next(reporting, on: 88) == day(90))
    #expect(next(reporting, on: 90) == day(101))
    #expect(next(reporting, on: 101) == nil)
    #expect(next(.sample(.rectifying), on: 0) == day(7))
    #expect(next(.sample(.assigned), on: 0) == day(2))
    #expect(next(.sample(.submitted) { $0.life.submittedOn = day(10) }, on: 10) == day(16))
    #expect(next(.sample(.standing) { $0.life.reviewOn = day(30) }, on: 0) == day(31))
    let red = Item.sample(.submitted) {
      $0.life.redReason = "点名"
      $0.life.redUntil = day(5)
    }
    #expect(next(red, on: 0) == day(6))
    let behind = Item.sample(.rectifying, due: 81) {
      $0.life.progress = 0
      $0.life.reportedOn = day(80)
    }
    #expect(next(behind, on: 0) == day(18))
    #expect(next(.sample(.closed), on: 0) == nil)
    #expect(next(.sample(.draft), on: 0) == nil)
  }
}
