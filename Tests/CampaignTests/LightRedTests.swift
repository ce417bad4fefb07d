import Campaign
import Testing

@Suite struct LightRedTests {
  @Test("§5.2 red", arguments: red)
  func second(line: LightCase) { line.check() }

  private static let red: [LightCase] = [
    LightCase("rebounded, being worked on", .rebounded(.rectifying), on: 1, .red, .rebounded(times: 1)),
    LightCase("rebounded, submitted again", .rebounded(.submitted), on: 1, .red, .rebounded(times: 1)),
    LightCase(
      "rebounded and accepted again", .sample(.noticed) { $0.life.rebounds = 1 }, on: 1, .green,
      .noticeOver),
    LightCase(
      "set red for good", .setRed(.submitted, until: nil), on: 400, .red,
      .setRed(reason: "点名", until: nil)),
    LightCase(
      "set red, on the last day", .setRed(.assigned, until: 1), on: 1, .red,
      .setRed(reason: "点名", until: day(1))),
    LightCase("set red, expired", .setRed(.assigned, until: 0), on: 1, .green, .onTrack),
    LightCase("rectifying on its deadline", .sample(.rectifying), on: 100, .yellow, .dueToday),
    LightCase("rectifying a day over", .sample(.rectifying), on: 101, .red, .overdue(days: 1)),
    LightCase("assigned on its deadline", .sample(.assigned), on: 100, .yellow, .dueToday),
    LightCase("assigned a day over", .sample(.assigned), on: 101, .red, .overdue(days: 1)),
    LightCase("assigned after its deadline", .sample(.assigned, due: -3), on: 0, .red, .overdue(days: 3)),
    LightCase("submitted is not overdue", .submitted(on: 100), on: 101, .green, .onTrack),
    LightCase("without a deadline nothing is overdue", .reported(5, due: nil), on: 6, .green, .onTrack),
    LightCase(
      "returned twice, being worked on", .returned(2, .rectifying), on: 1, .red, .returnedTwice(times: 2)),
    LightCase(
      "returned three times, submitted", .returned(3, .submitted), on: 1, .red, .returnedTwice(times: 3)),
    LightCase("returned twice, accepted", .returned(2, .noticed), on: 1, .green, .noticeOver),
    LightCase(
      "notice over, an objection open", .objectedTo(answered: false), on: 1, .green, .objectionsOpen(count: 1)
    ),
    LightCase("notice over, the objection answered", .objectedTo(answered: true), on: 1, .green, .noticeOver),
  ]
}
