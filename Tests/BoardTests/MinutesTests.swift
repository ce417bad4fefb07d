import Campaign
import Canvas
import Exchange
import Foundation
import Ledger
import Papers
import Testing
import Words

@testable import Board

/// What is written down of a meeting.
@Suite struct MinutesTests {
  /// A meeting of everything that minutes tell: a letter and a talk, an acceptance, an extension, a return that was
  /// taken back, something beside the agenda, a letter to a whole unit; C1 is extended, A2 only talked about.
  private static func held(until end: String = "x⏎") throws -> Sitting {
    let sitting = try MeetingRoom.open(rows: 40)
    sitting.press("l⌃s").wait(120)
    sitting.press("nw→⇥⌃u约谈主要负责人⌃s").wait(120)
    sitting.press("n").wait(60)
    sitting.press("nr照片不清⌃su").wait(10)
    sitting.press("a␣⇥␣⇥␣⌃s").wait(50)
    sitting.press("ne4月20日前⇥汛期⌃s")
    sitting.command("go E1").command("do-report").press("⌃u80⌃s⎋")
    let clerk = Author(name: "王文书", sitting: "x", meeting: sitting.meeting?.id)
    try sitting.ledger.commit(
      .issue(
        Consequence(.criticism, to: .unit(Wall.plan.units[0].id), reason: "连续两次会议红灯最多")), by: clerk,
      at: sitting.moment)
    sitting.wait(300)
    sitting.press(end)
    return sitting
  }

  private static func minutes(_ sitting: Sitting) throws -> Minutes {
    let meeting = try #require(try sitting.ledger.meetings().last)
    return try Minutes(of: meeting, from: sitting.ledger)
  }

  private static func document(_ minutes: Minutes, _ sitting: Sitting, _ language: Language = .simplified)
    -> Paper
  {
    var minutes = minutes
    minutes.head = String(repeating: "0a", count: 32)
    return MinutesPaper(minutes, sitting.ledger.plan, Words.in(language))
      .paper(printed: Sitting.today) { CivilDate.time(ofUTC: $0) }
  }

