import Campaign
import Canvas
import FileLedger
import Ledger
import Testing
import Words

@testable import Board

/// The board as it was: back and forth in time by keys and commands.
@Suite struct PastTests {
  private func sitting(_ columns: Int = 80, _ rows: Int = 24, _ data: PreparedLedger = History.meetings)
    throws
    -> Sitting
  {
    try Sitting(columns: columns, rows: rows, data: data)
  }

  /// The worst lights of the first units, as letters.
  private func lights(_ sitting: Sitting) -> String {
    let letters: [LightColour: String] = [.red: "r", .yellow: "y", .green: "g", .done: "d", .none: "n"]
    return (sitting.board?.grid.tallies ?? []).prefix(6).map { row in
      row[0].worst.flatMap { letters[$0] } ?? "-"
    }.joined()
  }

  @Test("[ and ] step from meeting to meeting, and beyond the latest back to now")
  func meetings() throws {
    let sitting = try sitting()
    let now = lights(sitting)
    #expect(now == "rdrryn")
    sitting.press("[")
    #expect(sitting.lines[0].contains("第 2 次会议散会时 2017-03-13  复盘会"))
    #expect(lights(sitting) == "rddgr-")
    sitting.press("[")
    #expect(sitting.lines[0].contains("第 1 次会议散会时 2017-03-11  起步会"))
    #expect(lights(sitting) == "ygdgr-")
    sitting.press("[")
    #expect(sitting.lastLine.contains("这已是最早的会议"))
    #expect(sitting.lines[0].contains("第 1 次会议"))
    sitting.press("]")
    #expect(sitting.lines[0].contains("第 2 次会议") && lights(sitting) == "rddgr-")
    sitting.press("]")
    #expect(sitting.lastLine.contains("已回到今天") && lights(sitting) == now)
    #expect(sitting.lines[0].contains("2017年3月20日"))
    sitting.press("]")
    #expect(sitting.lastLine.contains("已是今天"))
  }

  @Test("{ and } step day by day, to the first day of the ledger and back to now")
  func days() throws {
    let sitting = try sitting().press("{")
    #expect(sitting.lines[0].contains("2017-03-19 当日") && lights(sitting) == "rdrryn")
    sitting.press("{")
    #expect(sitting.lines[0].contains("2017-03-18 当日") && lights(sitting) == "rdryyn")
    sitting.press("}}")
    #expect(sitting.lastLine.contains("已回到今天"))
    sitting.command("past 2017-03-10")
    #expect(sitting.lines[0].contains("2017-03-10 当日") && lights(sitting) == "ygdgr-")
    // The plan begins long before; before that there is nothing.
    sitting.press(String(repeating: "{", count: 60))
    #expect(sitting.lastLine.contains("台账从 2017-02-08 开始"))
    #expect(sitting.lines[0].contains("2017-02-08 当日"))
  }

  @Test("A meeting's day goes on after the meeting")
  func evening() throws {
    let sitting = try sitting().press("[")
    sitting.press("}")
    #expect(sitting.lines[0].contains("2017-03-13 当日") && lights(sitting) == "rdrgr-")
    sitting.press("[")
    #expect(sitting.lines[0].contains("第 2 次会议"))
    sitting.press("{")
    #expect(sitting.lines[0].contains("2017-03-12 当日"))
    sitting.press("]")
    #expect(sitting.lines[0].contains("第 2 次会议"))
  }

  @Test("A day that ended with a meeting shows the same, and [ tells the meeting's name")
  func sameMoment() throws {
    let sitting = try sitting().command("past 2017-03-11")
    #expect(sitting.lines[0].contains("2017-03-11 当日"))
    sitting.press("[")
    #expect(sitting.lines[0].contains("第 1 次会议"))
    sitting.press("}")
    #expect(sitting.lines[0].contains("2017-03-12 当日"))
  }

  @Test("While a meeting goes on the latest step back is the board as it found it")
  func openMeeting() throws {
    let sitting = try sitting()
    let opening = MeetingOpening(name: "", place: "", present: [])
    try sitting.ledger.commit(.meet(opening), by: sitting.app.author, at: sitting.moment)
    sitting.press("[")
    #expect(sitting.lines[0].contains("第 3 次会议开会前 2017-03-20"))
    sitting.press("[")
    #expect(sitting.lines[0].contains("第 2 次会议"))
    sitting.press("]]")
    #expect(sitting.lastLine.contains("已回到今天"))
  }

