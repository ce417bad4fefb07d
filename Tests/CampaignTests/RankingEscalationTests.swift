import Campaign
import Testing

/// An item's light and what was issued for it, and what is suggested on day 50.
struct EscalationCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let light: LightColour
  var wasYellow = false
  var redSince: Int?
  var overdue = 0
  let issued: [(kind: ConsequenceKind, day: CivilDate)]
  let suggestions: [Suggestion]

  init(
    _ name: String, _ light: LightColour, wasYellow: Bool = false, redSince: Int? = nil, overdue: Int = 0,
    issued: [(ConsequenceKind, Int)] = [], _ suggestions: Suggestion...
  ) {
    testDescription = name
    self.light = light
    self.wasYellow = wasYellow
    self.redSince = redSince
    self.overdue = overdue
    self.issued = issued.map { ($0.0, day($0.1)) }
    self.suggestions = suggestions
  }
}

/// Domain.md §6, last paragraph.
@Suite struct RankingEscalationTests {
  @Test("§6 what is suggested", arguments: [yellow, red, referral, calm].flatMap(\.self))
  func suggests(line: EscalationCase) {
    let suggestions = EscalationRule.suggestions(
      light: line.light, wasYellowAWeekAgo: line.wasYellow, redSince: line.redSince.map { day($0) },
      overdueDays: line.overdue, issued: line.issued, on: day(50))
    #expect(suggestions == line.suggestions)
  }

  private static let reminder = Suggestion(.reminder, because: .yellow)
  private static let letter = Suggestion(.supervisionLetter, because: .yellowTwoWeeks)
  private static let redLetter = Suggestion(.redLetter, because: .red)
  private static let talk = Suggestion(.talk, because: .red)

  private static let yellow: [EscalationCase] = [
    EscalationCase("yellow", .yellow, reminder),
    EscalationCase("yellow, and a week ago", .yellow, wasYellow: true, reminder, letter),
    EscalationCase("yellow, reminded today", .yellow, issued: [(.reminder, 50)]),
    EscalationCase("yellow, reminded six days ago", .yellow, issued: [(.reminder, 44)]),
    EscalationCase("yellow, reminded a week ago", .yellow, issued: [(.reminder, 43)], reminder),
    EscalationCase(
      "yellow for two weeks, reminded", .yellow, wasYellow: true, issued: [(.reminder, 48)], letter),
    EscalationCase(
      "yellow for two weeks, with its letter", .yellow, wasYellow: true, issued: [(.supervisionLetter, 48)],
      reminder),
    EscalationCase("what comes later is not known yet", .yellow, issued: [(.reminder, 51)], reminder),
    EscalationCase("yellow, talked to", .yellow, issued: [(.talk, 50)], reminder),
  ]

  private static let red: [EscalationCase] = [
    EscalationCase("red since today", .red, redSince: 50, redLetter, talk),
    EscalationCase("red, nobody knows since when", .red, redLetter, talk),
    EscalationCase("red, and yellow a week ago", .red, wasYellow: true, redSince: 48, redLetter, talk),
    EscalationCase("red, with its letter", .red, redSince: 40, issued: [(.redLetter, 41)], talk),
    EscalationCase(
      "red, with a letter of its first day", .red, redSince: 40, issued: [(.redLetter, 40)], talk),
    EscalationCase(
      "red, with a letter of before", .red, redSince: 40, issued: [(.redLetter, 39)], redLetter, talk),
    EscalationCase(
      "red, with everything", .red, redSince: 40, issued: [(.redLetter, 41), (.talk, 50)]),
    EscalationCase(
      "red since today by the clerk's calendar, tomorrow by ours", .red, redSince: 51, redLetter, talk),
  ]

  private static let referral: [EscalationCase] = [
    EscalationCase("red for 20 days", .red, redSince: 30, redLetter, talk),
    EscalationCase(
      "red for 21 days", .red, redSince: 29, redLetter, talk,
      Suggestion(.discipline, because: .redFor(days: 21))),
    EscalationCase("overdue by 30 days", .red, redSince: 49, overdue: 30, redLetter, talk),
    EscalationCase(
      "overdue by 31 days", .red, redSince: 49, overdue: 31, redLetter, talk,
      Suggestion(.discipline, because: .overdue(days: 31))),
    EscalationCase(
      "both: once", .red, redSince: 10, overdue: 40, redLetter, talk,
      Suggestion(.discipline, because: .redFor(days: 40))),
    EscalationCase(
      "handed over already", .red, redSince: 10, overdue: 40,
      issued: [(.redLetter, 11), (.talk, 12), (.discipline, 35)]),
  ]

  private static let calm: [EscalationCase] = [
    EscalationCase("green", .green, wasYellow: true, redSince: 10),
    EscalationCase("closed, and late", .done, wasYellow: true, redSince: 10, overdue: 40),
    EscalationCase("draft or void", .none, wasYellow: true, redSince: 10, overdue: 40),
  ]

  @Test("The ids of consequences are those of SQL and JSON")
  func ids() {
    #expect(
      ConsequenceKind.allCases.map(\.rawValue) == [
        "reminder", "supervision_letter", "red_letter", "talk", "criticism", "exposure", "discipline",
        "prosecution", "veto",
      ])
  }
}
