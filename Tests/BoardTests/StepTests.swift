import Campaign
import Ledger
import Testing

@testable import Board

/// Space, the forms it opens, and what they ask for.
@Suite struct StepTests {
  @Test("Space on a cell with one open item steps it")
  func single() throws {
    let sitting = try Sitting(Wall.items).press("j␣")
    #expect(sitting.lastLine.contains("B001  签收  已交办 > 整改中"))
    #expect(sitting.lastLine.contains("u 撤销"))
    #expect(try sitting.state("B001") == .rectifying)
    #expect(sitting.app.screenKind == .board)
  }

  @Test("Space on a cell with several open items drills in")
  func several() throws {
    let sitting = try Sitting(Wall.items).press("␣")
    #expect(sitting.cell?.scope.unitName == "路东办")
    #expect(try sitting.state("A001") == .assigned)
  }

  @Test("Space on a cell without open items says so", arguments: ["jl", "jjjjjjj", "jjjjjj"])
  func nothingOpen(_ keys: String) throws {
    let sitting = try Sitting(Wall.items).press(keys + "␣")
    #expect(sitting.lastLine.contains("没有未办结的事项"))
    #expect(sitting.app.screenKind == .board)
  }

  @Test("Space takes an item from draft to its end, asking for what each step needs")
  func life() throws {
    let sitting = try Sitting([Wall.item("E001", .draft)]).press("⏎")
    #expect(sitting.press("␣").lastLine.contains("E001  交办  草稿 > 已交办"))
    #expect(sitting.press("␣").lastLine.contains("E001  签收  已交办 > 整改中"))

    sitting.press("␣")
    #expect(sitting.sees("申请验收  E001"))
    // Progress stands at 100 already; the effect and a file are still asked for.
    sitting.press("⇥锅炉已拆除⇥⇥/tmp/照片.jpg⏎")
    #expect(sitting.lastLine.contains("E001  申请验收  整改中 > 待验收"))
    #expect(try sitting.item("E001")?.life.progress == 100)
    #expect(try sitting.item("E001")?.life.evidence.map(\.path) == ["/tmp/照片.jpg"])

    sitting.press("␣")
    #expect(sitting.sees("验收  E001"))
    sitting.press("␣⇥␣⇥␣⇥⇥⏎")
    #expect(sitting.lastLine.contains("E001  验收  待验收 > 公示中"))

    sitting.press("␣")
    #expect(sitting.lastLine.contains("公示到 2017-03-29 才满"))
    #expect(!sitting.isAsked)
    sitting.sleep(nights: 10)
    #expect(sitting.press("␣").lastLine.contains("E001  销号  公示中 > 已销号"))
    #expect(sitting.press("␣").lastLine.contains("没有下一步"))
    #expect(try sitting.ledger.verify().findings.isEmpty)
  }

  @Test("An item that is kept up for ever goes from draft to standing")
  func standing() throws {
    let item = Wall.item("S001", .draft) { $0.entry.deadline = Deadline(text: "长期坚持", isStanding: true) }
    let sitting = try Sitting([item]).press("⏎␣")
    #expect(sitting.lastLine.contains("草稿 > 长期坚持"))
  }

  @Test("A form names what is missing beside its field, and goes there")
  func missing() throws {
    let sitting = try Sitting([Wall.item("A002", .rectifying)]).press("⏎␣")
    #expect(sitting.lines.contains { $0.contains("缺整改成效") })
    sitting.press("⌃s")
    #expect(sitting.line(with: "整改成效").contains("缺整改成效"))
    #expect(sitting.line(with: "佐证材料").contains("缺佐证材料"))
    #expect(sitting.field?.id == .effect)
    // What was filled in is not complained about any more.
    sitting.press("已拆除")
    #expect(!sitting.line(with: "整改成效").contains("缺整改成效"))
    sitting.press("⌃s")
    #expect(sitting.field?.id == .evidence)
    #expect(try sitting.state("A002") == .rectifying)
  }

  @Test("An acceptance needs all three ticks", arguments: [("", 3), ("␣", 2), ("␣⇥␣", 1)])
  func checks(_ keys: String, _ missing: Int) throws {
    let sitting = try Sitting([Wall.item("C001", .submitted)]).press("⏎␣" + keys + "⌃s")
    let named = ["未逐一核对", "未逐一检查", "未逐一验收"].filter(sitting.screen.contains)
    #expect(named.count == missing)
    #expect(try sitting.state("C001") == .submitted)
  }

  @Test("A file that cannot be read is named at its field")
  func unreadable() throws {
    let sitting = try Sitting([Wall.item("A002", .rectifying)]).press("⏎␣⇥已拆除⇥⇥nowhere⌃s")
    #expect(sitting.line(with: "佐证材料").contains("No such file"))
    #expect(sitting.field?.id == .evidence)
  }

  @Test(
    "A progress that is no number, or not all of it, is named at its field",
    arguments: ["abc", "99", "101", "-1", ""])
  func progress(_ text: String) throws {
    let sitting = try Sitting([Wall.item("A002", .rectifying)]).press("⏎␣⌃u\(text)⇥已拆除⇥/tmp/a⌃s")
    #expect(sitting.field?.id == .percent)
    #expect(sitting.line(with: "进度  ").contains("进度须"))
    #expect(!sitting.sees("-1%"))
    #expect(try sitting.state("A002") == .rectifying)
  }

  @Test("Esc leaves a half-filled form, and nothing is saved")
  func cancel() throws {
    let sitting = try Sitting([Wall.item("A002", .rectifying)])
    let before = try sitting.item("A002")
    sitting.press("⏎␣⎋")
    #expect(!sitting.isAsked)
    // What was typed is not thrown away by one key.
    sitting.press("␣⇥已拆除⎋")
    #expect(sitting.isAsked && sitting.sees("再按 Esc 放弃"))
    sitting.press("完⎋⎋")
    #expect(!sitting.isAsked)
    #expect(try sitting.item("A002") == before)
    #expect(sitting.selected == "A002")
  }

  @Test("A draft that lacks things opens its form and says what is missing")
  func draft() throws {
    let sitting = try Sitting(Wall.items).press("jjjjj␣")
    #expect(sitting.sees("修改  F001"))
    #expect(sitting.lines.contains { $0.contains("F001 不能交办") && $0.contains("缺治理措施") })
    #expect(try sitting.state("F001") == .draft)
  }

  @Test("What somebody else did meanwhile is not overwritten: the form stays and says who it was")
  func moved() throws {
    let sitting = try Sitting([Wall.item("A002", .rectifying)]).press("⏎␣⇥已拆除⇥⇥/tmp/a")
    let id = try #require(try sitting.item("A002")?.id)
    try sitting.ledger.commit(
      .step(id, .report(percent: 70, reason: ""), revision: nil), by: Author(name: "赵六", sitting: "x"),
      at: sitting.moment)
    sitting.press("⌃s")
    #expect(sitting.isAsked)
    #expect(sitting.sees("已拆除"))
    #expect(sitting.lastLine.contains("A002 刚被赵六改动"))
    #expect(try sitting.state("A002") == .rectifying)
  }
}
