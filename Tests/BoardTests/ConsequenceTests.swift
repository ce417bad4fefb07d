import Campaign
import Ledger
import Testing
import Words

@testable import Board

/// L: what the rules suggest, and what a person issues.
@Suite struct ConsequenceTests {
  static let items = [
    Wall.item("R1", .rectifying, due: -2) { $0.entry.department = "市住建局" },
    Wall.item("Y1", .rectifying, unit: 1, due: 1) { $0.life.progress = 95 },
    Wall.item("G1", .rectifying, unit: 2, due: 60) { $0.life.progress = 50 },
  ]

  /// The lines of the picker: `1  红函  建议  红灯`.
  private func choices(_ sitting: Sitting) -> [String] {
    guard case .picker(let picker) = sitting.app.overlay else { return [] }
    return picker.choices.map { $0.hint.isEmpty ? $0.label : "\($0.label): \($0.hint)" }
  }

  @Test("L lists what is suggested first, with why, then all the others from the mildest to the gravest")
  func picker() throws {
    let sitting = try Sitting(ConsequenceTests.items).press("⏎L")
    #expect(
      choices(sitting) == [
        "红函: 建议  红灯", "约谈: 建议  红灯", "提醒", "督办函", "通报批评", "省级曝光", "移交纪检监察", "移送司法(联席会议)", "一票否决",
      ])
    #expect(sitting.sees("督办问责  R1") && sitting.line(with: "1  红函").contains("建议  红灯"))
    let yellow = try Sitting(ConsequenceTests.items).look(at: "Y1").press("L")
    #expect(choices(yellow).first == "提醒: 建议  黄灯")
    let green = try Sitting(ConsequenceTests.items).look(at: "G1").press("L")
    #expect(choices(green).count == 9 && !choices(green).contains { $0.contains("建议") })
  }

  @Test(
    "On the board it is for the item of the detail line; in the list, on the item and in the worst-first list for the selected one",
    arguments: ["L", "⏎L", "⏎⏎L", "wL"])
  func places(_ keys: String) throws {
    #expect(try Sitting(ConsequenceTests.items).press(keys).sees("督办问责  R1"))
  }

  @Test("Where no item is, L says so", arguments: ["GGL", "GG⏎L"])
  func nothing(_ keys: String) throws {
    let sitting = try Sitting([]).press(keys)
    #expect(sitting.lastLine.contains("请先选中一个事项") && !sitting.isAsked)
  }

  @Test("Choosing opens a form with the reason filled in; the addressee is the unit or the department")
  func issue() throws {
    let sitting = try Sitting(ConsequenceTests.items).press("⏎L1")
    #expect(sitting.sees("红函  R1") && sitting.line(with: "发给").contains("< 路东办 >"))
    #expect(sitting.line(with: "原因").contains("红灯：超期 2 天"))
    let before = try sitting.item("R1")
    sitting.press("→⌃s")
    #expect(sitting.lastLine.contains("R1  红函") && sitting.lastLine.contains("u 撤销"))
    let issued = try sitting.ledger.consequences()
    #expect(issued.count == 1)
    #expect(
      issued.first?.consequence
        == Consequence(.redLetter, to: .department("市住建局"), item: before?.id, reason: "红灯：超期 2 天"))
    #expect(try sitting.item("R1") == before)
  }

  @Test("What was issued is not suggested again; what was taken back is")
  func again() throws {
    let sitting = try Sitting(ConsequenceTests.items).press("⏎L1⌃sL")
    #expect(choices(sitting).first == "约谈: 建议  红灯")
    sitting.press("⎋uL")
    #expect(choices(sitting).first == "红函: 建议  红灯")
  }

  @Test("u takes it back in the same sitting, Ctrl-R issues it again, and the item is as it was")
  func undo() throws {
    let sitting = try Sitting(ConsequenceTests.items).press("⏎L1⌃s")
    sitting.press("u")
    #expect(sitting.lastLine.contains("R1  撤销"))
    #expect(try sitting.ledger.consequences().map(\.isWithdrawn) == [true])
    sitting.press("⌃r")
    #expect(try sitting.ledger.consequences().map(\.isWithdrawn) == [false])
    #expect(try sitting.state("R1") == .rectifying)
  }

  @Test("u takes back first what was done last: the letter, then the step before it")
  func order() throws {
    let item = Wall.item("A1", .assigned, due: -2)
    let sitting = try Sitting([item]).press("⏎␣")
    #expect(try sitting.state("A1") == .rectifying)
    sitting.press("L1⌃su")
    #expect(try sitting.state("A1") == .rectifying && sitting.ledger.consequences()[0].isWithdrawn)
    sitting.press("u")
    #expect(try sitting.state("A1") == .assigned)
  }

  @Test("b goes back one step of the item, whatever was issued about it since")
  func backStep() throws {
    let sitting = try Sitting([Wall.item("A1", .assigned, due: -2)]).press("⏎␣L1⌃sb")
    #expect(try sitting.state("A1") == .assigned)
    #expect(try sitting.ledger.consequences().map(\.isWithdrawn) == [false])
  }

  @Test("A reason is required, and an empty one is said beside its field")
  func reason() throws {
    let sitting = try Sitting(ConsequenceTests.items).press("⏎L1⇥⌃u⌃s")
    #expect(sitting.line(with: "原因").contains("必填"))
    #expect(try sitting.ledger.consequences().isEmpty)
  }

  @Test("An item without a department has its unit alone as addressee")
  func noDepartment() throws {
    let item = Wall.item("A1", .rectifying, due: -2) { $0.entry.department = "" }
    let sitting = try Sitting([item]).press("⏎L1")
    #expect(sitting.press("→").line(with: "发给").contains("< 路东办 >"))
  }

  /// A separated campaign with an office clerk and a leader; who sits here is given.
  private func separated(as name: String) throws -> Sitting {
    let sitting = try Sitting(data: PreparedLedger(Wall.plan, ConsequenceTests.items), as: name)
    let office = Author(name: "甲", sitting: "x")
    for person in [Person(name: "甲", account: "jia", role: .office), Person(name: "乙", role: .leader)] {
      try sitting.ledger.commit(.person(person), by: office, at: sitting.moment)
    }
    try sitting.ledger.commit(.mode(.separated, allowsActingAs: false), by: office, at: sitting.moment)
    sitting.app.context.roster = try sitting.ledger.roster()
    return sitting
  }

  @Test("Where persons are told apart, who may not issue it sees who may, before writing anything")
  func forbidden() throws {
    let sitting = try separated(as: "甲").press("⏎L")
    #expect(choices(sitting).first == "红函: 须由督查组或领导小组办理，可由乙办理")
    #expect(choices(sitting)[2] == "提醒")
    sitting.press("1")
    #expect(sitting.lastLine.contains("红函") && sitting.lastLine.contains("须由督查组或领导小组办理"))
    #expect(!sitting.isAsked)
    #expect(try sitting.ledger.consequences().isEmpty)
    #expect(try separated(as: "乙").press("⏎L1⌃s").ledger.consequences().count == 1)
  }

  @Test("A refusal of the ledger leaves the form open with what was typed")
  func refused() throws {
    let sitting = try separated(as: "乙").press("⏎L1⇥，限期一周")
    // Meanwhile the leader left the campaign.
    var leader = try #require(try sitting.ledger.roster().person(named: "乙"))
    leader.hasLeft = true
    try sitting.ledger.commit(.person(leader), by: Author(name: "甲", sitting: "x"), at: sitting.moment)
    sitting.press("⌃s")
    #expect(sitting.lastLine.contains("人员名单里没有“乙”"))
    #expect(sitting.form?.text(.reason).hasSuffix("限期一周") == true)
  }

  @Test("A unit or a department as a whole is addressed by the same picker and form")
  func subject() throws {
    let sitting = try Sitting(ConsequenceTests.items)
    let unit = Wall.plan.units[1]
    sitting.app.perform([.pickConsequence(.subject(.unit(unit.id)))])
    #expect(sitting.sees("督办问责  路西办") && choices(sitting).first == "提醒")
    sitting.press("9弄虚作假")
    #expect(sitting.sees("一票否决  路西办"))
    sitting.press("⇥弄虚作假⏎")
    let issued = try #require(try sitting.ledger.consequences().first)
    #expect(issued.consequence == Consequence(.veto, to: .unit(unit.id), reason: "弄虚作假"))
    sitting.app.perform([.pickConsequence(.subject(.department("市住建局")))])
    sitting.press("5⇥进展缓慢⏎")
    #expect(try sitting.ledger.consequences().last?.consequence.addressee == .department("市住建局"))
  }

  @Test("L on the ranking is for the unit or department under the cursor, and in its account as well")
  func ranking() throws {
    let sitting = try Sitting(ConsequenceTests.items).press("R")
    let first = try #require((sitting.app.screen as? RankingScreen)?.row)
    #expect(sitting.press("L").sees("督办问责  \(sitting.app.context.name(of: first.subject))"))
    sitting.press("5⇥进展缓慢⏎")
    #expect(
      try sitting.ledger.consequences().map(\.consequence)
        == [Consequence(.criticism, to: first.subject, reason: "进展缓慢")])
    #expect(sitting.press("⏎L").sees("督办问责  \(sitting.app.context.name(of: first.subject))"))
  }

  @Test("Of the past nothing is issued", arguments: ["w", "", "⏎", "R"])
  func past(_ keys: String) throws {
    let sitting = try Sitting().press("{" + keys + "L")
    #expect(!sitting.isAsked && sitting.app.context.past != nil)
    #expect(sitting.lastLine.contains(sitting.app.context.words.describe(LedgerError.past)))
  }

  @Test("The picker fits ten lines: it scrolls, and says that there is more", arguments: Language.allCases)
  func small(_ language: Language) throws {
    let sitting = try Sitting(ConsequenceTests.items, columns: 40, rows: 10, language).press("⏎L")
    let last = sitting.app.context.words.rules.consequence(.veto)
    #expect(!sitting.sees(last) && sitting.sees("▾"))
    #expect(sitting.press("G").sees(last) && sitting.sees("▴"))
    #expect(sitting.press("⏎").form != nil)
  }

  @Test("The same words in every language: a reason for each suggestion", arguments: Language.allCases)
  func words(_ language: Language) {
    let say = Words.in(language).records.suggestion
    let all = [SuggestionReason.yellow, .yellowTwoWeeks, .red, .redFor(days: 23), .overdue(days: 31)].map(say)
    #expect(Set(all).count == 5)
    #expect(all[3].contains("23") && all[4].contains("31"))
  }
}
