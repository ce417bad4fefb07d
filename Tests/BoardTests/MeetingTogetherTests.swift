import Campaign
import Canvas
import FileLedger
import Ledger
import Testing

@testable import Board

/// Going on after a crash, two boards in one meeting, and who may hold one.
@Suite struct MeetingTogetherTests {
  private func look(_ app: App) -> String { app.draw().text() }

  @Test("A meeting goes on at the item that was reached last, with its clocks, after any crash")
  func resumes() throws {
    let sitting = try MeetingRoom.open().press("nnc先记一笔⌃s")
    sitting.seconds += 300
    sitting.press("n")
    sitting.seconds += 120
    try sitting.restart()
    sitting.app.meet(MeetingDraft())
    #expect(!sitting.isAsked && sitting.lastLine.contains("周调度会还没有散，接着开"))
    #expect(sitting.selected == "B1" && sitting.sees("4/5  路西办 1/1"))
    #expect(sitting.lines[0].contains("本项 2 分") && sitting.lines[0].contains("会议 7 分"))
    #expect(try sitting.calledUp() == ["A3", "A1", "A2", "B1"])
    #expect(try sitting.ledger.meetings().count == 1)
    #expect(sitting.press("p").sees("备注  先记一笔"))
  }

  @Test(":meet goes back to the meeting from anywhere, and opens it only once")
  func goesBack() throws {
    let sitting = try MeetingRoom.open().press("n⏎").command("meet")
    #expect(sitting.app.screenKind == .meeting && sitting.selected == "A1")
    sitting.press("q⏎").command("meet")
    #expect(sitting.app.screenKind == .meeting && sitting.selected == "A1")
    #expect(sitting.app.screens.count(where: { $0 is MeetingScreen }) == 1)
  }

  @Test("Two boards in one meeting call an item up once, and see each other's decisions")
  func joins() throws {
    let sitting = try MeetingRoom.open().press("n")
    var other = try sitting.beside(as: "李督查")
    other.meet(MeetingDraft(name: "另一个会", place: "", present: []))
    #expect(look(other).contains("A1") && look(other).contains("周调度会还没有散，接着开"))
    other.receive(.key(.character("n")), at: sitting.moment)
    // The first board has not heard of it yet.
    sitting.press("n")
    #expect(try sitting.calledUp() == ["A3", "A1", "A2"])
    for key in [Key.character("c"), .character("好"), .control("s")] {
      other.receive(.key(key), at: sitting.moment)
    }
    sitting.receive(.ledgerChanged)
    #expect(sitting.sees("备注  好") && sitting.lastLine.contains("李督查  A2  备注"))
    #expect(sitting.selected == "A2")
  }

  @Test("An item that somebody else changed meanwhile shows what it is now")
  func changed() throws {
    let sitting = try MeetingRoom.open().press("nn")
    let item = try #require(try sitting.item("A2"))
    let other = try FileLedger.open(at: sitting.ledger.location)
    try other.commit(
      .step(item.id, .sign(name: "赵六"), revision: nil), by: Author(name: "赵六", sitting: "other"),
      at: sitting.moment)
    sitting.receive(.ledgerChanged)
    #expect(sitting.sees("整改中  0%") && sitting.selected == "A2")
    let state = try #require(sitting.find("整改中  0%"))
    #expect(sitting.style(at: state) == sitting.app.context.theme.changed)
  }

  @Test("A meeting that the other board closes is closed here too, on the page and under an item")
  func closed() throws {
    for keys in ["n", "n⏎"] {
      let sitting = try MeetingRoom.open().press(keys)
      let other = try FileLedger.open(at: sitting.ledger.location)
      try other.commit(.adjourn, by: Author(name: "李督查", sitting: "other"), at: sitting.moment)
      sitting.receive(.ledgerChanged)
      #expect(sitting.app.author.meeting == nil)
      if keys.count > 1 { sitting.press("c会后⌃s⎋") }
      #expect(sitting.app.screenKind == .minutes && sitting.sees("会议纪要"))
      #expect(try sitting.events(.note).isEmpty)
    }
  }

