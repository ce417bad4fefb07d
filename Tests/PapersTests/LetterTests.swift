import Campaign
import Ledger
import Papers
import Testing

/// domain.md §8: 督办单.
@Suite("Letters")
struct LetterTests {
  /// What the register says of a letter, and the numbers of its items.
  private struct Letter: Hashable {
    var number: String
    var addressee: String
    var items: Set<String>
  }

  private func letters(_ change: (inout PaperRequest) -> Void = { _ in }) throws -> [Letter] {
    let paper = try DemoLedger.paper(.letter, change)
    let register = paper.tables[0]
    let columns = zip(try register.texts("文号"), try register.texts("发给"))
    return try zip(columns, paper.parts.dropFirst()).map { column, part in
      var part = paper
      part.parts = [paper.parts.first { $0.title.hasSuffix(column.1) } ?? paper.parts[0]]
      return Letter(number: column.0, addressee: column.1, items: try Set(part.tables[0].texts("编号")))
    }
  }

  /// The numbers of what is red, by whom it is pressed from.
  private func red(_ ledger: some LedgerStore) throws -> [String: Set<String>] {
    var red: [String: Set<String>] = [:]
    try ledger.forEachItem(ItemFilter(lights: [.red])) { item in
      let unit = try #require(ledger.plan.region(item.entry.unit)).name
      red[unit, default: []].insert(item.entry.number)
      red[item.entry.department, default: []].insert(item.entry.number)
    }
    return red
  }

  @Test("go to every unit and department that has something red, and press for all of it")
  func allRed() throws {
    let letters = try letters()
    let red = try red(DemoLedger.open())
    #expect(red.count > 15)
    for (name, items) in red {
      let letter = try #require(letters.first { $0.addressee == name }, "no letter to \(name)")
      #expect(items.isSubset(of: letter.items), "\(name)")
    }
  }

  @Test("press for what they were issued about too, as long as it is open")
  func issued() throws {
    let ledger = try DemoLedger.open()
    let letters = try letters()
    let kinds: [ConsequenceKind] = [.supervisionLetter, .redLetter]
    var seen = 0
    for issued in try ledger.consequences()
    where !issued.isWithdrawn && kinds.contains(issued.consequence.kind) {
      guard let id = issued.consequence.item, let item = try ledger.item(id: id), item.state.isOpen else {
        continue
      }
      #expect(letters.contains { $0.items.contains(item.entry.number) })
      seen += 1
    }
    #expect(seen > 5)
  }

  @Test("are numbered through from 1, of a meeting too", arguments: [nil, 3])
  func numbers(meeting: Int?) throws {
    let letters = try letters { $0.meeting = meeting }
    let head = try meeting.map { "〔2017〕\($0)号" } ?? DemoLedger.paper(.letter).number
    #expect(letters.map(\.number) == (1...letters.count).map { "\(head)之\($0)" })
  }

  @Test("of a meeting hold what was red when it ended")
  func meeting() throws {
    let ledger = try DemoLedger.open()
    let mark = try #require(try ledger.meetings().first { $0.number == 3 }?.after)
    let letters = try letters { $0.meeting = 3 }
    for (name, items) in try red(ledger.past(at: mark)) {
      #expect(items.isSubset(of: try #require(letters.first { $0.addressee == name }).items))
    }
  }

  @Test("asked for alone are the same letter under the same number")
  func alone() throws {
    let ledger = try DemoLedger.open()
    let letters = try letters()
    let subjects =
      ledger.plan.units.map { ($0.name, RankingSubject.unit($0.id)) } + [("市环保局", .department("市环保局"))]
    for (name, subject) in subjects {
      guard let letter = letters.first(where: { $0.addressee == name }) else { continue }
      let alone = try DemoLedger.paper(.letter) { $0.subject = subject }
      #expect(alone.number == letter.number)
      #expect(try Set(alone.tables[0].texts("编号")) == letter.items)
    }
  }

  @Test("to a department say of which unit each item is")
  func units() throws {
    let paper = try DemoLedger.paper(.letter) { $0.subject = .department("市环保局") }
    #expect(try paper.tables[0].texts("乡(办)").allSatisfy { !$0.isEmpty })
  }
}
