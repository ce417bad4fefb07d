import Campaign
import FileLedger
import Foundation
import GRDB
import Ledger
import TestDice
import Testing

@Suite("domain.md §2: regions form a tree, and the tallies roll up") struct RegionTests {
  /// Two counties with townships, and a township without a county.
  static let plan: Plan = {
    var plan = Fixture.plan
    plan.regions = [
      Region(id: 1, parent: nil, code: "1", name: "测试省", short: "省"),
      Region(id: 2, parent: 1, code: "2", name: "甲市", short: "甲市"),
      Region(id: 3, parent: 2, code: "3", name: "甲东乡", short: "甲东乡"),
      Region(id: 4, parent: 2, code: "4", name: "甲西乡", short: "甲西乡"),
      Region(id: 5, parent: 1, code: "5", name: "乙市", short: "乙市"),
      Region(id: 6, parent: 5, code: "6", name: "乙东乡", short: "乙东乡"),
      Region(id: 7, parent: 1, code: "7", name: "丙乡", short: "丙乡"),
    ]
    return plan
  }()

  private func filled(seed: Int) throws -> Fixture {
    let fixture = try Fixture(plan: RegionTests.plan)
    var dice = Dice(seed: seed)
    for number in 1...60 {
      let entry = Fixture.entry(
        "N\(number)", unit: dice.roll(2...7), task: dice.roll(1...4), due: dice.roll(-9...30))
      let id = try fixture.add(entry)
      for _ in 0..<dice.roll(0...6) {
        guard let step = PropertyTests.step(for: try fixture.item(id), on: 0, &dice) else { continue }
        do { try fixture.step(id, step) } catch LedgerError.refused {}
      }
    }
    return fixture
  }

  /// What each region's own row and the rows above it must hold.
  private func counted(_ fixture: Fixture) throws -> [Int: [Int: CellTally]] {
    var sums: [Int: [Int: CellTally]] = [:]
    let parents = Dictionary(uniqueKeysWithValues: RegionTests.plan.regions.map { ($0.id, $0.parent) })
    try fixture.ledger.forEachItem(.all) { item in
      var region: Int? = item.entry.unit
      while let here = region {
        let light = Light.of(item, on: Fixture.day, Settings()).colour
        sums[here, default: [:]][item.entry.task, default: CellTally()].add(item.state, light, 1)
        region = parents[here] ?? nil
      }
    }
    return sums
  }

  @Test("Each region's row counts its own items and those of all regions below it", arguments: 1...4)
  func rollUp(seed: Int) throws {
    let fixture = try filled(seed: seed)
    let sums = try counted(fixture)
    let columns = State.allCases.map(\.rawValue) + LightColour.allCases.map(\.rawValue)
    let rows = try DatabaseQueue(path: fixture.path).read {
      try Row.fetchAll($0, sql: "SELECT * FROM region_tallies")
    }
    for row in rows {
      let tally = sums[row["region"]]?[row["task"]] ?? CellTally()
      let expected = State.allCases.map(tally.count) + LightColour.allCases.map(tally.count)
      #expect(columns.map { row[$0] as Int } == expected, "region \(row["region"] as Int)")
    }
    #expect(Set(rows.map { $0["region"] as Int }) == Set(sums.keys))
    #expect(try fixture.ledger.verify().findings == [])
  }

  @Test(
    "A region with regions below it answers for its own items alone",
    arguments: [[2], [2, 3], [5, 7], [3, 4, 6]])
  func own(units: [Int]) throws {
    let fixture = try filled(seed: 9)
    var expected: [Int: [Int: CellTally]] = [:]
    try fixture.ledger.forEachItem(ItemFilter(units: Set(units))) { item in
      let light = Light.of(item, on: Fixture.day, Settings()).colour
      expected[item.entry.unit, default: [:]][item.entry.task, default: CellTally()].add(item.state, light, 1)
    }
    let filter = ItemFilter(units: Set(units))
    #expect(
      try fixture.ledger.tallies(filter).cells == expected
    )
    // A text that all items hold makes the ledger count items.
    let everyText = ItemFilter(units: Set(units), text: "锅炉")
    #expect(
      try fixture.ledger.headline(filter, on: Fixture.day)
        == fixture.ledger.headline(everyText, on: Fixture.day))
    #expect(try fixture.ledger.count(filter) == fixture.ledger.count(everyText))
  }

  @Test("A county's row that is off by one is found")
  func offByOne() throws {
    let fixture = try filled(seed: 5)
    try DatabaseQueue(path: fixture.path).write {
      try $0.execute(sql: "UPDATE region_tallies SET red = red + 1 WHERE region = 2 AND task = 1")
    }
    let findings = try fixture.ledger.verify().findings
    #expect(findings.count == 1 && "\(findings)".contains("region_tallies 2 1 red"))
  }

  @Test(
    "Any page of the worst items is that part of the whole list",
    arguments: [
      ItemFilter.all, ItemFilter(units: [2, 3, 7]), ItemFilter(tasks: [1, 2]),
      ItemFilter(lights: [.yellow, .green]),
      ItemFilter(units: [5, 6], lights: [.red, .green]),
      ItemFilter(units: [3, 4, 5, 6], states: [.rectifying]),
    ])
  func pages(filter: ItemFilter) throws {
    let fixture = try filled(seed: 7)
    var all: [Item] = []
    try fixture.ledger.forEachItem(filter) { all.append($0) }
    let sorted = all.map { item in
      (
        Light.of(item, on: Fixture.day, Settings()).colour, item.entry.deadline.day?.dayNumber ?? .max,
        item.id
      )
    }.sorted(by: <).map(\.2)
    #expect(sorted.count > 3)
    for offset in 0...sorted.count {
      for limit in [1, 3, 100] {
        let page = try fixture.ledger.items(filter, order: .worstFirst, offset: offset, limit: limit)
        #expect(page.map(\.id) == Array(sorted.dropFirst(offset).prefix(limit)))
      }
    }
  }
}
