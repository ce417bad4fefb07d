import Campaign
import Foundation
import PtySupport
import Testing

@Suite("An open board at midnight")
struct MidnightTests {
  @Test("goes over to the new day with nobody at it")
  func midnight() throws {
    let desk = try Desk.with(Row.sample)
    // A time zone in which the day ends in so many seconds, whatever time it is. POSIX counts westwards.
    let now = Int(Date().timeIntervalSince1970)
    let ahead = (2 * 86_400 - 12 - now % 86_400) % 86_400
    let zone = "Near-\(ahead / 3_600):\(ahead / 60 % 60):\(ahead % 60)"
    let day = CivilDate(dayNumber: (now + ahead) / 86_400)
    let board = try PtySession(
      builtProduct("guatu"), [desk.store], environment: ["TZ": zone], columns: 80, rows: 24)
    try board.expect(date(day)).expect(date(day + 1))
    #expect(board.row(of: date(day)) == nil)
    #expect(try board.press("q").waitForExit() == .exited(0))
  }

  private func date(_ day: CivilDate) -> String { "\(day.year)年\(day.month)月\(day.day)日" }
}
