import Campaign
import FileLedger
import Ledger
import Testing

/// A small campaign, led through the ledger and ranked by hand (domain.md §6).
///
/// | item | w | due | what happened, in days |
/// |---|---|---|---|
/// | A1 东办 环保局 | 1 | 10 | signed 0, 100 % on 5, submitted 8, accepted 9 |
/// | A2 东办 环保局 | 2 | 10 | signed 0, 60 % on 3, and no more |
/// | A3 东办 环保局 | 1 | 30 | signed 0, 100 % and submitted 12, returned 13 |
/// | B1 B2 B3 西办 住建局 | 1 | 40 | assigned 0 |
/// | C1 C2 南乡 环保局 | 1 | 40 | assigned 0 |
private final class SmallCampaign {
  let fixture: Fixture
  private(set) var items: [String: Item.ID] = [:]

  init() throws {
    fixture = try Fixture()
    for (number, unit, department, due, weight) in [
      ("A1", 11, "环保局", 10, 1), ("A2", 11, "环保局", 10, 2), ("A3", 11, "环保局", 30, 1),
      ("B1", 12, "住建局", 40, 1), ("B2", 12, "住建局", 40, 1), ("B3", 12, "住建局", 40, 1),
      ("C1", 13, "环保局", 40, 1), ("C2", 13, "环保局", 40, 1),
    ] {
      var entry = Fixture.entry(number, unit: unit, due: due)
      entry.department = department
      entry.weight = weight
      items[number] = try fixture.add(entry)
      try step(number, .assign, on: 0)
    }
    for number in ["A1", "A2", "A3"] { try step(number, .sign(name: "李某"), on: 0) }
    try step("A2", .report(percent: 60, reason: ""), on: 3)
    try step("A1", .report(percent: 100, reason: ""), on: 5)
    try step("A1", .submit(effect: "已拆除", evidence: [evidence], by: "李某"), on: 8)
    let checks = Checks(matched: true, inspected: true, accepted: true, checker: "赵某")
    try step("A1", .accept(checks), on: 9)
    try hold("第一次", on: 9)
    try step("A3", .report(percent: 100, reason: ""), on: 12)
    try step("A3", .submit(effect: "已拆除", evidence: [evidence], by: "李某"), on: 12)
    try step("A3", .giveBack(reason: "材料不全"), on: 13)
  }

  func step(_ number: String, _ step: Step, on day: Int) throws {
    try fixture.step(items[number] ?? 0, step, on: day)
  }

  func hold(_ name: String, on day: Int) throws {
    try commit(.meet(MeetingOpening(name: name, place: "", present: [])), on: day)
    try commit(.adjourn, on: day)
  }

  @discardableResult
  func commit(_ command: Command, on day: Int) throws -> Int {
    try fixture.ledger.commit(command, by: Fixture.clerk, at: Fixture.moment(day)).sequence
  }

  @discardableResult
  func issue(_ kind: ConsequenceKind, to unit: Int = 11, about number: String? = nil, on day: Int) throws
    -> Int
  {
    let item = number.flatMap { items[$0] }
    return try commit(
      .issue(Consequence(kind, to: .unit(unit), item: item, reason: "\(kind)")), on: day)
  }

  func report(on day: Int) throws -> RankingReport { try fixture.ledger.rankingReport(on: Fixture.day + day) }
}

@Suite struct RankingReportTests {
  @Test("Day 20 of the small campaign, every fraction by hand")
  func byHand() throws {
    let report = try SmallCampaign().report(on: 20)
    let rows = report.units.rows
    #expect(rows.map(\.name) == ["西办", "东办", "南乡"])
    #expect(rows.map(\.place) == [1, 2, nil])
    #expect(rows.map(\.grade) == [.ranked, .ranked, .fewItems])
    let east = try #require(report.row(of: .unit(11))?.row)
    // Due before day 20: A1 (1, on time), A2 (2, not handed in).
    #expect(east.components.onTime == Component(1, of: 3))
    // 1·95 + 2·60 + 1·80 of 100·4.
    #expect(east.components.progress == Component(295, of: 400))
    // Submitted twice, returned once.
    #expect(east.components.quality == Component(1, of: 2))
    // A1: 1–7 of 0–8, reported on 5: 1/1. A2: 1–7 and 8–14, reported on 3: 1/2. A3: 1–7 of 0–12: 0/1.
    #expect(east.components.reporting == Component(2, of: 4))
    // 50·1/3 + 20·295/400 + 20·1/2 + 10·2/4 = 16.66… + 14.75 + 10 + 5 = 46.41…
    #expect(east.score == 464)
    #expect(east.red == 1)
    #expect(east.components.closedRate == Component(0, of: 3))
    #expect(east.components.finishedRate == Component(1, of: 3))
    let west = rows[0]
    // Nothing due, nothing reported: (20·0/300 + 20·1/1)·100/40.
    #expect(west.components.onTime.isEmpty && west.components.reporting.isEmpty)
    #expect(west.score == 500)
  }

