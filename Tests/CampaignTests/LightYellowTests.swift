import Campaign
import Testing

@Suite struct LightYellowTests {
  @Test("§5.3 due soon: 10 days, 20 % of spans under 50 days, at least 1", arguments: due)
  func dueSoon(line: LightCase) { line.check() }

  private static let due: [LightCase] = [
    LightCase("11 of 100 days left", .reported(89), on: 89, .green, .onTrack),
    LightCase("10 of 100 days left", .reported(90), on: 90, .yellow, .dueSoon(days: 10)),
    LightCase("1 of 100 days left", .reported(99), on: 99, .yellow, .dueSoon(days: 1)),
    LightCase("due today", .reported(100), on: 100, .yellow, .dueToday),
    LightCase("11 of 50 days left", .reported(39, due: 50), on: 39, .green, .onTrack),
    LightCase("10 of 50 days left", .reported(40, due: 50), on: 40, .yellow, .dueSoon(days: 10)),
    LightCase("10 of 49 days left", .reported(39, due: 49), on: 39, .green, .onTrack),
    LightCase("9 of 49 days left", .reported(40, due: 49), on: 40, .yellow, .dueSoon(days: 9)),
    LightCase("3 of 10 days left", .reported(7, due: 10), on: 7, .green, .onTrack),
    LightCase("2 of 10 days left", .reported(8, due: 10), on: 8, .yellow, .dueSoon(days: 2)),
    LightCase("2 of 4 days left", .reported(2, due: 4), on: 2, .green, .onTrack),
    LightCase("1 of 4 days left", .reported(3, due: 4), on: 3, .yellow, .dueSoon(days: 1)),
    LightCase("1 of 1 day left", .reported(0, due: 1), on: 0, .yellow, .dueSoon(days: 1)),
    LightCase("due on the day of assignment", .reported(0, due: 0), on: 0, .yellow, .dueToday),
    LightCase("submitted, due tomorrow", .submitted(on: 99), on: 99, .green, .onTrack),
  ]

  @Test("§5.3 yellow for the other reasons, on both sides of each limit", arguments: yellow)
  func third(line: LightCase) { line.check() }

  private static let yellow: [LightCase] = [
    LightCase("20 points behind", .behind(progress: 10, on: 30), on: 30, .green, .onTrack),
    LightCase("21 points behind", .behind(progress: 10, on: 31), on: 31, .yellow, .behind(points: 21)),
    LightCase("unsigned and 21 points behind", .sample(.assigned), on: 21, .yellow, .behind(points: 21)),
    LightCase("returned once, being worked on", .returned(1, .rectifying), on: 1, .yellow, .returnedOnce),
    LightCase("returned once, submitted", .returned(1, .submitted), on: 1, .yellow, .returnedOnce),
    LightCase("returned once, accepted", .returned(1, .noticed), on: 1, .green, .noticeOver),
    LightCase("6 days without a report", .reported(5), on: 11, .green, .onTrack),
    LightCase("7 days without a report", .reported(5), on: 12, .yellow, .noReport(days: 7)),
    LightCase("6 days since signing", .sample(.rectifying), on: 6, .green, .onTrack),
    LightCase("7 days since signing", .sample(.rectifying), on: 7, .yellow, .noReport(days: 7)),
    LightCase("unsigned on day 1", .sample(.assigned), on: 1, .green, .onTrack),
    LightCase("unsigned on day 2", .sample(.assigned), on: 2, .yellow, .unsigned(days: 2)),
    LightCase("signed on day 1", .signed(on: 1), on: 3, .green, .onTrack),
    LightCase("signed on day 2", .signed(on: 2), on: 3, .yellow, .signedLate(days: 2)),
    LightCase("waiting 5 days", .submitted(on: 10), on: 15, .green, .onTrack),
    LightCase("waiting 6 days", .submitted(on: 10), on: 16, .yellow, .waiting(days: 6)),
    LightCase("submitted on the deadline", .submitted(on: 100), on: 105, .green, .onTrack),
    LightCase("迟报", .submitted(on: 101), on: 101, .yellow, .submittedLate(days: 1)),
  ]
}