  @Test("Nobody goes into the past from a meeting; another view leaves it open, and says so")
  func leaves() throws {
    for keys in ["", "⏎"] {
      let sitting = try MeetingRoom.open().press("n\(keys)").command("past 2017-03-19")
      #expect(sitting.app.context.past == nil && sitting.app.message?.tone == .bad)
      #expect(sitting.app.author.meeting != nil)
    }
    let sitting = try MeetingRoom.open().press("⏎R")
    #expect(sitting.app.screenKind == .ranking && sitting.lastLine.contains("会议没有散"))
    #expect(sitting.app.author.meeting == nil)
  }

  @Test("In the past no meeting is opened")
  func past() throws {
    let sitting = try Sitting(MeetingRoom.items)
    sitting.sleep(nights: 1)
    sitting.command("past 2017-03-20").command("meet")
    #expect(sitting.app.context.past != nil && !sitting.isAsked && sitting.app.message?.tone == .bad)
  }

  @Test("After a meeting is closed, the next one is the second")
  func second() throws {
    let sitting = try MeetingRoom.open().press("x⏎q").command("meet")
    #expect(sitting.form?.text(.title) == "第 2 次调度会")
    sitting.press("⌃s")
    #expect(try sitting.ledger.openMeeting()?.number == 2)
    #expect(sitting.selected == "A3")
    #expect(try sitting.calledUp() == ["A3"])
  }

  private func separated(_ sitting: Sitting) throws {
    let office = Author(name: "王文书", sitting: "office")
    for person in [
      Person(name: "王文书", account: "wang", role: .office),
      Person(name: "李督查", account: "li", role: .inspector),
      Person(name: "赵看看", account: "zhao", role: .viewer),
    ] { try sitting.ledger.commit(.person(person), by: office, at: sitting.moment) }
    try sitting.ledger.commit(.mode(.separated, allowsActingAs: false), by: office, at: sitting.moment)
  }

  @Test("In a separated campaign only the office and the leading group open and close meetings")
  func refused() throws {
    let sitting = try Sitting(MeetingRoom.items)
    try separated(sitting)
    try sitting.restart(as: "李督查")
    sitting.command("meet")
    #expect(!sitting.isAsked && sitting.app.screenKind == .board)
    #expect(sitting.lastLine.contains("不能办理“开会”：须由攻坚办或领导小组办理，可由王文书办理"))
    sitting.app.meet(MeetingDraft(name: "会", place: "", present: []))
    #expect(try sitting.ledger.meetings().isEmpty)
  }

  @Test("Who may not hold meetings may follow one: looking calls nothing up and closes nothing")
  func follows() throws {
    let sitting = try MeetingRoom.open()
    try separated(sitting)
    try sitting.restart(as: "赵看看")
    sitting.command("meet").press("nn")
    #expect(sitting.selected == "A2")
    #expect(try sitting.calledUp() == ["A3"])
    sitting.press("x⏎")
    #expect(try sitting.ledger.openMeeting() != nil)
    #expect(sitting.lastLine.contains("不能办理“散会”"))
    sitting.press("w")
    #expect(!sitting.isAsked && sitting.lastLine.contains("不能办理“提醒”"))
  }

  @Test("Looking at a meeting without a terminal leaves no trace")
  func snapshot() throws {
    let sitting = try MeetingRoom.open().press("x⏎q")
    let closed = try #require(try sitting.ledger.meetings().last)
    // Nobody has come to its first item yet.
    try sitting.ledger.commit(
      .meet(MeetingOpening(name: "二", place: "", present: [])), by: Author(name: "x", sitting: "x"),
      at: sitting.moment)
    let open = try #require(try sitting.ledger.openMeeting())
    let last = try sitting.ledger.latestSequence()
    func look(_ meeting: Meeting) throws -> String {
      try Snapshot.draw(.meeting(meeting.id), in: sitting.ledger, sitting.app.context).text()
    }
    #expect(try look(open).contains("1/5  路东办 1/3"))
    #expect(try look(closed).contains("会议纪要"))
    #expect(try sitting.ledger.latestSequence() == last)
  }
}