  @Test("Without any meeting it says how to go by day")
  func noMeetings() throws {
    let sitting = try sitting(80, 24, History.noMeetings).press("[")
    #expect(sitting.lastLine.contains("还没有开过会") && sitting.app.context.past == nil)
    #expect(sitting.press("{").lines[0].contains("2017-03-19 当日"))
  }

  @Test("Commands go straight to a day, to a meeting, and back to now")
  func commands() throws {
    let sitting = try sitting().command("past 2017-03-12")
    #expect(sitting.lines[0].contains("2017-03-12 当日"))
    sitting.command("meeting 1")
    #expect(sitting.lines[0].contains("第 1 次会议"))
    sitting.command("now")
    #expect(sitting.app.context.past == nil && sitting.lastLine.contains("已回到今天"))
    for (command, answer) in [
      ("past 2017-03-21", "还没有到"), ("past 昨天", "不是日期"), ("past", "不是日期"), ("meeting 9", "没有第 9 次会议"),
      ("meeting 二", "不是会议的次数"), ("past 2017-01-01", "台账从"), ("now", "已是今天"),
      ("past 2017-03-20", "已是今天"),
    ] {
      #expect(sitting.command(command).lastLine.contains(answer), "\(command)")
      #expect(sitting.app.context.past == nil)
    }
    sitting.command("past-meeting")
    #expect(sitting.lines[0].contains("第 2 次会议"))
  }

  @Test("Esc on the board leads back to today; q leaves the program")
  func leaving() throws {
    let sitting = try sitting().press("[⎋")
    #expect(sitting.app.context.past == nil && !sitting.app.isFinished)
    sitting.press("[q")
    #expect(sitting.app.isFinished)
  }

  @Test("Cells and items that are opened show the same moment, and Esc leads back through them")
  func drillIn() throws {
    let sitting = try sitting(120, 40).press("[[⏎")
    #expect(sitting.app.screenKind == .cell && sitting.selected == "A1")
    #expect(sitting.lines[0].contains("第 1 次会议"))
    #expect(sitting.line(with: "A1").contains("整改中") && !sitting.line(with: "A1").contains("超期"))
    sitting.press("⏎")
    #expect(sitting.app.screenKind == .item && sitting.lines[0].contains("第 1 次会议"))
    #expect(sitting.sees("今天") || sitting.sees("1 天"))
    sitting.command("past 2017-03-10")
    #expect(sitting.lines[0].contains("2017-03-10 当日") && sitting.sees("已交办"))
    #expect(!sitting.sees("签收"))
    sitting.press("⎋⎋")
    #expect(sitting.app.screenKind == .board && sitting.lines[0].contains("2017-03-10 当日"))
    sitting.press("⎋")
    #expect(sitting.app.context.past == nil)
  }

  @Test("An item that was not there yet is not shown, nor found")
  func notYet() throws {
    let sitting = try sitting().look(at: "F1")
    #expect(sitting.sees("F1号锅炉房"))
    sitting.command("past 2017-03-15")
    #expect(!sitting.sees("F1号锅炉房") && sitting.sees("没有"))
    sitting.press("⎋").command("go F1")
    #expect(sitting.lastLine.contains("没有编号为 F1 的事项"))
    sitting.command("now").look(at: "F1")
    #expect(sitting.sees("F1号锅炉房"))
  }

  static let changes = [
    "␣", "b", "s", "m", "M", "i", "c", "r", "a", "u", "⌃r", "L", ":note 补记⏎", ":do-submit⏎", ":edit⏎",
    ":add⏎",
    ":undo⏎", ":step⏎", ":reveal⏎", ":销号⏎",
  ]

