import Testing

@testable import Campaign

@Suite("Open items against the straight line to the deadline") struct BurnDownTests {
  private static let first = CivilDate(dayNumber: 17_000)

  private static func burnDown(_ open: [Int], deadline: Int?) -> BurnDown {
    BurnDown(open: open, from: first, deadline: deadline.map { first + $0 })
  }

  /// Open items from the first day on, the deadline in days after it; where the line begins.
  static let peaks: [(open: [Int], day: Int?, count: Int)] = [
    ([], nil, 0), ([0, 0], nil, 0), ([5], 0, 5), ([3, 7, 7, 6], 1, 7), ([3, 7, 6, 8, 1], 3, 8),
  ]

  @Test("The line begins on the first day with the most open items", arguments: peaks)
  func peak(open: [Int], day: Int?, count: Int) {
    let peak = BurnDownTests.burnDown(open, deadline: 100).peak
    #expect(peak?.day == day.map { BurnDownTests.first + $0 })
    #expect((peak?.open ?? 0) == count)
  }

  /// Ten open items on day 2, nothing on day 12: one a day; seven on day 0, nothing on day 3.
  static let lines: [(open: [Int], deadline: Int?, on: Int, planned: Int?)] = [
    ([4, 8, 10, 10], 12, 1, nil), ([4, 8, 10, 10], 12, 2, 10), ([4, 8, 10, 10], 12, 3, 9),
    ([4, 8, 10, 10], 12, 11, 1), ([4, 8, 10, 10], 12, 12, 0), ([4, 8, 10, 10], 12, 40, 0),
    ([7, 7], 3, 1, 5), ([7, 7], 3, 2, 3), ([7, 7], nil, 1, nil), ([0, 0], 3, 1, nil),
    // The ledger was complete after the deadline only.
    ([1, 2, 9], 1, 2, 0), ([1, 2, 9], 1, 1, nil),
  ]

  @Test("So many items may be open on a day; a part of one counts as one", arguments: lines)
  func planned(open: [Int], deadline: Int?, on day: Int, planned: Int?) {
    let burnDown = BurnDownTests.burnDown(open, deadline: deadline)
    #expect(burnDown.planned(on: BurnDownTests.first + day) == planned)
  }

  static let behinds: [(open: [Int], deadline: Int?, behind: Int?)] = [
    ([10, 10, 10], 10, 2), ([10, 9, 8], 10, 0), ([10, 9, 5], 10, -3), ([10], 10, 0), ([10, 4], 1, 4),
    ([10, 9], nil, nil), ([0], 10, nil), ([], 10, nil),
  ]

  @Test("Behind is what is open beyond the line", arguments: behinds)
  func behind(open: [Int], deadline: Int?, behind: Int?) {
    #expect(BurnDownTests.burnDown(open, deadline: deadline).behind == behind)
  }

  private static func falling(from first: Int, by step: Int, days: Int) -> [Int] {
    (0..<days).map { first - $0 * step }
  }

  static let outlooks: [(open: [Int], outlook: BurnDown.Outlook?)] = [
    ([], nil), ([0], nil), ([3, 0], .done), ([3], .tooEarly), ([1, 2], .tooEarly),
    ([3, 3], .stalled(days: 1)), ([4, 3, 4], .stalled(days: 2)),
    // Two a day since the day before yesterday: six need three days more.
    ([10, 8, 6], .ends(on: first + 2 + 3, days: 2)),
    // One item in two days, three left: six days.
    ([4, 4, 3], .ends(on: first + 2 + 6, days: 2)),
    // What was added on the way does not hide what was done since.
    ([1, 5, 4], .ends(on: first + 2 + 4, days: 1)),
    // Only the last 14 days count: one a day, although it was ten a day before.
    (
      [200, 190, 180] + falling(from: 179, by: 1, days: 15),
      .ends(on: first + 17 + 165, days: 14)
    ),
    // One in 14 days: 260 items fit into ten years, 261 do not.
    (Array(repeating: 261, count: 14) + [260], .ends(on: first + 14 + 3_640, days: 14)),
    (Array(repeating: 262, count: 14) + [261], .tooFar(days: 14)),
  ]

  @Test("The pace of the last 14 days leads to an end, or does not", arguments: outlooks)
  func outlook(open: [Int], outlook: BurnDown.Outlook?) {
    #expect(BurnDownTests.burnDown(open, deadline: nil).outlook == outlook)
  }

  @Test("Rectification is over when the last phase begins; one phase alone has no such day")
  func deadline() {
    var plan = Plan(
      name: "", start: BurnDownTests.first, isDemo: false, root: 0, regions: [], areas: [], tasks: [],
      departments: [], phases: [], settings: Settings())
    #expect(plan.rectificationDeadline == nil)
    plan.phases = [Phase(name: "一", startsAfter: 0)]
    #expect(plan.rectificationDeadline == nil)
    plan.phases.append(Phase(name: "二", startsAfter: 30))
    #expect(plan.rectificationDeadline == BurnDownTests.first + 30)
    plan.phases.append(Phase(name: "三", startsAfter: 270))
    #expect(plan.rectificationDeadline == BurnDownTests.first + 270)
  }
}
