import Campaign
import Canvas
import Ledger
import Testing
import Words

@testable import Board

/// What an item's screen says beside its columns.
@Suite struct ItemRecordTests {
  private static let mark = CheckMark(by: "孙督查", on: Sitting.today - 2, note: "现场已看")

  /// On notice, with two boxes… and everything else that can be on record.
  static let full = Wall.item("A1", .noticed) { item in
    for check in Check.ofAcceptance { item.life.checks[check] = mark }
    item.life.submittedBy = "李四"
    item.life.submissions = 2
    item.life.noticeUntil = Sitting.today + 7
    item.life.returns = 1
    var answered = Objection(text: "仍在冒烟", by: "村民甲", on: Sitting.today - 1)
    answered.answer = "邻厂所为"
    answered.answeredBy = "攻坚办"
    answered.answeredOn = Sitting.today
    item.life.objections = [answered, Objection(text: "味道很大", by: "村民乙", on: Sitting.today)]
  }

  private func show(_ item: Item, columns: Int = 120, rows: Int = 60, _ language: Language = .simplified)
    throws -> Sitting
  {
    try Sitting([item], columns: columns, rows: rows, language).look(at: item.entry.number)
  }

  @Test("The four boxes stand side by side with who, when and the note; an empty one says so")
  func boxes() throws {
    let sitting = try show(ItemRecordTests.full)
    let heads = sitting.line(with: "逐一核对")
    for text in ["[✓] 逐一核对", "[✓] 逐一检查", "[✓] 逐一验收", "[ ] 逐一销号"] { #expect(heads.contains(text)) }
    let places = ["逐一核对", "逐一检查", "逐一验收", "逐一销号"].compactMap { sitting.find($0)?.column }
    #expect(places == places.sorted() && Set(places).count == 4)
    let line = try #require(sitting.find("孙督查"))
    #expect(sitting.lines[line.row].contains("未完成"))
    #expect(sitting.lines[line.row + 1].contains("2017-03-18"))
    #expect(sitting.lines[line.row + 2].contains("现场已看"))
  }

  @Test("In a narrow window they stand below each other", arguments: [(40, 30), (100, 40)])
  func narrow(_ columns: Int, _ rows: Int) throws {
    let sitting = try show(ItemRecordTests.full, columns: columns, rows: rows)
    let places = ["逐一核对", "逐一检查", "逐一验收", "逐一销号"].compactMap { sitting.find($0)?.row }
    #expect(places == places.sorted() && Set(places).count == 4)
    #expect(sitting.line(with: "逐一核对").contains("四个逐一"))
  }

  @Test("With ASCII symbols and without colour a ticked box can be told from an empty one")
  func ascii() throws {
    let sitting = try Sitting(
      columns: 120, rows: 40, theme: .mono, symbols: .ascii,
      data: PreparedLedger(Wall.plan, [ItemRecordTests.full])
    ).look(at: "A1")
    #expect(sitting.sees("[x] 逐一核对") && sitting.sees("[ ] 逐一销号"))
  }

  @Test("A draft and what is void have no boxes to tick")
  func noBoxes() throws {
    #expect(!(try show(Wall.item("A1", .draft)).sees("逐一核对")))
    let void = Wall.item("A1", .void) {
      $0.life.voidReason = "重复"
      $0.life.survivor = "B7"
    }
    let sitting = try show(void)
    #expect(!sitting.sees("逐一核对"))
    #expect(sitting.line(with: "撤并原因").contains("重复") && sitting.line(with: "并入").contains("B7"))
  }

  @Test("Who submitted it, the end of the notice, and each objection with its answer")
  func records() throws {
    let sitting = try show(ItemRecordTests.full)
    #expect(sitting.line(with: "申请人").contains("李四  2017-03-19  第 2 次"))
    #expect(sitting.line(with: "公示截止").contains("2017-03-27  还剩 7 天"))
    #expect(sitting.sees("仍在冒烟") && sitting.sees("村民甲  2017-03-19"))
    #expect(sitting.sees("邻厂所为") && sitting.sees("攻坚办  2017-03-20"))
    #expect(sitting.sees("味道很大") && sitting.sees("未答复"))
    let over = Wall.item("A1", .noticed) { $0.life.noticeUntil = Sitting.today - 1 }
    #expect(try show(over).line(with: "公示截止").contains("公示期满"))
  }

  @Test("Extensions with the first deadline, how many of how many, and their reasons")
  func extensions() throws {
    let sitting = try show(Wall.item("A1", .rectifying, due: 5)).press("s3")
    sitting.press("2017-04-30⇥汛期⌃s")
    #expect(sitting.line(with: "原时限").contains("2017-03-25"))
    #expect(sitting.line(with: "延期次数").contains("1 次(限 2 次)"))
    #expect(sitting.sees("2017-03-25 > 2017-04-30  汛期  王文书"))
    #expect(!sitting.press("u").sees("延期次数"))
  }

  @Test("The next review of a standing item, and a leader's red with its last day")
  func reviewAndRed() throws {
    #expect(try show(Wall.item("A1", .standing)).line(with: "下次复查").contains("2017-04-09  还剩 20 天"))
    let red = Wall.item("A1", .rectifying) {
      $0.life.redReason = "久拖不决"
      $0.life.redUntil = Sitting.today + 3
    }
    let sitting = try show(red)
    #expect(sitting.line(with: "领导亮红灯  ").contains("久拖不决"))
    #expect(sitting.line(with: "红灯截止").contains("2017-03-23"))
  }

  @Test("What was issued about it: to whom, why, by whom; and that it was withdrawn, and why")
  func consequences() throws {
    let sitting = try show(Wall.item("A1", .rectifying, due: -2)).press("L1⌃s")
    #expect(sitting.line(with: "督办问责").contains("2017-03-20  红函 > 路东办"))
    #expect(sitting.sees("红灯：超期 2 天  王文书"))
    let issued = try #require(try sitting.ledger.consequences().first)
    try sitting.ledger.commit(
      .withdraw(sequence: issued.id, reason: "发错"), by: Author(name: "王文书", sitting: "x"), at: sitting.moment)
    sitting.press("⎋").look(at: "A1")
    #expect(sitting.line(with: "督办问责").contains("(已撤回：发错)"))
    #expect(sitting.sees("撤回  红函 > 路东办"))
  }

  @Test("An identity rule that was broken in a solo campaign stands in the timeline")
  func exceptions() throws {
    let sitting = try show(Wall.item("A1", .submitted)).press("s4⇥⇥⌃u李四⌃s")
    #expect(sitting.sees("例外：验收人就是责任人"))
    #expect(try sitting.ledger.history(of: 1).last?.exceptions == [.checkerIsResponsible])
  }

  @Test("The search goes through boxes and records too")
  func search() throws {
    let sitting = try show(ItemRecordTests.full, columns: 80, rows: 12).press("/味道很大⏎")
    #expect(sitting.sees("味道很大") && !sitting.lastLine.contains("没有找到"))
    #expect(sitting.press("/孙督查⏎").sees("孙督查"))
  }

  @Test("Text from outside does nothing to the boxes and records", arguments: HostileTextTests.texts)
  func hostile(_ text: String) throws {
    let item = Wall.item("A1", .noticed) { item in
      item.life.checks.matched = CheckMark(by: text, on: Sitting.today, note: text)
      item.life.submittedBy = text
      item.life.objections = [Objection(text: text, by: text, on: Sitting.today)]
    }
    for size in [(40, 10), (120, 40), (200, 60)] {
      let sitting = try show(item, columns: size.0, rows: size.1).press("⇟⇟G")
      #expect(!sitting.screen.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
    }
  }
}
