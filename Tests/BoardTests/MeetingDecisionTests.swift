import Campaign
import Ledger
import Testing

@testable import Board

/// One key for each decision: applied at once, recorded with its meeting, shown on the page.
@Suite struct MeetingDecisionTests {
  private static func at(_ number: String) throws -> Sitting {
    let sitting = try MeetingRoom.open(rows: 40)
    while sitting.selected != number, !sitting.selected.isEmpty { sitting.press("n") }
    return sitting
  }

  private func expectRecorded(_ kind: EventKind, _ number: String, in sitting: Sitting) throws {
    let meeting = try #require(try sitting.ledger.openMeeting())
    let event = try #require(try sitting.events(kind).last)
    #expect(event.meeting == meeting.id && event.number == number && event.actor == "王文书")
    #expect(sitting.selected == number && sitting.app.screenKind == .meeting)
    #expect(try sitting.ledger.verify().findings.isEmpty)
  }

  @Test("a: an item that waits for it is accepted by the form with its three boxes")
  func accept() throws {
    let sitting = try Self.at("B1").press("a")
    #expect(sitting.form?.title == "验收  B1" && sitting.sees("逐一核对  [ ]"))
    sitting.press("␣⇥␣⇥␣⌃s")
    #expect(try sitting.state("B1") == .noticed)
    try expectRecorded(.accept, "B1", in: sitting)
    #expect(sitting.sees("本次决定      验收  待验收 > 公示中") && sitting.sees("▪ 绿灯  B1"))
  }

  @Test(
    "a, r: an item in another state is not touched; its state and the way are said",
    arguments: [
      ("A1", "a", "A1 现为整改中，不能验收：先办 申请验收；其他步骤按 s"),
      ("A2", "a", "A2 现为已交办，不能验收：先办 签收 > 申请验收；其他步骤按 s"),
      ("A1", "r", "A1 现为整改中，不能退回：先办 申请验收；其他步骤按 s"),
      ("B1", "e", "B1 现为待验收，不能延期；其他步骤按 s"),
    ])
  func notYet(_ number: String, _ key: String, _ text: String) throws {
    let sitting = try Self.at(number)
    let before = try sitting.item(number)
    sitting.press(key)
    #expect(sitting.lastLine.contains(text) && !sitting.isAsked)
    #expect(try sitting.item(number) == before)
  }

  @Test("r: returned, with a reason")
  func giveBack() throws {
    let sitting = try Self.at("B1").press("r")
    sitting.press("⌃s")
    #expect(sitting.sees("缺原因") && sitting.isAsked)
    sitting.press("照片不清⌃s")
    #expect(try sitting.state("B1") == .rectifying)
    try expectRecorded(.giveBack, "B1", in: sitting)
    #expect(sitting.sees("退回  待验收 > 整改中  照片不清") && sitting.sees("退回 3 次"))
  }

  @Test("e: a deadline that is not over is extended, with its new day on the page")
  func extend() throws {
    let sitting = try Self.at("C1").press("e4月20日前⇥汛期⌃s")
    #expect(try sitting.item("C1")?.entry.deadline.day == CivilDate(iso: "2017-04-20"))
    try expectRecorded(.extend, "C1", in: sitting)
    #expect(sitting.sees("延期  至 2017-04-20  汛期"))
  }

  @Test("e: what is overdue is refused with the rule")
  func extendLate() throws {
    let sitting = try Self.at("A1").press("e")
    #expect(!sitting.isAsked && sitting.lastLine.contains("A1 不能延期：须在时限"))
  }

