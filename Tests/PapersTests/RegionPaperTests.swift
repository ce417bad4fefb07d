import Campaign
import Demo
import Exchange
import FileLedger
import Foundation
import Ledger
import Papers
import Testing
import Words

/// Papers of a prefecture: 60 townships in four counties, made once; tests only read it.
@Suite("A paper of a region")
struct RegionPaperTests {
  private static let made = Result { () -> String in
    let path = FileManager.default.temporaryDirectory.appending(path: "guatu-\(UUID().uuidString).guatu").path
    let today = try DemoLedger.today
    let demo = DemoCampaign(
      plan: try PlanTemplate.houma(start: today), units: 60, items: 900, seed: 1, today: today)
    let start = Moment(day: demo.plan.start, seconds: demo.plan.start.dayNumber * 86_400)
    try demo.stage(in: try FileLedger.create(at: path, plan: demo.plan, by: DemoCampaign.office, at: start))
    return path
  }

  private func paper(_ kind: PaperKind, of unit: Region.ID? = nil) throws -> (Paper, FileLedger) {
    let ledger = try FileLedger.open(at: Self.made.get())
    var request = PaperRequest(kind, on: try DemoLedger.today, by: "演示文书")
    request.subject = unit.map { .unit($0) }
    return (try Paper(request, from: ledger, DemoLedger.words), ledger)
  }

  @Test("has a sheet a county, in which every item says whose it is")
  func weekly() throws {
    let (paper, ledger) = try paper(.weekly)
    let counties = ledger.plan.children(of: ledger.plan.root)
    #expect(paper.parts.map(\.title) == counties.map(\.short))
    for (county, table) in zip(counties, paper.tables) {
      let inside = Set(ledger.plan.subtree(of: county.id).map(ledger.plan.name))
      let units = try table.texts("乡(办)")
      #expect(!units.isEmpty && Set(units).isSubset(of: inside))
    }
  }

  @Test("that is asked for covers all below it, township by township")
  func county() throws {
    let plan = try paper(.weekly).1.plan
    let county = plan.children(of: plan.root)[1]
    let (paper, ledger) = try paper(.weekly, of: county.id)
    #expect(paper.parts.map(\.title) == plan.children(of: county.id).map(\.short))
    let rows = paper.tables.reduce(0) { $0 + $1.rows.count }
    let whole = try self.paper(.weekly).0.tables[1].rows.count
    #expect(rows == whole && rows > 0)
    let (matrix, _) = try self.paper(.matrix, of: county.id)
    let filter = ItemFilter(units: Set(plan.subtree(of: county.id)))
    let total = try ledger.tallies(filter).whole
    let last = try #require(matrix.tables[0].rows.last?.last)
    #expect(last.text.hasSuffix("\(total.closed)/\(total.total)"))
    #expect(matrix.tables[0].rows.count == plan.children(of: county.id).count + 1)
  }

  @Test("ranks the counties in the bulletin")
  func bulletin() throws {
    let (paper, ledger) = try paper(.bulletin)
    for county in ledger.plan.children(of: ledger.plan.root) { #expect(paper.text.contains(county.short)) }
  }

  @Test("of letters goes to those below the region alone")
  func letters() throws {
    let plan = try paper(.weekly).1.plan
    let county = plan.children(of: plan.root)[0]
    let text = try paper(.letter, of: county.id).0.text
    let elsewhere = plan.lowestUnits.filter { !plan.contains($0.id, in: county.id) }
    #expect(elsewhere.allSatisfy { !text.contains($0.name) })
  }

  @Test("of letters has one for each below the region who has something red, and their register")
  func allLetters() throws {
    let (whole, ledger) = try paper(.letter)
    for county in ledger.plan.children(of: ledger.plan.root) {
      let names = Set(ledger.plan.subtree(of: county.id).compactMap { ledger.plan.region($0)?.name })
      let expected = try whole.tables[0].texts("发给").filter(names.contains)
      let letters = try paper(.letter, of: county.id).0
      #expect(expected.count > 1 && letters.parts.count == expected.count + 1)
      #expect(try letters.tables[0].texts("发给") == expected)
    }
  }

  @Test("says of which region it is in its title", arguments: PaperKind.allCases.filter(\.isForUnits))
  func title(kind: PaperKind) throws {
    let (whole, ledger) = try paper(kind)
    let county = ledger.plan.children(of: ledger.plan.root)[1]
    #expect(try paper(kind, of: county.id).0.title == "\(whole.title)(\(county.name))")
  }

  @Test("of what was handed on has what is about its items, whoever it was addressed to")
  func referrals() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "guatu-\(UUID().uuidString).guatu").path
    try FileLedger.open(at: Self.made.get()).backUp(to: path)
    defer { FileLedger.remove(at: path) }
    let ledger = try FileLedger.open(at: path)
    let counties = ledger.plan.children(of: ledger.plan.root)
    let inside = ItemFilter(units: Set(ledger.plan.subtree(of: counties[0].id)), lights: [.red])
    let item = try #require(try ledger.items(inside, order: .worstFirst, offset: 0, limit: 1).first)
    let today = try DemoLedger.today
    _ = try ledger.commit(
      .issue(
        Consequence(.discipline, to: .department(item.entry.department), item: item.id, reason: "移交测试")),
      by: DemoCampaign.office, at: Moment(day: today, seconds: today.dayNumber * 86_400 + 80_000))
    for (county, isThere) in [(counties[0], true), (counties[1], false)] {
      var request = PaperRequest(.referrals, on: today, by: "演示文书")
      request.subject = .unit(county.id)
      let issued = try #require(try Paper(request, from: ledger, DemoLedger.words).tables.first)
      #expect(issued.rows.contains { $0.contains { $0.text == "移交测试" } } == isThere)
    }
  }
}
