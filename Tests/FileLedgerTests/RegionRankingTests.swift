import Campaign
import FileLedger
import Foundation
import Ledger
import Testing

/// 市 › 甲县 (own item, 甲东 two, 甲西 one), 乙县 (乙东 three).
@Suite("The ranking of a region")
struct RegionRankingTests {
  private let folder: URL
  private let ledger: FileLedger

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "guatu-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var plan = Fixture.plan
    let regions: [(Int, Int?, String)] = [
      (1, nil, "市"), (2, 1, "甲县"), (3, 2, "甲东"), (4, 2, "甲西"), (5, 1, "乙县"), (6, 5, "乙东"),
    ]
    plan.regions = regions.map { Region(id: $0, parent: $1, code: "\($0)", name: $2, short: $2) }
    ledger = try FileLedger.create(
      at: folder.appending(path: "tree.guatu").path, plan: plan, by: Fixture.clerk, at: Fixture.moment())
    for (index, unit) in [2, 3, 3, 4, 6, 6, 6].enumerated() {
      var entry = Fixture.entry("N\(index)", unit: unit)
      entry.department = unit == 6 ? "住建局" : "环保局"
      var item = Item(entry: entry)
      item.life.state = .assigned
      item.life.assignedOn = Fixture.day
      try ledger.take([item], from: "list.csv", by: Fixture.clerk, at: Fixture.moment())
    }
  }

  private func issue(_ kind: ConsequenceKind, to unit: Int) throws {
    try ledger.commit(
      .issue(Consequence(kind, to: .unit(unit), reason: "拖延")), by: Fixture.clerk, at: Fixture.moment())
  }

  @Test("is of its children, each with the items of all below it")
  func rolledUp() throws {
    let whole = try ledger.rankingReport(on: Fixture.day)
    #expect(Dictionary(whole.units.rows.map { ($0.name, $0.items) }) { $1 } == ["甲县": 4, "乙县": 3])
    let county = try ledger.rankingReport(on: Fixture.day, of: 2)
    #expect(Dictionary(county.units.rows.map { ($0.name, $0.items) }) { $1 } == ["甲东": 2, "甲西": 1])
    #expect(county.departments.rows.map(\.name) == ["环保局"])
    #expect(county.departments.rows.map(\.items) == [4])
  }

  @Test("counts letters to units below a child for it, and a veto for whom it is against alone")
  func consequences() throws {
    try issue(.redLetter, to: 3)
    try issue(.veto, to: 4)
    defer { try? FileManager.default.removeItem(at: folder) }
    let whole = try ledger.rankingReport(on: Fixture.day)
    let county = try #require(whole.units.rows.first { $0.name == "甲县" })
    #expect(county.deduction == 2 && county.grade == .ranked)
    let below = try ledger.rankingReport(on: Fixture.day, of: 2).units.rows
    #expect(below.first { $0.name == "甲东" }?.deduction == 2)
    #expect(below.first { $0.name == "甲西" }?.grade == .vetoed)
    #expect(try ledger.rankingAccount(of: .unit(2), in: whole)?.issued.count == 2)
  }
}
