import Campaign
import FileLedger
import Foundation
import Ledger
import Testing

@Suite("Items coming in together") struct TakeTests {
  private func take(_ items: [Item], into ledger: FileLedger, dryRun: Bool = false) throws -> IntakeSummary {
    try ledger.take(
      items, from: "台账.csv", by: Fixture.clerk, at: Fixture.moment(), dryRun: dryRun)
  }

  private let rows = (1...20).map { Item(entry: Fixture.entry("N\($0)", task: $0 % 4 + 1)) }

  @Test("They come in as one event, with tallies")
  func once() throws {
    let fixture = try Fixture()
    #expect(try take(rows, into: fixture.ledger) == IntakeSummary(added: 20))
    #expect(try fixture.ledger.latestSequence() == 2)
    #expect(try fixture.ledger.tallies(.all).whole.total == 20)
    #expect(try fixture.ledger.history(of: 7).map(\.kind) == [.take])
    #expect(try fixture.ledger.verify().findings == [])
  }

  @Test("The same again doubles nothing and is no event", arguments: [true, false])
  func twice(numbered: Bool) throws {
    let fixture = try Fixture()
    let rows = rows.map { row in
      var row = row
      if !numbered { row.entry.number = "" }
      return row
    }
    _ = try take(rows, into: fixture.ledger)
    let reopened = try FileLedger.open(at: fixture.path)
    #expect(try take(rows, into: reopened) == IntakeSummary(unchanged: 20))
    #expect(try reopened.latestSequence() == 2)
    #expect(try reopened.count(.all) == 20)
  }

  @Test(
    "Leading zeros that a spreadsheet dropped double nothing; another item of that number is one of its own")
  func zeros() throws {
    let fixture = try Fixture()
    let numbered = (1...12).map {
      Item(entry: Fixture.entry("00\($0 < 10 ? "0" : "")\($0)", task: $0 % 4 + 1))
    }
    _ = try take(numbered, into: fixture.ledger)
    let stripped = numbered.map { row in
      var row = row
      row.entry.number = String(row.entry.number.drop { $0 == "0" })
      return row
    }
    #expect(try take(stripped, into: fixture.ledger) == IntakeSummary(unchanged: 12))
    var others = stripped
    others[0].entry.content = "另一处"
    others[0].entry.site = "别处"
    others[1].entry.task = numbered[0].entry.task
    #expect(try take(Array(others[..<2]), into: fixture.ledger) == IntakeSummary(added: 2))
    #expect(try fixture.ledger.verify().findings == [])
  }

  @Test("Items at two sites are two, however alike they are")
  func sites() throws {
    let fixture = try Fixture()
    let rows = ["甲砖厂", "乙砖厂", "甲砖厂"].map { site in
      var row = Item(entry: Fixture.entry(""))
      row.entry.site = site
      return row
    }
    #expect(try take(rows, into: fixture.ledger) == IntakeSummary(added: 2, unchanged: 1))
    #expect(try take(rows, into: fixture.ledger) == IntakeSummary(unchanged: 3))
  }

  @Test("A row that says something else about a known item is counted and leaves the item as it is")
  func differing() throws {
    let fixture = try Fixture()
    _ = try take(rows, into: fixture.ledger)
    var changed = rows[3]
    changed.entry.measures = "停产"
    #expect(try take([changed], into: fixture.ledger) == IntakeSummary(differing: 1))
    #expect(try fixture.ledger.item(number: "N4")?.entry.measures == "煤改气")
  }

  @Test("A dry run says what would happen and changes nothing")
  func dryRun() throws {
    let fixture = try Fixture()
    _ = try take(Array(rows.prefix(5)), into: fixture.ledger)
    let summary = try take(rows + rows, into: fixture.ledger, dryRun: true)
    #expect(summary == IntakeSummary(added: 15, unchanged: 25))
    #expect(try fixture.ledger.count(.all) == 5)
    #expect(try fixture.ledger.latestSequence() == 2)
  }

  @Test("A blank number is filled, and lines without a number match by unit, task and content")
  func blankNumbers() throws {
    let fixture = try Fixture()
    var first = Item(entry: Fixture.entry(""))
    first.entry.content = "拆锅炉"
    var second = first
    second.entry.unit = 12
    #expect(try take([first, second, first], into: fixture.ledger) == IntakeSummary(added: 2, unchanged: 1))
    #expect(
      try fixture.ledger.items(.all, order: .number, offset: 0, limit: 9).map(\.entry.number) == [
        "0001", "0002",
      ])
  }

  @Test("A source that fails in the middle leaves nothing behind, and its own error comes through")
  func failingSource() throws {
    struct Broken: Error {}
    let fixture = try Fixture()
    var given = 0
    #expect(throws: Broken.self) {
      try fixture.ledger.take(
        from: "台账.csv", by: Fixture.clerk, at: Fixture.moment(), dryRun: false, progress: nil
      ) {
        given += 1
        if given > 10 { throw Broken() }
        return rows[given]
      }
    }
    #expect(try fixture.ledger.count(.all) == 0)
    #expect(try fixture.ledger.latestSequence() == 1)
    #expect(try fixture.ledger.verify().findings == [])
  }

  @Test("A masked contact is the one that it masks, and new ones that are masked are counted")
  func maskedContacts() throws {
    let fixture = try Fixture()
    var known = Item(entry: Fixture.entry("N1"))
    known.entry.contact = "13803570001"
    _ = try take([known], into: fixture.ledger)
    known.entry.contact = "138****0001"
    var new = Item(entry: Fixture.entry("N2"))
    new.entry.contact = "138****0002"
    #expect(try take([known, new], into: fixture.ledger) == IntakeSummary(added: 1, unchanged: 1, masked: 1))
    #expect(try fixture.ledger.item(number: "N1")?.entry.contact == "13803570001")
    known.entry.contact = "138****9999"
    #expect(try take([known], into: fixture.ledger) == IntakeSummary(differing: 1))
  }
}