  @Test(
    "Everything that would change the ledger is refused in one line, and no form opens", arguments: changes,
    ["⏎", "⏎⏎", "d⇱j"])
  func refused(_ keys: String, _ screen: String) throws {
    let sitting = try sitting().press("[" + screen)
    let events = try sitting.ledger.latestSequence()
    sitting.press(keys)
    #expect(sitting.lastLine.contains("只能看不能改"), "\(sitting.lastLine)")
    #expect(!sitting.isAsked && sitting.app.context.marks.isEmpty)
    #expect(try sitting.ledger.latestSequence() == events)
  }

  @Test(
    "No view of the past lets anything be changed or opens a form",
    arguments: [
      "wi", "w␣", "ws", "wc", "wL", "RL", "I⏎", "Ia", "Iu", ":meet⏎", "d:do-void⏎", "d:note 补记⏎", "T:meet⏎",
    ])
  func refusedInViews(_ keys: String) throws {
    let sitting = try Sitting().press("[" + keys)
    let events = try sitting.ledger.latestSequence()
    #expect(sitting.lastLine.contains("只能看不能改"), "\(sitting.lastLine)")
    #expect(!sitting.isAsked && sitting.app.context.past != nil)
    #expect(try sitting.ledger.latestSequence() == events)
  }

  @Test("Every view keeps the moment, and [ ] { } work on it", arguments: ["w", "R", "T", "d", "I"])
  func views(_ key: String) throws {
    let sitting = try Sitting(columns: 120, rows: 40).press("[" + key)
    let kind = sitting.app.screenKind
    #expect(kind != .board && sitting.lines[0].contains("第 4 次会议散会时"))
    let fourth = sitting.screen
    #expect(sitting.press("[").lines[0].contains("第 3 次会议散会时") && sitting.screen != fourth)
    #expect(sitting.press("]").screen == fourth)
    #expect(sitting.press("{").lines[0].contains("2017-03-12 当日"))
    sitting.press("]")
    #expect(sitting.lines[0].contains("第 4 次会议散会时") && sitting.app.screenKind == kind)
    #expect(sitting.press("]").app.context.past == nil && sitting.app.screenKind == kind)
  }

  @Test("In an open meeting one does not leave the present")
  func inMeeting() throws {
    let sitting = try Sitting().command("meet").press("⌃s")
    #expect(sitting.app.screenKind == .meeting)
    for command in ["past 2017-03-12", "meeting 1", "past-meeting", "past-day"] {
      #expect(sitting.command(command).lastLine.contains("正在开会"), "\(command)")
      #expect(sitting.app.context.past == nil && sitting.app.screenKind == .meeting)
    }
    sitting.press("⏎").command("past 2017-03-12")
    #expect(sitting.app.context.past == nil)
  }

  @Test("Who is in the campaign now is known after the way back, not what the past knew")
  func people() throws {
    let sitting = try sitting().press("[")
    let other = try FileLedger.open(at: sitting.ledger.location)
    let author = Author(name: "钱文书", sitting: "other")
    try other.commit(.person(Person(name: "新人", role: .inspector)), by: author, at: sitting.moment)
    sitting.receive(.ledgerChanged)
    sitting.press("⎋")
    #expect(sitting.app.context.roster.people.map(\.name) == ["新人"])
  }

  @Test("On the board itself nothing is changed either", arguments: ["␣", "a", "u", "⌃r", "L", ":note 补记⏎"])
  func refusedOnBoard(_ keys: String) throws {
    let sitting = try sitting().press("[" + keys)
    #expect(sitting.lastLine.contains(keys.hasPrefix(":") ? "先选" : "只能看不能改") && !sitting.isAsked)
  }

  @Test("What others do meanwhile neither shows nor leads out; the way back shows it")
  func live() throws {
    let sitting = try sitting().press("[")
    let before = sitting.screen
    let other = try FileLedger.open(at: sitting.ledger.location)
    let item = try #require(try other.item(number: "A1"))
    let deed = Step.setRed(reason: "群众反映", until: Sitting.today + 3)
    let author = Author(name: "赵六", sitting: "other")
    try other.commit(.step(item.id, deed, revision: nil), by: author, at: sitting.moment)
    let d1 = try #require(try other.item(number: "D1"))
    try other.commit(
      .step(d1.id, .extend(to: Sitting.today + 60, reason: "汛期"), revision: nil),
      by: author, at: Moment(day: Sitting.today - 3, seconds: sitting.seconds))
    sitting.receive(.ledgerChanged)
    #expect(sitting.screen == before && sitting.app.nextWake == nil)
    sitting.press("]")
    #expect(sitting.app.context.fresh == Fresh() && sitting.board?.grid.tallies[3][0].worst != .red)
  }