  @Test(
    "w and l: what the light asks for, to the unit or the department",
    arguments: [
      ("A1", "w", ConsequenceKind.talk), ("A2", "w", .reminder), ("A1", "l", .redLetter),
      ("A2", "l", .supervisionLetter),
    ])
  func issue(_ number: String, _ key: String, _ kind: ConsequenceKind) throws {
    let sitting = try Self.at(number).press(key)
    #expect(sitting.form?.fields.map(\.id) == [.addressee, .reason])
    let before = try sitting.item(number)
    sitting.press("→⇥⌃u限期三天⌃s")
    let issued = try #require(try sitting.ledger.consequences().last)
    #expect(issued.consequence.kind == kind && issued.consequence.addressee == .department("住建局"))
    #expect(issued.consequence.reason == "限期三天" && issued.number == number)
    #expect(try sitting.item(number) == before)
    try expectRecorded(EventKind(kind), number, in: sitting)
    #expect(sitting.sees("住建局  限期三天"))
  }

  @Test("w: where the fitting one was issued already, both are offered")
  func both() throws {
    let sitting = try Self.at("A1").press("w⌃sw")
    #expect(sitting.sees("警示  A1") && sitting.sees("1  约谈") && sitting.sees("2  提醒"))
    sitting.press("2")
    #expect(sitting.form?.title == "提醒  A1")
    sitting.press("⇥再催⌃s")
    #expect(try sitting.ledger.consequences().map(\.consequence.kind) == [.talk, .reminder])
    #expect(try sitting.ledger.consequences().last?.consequence.addressee == .unit(Wall.plan.units[0].id))
  }

  @Test("w: an item that is neither red nor yellow any more leaves the choice to the person")
  func calm() throws {
    let sitting = try Self.at("B1").press("a␣⇥␣⇥␣⌃sw")
    #expect(sitting.sees("警示  B1") && sitting.sees("1  提醒") && sitting.sees("2  约谈"))
    sitting.press("⎋")
    #expect(!sitting.isAsked)
  }

  @Test("What the rules suggest stands in the form with its reason already")
  func suggested() throws {
    let sitting = try Self.at("A1").press("l")
    #expect(sitting.form?.text(.reason) == "红灯：超期 19 天")
    sitting.press("⌃s")
    #expect(try sitting.ledger.consequences().last?.consequence.reason == "红灯：超期 19 天")
  }

  @Test("A letter without a reason is not issued")
  func noReason() throws {
    let sitting = try Self.at("A1").press("l⇥⌃u⌃s")
    #expect(sitting.isAsked && sitting.sees("必填"))
    #expect(try sitting.ledger.consequences().isEmpty)
  }

  @Test("c: a note; marks on the board do not make it one for other items")
  func note() throws {
    let sitting = try Self.at("A1")
    sitting.app.context.marks = [1, 2, 3]
    sitting.press("c下周报进展⌃s")
    try expectRecorded(.note, "A1", in: sitting)
    #expect(try sitting.events(.note).count == 1 && sitting.sees("备注  下周报进展"))
  }

  @Test("s: any legal step")
  func pick() throws {
    let sitting = try Self.at("A2").press("s")
    #expect(sitting.sees("选择下一步  A2"))
    sitting.press("1⌃s")
    #expect(try sitting.state("A2") == .rectifying)
    try expectRecorded(.sign, "A2", in: sitting)
  }

  @Test("u: what was decided last is taken back, and is no decision any more; Ctrl-R does it again")
  func undo() throws {
    let sitting = try Self.at("B1").press("r不实⌃su")
    #expect(try sitting.state("B1") == .submitted)
    #expect(sitting.meeting?.decisions.isEmpty == true && sitting.sees("本次决定      尚无"))
    sitting.press("⌃r")
    #expect(sitting.meeting?.decisions.count == 1 && sitting.sees("退回  待验收 > 整改中"))
    let meeting = try #require(try sitting.ledger.openMeeting())
    #expect(try sitting.events(.undo).map(\.meeting) == [meeting.id])
    #expect(try sitting.events(.redo).map(\.meeting) == [meeting.id])
  }

  @Test("What is done outside of the meeting's screens is no part of it")
  func outside() throws {
    let sitting = try Self.at("A3").press("q").command("go A2").press("␣")
    #expect(try sitting.state("A2") == .rectifying)
    #expect(try sitting.events(.sign).isEmpty)
  }
}
