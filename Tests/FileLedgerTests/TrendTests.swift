import Campaign
import FileLedger
import Ledger
import Testing

@Suite("The trend, day by day") struct TrendTests {
  /// Four items; between day 14 and day 35 nobody does or opens anything.
  ///
  /// - A (东办, 供热): through all its steps, closed on day 14.
  /// - B (东办, 面源): assigned, due on day 30.
  /// - C (西办, 供热): assigned, due on day 5; submitted on day 35.
  /// - D (西办, 面源): void on day 8.
  private static func story(_ items: [Item.ID]) -> [(id: Item.ID, step: Step, day: Int)] {
    let (a, b, c, d) = (items[0], items[1], items[2], items[3])
    let submit = Step.submit(effect: "已拆除", evidence: [evidence], by: "李某")
    let checks = Checks(matched: true, inspected: true, accepted: true, checker: "孙督查")
    return [
      (a, .assign, 0), (b, .assign, 0), (c, .assign, 0), (d, .assign, 0), (a, .sign(name: "李某"), 1),
      (a, .report(percent: 100, reason: ""), 2), (a, submit, 2), (a, .accept(checks), 3),
      (d, .void(reason: "重复", survivor: ""), 8), (a, .close(approver: "周市长"), 14),
      (c, .sign(name: "李某"), 35), (c, .report(percent: 100, reason: ""), 35), (c, submit, 35),
    ]
  }

  private static func items(_ fixture: Fixture) throws -> [Item.ID] {
    try [
      Fixture.entry("A", unit: 11, task: 1, due: 5), Fixture.entry("B", unit: 11, task: 3, due: 30),
      Fixture.entry("C", unit: 12, task: 1, due: 5), Fixture.entry("D", unit: 12, task: 3, due: 30),
    ].map { try fixture.add($0) }
  }

  /// The story told step by step, as people do it.
  private static func told() throws -> Fixture {
    let fixture = try Fixture()
    for (id, step, day) in story(try items(fixture)) { try fixture.step(id, step, on: day) }
    try fixture.ledger.rollForward(to: Fixture.day + 40)
    return fixture
  }

  /// `days: open, closed, overdue`, joined where they are alike.
  private static func text(_ trend: [TrendDay]) -> [String] {
    var lines: [(first: Int, last: Int, figures: String)] = []
    for day in trend {
      let number = day.day - Fixture.day
      let figures = "\(day.open) \(day.closed) \(day.overdue)"
      if let latest = lines.last, latest.figures == figures, latest.last == number - 1 {
        lines[lines.count - 1].last = number
      } else {
        lines.append((number, number, figures))
      }
    }
    return lines.map { "\($0.first)...\($0.last): \($0.figures)" }
  }

  static let scopes: [(filter: ItemFilter, days: [String])] = [
    (
      .all,
      [
        "-2...-1: 0 0 0", "0...5: 4 0 0", "6...7: 4 0 1", "8...13: 3 0 1", "14...30: 2 1 1", "31...34: 2 1 2",
        "35...40: 2 1 1",
      ]
    ),
    (
      ItemFilter(units: [11]),
      ["-2...-1: 0 0 0", "0...13: 2 0 0", "14...30: 1 1 0", "31...40: 1 1 1"]
    ),
    (
      ItemFilter(units: [12]),
      ["-2...-1: 0 0 0", "0...5: 2 0 0", "6...7: 2 0 1", "8...34: 1 0 1", "35...40: 1 0 0"]
    ),
    (
      ItemFilter(tasks: [3, 4]),
      ["-2...-1: 0 0 0", "0...7: 2 0 0", "8...30: 1 0 0", "31...40: 1 0 1"]
    ),
    (
      ItemFilter(units: [12], tasks: [3, 4]),
      ["-2...-1: 0 0 0", "0...7: 1 0 0", "8...40: 0 0 0"]
    ),
    (ItemFilter(departments: ["水利局"]), ["-2...40: 0 0 0"]),
  ]

  @Test(
    "counts open, closed and overdue items of every day, those too on which nobody looked", arguments: scopes)
  func counts(filter: ItemFilter, days: [String]) throws {
    let ledger = try TrendTests.told().ledger
    let trend = try ledger.trend(filter, from: Fixture.day - 2, to: Fixture.day + 40)
    #expect(TrendTests.text(trend) == days)
  }

  @Test("does not depend on where it begins and ends")
  func span() throws {
    let ledger = try TrendTests.told().ledger
    let whole = try ledger.trend(.all, from: Fixture.day, to: Fixture.day + 40)
    let part = try ledger.trend(.all, from: Fixture.day + 7, to: Fixture.day + 32)
    #expect(part == Array(whole[7...32]))
    #expect(try ledger.trend(.all, from: Fixture.day + 1, to: Fixture.day) == [])
  }

  @Test("is the same when many days are written down at once")
  func batch() throws {
    let fixture = try Fixture()
    let commands = TrendTests.story(try TrendTests.items(fixture)).map { id, step, day in
      DatedCommand(.step(id, step, revision: nil), by: Fixture.clerk, at: Fixture.moment(day))
    }
    try fixture.ledger.commit(commands)
    try fixture.ledger.rollForward(to: Fixture.day + 40)
    let days = try fixture.ledger.trend(.all, from: Fixture.day - 2, to: Fixture.day + 40)
    #expect(TrendTests.text(days) == TrendTests.scopes[0].days)
    #expect(try fixture.ledger.verify().findings == [])
  }

  @Test("ends with what the board shows, after a clock was set back too")
  func setBack() throws {
    let fixture = try TrendTests.told()
    let ledger = fixture.ledger
    try ledger.rollForward(to: Fixture.day + 20)
    let days = try ledger.trend(.all, from: Fixture.day, to: Fixture.day + 20)
    // C was submitted on a day that is not yet: the board shows it as it is.
    #expect(
      TrendTests.text(days) == [
        "0...5: 4 0 0", "6...7: 4 0 1", "8...13: 3 0 1", "14...19: 2 1 1", "20...20: 2 1 0",
      ])
    #expect(try ledger.headline(.all, on: Fixture.day + 20).overdue == 0)
    try ledger.rollForward(to: Fixture.day + 40)
    let later = try ledger.trend(.all, from: Fixture.day + 20, to: Fixture.day + 40)
    #expect(TrendTests.text(later) == ["20...30: 2 1 0", "31...40: 2 1 1"])
  }

  @Test("of a past moment ends with that moment, not with that day")
  func past() throws {
    let fixture = try Fixture()
    let ids = try TrendTests.items(fixture)
    let event = try fixture.step(ids[0], .assign)
    try fixture.step(ids[1], .void(reason: "重复", survivor: ""))
    let past = try fixture.ledger.past(at: PastMark(day: Fixture.day, sequence: event.sequence))
    let open = { (ledger: any LedgerStore) in
      try ledger.trend(.all, from: Fixture.day, to: Fixture.day + 3).map(\.open)
    }
    #expect(try open(past) == [4])
    #expect(try open(fixture.ledger) == [3, 3, 3, 3])
  }
}
