import Campaign
import FileLedger
import Foundation
import Ledger
import Testing

@Suite("What a ledger can be asked") struct QueryTests {
  private func filled() throws -> Fixture {
    let fixture = try Fixture()
    let specs: [(String, Int, Int, Int)] = [
      ("A1", 11, 1, 30), ("A2", 11, 1, -3), ("A3", 11, 1, -9), ("A4", 12, 3, 5), ("A5", 13, 4, 40),
    ]
    for (number, unit, task, due) in specs {
      try fixture.step(fixture.add(Fixture.entry(number, unit: unit, task: task, due: due)), .assign)
    }
    return fixture
  }

  private func numbers(_ fixture: Fixture, _ filter: ItemFilter) throws -> [String] {
    try fixture.ledger.items(filter, order: .worstFirst, offset: 0, limit: 100).map(\.entry.number)
  }

  @Test("The worst come first: red before yellow before green, the earliest deadline first")
  func worstFirst() throws {
    let fixture = try filled()
    #expect(try numbers(fixture, .all) == ["A3", "A2", "A4", "A1", "A5"])
    let page = try fixture.ledger.items(.all, order: .worstFirst, offset: 1, limit: 2)
    #expect(page.map(\.entry.number) == ["A2", "A4"])
  }

  @Test("Filters restrict by unit, task, light, state, department and text, and all of them together")
  func filters() throws {
    let fixture = try filled()
    #expect(try numbers(fixture, ItemFilter(units: [12, 13])) == ["A4", "A5"])
    #expect(try numbers(fixture, ItemFilter(tasks: [1])) == ["A3", "A2", "A1"])
    #expect(try numbers(fixture, ItemFilter(lights: [.red])) == ["A3", "A2"])
    #expect(try numbers(fixture, ItemFilter(states: [.closed])) == [])
    #expect(try numbers(fixture, ItemFilter(departments: ["环保局"])).count == 5)
    #expect(try numbers(fixture, ItemFilter(text: "锅炉A2")) == ["A2"])
    #expect(try numbers(fixture, ItemFilter(units: [11], lights: [.red], text: "a3")) == ["A3"])
    #expect(try fixture.ledger.count(ItemFilter(lights: [.red])) == 2)
    #expect(try fixture.ledger.count(ItemFilter(text: "锅炉")) == 5)
    #expect(try fixture.ledger.tallies(ItemFilter(text: "锅炉A2")).whole.total == 1)
  }

  @Test("Searched text is text: no pattern, no SQL", arguments: ["%", "_", "\\", "'; DROP TABLE items; --"])
  func hostileText(text: String) throws {
    let fixture = try filled()
    #expect(try numbers(fixture, ItemFilter(text: text)) == [])
    var entry = Fixture.entry("X")
    entry.site = "x\(text)x"
    _ = try fixture.add(entry)
    #expect(try numbers(fixture, ItemFilter(text: text)) == ["X"])
  }

  @Test("Every column of an item comes back as it went in")
  func wholeItem() throws {
    let fixture = try Fixture()
    var item = Item(entry: Fixture.entry("A1"))
    item.entry.deadline = Deadline(
      text: "3月底前", day: Fixture.day, isStanding: true, daysAfterAssignment: 3, isInferred: true)
    item.entry.note = "多行\n\"引号\" \u{1B}[31m"
    item.entry.weight = 2
    item.life.state = .submitted
    item.life.progress = 70
    for path in [
      \Life.assignedOn, \.signedOn, \.reportedOn, \.submittedOn, \.acceptedOn, \.noticeUntil, \.closedOn,
      \.reviewOn, \.originalDeadline, \.redUntil,
    ] { item.life[keyPath: path] = Fixture.day + 1 }
    for path in [\Life.signedBy, \.effect, \.redReason, \.voidReason, \.survivor] {
      item.life[keyPath: path] = "文字"
    }
    for path in [\Life.submissions, \.returns, \.rebounds, \.extensions] { item.life[keyPath: path] = 2 }
    item.life.isRebounding = true
    item.life.evidence = [evidence, Evidence(path: "a b", size: 0, sha256: "00")]
    _ = try fixture.ledger.take(
      [item], from: "x", by: Fixture.clerk, at: Fixture.moment())
    let stored = try #require(try fixture.ledger.item(number: "A1"))
    #expect(stored.entry == item.entry)
    #expect(stored.life == item.life)
  }
}
