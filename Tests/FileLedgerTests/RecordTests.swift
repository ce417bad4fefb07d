import Campaign
import FileLedger
import Foundation
import GRDB
import Ledger
import Testing

/// What is kept beside the items, as events alone: meetings, consequences, people, goals.
@Suite("Beside the items") struct RecordTests {
  private func commit(_ fixture: Fixture, _ command: Command, day: Int = 0, meeting: Int? = nil) throws
    -> Event
  {
    var author = Fixture.clerk
    author.meeting = meeting
    return try fixture.ledger.commit(command, by: author, at: Fixture.moment(day))
  }

  private static let opening = MeetingOpening(name: "第一次调度会", place: "三楼", present: ["赵一", "钱二"])

  // Meetings

  @Test("A meeting finds the red and yellow items unit by unit, the worst of a unit first")
  func agenda() throws {
    let fixture = try Fixture()
    let due = [("W1", 12, 5), ("E1", 11, 40), ("E2", 11, 3), ("E3", 11, -2), ("E4", 11, 1), ("S1", 13, -9)]
    for (number, unit, days) in due {
      let id = try fixture.add(Fixture.entry(number, unit: unit, due: days))
      if number != "E1" { try fixture.step(id, .assign, on: -60) }
    }
    _ = try commit(fixture, .meet(RecordTests.opening))
    let meeting = try #require(try fixture.ledger.openMeeting())
    let numbers = try meeting.agenda.map { try fixture.item($0).entry.number }
    #expect(numbers == ["E3", "E4", "E2", "W1", "S1"])
    #expect(meeting.number == 1 && meeting.opening == RecordTests.opening && meeting.isOpen)
    #expect(meeting.openedBy == "王文书" && meeting.opened == Fixture.moment())
  }

