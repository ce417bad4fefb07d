import Campaign
import Ledger
import TestDice
import Testing

@testable import FileLedger

@Suite("Checks, evidence, changes and plans are read the quick way as JSONDecoder reads them")
struct PlainJSONTests {
  private static let pieces = [
    "王", "李某", "a", "\"", "\\", "/", "\n", "\t", "\u{0}", "\u{7F}", "e\u{301}", "😀", "{", "}", ",", ":", " ",
    "\u{2028}",
  ]

  private func text(_ dice: inout Dice, plain: Bool) -> String {
    let known =
      plain ? ["王", "李某", "a", "/", "e\u{301}", "😀", "{", "}", ",", ":", " "] : PlainJSONTests.pieces
    return (0..<dice.roll(0...6)).map { _ in known[dice.roll(0...(known.count - 1))] }.joined()
  }

  private func marks(_ dice: inout Dice, plain: Bool) -> CheckMarks {
    var marks = CheckMarks()
    for check in Check.allCases where dice.chance(60) {
      marks[check] = CheckMark(
        by: text(&dice, plain: plain), on: CivilDate(dayNumber: dice.roll(17_000...18_500)),
        note: text(&dice, plain: plain))
    }
    return marks
  }

  private func evidence(_ dice: inout Dice, plain: Bool) -> [Evidence] {
    (0..<dice.roll(1...3)).map { _ in
      Evidence(path: "/" + text(&dice, plain: plain), size: dice.roll(0...1_000_000_000), sha256: "0a1f")
    }
  }

  private func changes(_ dice: inout Dice, plain: Bool) -> [FieldChange] {
    (0..<dice.roll(1...4)).map { _ in
      FieldChange(
        field: "progress", before: dice.chance(30) ? nil : text(&dice, plain: plain),
        after: dice.chance(30) ? nil : text(&dice, plain: plain))
    }
  }

  private func plan(_ dice: inout Dice, plain: Bool) -> Plan {
    let regions = (1...dice.roll(1...9)).map { id in
      Region(
        id: id, parent: id == 1 ? nil : dice.roll(1...(id - 1)), code: "14108100\(id)",
        name: text(&dice, plain: plain), short: text(&dice, plain: plain),
        aliases: (0..<dice.roll(0...2)).map { _ in text(&dice, plain: plain) })
    }
    let areas = (0..<dice.roll(0...3)).map {
      Area(id: $0, name: text(&dice, plain: plain), short: text(&dice, plain: plain))
    }
    var settings = Settings()
    settings.reportDays = dice.roll(0...400)
    settings.waitingDays = dice.roll(0...400)
    return Plan(
      name: text(&dice, plain: plain), start: CivilDate(dayNumber: dice.roll(17_000...18_500)),
      isDemo: dice.chance(50), root: 1, regions: regions, areas: areas,
      tasks: areas.map { Task(id: $0.id + 1, area: $0.id, name: text(&dice, plain: plain)) },
      departments: (0..<dice.roll(0...3)).map { _ in Department(name: text(&dice, plain: plain)) },
      phases: (0..<dice.roll(0...3)).map { Phase(name: text(&dice, plain: plain), startsAfter: $0) },
      settings: settings)
  }

  @Test("Whatever the texts, nothing is read differently")
  func agrees() throws {
    var dice = Dice(seed: 11)
    for _ in 0..<2_000 {
      let (marks, pieces) = (marks(&dice, plain: false), evidence(&dice, plain: false))
      let (checked, listed) = (try #require(JSONText.write(marks)), try #require(JSONText.write(pieces)))
      #expect(JSONText.checks(checked) == marks)
      #expect(JSONText.evidence(listed) == pieces)
      if let quick = PlainJSON.checks(checked) { #expect(quick == marks) }
      if let quick = PlainJSON.evidence(listed) { #expect(quick == pieces) }
      let changes = changes(&dice, plain: false)
      #expect(try ChangeText.read(ChangeText.write(changes)) == changes)
      if let quick = PlainJSON.changes(try ChangeText.write(changes)) { #expect(quick == changes) }
      let plan = plan(&dice, plain: false)
      if let quick = PlainJSON.plan(try FileLedger.planText(plan)) { #expect(quick == plan) }
    }
  }

  @Test("Changes are written as JSONEncoder writes them")
  func changes() throws {
    var dice = Dice(seed: 13)
    var quick = 0
    for _ in 0..<2_000 {
      let isPlain = dice.chance(50)
      let changes = changes(&dice, plain: isPlain)
      #expect(try ChangeText.write(changes) == ChangeText.encoded(changes))
      if PlainJSON.text(changes) != nil { quick += 1 }
    }
    #expect(quick > 500 && quick < 2_000)
  }

  @Test("Texts without escapes are read the quick way")
  func isQuick() throws {
    var dice = Dice(seed: 12)
    for _ in 0..<500 {
      let (marks, pieces) = (marks(&dice, plain: true), evidence(&dice, plain: true))
      if !marks.isEmpty { #expect(PlainJSON.checks(try #require(JSONText.write(marks))) == marks) }
      #expect(PlainJSON.evidence(try #require(JSONText.write(pieces))) == pieces)
      let changes = changes(&dice, plain: true)
      #expect(try PlainJSON.changes(ChangeText.write(changes)) == changes)
      let plan = plan(&dice, plain: true)
      #expect(try PlainJSON.plan(FileLedger.planText(plan)) == plan)
    }
  }

  @Test(
    "What is not of that form is left to JSONDecoder",
    arguments: [
      "", "{}", "[]", "{", "null", #"{"matched":{"by":"王","note":"","on":"2017-03-05"}} "#,
      #"{"matched":{"by":"王","note":"","on":"2017-02-30"}}"#, #"{"matched":{"by":"王","on":"2017-03-05"}}"#,
      #"{"matched":{"by":"王","note":"","on":"2017-03-05"},}"#, #"[{"path":"a","sha256":"b","size":-1}]"#,
      #"[{"path":"a","sha256":"b","size":99999999999999999999}]"#,
      #"[{"path":"a\u0041","sha256":"b","size":1}]"#, #"[["progress","1"]]"#, #"[["progress",1,"2"]]"#,
      #"[[null,"1","2"]]"#, #"[["progress","1","2"],]"#, #"[["progress","1","2"]"#, #"[["a\n","1","2"]]"#,
    ])
  func refuses(text: String) {
    #expect(PlainJSON.checks(text) == nil)
    #expect(PlainJSON.evidence(text) == nil)
    #expect(PlainJSON.changes(text) == nil)
    #expect(PlainJSON.plan(text) == nil)
  }

  @Test("A plan that says something else than those of today is left to JSONDecoder, too")
  func otherPlan() throws {
    let text = try FileLedger.planText(Fixture.plan)
    let others = [
      text.replacing(#""short":"东办"}"#, with: #""short":"东办","size":3}"#),
      text.replacing(#""isDemo":true,"#, with: ""), text.replacing(#""parent":1"#, with: #""parent":null"#),
      text.replacing(#"{"areas""#, with: #"{ "areas""#), text + " ", String(text.dropLast()),
    ]
    for other in others {
      #expect(other != text)
      #expect(PlainJSON.plan(other) == nil)
    }
  }
}
