import Campaign
import Canvas
import Ledger
import Testing
import Words

@testable import Board

/// A meeting from its opening to its end.
@Suite struct MeetingTests {
  @Test(":meet asks for name, place and who is present, and opens the meeting at the first item")
  func opens() throws {
    let sitting = try Sitting(MeetingRoom.items).command("meet")
    #expect(sitting.form?.text(.title) == "第 1 次调度会")
    #expect(sitting.field?.id == .place)
    sitting.press("二楼⇥王主任、李督查，张科长⌃s")
    #expect(!sitting.isAsked && sitting.app.screenKind == .meeting)
    let meeting = try #require(try sitting.ledger.openMeeting())
    #expect(
      meeting.opening
        == MeetingOpening(name: "第 1 次调度会", place: "二楼", present: ["王主任", "李督查", "张科长"]))
    #expect(sitting.selected == "A3" && sitting.lastLine.contains("开会  第 1 次调度会"))
  }

  @Test("What was given before is not asked for")
  func given() throws {
    let sitting = try Sitting(MeetingRoom.items)
    sitting.app.meet(MeetingDraft(name: "例会"))
    #expect(sitting.form?.text(.title) == "例会" && sitting.field?.id == .place)
    sitting.press("⎋")
    #expect(try sitting.ledger.meetings().isEmpty && sitting.app.screenKind == .board)
    sitting.app.meet(MeetingDraft(name: " ", place: "", present: []))
    #expect(try sitting.ledger.openMeeting()?.opening.name == "第 1 次调度会")
  }

  @Test("A meeting without a name is not opened")
  func nameless() throws {
    let sitting = try Sitting(MeetingRoom.items).command("meet").press("⇤⌃u⌃s")
    #expect(sitting.form?.fields[0].problem == "必填")
    #expect(try sitting.ledger.meetings().isEmpty)
  }

  @Test(
    "The agenda is the red and yellow items, unit by unit, the worst first; n and p walk it",
    arguments: ["n", "→"])
  func order(_ next: String) throws {
    let sitting = try MeetingRoom.open()
    var seen = [sitting.selected]
    for _ in 0..<4 { seen.append(sitting.press(next).selected) }
    #expect(seen == MeetingRoom.agenda)
    #expect(sitting.press("p").selected == "B1")
    #expect(sitting.press("←").selected == "A2")
    #expect(sitting.press("pppp").selected == "A3")
  }

  @Test("The page says where in the agenda and in the unit one is")
  func place() throws {
    let sitting = try MeetingRoom.open()
    #expect(sitting.sees("1/5  路东办 1/3"))
    #expect(sitting.press("n").sees("2/5  路东办 2/3"))
    #expect(sitting.press("nn").sees("4/5  路西办 1/1"))
  }

  @Test("The page shows light and reason, since when, content, deadline, whose, with the contact masked")
  func page() throws {
    let sitting = try MeetingRoom.open()
    for text in [
      "✗ 红灯  A3", "超期 30 天  ", "整改中  0%", "拆除A3燃煤锅炉", "达标排放", "改用天然气", "李四  138****0001",
      "住建局", "本次决定      尚无", "红函  红灯", "约谈  红灯",
    ] { #expect(sitting.sees(text), "\(text)") }
    #expect(!sitting.sees("13800000001"))
    sitting.press("nnn")
    #expect(sitting.sees("王副市长"))
  }

  @Test("Coming to an item for the first time is recorded, coming back is not")
  func discussed() throws {
    let sitting = try MeetingRoom.open()
    #expect(try sitting.calledUp() == ["A3"])
    sitting.press("nnppnnn")
    #expect(try sitting.calledUp() == ["A3", "A1", "A2", "B1"])
    let meeting = try #require(try sitting.ledger.openMeeting())
    #expect(try sitting.events(.discuss).allSatisfy { $0.meeting == meeting.id && $0.actor == "王文书" })
  }

  @Test("The clocks count minutes of the meeting and of the item, and wake the board once a minute")
  func clocks() throws {
    let sitting = try MeetingRoom.open()
    #expect(sitting.lines[0].contains("会议 0 分") && sitting.lines[0].contains("本项 0 分"))
    #expect(sitting.app.nextWake == (sitting.seconds / 60 + 1) * 60)
    let before = sitting.canvas
    sitting.wait(30)
    #expect(sitting.canvas == before)
    sitting.wait(210)
    #expect(sitting.lines[0].contains("会议 4 分") && sitting.lines[0].contains("本项 4 分"))
    sitting.press("n").wait(60 * 60)
    #expect(sitting.lines[0].contains("会议 1 小时 4 分") && sitting.lines[0].contains("本项 1 小时 0 分"))
    // An item that was dealt with keeps its time.
    #expect(sitting.press("p").lines[0].contains("本项 4 分"))
    sitting.press("q")
    #expect(sitting.app.nextWake == nil)
  }

  @Test("Behind the last item stands what was discussed and decided, and what turned red meanwhile")
  func end() throws {
    let sitting = try MeetingRoom.open().press("nnnnn")
    #expect(sitting.selected.isEmpty && sitting.sees("议程已到最后") && sitting.sees("已研究 5/5 项"))
    #expect(sitting.sees("决定 0 件") && !sitting.sees("新转红灯"))
    let item = try #require(try sitting.item("E1"))
    try sitting.ledger.commit(
      .step(item.id, .setRed(reason: "群众反映", until: Sitting.today + 3), revision: nil),
      by: Author(name: "领导", sitting: "x"), at: sitting.moment)
    sitting.press("pn")
    #expect(sitting.sees("开会后新转红灯 1 项"))
    #expect(sitting.press("n").sees("议程已到最后"))
    for key in ["a", "r", "e", "w", "l", "c", "s"] {
      #expect(sitting.press(key).lastLine.contains("请先选中一个事项") && !sitting.isAsked, "\(key)")
    }
  }

  @Test("Without red and yellow items there is nothing to walk, and the meeting can be closed")
  func empty() throws {
    let sitting = try MeetingRoom.open([])
    #expect(sitting.sees("开会时没有红灯、黄灯事项") && sitting.sees("已研究 0/0 项"))
    sitting.press("np⏎x⏎")
    #expect(try sitting.ledger.openMeeting() == nil)
    #expect(sitting.sees("会议纪要"))
  }

  @Test("x asks once, with what was discussed and decided; Esc goes on")
  func asks() throws {
    let sitting = try MeetingRoom.open().press("nn").press("c说明⌃s").press("x")
    #expect(sitting.sees("散会  周调度会") && sitting.sees("已研究 3/5 项") && sitting.sees("决定 1 件"))
    for key in ["⎋", "n", "q"] {
      #expect(try sitting.press("\(key)").ledger.openMeeting() != nil && !sitting.isAsked)
      sitting.press("x")
    }
    #expect(sitting.press("j").isAsked)
  }

  @Test("Closing shows the minutes, how to print them, and leaves by q", arguments: ["⏎", "y"])
  func closes(_ key: String) throws {
    let sitting = try MeetingRoom.open(rows: 60).press("nc说明⌃sx\(key)")
    #expect(try sitting.ledger.openMeeting() == nil)
    #expect(sitting.app.screenKind == .minutes && sitting.lastLine.contains("周调度会已散会"))
    for text in ["会议纪要", "已研究 2/5 项", "备注  说明  (王文书)", "guatu minutes 台账 1"] {
      #expect(sitting.sees(text), "\(text)")
    }
    #expect(sitting.app.nextWake == nil)
    #expect(sitting.press("q").app.screenKind == .board)
  }

  @Test("The minutes scroll, and are searched")
  func minutes() throws {
    let sitting = try MeetingRoom.open().press("nnnnx⏎")
    let first = sitting.lines[1...21]
    #expect(sitting.press("j").lines[1...20] == first.dropFirst())
    sitting.press("G")
    #expect(sitting.sees("链尾校验值") && sitting.lines[0].contains("▴"))
    #expect(sitting.press("g").lines[1...21] == first)
    sitting.press("/B1⏎")
    #expect(sitting.lines[1].contains("B1") && sitting.lastLine.contains("「B1」"))
    #expect(sitting.press("/没有这个⏎").lastLine.contains("没有找到"))
  }

  @Test("q leaves the meeting open and says how to go on; one Esc too many leads nowhere")
  func leaves() throws {
    let sitting = try MeetingRoom.open().press("⎋⎋")
    #expect(sitting.app.screenKind == .meeting && sitting.lastLine.contains("q 离开(会议不散)"))
    sitting.press("q")
    #expect(sitting.app.screenKind == .board && sitting.lastLine.contains("会议没有散：用 :meet 或 guatu meet 接着开"))
    #expect(try sitting.ledger.openMeeting() != nil)
  }

  @Test("Enter opens the whole item, where steps belong to the meeting as well; Esc comes back to the page")
  func opensItem() throws {
    let sitting = try MeetingRoom.open().press("nn⏎")
    #expect(sitting.app.screenKind == .item && sitting.sees("事项 A2"))
    sitting.press("␣")
    #expect(try sitting.state("A2") == .rectifying)
    #expect(try sitting.events(.sign).count == 1)
    sitting.press("⎋")
    #expect(sitting.app.screenKind == .meeting && sitting.selected == "A2" && sitting.sees("签收  已交办 > 整改中"))
  }

  @Test("The contact is not revealed on the meeting's page")
  func masked() throws {
    let sitting = try MeetingRoom.open().command("reveal")
    #expect(sitting.sees("138****0001") && !sitting.sees("已显示"))
    #expect(try sitting.events(.reveal).isEmpty)
  }

  @Test("g and G lead to the first and the last item of the agenda")
  func ends() throws {
    let sitting = try MeetingRoom.open().press("G")
    #expect(sitting.selected == MeetingRoom.agenda.last)
    #expect(sitting.press("g").selected == MeetingRoom.agenda.first)
    #expect(try sitting.calledUp() == [MeetingRoom.agenda.first, MeetingRoom.agenda.last])
  }

  @Test("A meeting goes on at the item that something was done about last")
  func resumesAtDecision() throws {
    let sitting = try MeetingRoom.open().press("nnnpp")
    let here = sitting.selected
    sitting.press("c限三日⌃s")
    try sitting.restart()
    #expect(sitting.command("meet").selected == here)
  }
}
