import Campaign
import Testing

@testable import Board

/// a, i and c.
@Suite struct EntryTests {
  @Test("a adds a draft where the cursor stands, with a number of its own")
  func add() throws {
    let sitting = try Sitting(Wall.items).press("jla")
    #expect(sitting.line(with: "乡(办)").contains("< 路西办 >"))
    #expect(sitting.line(with: "任务").contains("< 施工工地扬尘"))
    sitting.press("⇥⇥⇥⇥裸土覆盖⌃s")
    #expect(!sitting.isAsked)
    let added = try #require(
      try sitting.ledger.items(.init(text: "裸土覆盖"), order: .number, offset: 0, limit: 2).first)
    #expect(added.state == .draft)
    #expect(!added.entry.number.isEmpty)
    #expect(sitting.lastLine.contains("\(added.entry.number)  新增"))
    #expect(added.entry.unit == Wall.plan.units[1].id && added.entry.task == Wall.plan.tasks[3].id)
    // Its history calls unit and task by their names.
    sitting.command("go \(added.entry.number)").press("G")
    let task = Wall.plan.tasks[3].name
    #expect(sitting.sees("乡(办) - > 路西办") && sitting.sees("任务 - > \(task)"))
  }

  @Test("A form that lacks something stays, says what, and keeps what was typed")
  func invalid() throws {
    let sitting = try Sitting(Wall.items).press("a⇥⇥⇥甲厂⌃s")
    #expect(sitting.line(with: "整改内容").contains("必填"))
    #expect(sitting.field?.id == .content)
    #expect(sitting.sees("甲厂"))
    sitting.press("乙⇥⇥⇥采暖季前⌃s")
    #expect(sitting.line(with: "整改时限").contains("认不出时限"))
    sitting.press("⌃u3月底前⇥⇥⇥⇥⇥⇥⌃u3⌃s")
    #expect(sitting.line(with: "权重").contains("须为 1 或 2"))
    sitting.press("⌫2⌃s")
    let added = try #require(
      try sitting.ledger.items(.init(text: "乙"), order: .number, offset: 0, limit: 2).first)
    #expect(
      added.entry.deadline == Deadline(text: "3月底前", day: CivilDate(iso: "2017-03-31"), isInferred: true))
    #expect(added.entry.weight == 2 && added.entry.site == "甲厂")
  }

  @Test("i changes the item under the cursor, and u changes it back")
  func edit() throws {
    let sitting = try Sitting(Wall.items).press("⏎i")
    sitting.press("⇥⇥⇥⌃u新锅炉房⌃s")
    #expect(try sitting.item("A002")?.entry.site == "新锅炉房")
    #expect(sitting.lastLine.contains("A002  修改"))
    sitting.press("u")
    #expect(try sitting.item("A002")?.entry.site == "A002号锅炉房")
  }

  @Test("An item that was handed out keeps its seven fields")
  func mandatory() throws {
    let sitting = try Sitting(Wall.items).press("⏎i⇥⇥⇥⇥⇥⌃u⌃s")
    #expect(sitting.line(with: "整改目标").contains("必填"))
    #expect(try sitting.item("A002")?.entry.target == "达标排放")
  }

  @Test("A number that is taken is refused, and the form stays")
  func duplicate() throws {
    let sitting = try Sitting(Wall.items).press("⏎i⌃uA001⌃s")
    #expect(sitting.lastLine.contains("编号 A001 已被使用"))
    #expect(sitting.isAsked)
  }

  @Test("c adds a note to the item's history; an empty one is not taken")
  func note() throws {
    let sitting = try Sitting(Wall.items, columns: 120).press("⏎c⏎")
    #expect(sitting.line(with: "必填").contains("备注"))
    sitting.press("会上已催办⏎")
    #expect(!sitting.isAsked)
    #expect(sitting.press("⏎").sees("会上已催办"))
  }

  @Test("The form of a note names whom it is for: one that is marked, wherever the cursor is, or how many")
  func noteOfMarked() throws {
    let sitting = try Sitting(Wall.items, columns: 120).press("⏎m")
    #expect(sitting.selected != "A002")
    #expect(sitting.press("c").sees("备注  A002"))
    sitting.press("会上已催办⏎")
    let latest = try sitting.ledger.events(after: 0, limit: 100).last
    #expect(latest?.kind == .note && latest?.number == "A002")
    // Behind the last of a task the cursor stands on the next task's line, and on no item.
    #expect(sitting.press("mGkm").selected.isEmpty)
    #expect(sitting.press("c").sees("备注  已选 2 项"))
  }

  @Test("Of several items each is submitted by its own responsible person, unless somebody else is filled in")
  func submittedByEach() throws {
    for (typed, submitters) in [("", ["甲", "乙"]), ("丙", ["丙", "丙"])] {
      let items = ["甲", "乙"].enumerated().map { index, name in
        Wall.item("A\(index)", .rectifying) { $0.entry.responsible = name }
      }
      let sitting = try Sitting(items, columns: 120).press("⏎mm␣")
      #expect(sitting.sees("申请验收  已选 2 项") && sitting.sees("留空：各项责任人"))
      sitting.press("⇥已拆除⇥" + typed + "⇥/照片.jpg⌃s")
      #expect(try ["A0", "A1"].map { try sitting.item($0)?.life.submittedBy } == submitters)
    }
  }

  @Test(
    "Editing keys work in every text field, on Chinese text too",
    arguments: [
      ("甲乙丙⌫丁", "甲乙丁"), ("甲乙丙←←丁", "甲丁乙丙"), ("甲乙⇱丙", "丙甲乙"), ("甲乙⇱→⌃k", "甲"), ("甲乙←⌃u", "乙"),
      ("甲乙 丙丁⌃w", "甲乙"), ("甲乙⌃a⌃d", "乙"), ("甲⌃a丙⌃e乙", "丙甲乙"), ("甲⇲乙←⇲丙", "甲乙丙"),
    ])
  func editing(_ keys: String, _ text: String) throws {
    let sitting = try Sitting(Wall.items).press("⏎c" + keys)
    #expect(sitting.field?.text == text)
    #expect(sitting.sees(text))
  }

  @Test("The terminal's cursor stands behind what was typed, and stays in a field that is too short")
  func cursor() throws {
    let sitting = try Sitting(Wall.items, columns: 40, rows: 10).press("⏎c甲乙丙")
    let start = try #require(sitting.find("甲乙丙"))
    #expect(sitting.canvas.cursor == .init(column: start.column + 6, row: start.row))
    sitting.press(String(repeating: "字", count: 60) + "末")
    let end = try #require(sitting.find("末"))
    #expect(sitting.canvas.cursor == .init(column: end.column + 2, row: end.row))
  }

  @Test("Pasted text goes into the field as text; elsewhere it does nothing")
  func paste() throws {
    let sitting = try Sitting(Wall.items).press("⏎c")
    sitting.receive(.paste("一\n二\t三\u{1B}[31m"))
    #expect(sitting.field?.text == "一 二 三\u{FFFD}[31m")
    let other = try Sitting(Wall.items)
    other.receive(.paste("jj␣q"))
    #expect(other.place == "路东办 清洁供热" && !other.app.isFinished)
  }

  @Test("An edit that changes nothing is no event, and says so")
  func unchanged() throws {
    let sitting = try Sitting([Wall.item("A001", .assigned)]).press("⏎i⌃s")
    #expect(!sitting.isAsked && sitting.lastLine.contains("没有改动"))
    #expect(try sitting.ledger.history(of: 1).map(\.kind) == [.take])
  }

  @Test("The deadline of what was handed out is not edited but extended")
  func deadline() throws {
    let sitting = try Sitting([Wall.item("A001", .assigned)]).press("⏎i⇥⇥⇥⇥⇥⇥⇥⌃u2017-12-31⌃s")
    #expect(sitting.line(with: "整改时限").contains("只能用“延期”改"))
    #expect(sitting.field?.id == .deadline)
  }
}