  @Test("One meeting at a time; what happens in it names it; it is closed once")
  func oneAtATime() throws {
    let fixture = try Fixture()
    let id = try fixture.add(Fixture.entry("E1", due: 3))
    #expect(throws: LedgerError.noOpenMeeting) { try commit(fixture, .adjourn) }
    #expect(throws: LedgerError.noOpenMeeting) { try commit(fixture, .discuss(id)) }
    let opened = try commit(fixture, .meet(RecordTests.opening)).sequence
    #expect(throws: LedgerError.meetingIsOpen(1)) { try commit(fixture, .meet(RecordTests.opening)) }
    let discussed = try commit(fixture, .discuss(id))
    #expect(discussed.meeting == opened && discussed.kind == .discuss)
    let step = try commit(fixture, .step(id, .assign, revision: nil), meeting: opened)
    _ = try commit(fixture, .note(id, "与会议无关"))
    let closed = try commit(fixture, .adjourn, meeting: opened)
    #expect(
      try fixture.ledger.events(ofMeeting: opened).map(\.sequence)
        == [opened, discussed.sequence, step.sequence, closed.sequence])
    let meeting = try #require(try fixture.ledger.meetings().first)
    #expect(try fixture.ledger.openMeeting() == nil)
    #expect(meeting.after == PastMark(day: Fixture.day, sequence: closed.sequence))
    #expect(throws: LedgerError.noOpenMeeting) { try commit(fixture, .adjourn) }
    _ = try commit(fixture, .meet(RecordTests.opening))
    #expect(try fixture.ledger.meetings().map(\.number) == [1, 2])
    #expect(try fixture.ledger.verify().findings == [])
  }

  @Test("The meeting of an event is part of its hash")
  func meetingIsHashed() throws {
    let fixture = try Fixture()
    let id = try fixture.add(Fixture.entry("E1"))
    let opened = try commit(fixture, .meet(RecordTests.opening)).sequence
    let note = try commit(fixture, .note(id, "限三日"), meeting: opened)
    _ = try commit(fixture, .adjourn)
    try DatabaseQueue(path: fixture.path).write {
      try $0.execute(sql: "UPDATE events SET meeting = NULL WHERE sequence = ?", arguments: [note.sequence])
    }
    #expect(try fixture.ledger.verify().findings == [.hash(event: note.sequence)])
  }

  // Consequences

  @Test("A consequence is issued to a unit or a department, on an item or on the whole, and changes no item")
  func issue() throws {
    let fixture = try Fixture()
    let id = try fixture.add(Fixture.entry("E1"))
    let before = try fixture.item(id)
    let letter = Consequence(.redLetter, to: .unit(11), item: id, reason: "超期")
    let veto = Consequence(.veto, to: .department("环保局"), reason: "弄虚作假")
    let first = try commit(fixture, .issue(letter))
    let second = try commit(fixture, .issue(veto))
    #expect(first.kind == .redLetter && first.item == id && second.kind == .veto && second.item == nil)
    #expect(try fixture.item(id) == before)
    let issued = try fixture.ledger.consequences()
    #expect(issued.map(\.consequence) == [letter, veto])
    #expect(issued.map(\.number) == ["E1", nil])
    #expect(issued.allSatisfy { !$0.isWithdrawn && $0.actor == "王文书" })
    #expect(throws: LedgerError.lacking(.talk, [.reason])) {
      try commit(fixture, .issue(Consequence(.talk, to: .unit(11), reason: " ")))
    }
    #expect(try fixture.ledger.history(of: id).map(\.kind) == [.add, .redLetter])
    #expect(try fixture.ledger.verify().findings == [])
  }

  @Test("It is taken back by undo in the same sitting, done again by redo, and withdrawn at any time")
  func takeBack() throws {
    let fixture = try Fixture()
    let id = try fixture.add(Fixture.entry("E1"))
    for item in [id, nil] {
      let issue = try commit(
        fixture, .issue(Consequence(.talk, to: .unit(11), item: item, reason: "进度慢"))
      ).sequence
      func isWithdrawn() throws -> Bool? {
        try fixture.ledger.consequences().first { $0.id == issue }?.isWithdrawn
      }
      let undo = try commit(fixture, .undo(sequence: issue))
      #expect(undo.kind == .undo && undo.reverses == issue)
      #expect(try isWithdrawn() == true)
      #expect(throws: LedgerError.cannotUndo(.nothingToUndo)) { try commit(fixture, .undo(sequence: issue)) }
      _ = try commit(fixture, .redo(sequence: undo.sequence))
      #expect(try isWithdrawn() == false)
      let other = Author(name: "王文书", sitting: "s2")
      #expect(throws: LedgerError.cannotUndo(.otherSitting)) {
        try fixture.ledger.commit(.undo(sequence: issue), by: other, at: Fixture.moment())
      }
      #expect(throws: LedgerError.lacking(.withdraw, [.reason])) {
        try commit(fixture, .withdraw(sequence: issue, reason: ""))
      }
      _ = try commit(fixture, .withdraw(sequence: issue, reason: "误发"), day: 9)
      #expect(try isWithdrawn() == true)
      #expect(throws: LedgerError.noSuchConsequence(issue)) {
        try commit(fixture, .withdraw(sequence: issue, reason: "误发"))
      }
    }
    #expect(throws: LedgerError.noSuchConsequence(1)) {
      try commit(fixture, .withdraw(sequence: 1, reason: "x"))
    }
    #expect(try fixture.ledger.verify().findings == [])
  }

  @Test("Steps and notes of an item are undone as if its consequences were not there")
  func besideSteps() throws {
    let fixture = try Fixture()
    let id = try fixture.add(Fixture.entry("E1"))
    let assign = try fixture.step(id, .assign).sequence
    let note = try commit(fixture, .note(id, "先办")).sequence
    let talk = try commit(fixture, .issue(Consequence(.talk, to: .unit(11), item: id, reason: "慢"))).sequence
    let takenBack = try commit(fixture, .undo(sequence: talk)).sequence
    _ = try commit(fixture, .undo(sequence: note))
    _ = try commit(fixture, .undo(sequence: assign))
    #expect(try fixture.item(id).state == .draft)
    _ = try commit(fixture, .redo(sequence: takenBack))
    #expect(try fixture.ledger.consequences().map(\.isWithdrawn) == [false])
    #expect(try fixture.ledger.verify().findings == [])
  }

  // People and goals

  @Test("People come, change and leave; names and accounts of those who are there are unique")
  func people() throws {
    let fixture = try Fixture()
    #expect(try fixture.ledger.roster() == Roster())
    let first = try commit(fixture, .person(Person(name: "赵一", account: "zhao", role: .office))).sequence
    _ = try commit(fixture, .person(Person(name: "钱二", role: .owner, unit: 12)))
    var zhao = try #require(try fixture.ledger.roster().person(account: "zhao"))
    #expect(zhao.id == first && zhao.role == .office)
    for twin in [Person(name: "赵一", role: .viewer), Person(name: "孙三", account: "zhao", role: .viewer)] {
      #expect(throws: LedgerError.self) { try commit(fixture, .person(twin)) }
    }
    zhao.role = .leader
    _ = try commit(fixture, .person(zhao))
    #expect(try fixture.ledger.roster().person(named: "赵一")?.role == .leader)
    zhao.hasLeft = true
    _ = try commit(fixture, .person(zhao))
    #expect(try fixture.ledger.roster().active.map(\.name) == ["钱二"])
    #expect(try fixture.ledger.roster().people.count == 2)
    _ = try commit(fixture, .person(Person(name: "赵一", account: "zhao", role: .viewer)))
    #expect(throws: LedgerError.lacking(.person, [.name])) {
      try commit(fixture, .person(Person(name: " ", role: .viewer)))
    }
    var stranger = zhao
    stranger.id = 999
    #expect(throws: LedgerError.noSuchPerson("赵一")) { try commit(fixture, .person(stranger)) }
  }

  @Test("What another process changes of the people holds at once")
  func foreignPeople() throws {
    let fixture = try Fixture()
    let other = try FileLedger.open(at: fixture.path)
    let id = try fixture.add(Fixture.entry("E1"))
    #expect(try fixture.ledger.roster().mode == .solo)
    try other.commit(
      .person(Person(name: "王文书", role: .viewer)), by: Fixture.clerk, at: Fixture.moment())
    try other.commit(
      .person(Person(name: "钱主任", account: "qian", role: .leader)), by: Fixture.clerk, at: Fixture.moment())
    try other.commit(.mode(.separated, allowsActingAs: false), by: Fixture.clerk, at: Fixture.moment())
    #expect(try fixture.ledger.roster().mode == .separated)
    #expect(throws: LedgerError.self) { try fixture.step(id, .assign) }
    #expect(try fixture.item(id).state == .draft)
  }

  @Test("Goals are known by their names; values have their days, a later one of a day counts")
  func goals() throws {
    let fixture = try Fixture()
    let goal = Goal(name: "PM2.5", unit: "微克/立方米", target: Quantity(55), isLowerBetter: true)
    let id = try commit(fixture, .goal(goal)).sequence
    for (day, value) in [(2, "61.5"), (0, "70"), (2, "60.125")] {
      let quantity = try #require(Quantity(value))
      _ = try commit(fixture, .measure(id, GoalValue(day: Fixture.day + day, value: quantity)), day: day)
    }
    var stored = try #require(try fixture.ledger.goals().first)
    #expect(stored.values.map(\.value.text) == ["70", "60.125"])
    stored.target = Quantity(50)
    stored.id = 0
    _ = try commit(fixture, .goal(stored))
    let changed = try fixture.ledger.goals()
    #expect(changed.count == 1 && changed[0].target == Quantity(50) && changed[0].values.count == 2)
    #expect(throws: LedgerError.noSuchGoal("77")) {
      try commit(fixture, .measure(77, GoalValue(day: Fixture.day, value: Quantity(1))))
    }
    #expect(throws: LedgerError.lacking(.goal, [.name])) {
      try commit(fixture, .goal(Goal(name: "", unit: "", target: Quantity(1), isLowerBetter: true)))
    }
    #expect(try fixture.ledger.verify().findings == [])
  }

  // Steps

  @Test("§4.10 the item that lives on is another one of the ledger and not void")
  func survivor() throws {
    let fixture = try Fixture()
    let ids = try ["A1", "A2", "A3"].map { try fixture.add(Fixture.entry($0)) }
    for wrong in ["A1", "Z9"] {
      let error = #expect(throws: LedgerError.self) {
        try fixture.step(ids[0], .void(reason: "重复", survivor: wrong))
      }
      guard case .refused(let refusal, "A1") = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
      #expect(refusal.missing == [.survivor(wrong)])
    }
    try fixture.step(ids[0], .void(reason: "重复", survivor: "A2"))
    #expect(throws: LedgerError.self) { try fixture.step(ids[2], .void(reason: "重复", survivor: "A1")) }
  }
}