  @Test("Items stand in the order in which they came up, each with what was decided and not taken back")
  func decisions() throws {
    let minutes = try Self.minutes(try Self.held())
    #expect(minutes.discussed.map(\.item.entry.number) == ["A3", "A1", "A2", "B1", "C1", "E1"])
    #expect(
      minutes.discussed.map { $0.decisions.map(\.event.kind) } == [
        [.redLetter], [.talk], [], [.accept], [.extend], [.report],
      ])
    #expect(minutes.discussed.map(\.isOnAgenda) == [true, true, true, true, true, false])
    #expect(minutes.general.map(\.event.kind) == [.criticism])
    #expect(minutes.general.first?.addressee == .unit(Wall.plan.units[0].id))
    #expect(minutes.decisionCount == 6 && minutes.discussedOfAgenda == 5)
    #expect(minutes.undecided.map(\.item.entry.number) == ["A2"] && minutes.notReached.isEmpty)
    #expect(minutes.discussed[4].decisions.first?.newDeadline == CivilDate(iso: "2017-04-20"))
  }

  @Test("Light and item are those of the opening, the state is that of the end")
  func standing() throws {
    let minutes = try Self.minutes(try Self.held())
    let accepted = try #require(minutes.discussed.first { $0.item.entry.number == "B1" })
    #expect(accepted.light?.colour == .red && accepted.light?.reason == .returnedTwice(times: 2))
    #expect(accepted.item.state == .submitted && accepted.state == .noticed)
    let extended = try #require(minutes.discussed.first { $0.item.entry.number == "C1" })
    #expect(extended.item.entry.deadline.day == Sitting.today + 3 && extended.light?.colour == .yellow)
  }

  @Test("The board before and after, unit by unit and whole")
  func board() throws {
    let minutes = try Self.minutes(try Self.held())
    #expect(minutes.board.map(\.unit) == Wall.plan.units.map(\.id))
    func lights(_ tally: CellTally) -> [Int] {
      [tally.total, tally.closed, tally.count(.red), tally.count(.yellow)]
    }
    #expect(lights(minutes.whole.before) == [7, 1, 3, 2] && lights(minutes.whole.after) == [7, 1, 2, 1])
    #expect(
      lights(minutes.board[1].before) == [1, 0, 1, 0] && lights(minutes.board[1].after) == [1, 0, 0, 0])
  }

  @Test("What nobody came to is listed as not reached, as it was at the opening")
  func notReached() throws {
    let sitting = try MeetingRoom.open().press("nx⏎")
    let minutes = try Self.minutes(sitting)
    #expect(minutes.notReached.map(\.entry.number) == ["A2", "B1", "C1"])
    let text = try Self.document(minutes, sitting).markdown()
    #expect(text.contains("路东办  A2\n\n路西办  B1\n\n浍滨办  C1\n"))
  }

  @Test("Nothing that happens after a meeting changes its minutes", arguments: Language.allCases)
  func afterwards(_ language: Language) throws {
    let sitting = try Self.held()
    let before = Self.document(try Self.minutes(sitting), sitting, language)
    let head = try Self.minutes(sitting).head
    sitting.press("q").sleep(nights: 20)
    sitting.command("go A1").press("i⇥⇥⇥⇥⌃u改了内容⌃s").command("go C1").press("c会后⌃s").press("qq")
    let after = Self.document(try Self.minutes(sitting), sitting, language)
    #expect(before == after)
    #expect(try Self.minutes(sitting).head == head)
    #expect(try sitting.ledger.verify(head: head).findings.isEmpty)
  }

  @Test("The minutes of an open meeting say that it goes on")
  func open() throws {
    let sitting = try Self.held(until: "")
    let minutes = try Self.minutes(sitting)
    let document = Self.document(minutes, sitting)
    #expect(try document.markdown().contains("**还没有散会，以下为到目前为止的情况**"))
    #expect(try document.html().contains("<p class=\"marking\">还没有散会"))
    #expect(try !document.markdown().contains("散会时间"))
    let head = try sitting.ledger.verify().head
    #expect(minutes.decisionCount == 6 && minutes.head == head)
    #expect(try !Self.document(try Self.minutes(try Self.held()), sitting).markdown().contains("还没有散会"))
  }

  @Test("They look as they did when a person looked at them", arguments: Language.allCases)
  func looks(_ language: Language) throws {
    let sitting = try Self.held()
    let document = Self.document(try Self.minutes(sitting), sitting, language)
    try Golden.expect(document.markdown(), is: "minutes-md-\(language.rawValue)")
  }

  @Test("Telephone numbers that somebody wrote into a text or a note are masked too (domain.md §8)")
  func telephones() throws {
    let item = Wall.item("A1", .rectifying, due: -3) { $0.entry.content = "举报人13912345678" }
    let sitting = try MeetingRoom.open([item])
    let meeting = try #require(try sitting.ledger.openMeeting())
    let clerk = Author(name: "王文书", sitting: "x", meeting: meeting.id)
    try sitting.ledger.commit(
      .note(try #require(meeting.agenda.first), "请打0357-4212345"), by: clerk, at: sitting.moment)
    let text = try Self.document(try Self.minutes(sitting), sitting).markdown()
    #expect(text.contains("举报人139") && text.contains("请打0357"))
    #expect(!text.contains("13912345678") && !text.contains("4212345"))
  }

  @Test("Contacts are masked")
  func masked() throws {
    let sitting = try Self.held()
    let document = Self.document(try Self.minutes(sitting), sitting)
    for text in [try document.markdown(), try document.html(), sitting.screen] {
      #expect(!text.contains("13800000001"))
    }
    #expect(try document.html().contains("138****0001"))
  }

  @Test(
    "The words of meetings and minutes are there in every language, and nowhere left in another one",
    arguments: Language.allCases)
  func words(_ language: Language) {
    let words = Words.in(language).meeting
    func texts(_ value: Any) -> [(String, String)] {
      Mirror(reflecting: value).children.compactMap { child in
        (child.value as? String).map { (child.label ?? "", $0) }
      }
    }
    let all =
      texts(words) + texts(words.minutesOf) + [
        ("defaultName", words.defaultName(2)), ("goesOn", words.goesOn("x")),
        ("isClosed", words.isClosed("x")),
        ("minutes", words.minutes(61)), ("meetingClock", words.meetingClock("1")),
        ("itemClock", words.itemClock("1")),
        ("since", words.since(Sitting.today, 3)), ("today", words.since(Sitting.today, 0)),
        ("notYet", words.notYet("1", "a", "b", "c")), ("discussedOf", words.discussedOf(1, 2)),
        ("decisions", words.decisions(2)), ("newlyRed", words.newlyRed(2)), ("printHint", words.printHint(1)),
        ("numbered", words.minutesOf.numbered(1)), ("until", words.minutesOf.until("x")),
      ]
    for (name, text) in all {
      let hasChinese = text.unicodeScalars.contains { $0.properties.isIdeographic }
      #expect(hasChinese == (language != .english), "\(name): \(text)")
    }
  }

  @Test("A decision that broke an identity rule says so, and names the person")
  func exception() throws {
    let item = Wall.item("B1", .submitted, due: -3) {
      $0.life.returns = 2
      $0.life.submittedBy = "王文书"
    }
    let sitting = try MeetingRoom.open([item]).press("a␣⇥␣⇥␣⌃sx⏎")
    let meeting = try #require(try sitting.ledger.meetings().last)
    let paper = MinutesPaper(
      try Minutes(of: meeting, from: sitting.ledger), sitting.ledger.plan, .in(.simplified)
    ).paper(printed: sitting.today) { "\($0)" }
    #expect(try paper.markdown().contains("例外：验收人与申请人为同一人 (王文书)"))
  }
}

extension Paper {
  fileprivate func markdown() throws -> String { try written(as: .md) }
  fileprivate func html() throws -> String { try written(as: .html) }

  private func written(as format: PaperFormat) throws -> String {
    String(decoding: try PaperFile.bytes(of: self, as: format), as: UTF8.self)
  }
}
