import Campaign
import Testing

/// The steps of an item, and the reports due and made before a day.
struct ReportingCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let steps: [(kind: StepKind, day: CivilDate)]
  let day: CivilDate
  let count: ReportCount

  /// - Parameter name: what is tried, and the weeks.
  init(_ name: String, _ steps: [(StepKind, Int)], on number: Int, _ onTime: Int, of due: Int) {
    testDescription = name
    self.steps = steps.map { ($0.0, CampaignTests.day($0.1)) }
    self.day = CampaignTests.day(number)
    self.count = ReportCount(due: due, onTime: onTime)
  }
}

/// Domain.md §4.3, "weekly", and R of §6.
@Suite struct RankingReportingTests {
  @Test("§6 R the reports due and made", arguments: [running, ended, again].flatMap(\.self))
  func counts(line: ReportingCase) {
    #expect(ReportingRule.count(line.steps, on: line.day) == line.count)
  }

  /// Signed on day 10: the weeks are 11–17, 18–24, 25–31 …
  private static let running: [ReportingCase] = [
    ReportingCase("no steps", [], on: 100, 0, of: 0),
    ReportingCase("assigned only", [(.assign, 10)], on: 100, 0, of: 0),
    ReportingCase("on the day of signing", [(.assign, 9), (.sign, 10)], on: 10, 0, of: 0),
    ReportingCase("on the last day of 11–17 nothing is late yet", [(.sign, 10)], on: 17, 0, of: 0),
    ReportingCase("the day after 11–17", [(.sign, 10)], on: 18, 0, of: 1),
    ReportingCase("the day after 18–24", [(.sign, 10)], on: 25, 0, of: 2),
    ReportingCase("reported on the first day of 11–17", [(.sign, 10), (.report, 11)], on: 18, 1, of: 1),
    ReportingCase("reported on the last day of 11–17", [(.sign, 10), (.report, 17)], on: 18, 1, of: 1),
    ReportingCase("reported on the day after 11–17", [(.sign, 10), (.report, 18)], on: 18, 0, of: 1),
    ReportingCase(
      "a report on the day of signing is of no week", [(.sign, 10), (.report, 10)], on: 18, 0, of: 1),
    ReportingCase(
      "11–17 twice, 18–24 not", [(.sign, 10), (.report, 11), (.report, 17)], on: 25, 1, of: 2),
    ReportingCase(
      "11–17, not 18–24, 25–31", [(.sign, 10), (.report, 12), (.report, 31)], on: 32, 2, of: 3),
    ReportingCase("a report in the week that is not over", [(.sign, 10), (.report, 20)], on: 21, 0, of: 1),
    ReportingCase(
      "steps after the day change nothing", [(.sign, 10), (.report, 12), (.report, 19), (.submit, 20)],
      on: 18,
      1, of: 1),
    ReportingCase(
      "an extension changes nothing", [(.sign, 10), (.report, 12), (.extend, 13)], on: 25, 1, of: 2),
    ReportingCase(
      "nor does a submission, a return and a report to come",
      [(.sign, 10), (.report, 12), (.submit, 40), (.giveBack, 41), (.report, 45), (.void, 60)], on: 25, 1,
      of: 2),
    ReportingCase("a second sign begins nothing anew", [(.sign, 10), (.sign, 16)], on: 18, 0, of: 1),
  ]

  private static let ended: [ReportingCase] = [
    ReportingCase(
      "submitted in its first week: no week is complete", [(.sign, 10), (.submit, 16)], on: 99, 0, of: 0),
    ReportingCase("submitted on the last day of 11–17", [(.sign, 10), (.submit, 17)], on: 99, 1, of: 1),
    ReportingCase("the same, asked on that day", [(.sign, 10), (.submit, 17)], on: 17, 0, of: 0),
    ReportingCase(
      "submitted on 20: 11–17 is complete, 18–24 is not", [(.sign, 10), (.report, 13), (.submit, 20)], on: 99,
      1,
      of: 1),
    ReportingCase("submitted on the day of signing", [(.sign, 10), (.submit, 10)], on: 99, 0, of: 0),
    ReportingCase(
      "made void on 25: 11–17, 18–24", [(.sign, 10), (.report, 19), (.void, 25)], on: 99, 1, of: 2),
    ReportingCase(
      "made void on the last day of 11–17, without a report", [(.sign, 10), (.void, 17)], on: 99, 0, of: 1),
    ReportingCase(
      "accepted and closed: nothing more is due",
      [(.sign, 10), (.submit, 17), (.accept, 20), (.close, 30)], on: 99, 1, of: 1),
  ]

  private static let again: [ReportingCase] = [
    ReportingCase(
      "returned on 20: 11–17; then 21–27, 28–34",
      [(.sign, 10), (.submit, 18), (.giveBack, 20), (.report, 30)],
      on: 35, 1, of: 3),
    ReportingCase(
      "rebounded on 60: 11–17; then 61–67",
      [(.sign, 10), (.submit, 17), (.accept, 18), (.close, 30), (.rebound, 60), (.report, 61)], on: 68, 2,
      of: 2),
    ReportingCase(
      "returned on the day of submission: 11–17; then 18–24",
      [(.sign, 10), (.report, 12), (.submit, 17), (.giveBack, 17), (.report, 17)], on: 25, 1, of: 2),
    ReportingCase(
      "nothing is due while it waits: 11–17",
      [(.sign, 10), (.submit, 17), (.giveBack, 90)], on: 95, 1, of: 1),
    ReportingCase(
      "it came in as submitted, with no sign: from its return on", [(.giveBack, 10), (.report, 15)], on: 18,
      1,
      of: 1),
    ReportingCase(
      "it came in being worked on: nobody knows since when",
      [(.report, 15), (.submit, 40)], on: 99, 0, of: 0),
  ]

  @Test("Counts of reports add up")
  func adds() {
    var sum = ReportCount(due: 4, onTime: 1)
    sum += ReportCount(due: 3, onTime: 2)
    #expect(sum == ReportCount(due: 7, onTime: 3))
    #expect(sum + ReportCount() == sum)
  }
}