  @Test("Midnight does not move the day that is shown; the way back leads to the new day")
  func midnight() throws {
    let sitting = try sitting().press("[")
    let before = sitting.screen
    sitting.sleep(nights: 2)
    #expect(sitting.screen == before)
    sitting.press("j⏎")
    #expect(sitting.lines[0].contains("第 2 次会议"))
    sitting.press("⎋⎋")
    #expect(sitting.lines[0].contains("2017年3月22日"))
    #expect(sitting.press("{").lines[0].contains("2017-03-21 当日"))
  }

  @Test("Marks are put aside in the past and are there again afterwards")
  func marks() throws {
    let sitting = try sitting().press("⏎m⎋[")
    #expect(sitting.app.context.marks.isEmpty)
    #expect(sitting.press("[⎋").app.context.marks.count == 1)
  }

  @Test("Size, filter, search, density, swap, tasks and order work in the past")
  func shapes() throws {
    let sitting = try sitting(120, 40).press("[")
    sitting.command("filter red")
    #expect(lights(sitting) == "r---r-" && sitting.lines[0].contains("第 2 次会议"))
    sitting.press("F")
    for keys in ["z", "x", "e", "o", "/B1⏎", "n", "t"] {
      sitting.press(keys)
      #expect(sitting.lines[0].contains("第 2 次会议"), "\(keys)")
    }
    sitting.resize(40, 10)
    #expect(sitting.lines[0].contains("第 2 次会议散会时 2017-03-13"))
    sitting.resize(30, 5)
    sitting.resize(80, 24)
    #expect(sitting.lines[0].contains("第 2 次会议散会时 2017-03-13"))
  }

  @Test(
    "Every screen says which moment it is, in a line of its own colour", arguments: ThemeName.allCases,
    Language.allCases)
  func label(_ theme: ThemeName, _ language: Language) throws {
    let words = Words.in(language).past
    let labels = [words.meetingLeft(2, "2017-03-13"), words.meetingLeftShort(2, "2017-03-13")]
    for keys in ["[", "[⏎", "[⏎⏎", "[d"] {
      let sitting = try Sitting(columns: 40, rows: 10, language, theme: theme, data: History.meetings)
      sitting.press(keys)
      #expect(labels.contains(where: sitting.lines[0].contains))
      if sitting.app.screenKind == .item { #expect(sitting.lines[0].contains("A1")) }
      let past = sitting.app.context.theme.past
      #expect(past != sitting.app.context.theme.bar)
      let place = try #require(sitting.find("2017-03-13"))
      #expect(place.row == 0 && sitting.style(at: place) == past)
      #expect(sitting.style(at: Point(column: 39, row: 0)) == past)
    }
  }

  @Test("The heading counts as of then, and the line of keys leaves out what the past refuses")
  func heading() throws {
    let sitting = try sitting(120, 40)
    #expect(sitting.sees("7天内到期") && sitting.lastLine.contains("撤销"))
    sitting.press("[")
    #expect(sitting.lines[1].contains("7天内到期") && sitting.lines[1].contains("超期 2"))
    #expect(sitting.lastLine.contains("Esc 今天  [ ] 逐会  { } 逐日") && !sitting.lastLine.contains("撤销"))
  }

  @Test("A name of a meeting with escape sequences is harmless in the label")
  func hostile() throws {
    let sitting = try sitting(120, 40)
    let opening = MeetingOpening(name: "\u{1B}[31m会\u{202E}议\n次", place: "", present: [])
    try sitting.ledger.commit(.meet(opening), by: sitting.app.author, at: sitting.moment)
    try sitting.ledger.commit(.adjourn, by: sitting.app.author, at: sitting.moment)
    sitting.press("[")
    let scalars = sitting.screen.unicodeScalars
    #expect(sitting.lines[0].contains("第 3 次会议散会时"))
    #expect(scalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(!scalars.contains("\u{202E}"))
  }
}
