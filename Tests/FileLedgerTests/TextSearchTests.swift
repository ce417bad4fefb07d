import Campaign
import FileLedger
import Foundation
import GRDB
import Ledger
import TestDice
import Testing

@Suite("A search finds what is there, and nothing else") struct TextSearchTests {
  private static let signs = Array("锅炉煤改气环保局東东AaBbZz09%_\\'*é𠀀 👍🏽")

  /// A ledger whose texts are made of few characters, so that most texts are in some of them.
  private func filled(_ count: Int) throws -> Fixture {
    let fixture = try Fixture()
    var dice = Dice(seed: count)
    func text(_ lengths: ClosedRange<Int>) -> String {
      String((0..<dice.roll(lengths)).map { _ in TextSearchTests.signs.randomElement(using: &dice) ?? "锅" })
    }
    let items = (1...count).map { number in
      var entry = Fixture.entry(
        "N\(number)", unit: dice.roll(11...13), task: dice.roll(1...4), due: number % 40)
      entry.site = text(0...6)
      entry.content = text(1...9)
      entry.measures = text(1...9)
      entry.note = text(0...4)
      entry.department = ["环保局", "住建局"][dice.roll(0...1)]
      var item = Item(entry: entry)
      item.life.state = [.draft, .assigned, .rectifying, .standing][dice.roll(0...3)]
      item.life.assignedOn = item.state == .draft ? nil : Fixture.day - dice.roll(0...20)
      return item
    }
    _ = try fixture.ledger.take(items, from: "台账.csv", by: Fixture.clerk, at: Fixture.moment(), dryRun: false)
    return fixture
  }

  private func check(_ fixture: Fixture, _ texts: [String]) throws {
    let scan = try PlainScan(fixture.ledger, on: Fixture.day)
    for text in texts {
      for filter in [
        ItemFilter(text: text), ItemFilter(units: [12], text: text),
        ItemFilter(tasks: [1, 2], states: [.draft], text: text), ItemFilter(departments: ["环保局"], text: text),
        ItemFilter(units: [11, 13], lights: [.red, .yellow], text: text),
        ItemFilter(
          units: [12], tasks: [3], lights: [.green], states: [.assigned], departments: ["住建局"], text: text),
      ] {
        let expected = scan.matching(filter)
        var found: [Item.ID] = []
        try fixture.ledger.forEachItem(filter) { found.append($0.id) }
        #expect(found == expected.map(\.id), "\(text)")
        #expect(try fixture.ledger.count(filter) == expected.count, "\(text)")
        #expect(try fixture.ledger.tallies(filter).whole.total == expected.count, "\(text)")
        let worst = scan.worstFirst(filter)
        for (offset, limit) in [(0, 1), (1, 3), (0, 1_000)] {
          let page = try fixture.ledger.items(filter, order: .worstFirst, offset: offset, limit: limit)
          #expect(page.map(\.id) == Array(worst.dropFirst(offset).prefix(limit)), "\(text) \(filter)")
        }
      }
    }
  }

  @Test("Texts of one character and of more, of any script, with signs that SQL takes for wildcards")
  func random() throws {
    let fixture = try filled(300)
    var dice = Dice(seed: 4)
    let texts = (0..<60).map { _ in
      String((0..<dice.roll(1...4)).map { _ in TextSearchTests.signs.randomElement(using: &dice) ?? "锅" })
    }
    try check(fixture, texts + ["N30", "n30", "环保局", "李某", "达标", "没有这样的字", "%", "\\", "é", "É"])
    #expect(try fixture.ledger.verify().findings == [])
  }

  @Test("A text is found after it was written into an item, and after that was undone")
  func edited() throws {
    let fixture = try filled(40)
    let before = try fixture.item(7)
    var entry = before.entry
    entry.content = "霾与雾"
    let event = try fixture.ledger.commit(
      .edit(7, entry, revision: nil), by: Fixture.clerk, at: Fixture.moment())
    try check(fixture, ["霾与", "与雾", "霾与雾", String(before.entry.content.prefix(2))])
    try fixture.ledger.commit(.undo(sequence: event.sequence), by: Fixture.clerk, at: Fixture.moment())
    try check(fixture, ["霾与", String(before.entry.content.prefix(2))])
    var added = Fixture.entry("新1")
    added.site = "龘靐厂"
    _ = try fixture.add(added)
    try check(fixture, ["龘靐", "靐厂"])
    #expect(try fixture.ledger.verify().findings == [])
  }

  @Test("A text is found after others were looked for in a change that was taken back")
  func takenBack() throws {
    struct Stopped: Error {}
    let fixture = try filled(40)
    func add(_ number: String, _ site: String) throws {
      var entry = Fixture.entry(number)
      entry.site = site
      _ = try fixture.add(entry)
    }
    #expect(throws: Stopped.self) {
      try fixture.ledger.together {
        try add("新1", "别处")
        #expect(try fixture.ledger.count(ItemFilter(text: "龘靐")) == 0)
        throw Stopped()
      }
    }
    try add("新2", "龘靐厂")
    #expect(try fixture.ledger.count(ItemFilter(text: "龘靐")) == 1)
  }

  @Test("An item that a search would miss is told by a check")
  func missing() throws {
    let fixture = try filled(40)
    try DatabaseQueue(path: fixture.path).write {
      try $0.execute(sql: "UPDATE text_pairs SET bits = zeroblob(2016) WHERE block = 1")
    }
    let findings = try fixture.ledger.verify().findings
    #expect(findings.count == 9 && findings.contains(.text(number: "N32")))
  }
}
