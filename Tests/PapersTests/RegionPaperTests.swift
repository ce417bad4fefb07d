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
}
