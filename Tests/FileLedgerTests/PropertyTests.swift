import Campaign
import FileLedger
import Foundation
import Ledger
import TestDice
import Testing

@Suite("Whatever happens") struct PropertyTests {
  @Test("Random steps: tallies equal a recount, the chain verifies, undo restores", arguments: 1...8)
  func randomSteps(seed: Int) throws {
    let fixture = try Fixture()
    var dice = Dice(seed: seed)
    var ids: [Item.ID] = []
    for number in 1...12 {
      let unit = dice.roll(11...13)
      let task = dice.roll(1...4)
      let due = dice.roll(-5...40)
      ids.append(try fixture.add(Fixture.entry("N\(number)", unit: unit, task: task, due: due)))
    }
    var day = 0
    for _ in 0..<120 {
      if Int.random(in: 0..<6, using: &dice) == 0 { day += dice.roll(1...9) }
      let id = ids[Int.random(in: 0..<ids.count, using: &dice)]
      let before = try fixture.item(id)
      guard let step = PropertyTests.step(for: before, on: day, &dice) else { continue }
      let event: Event
      do { event = try fixture.step(id, step, on: day) } catch LedgerError.refused { continue }
      if Int.random(in: 0..<3, using: &dice) == 0 {
        try fixture.ledger.commit(
          .undo(sequence: event.sequence), by: Fixture.clerk, at: Fixture.moment(day))
        let restored = try fixture.item(id)
        #expect(restored.entry == before.entry && restored.life == before.life)
      }
    }
    let check = try fixture.ledger.verify()
    #expect(check.findings == [])
    #expect(check.items == 12 && check.events > 30)
    // On the last days every step may have been refused: then the lights are of the day before them.
    let today = try fixture.ledger.lightsOn()
    let lights = try ids.map { try Light.of(fixture.item($0), on: today, Settings()).colour }
    let whole = try fixture.ledger.tallies(.all).whole
    for colour in LightColour.allCases {
      #expect(whole.count(colour) == lights.filter { $0 == colour }.count, "\(colour)")
    }
  }

  /// Some step that may be legal.
  static func step(for item: Item, on day: Int, _ dice: inout Dice) -> Step? {
    guard let kind = StepKind.legal(from: item.state).randomElement(using: &dice) else { return nil }
    let today = Fixture.day + day
    switch kind {
    case .assign: return .assign
    case .sign: return .sign(name: "李某")
    case .report: return .report(percent: dice.roll(0...5) * 20, reason: "核实")
    case .submit: return .submit(effect: "完成", evidence: [evidence])
    case .giveBack: return .giveBack(reason: "不实")
    case .accept:
      return .accept(Checks(matched: true, inspected: true, accepted: true, checker: "赵督查"))
    case .close: return .close(approver: "领导小组")
    case .extend: return .extend(to: today + dice.roll(5...60), reason: "冬季不能施工")
    case .rebound: return .rebound(finding: "复燃")
    case .void: return Int.random(in: 0..<8, using: &dice) == 0 ? .void(reason: "重复", survivor: "") : nil
    case .check: return .check(Check.ofAcceptance.randomElement(using: &dice) ?? .matched, by: "赵督查")
    case .object: return .object(text: "仍有异味", by: "群众")
    case .answer: return .answer(objection: dice.roll(0...1), text: "已复测", by: "钱督查")
    case .review: return .review(finding: "正常")
    case .setRed: return .setRed(reason: "群众反映强烈", until: today + dice.roll(0...9))
    case .liftRed: return .liftRed(reason: "已整改")
    }
  }

  @Test("Undoing everything leads back to the beginning", arguments: 1...8)
  func undoEverything(seed: Int) throws {
    let fixture = try Fixture()
    var dice = Dice(seed: seed * 77)
    let id = try fixture.add(Fixture.entry("A1", due: 60))
    let start = try fixture.item(id)
    var done: [Int] = []
    for day in 0..<25 {
      guard let step = PropertyTests.step(for: try fixture.item(id), on: day, &dice) else { continue }
      do { done.append(try fixture.step(id, step, on: day).sequence) } catch LedgerError.refused {}
    }
    #expect(!done.isEmpty)
    for sequence in done.reversed() {
      try fixture.ledger.commit(.undo(sequence: sequence), by: Fixture.clerk, at: Fixture.moment(25))
    }
    let end = try fixture.item(id)
    #expect(end.entry == start.entry && end.life == start.life)
    #expect(try fixture.ledger.verify().findings == [])
  }

  @Test("The heading's figures from tallies equal those from items", arguments: 1...3)
  func headline(seed: Int) throws {
    let fixture = try Fixture()
    var dice = Dice(seed: seed * 31)
    for number in 1...40 {
      let id = try fixture.add(Fixture.entry("N\(number)", due: dice.roll(-9...12)))
      for _ in 0..<dice.roll(0...7) {
        guard let step = PropertyTests.step(for: try fixture.item(id), on: 0, &dice) else { continue }
        do { try fixture.step(id, step) } catch LedgerError.refused {}
      }
    }
    let today = Fixture.day
    let fromTallies = try fixture.ledger.headline(.all, on: today)
    // Naming a unit that all items have makes the ledger read items instead.
    let fromItems = try fixture.ledger.headline(ItemFilter(units: [11]), on: today)
    #expect(fromTallies == fromItems)
    #expect(fromTallies.overdue > 0 && fromTallies.dueSoon ?? 0 > 0)
    for light in LightColour.allCases {
      let tallied = try fixture.ledger.headline(ItemFilter(lights: [light]), on: today)
      #expect(try fixture.ledger.headline(ItemFilter(units: [11], lights: [light]), on: today) == tallied)
    }
  }
}
