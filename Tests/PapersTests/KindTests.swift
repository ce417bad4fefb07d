import Campaign
import Ledger
import Papers
import Testing

@Suite("The papers of the office")
struct KindTests {
  @Test("the bulletin ranks the units as the ranking does, and lists every red item with its reason")
  func bulletin() throws {
    let ledger = try DemoLedger.open()
    let paper = try DemoLedger.paper(.bulletin)
    let report = try ledger.rankingReport(on: DemoLedger.today)
    let names = { (ranking: Ranking) in ranking.rows.map(\.name) }
    #expect(try paper.tables[0].texts("乡(办)") == names(report.units))
    #expect(try paper.tables[1].texts("监管部门") == names(report.departments))
    let red = try ledger.count(ItemFilter(lights: [.red]))
    let list = try #require(paper.tables.first { $0.columns.contains { $0.title == "亮灯原因" } })
    #expect(try list.texts("亮灯原因").count == red && list.texts("亮灯原因").allSatisfy { $0.hasPrefix("✗ ") })
    #expect(paper.text.contains("红灯 \(red) 项"))
  }

  @Test("the weekly sheet has a part for each unit with what is open there, and blanks to be filled in")
  func weekly() throws {
    let ledger = try DemoLedger.open()
    let paper = try DemoLedger.paper(.weekly)
    #expect(paper.parts.map(\.title) == ledger.plan.units.map(\.short))
    for (unit, table) in zip(ledger.plan.units, paper.tables) {
      var open: Set<String> = []
      try ledger.forEachItem(ItemFilter(units: [unit.id])) {
        if $0.state.isOpen { open.insert($0.entry.number) }
      }
      #expect(open.isSubset(of: try table.texts("编号")))
      #expect(try table.texts("本周进度").allSatisfy(\.isEmpty))
      #expect(try table.texts("本周状态").allSatisfy(\.isEmpty))
    }
    let inputs = paper.tables[0].columns.compactMap(\.input)
    #expect(inputs == [.percent, .choice(["整改中", "待验收"]), .text])
  }

  @Test("the closure list holds what was closed, or what was closed on the days that were asked for")
  func closures() throws {
    let ledger = try DemoLedger.open()
    let rows = { (paper: Paper) in paper.tables.reduce(0) { $0 + $1.rows.count } }
    #expect(try rows(DemoLedger.paper(.closures)) == ledger.count(ItemFilter(states: [.closed])))
    var inWeek = 0
    let days = try DemoLedger.today - 6...DemoLedger.today
    try ledger.forEachItem(ItemFilter(states: [.closed])) { item in
      if let day = item.life.closedOn, days.contains(day) { inWeek += 1 }
    }
    #expect(inWeek > 0)
    #expect(try rows(DemoLedger.paper(.closures) { $0.closed = days }) == inWeek)
    #expect(throws: PaperError.notByDays(.weekly)) { try DemoLedger.paper(.weekly) { $0.closed = days } }
  }

  @Test(
    "the matrix has a row for each unit and the sum, a column for each task, and colours that are told in text"
  )
  func matrix() throws {
    let plan = try DemoLedger.open().plan
    let paper = try DemoLedger.paper(.matrix)
    #expect(paper.sheet == .a3Landscape)
    let table = paper.tables[0]
    #expect(table.rows.map { $0[0].text } == plan.units.map(\.short) + ["合计"])
    #expect(table.columns.count == plan.tasks.count + 2)
    let marks: [LightColour: String] = [.red: "✗", .yellow: "!", .green: "▪", .done: "✓", .none: "∙"]
    for cell in table.rows.joined() {
      if let light = cell.light { #expect(cell.text.hasPrefix(try #require(marks[light]))) }
    }
  }

  @Test("letters go to those who have something red or a letter unanswered, each on a page of its own")
  func letters() throws {
    let paper = try DemoLedger.paper(.letter)
    let letters = paper.parts.dropFirst()
    #expect(!letters.isEmpty && letters.allSatisfy(\.beginsPage))
    #expect(paper.tables[0].rows.count == letters.count)
  }

  @Test("the weekly sheet shows the deadline in force, and beside it the one before an extension")
  func extended() throws {
    var extended: [String: Item] = [:]
    var others: [String: Item] = [:]
    try DemoLedger.open().forEachItem(.all) { item in
      if item.life.originalDeadline == nil {
        others[item.entry.number] = item
      } else {
        extended[item.entry.number] = item
      }
    }
    var seen = 0
    for table in try DemoLedger.paper(.weekly).tables {
      for (number, text) in zip(try table.texts("编号"), try table.texts("整改时限")) {
        if let item = extended[number] {
          seen += 1
          #expect(text.hasPrefix(try #require(item.entry.deadline.day).iso + "\n(原 "))
        } else {
          let deadline = try #require(others[number]).entry.deadline
          #expect(text == deadline.day?.iso ?? deadline.text)
        }
      }
    }
    #expect(seen > 3)
  }

  @Test("referrals are marked as restricted, and nothing else is")
  func referrals() throws {
    for kind in PaperKind.allCases {
      #expect(try DemoLedger.paper(kind).markings.contains("内部资料 限制发放") == (kind == .referrals))
    }
  }
}