  @Test("Departments are ranked apart, by the same items")
  func departments() throws {
    let report = try SmallCampaign().report(on: 20)
    #expect(report.departments.rows.map(\.name) == ["住建局", "环保局"])
    let row = try #require(report.row(of: .department("环保局"))?.row)
    // A1, A2, A3, C1, C2: the two of 南乡 add 2 · 0 of 200.
    #expect(row.items == 5 && row.components.progress == Component(295, of: 600))
    #expect(row.components.onTime == Component(1, of: 3))
  }

  @Test("Letters count while they stand: not when withdrawn or undone, and again when redone")
  func letters() throws {
    let campaign = try SmallCampaign()
    func penalties() throws -> Penalties? { try campaign.report(on: 20).row(of: .unit(11))?.row.penalties }
    try campaign.issue(.reminder, about: "A2", on: 11)
    try campaign.issue(.supervisionLetter, about: "A2", on: 12)
    let letter = try campaign.issue(.redLetter, on: 14)
    let exposure = try campaign.issue(.exposure, about: "A2", on: 14)
    #expect(try penalties() == Penalties(letters: 1, redLetters: 1, exposures: 1))
    // 46.4 − (1 + 2 + 5).
    #expect(try campaign.report(on: 20).row(of: .unit(11))?.row.score == 384)
    let undo = try campaign.commit(.undo(sequence: exposure), on: 14)
    #expect(try penalties() == Penalties(letters: 1, redLetters: 1))
    try campaign.commit(.redo(sequence: undo), on: 14)
    #expect(try penalties()?.exposures == 1)
    try campaign.commit(.withdraw(sequence: letter, reason: "误发"), on: 15)
    #expect(try penalties() == Penalties(letters: 1, exposures: 1))
    #expect(
      try campaign.report(on: 20).issued[.unit(11)]?.map(\.consequence.kind) == [
        .reminder, .supervisionLetter, .exposure,
      ])
    // As it was on day 14 both stand; on day 11 neither was issued.
    for (day, wanted) in [(14, Penalties(letters: 1, redLetters: 1, exposures: 1)), (11, Penalties())] {
      let ledger = campaign.fixture.ledger
      let past = try ledger.past(at: try ledger.mark(endOf: Fixture.day + day))
      let report = try past.rankingReport(on: Fixture.day + day)
      #expect(report.row(of: .unit(11))?.row.penalties == wanted, "\(day)")
    }
  }

  @Test("A veto lists a unit last, whatever its score; withdrawn it is gone")
  func veto() throws {
    let campaign = try SmallCampaign()
    let veto = try campaign.issue(.veto, to: 12, on: 16)
    let rows = try campaign.report(on: 20).units.rows
    #expect(rows.map(\.name) == ["东办", "南乡", "西办"])
    #expect(rows[2].grade == .vetoed && rows[2].place == nil && rows[2].score == 500)
    #expect(rows[2].penalties.veto == "veto")
    try campaign.commit(.withdraw(sequence: veto, reason: "查无实据"), on: 17)
    #expect(try campaign.report(on: 20).units.rows.map(\.name) == ["西办", "东办", "南乡"])
  }

  @Test("Places are compared with the last meeting closed before the day, as that meeting left them")
  func changeOfPlace() throws {
    let campaign = try SmallCampaign()
    let report = try campaign.report(on: 20)
    #expect(report.meeting?.number == 1)
    let east = try #require(report.row(of: .unit(11))?.row)
    let earlier = try #require(report.earlier[.units]?.row(of: .unit(11)))
    // Day 9: nothing due. (20·215/400 + 20·1/1 + 10·2/3)·100/50 = 74.83…
    #expect(
      earlier.components
        == RankingComponents(
          onTime: Component(0, of: 0), progress: Component(215, of: 400), quality: Component(1, of: 1),
          reporting: Component(2, of: 3), closedRate: Component(0, of: 3), finishedRate: Component(1, of: 3)))
    #expect(earlier.score == 748 && earlier.place == 1)
    #expect(report.change(of: east, in: .units) == .down(1))
    #expect(report.change(of: report.units.rows[0], in: .units) == .up(1))
    #expect(report.change(of: report.units.rows[2], in: .units) == nil)
    // The same, asked of the past itself: on its own day the meeting is none before.
    let ledger = campaign.fixture.ledger
    let past = try ledger.past(at: try ledger.mark(endOf: Fixture.day + 9))
    let then = try past.rankingReport(on: Fixture.day + 9)
    #expect(then.units == report.earlier[.units] && then.departments == report.earlier[.departments])
    #expect(then.meeting == nil && then.earlier.isEmpty)
  }

  @Test("A meeting of the day itself is not compared with; the next day it is")
  func meetingToday() throws {
    let campaign = try SmallCampaign()
    try campaign.hold("第二次", on: 20)
    #expect(try campaign.report(on: 20).meeting?.number == 1)
    let tomorrow = try campaign.report(on: 21)
    #expect(tomorrow.meeting?.number == 2)
    #expect(tomorrow.change(of: tomorrow.units.rows[0], in: .units) == .same)
    // An open meeting left nothing yet.
    try campaign.commit(.meet(MeetingOpening(name: "第三次", place: "", present: [])), on: 21)
    #expect(try campaign.report(on: 22).meeting?.number == 2)
  }

  @Test("Who had no place at the meeting is new")
  func new() throws {
    let campaign = try SmallCampaign()
    let id = try campaign.fixture.add(Fixture.entry("C3", unit: 13, due: 40))
    try campaign.fixture.step(id, .assign, on: 15)
    let report = try campaign.report(on: 20)
    let row = try #require(report.row(of: .unit(13))?.row)
    #expect(row.place != nil && report.change(of: row, in: .units) == .new)
  }

  @Test("What was read of the meeting is taken from an earlier report")
  func known() throws {
    let campaign = try SmallCampaign()
    var known = try campaign.report(on: 20)
    known.earlier = [:]
    #expect(try campaign.fixture.ledger.rankingReport(on: Fixture.day + 20, known: known).earlier.isEmpty)
    try campaign.hold("第二次", on: 20)
    let next = try campaign.fixture.ledger.rankingReport(on: Fixture.day + 21, known: known)
    #expect(next.earlier[.units]?.row(of: .unit(11))?.score == 464)
  }

  @Test(
    "Items that came in at work owe reports from their first report on; without a department they count for none"
  )
  func takenIn() throws {
    let fixture = try Fixture()
    let items = ["A1", "A2", "A3"].map { number in
      var item = Item(entry: Fixture.entry(number, due: 60))
      item.entry.department = ""
      item.life.state = .rectifying
      item.life.assignedOn = Fixture.day - 20
      item.life.signedOn = Fixture.day - 20
      return item
    }
    try fixture.ledger.take(items, from: "list.csv", by: Fixture.clerk, at: Fixture.moment())
    func reports(on day: Int) throws -> Component? {
      try fixture.ledger.rankingReport(on: Fixture.day + day).row(of: .unit(11))?.row.components.reporting
    }
    #expect(try reports(on: 30)?.isEmpty == true)
    let first = try #require(try fixture.ledger.item(number: "A2"))
    try fixture.step(first.id, .report(percent: 10, reason: ""), on: 5)
    try fixture.step(first.id, .report(percent: 20, reason: ""), on: 10)
    // From day 5 on: 6–12 with a report, 13–19 without.
    #expect(try reports(on: 20) == Component(1, of: 2))
    let report = try fixture.ledger.rankingReport(on: Fixture.day + 20)
    #expect(report.departments.rows.isEmpty)
  }

  @Test("Steps that were undone count for nothing")
  func undone() throws {
    let campaign = try SmallCampaign()
    let id = try #require(campaign.items["A2"])
    let report = try campaign.fixture.step(id, .report(percent: 70, reason: ""), on: 10).sequence
    #expect(try campaign.report(on: 20).row(of: .unit(11))?.row.components.reporting == Component(3, of: 4))
    try campaign.commit(.undo(sequence: report), on: 10)
    #expect(try campaign.report(on: 20).row(of: .unit(11))?.row.components.reporting == Component(2, of: 4))
  }

  @Test("The account of a score has its change, its letters and the items that count against T")
  func account() throws {
    let campaign = try SmallCampaign()
    try campaign.issue(.supervisionLetter, about: "A2", on: 12)
    let report = try campaign.report(on: 20)
    let account = try #require(try campaign.fixture.ledger.rankingAccount(of: .unit(11), in: report))
    #expect(account.late.map(\.number) == ["A2"])
    #expect(account.late.first?.lateness == .overdue(days: 10))
    #expect(account.issued.map(\.number) == ["A2"])
    #expect(account.change == .down(1))
    #expect(account.ranked == 2)
    #expect(account.meeting?.number == 1)
    let office = try #require(
      try campaign.fixture.ledger.rankingAccount(of: .department("环保局"), in: report))
    #expect(office.late.map(\.number) == ["A2"])
    #expect(try campaign.fixture.ledger.rankingAccount(of: .department("没有"), in: report) == nil)
  }

  @Test("An empty campaign has all its units, and none has a place or a score")
  func empty() throws {
    let report = try Fixture().ledger.rankingReport(on: Fixture.day)
    #expect(report.units.rows.map(\.name) == ["东办", "西办", "南乡"])
    #expect(report.units.rows.allSatisfy { $0.grade == .fewItems && $0.score == nil })
    #expect(report.departments.rows.isEmpty && report.meeting == nil)
  }
}
