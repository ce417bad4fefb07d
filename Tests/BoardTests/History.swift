import Campaign
import FileLedger
import Foundation
import Ledger

@testable import Board

/// A short campaign with two meetings behind it and a week since: what the board of the past is tried on.
///
/// All in 清洁供热, unit by unit; the sitting's today is 20 March.
/// - 10 March: everything comes in. A1 (路东办) due on the 12th, B1 (路西办) on notice, C1 (浍滨办) closed,
///   D1 (上马办) due on the 18th, E1 (张村办) red since the beginning.
/// - 11 March: meeting 1 (起步会). In it A1 is signed.
/// - 13 March: A1 is red by itself. B1 is closed before, C1 rebounds after meeting 2 (复盘会).
/// - 15 March: E1 is submitted. 16 March: F1 (新田乡) is added. 19 March: D1 is red by itself.
enum History {
  static let day = Sitting.today
  private static let clerk = Author(name: "钱文书", sitting: "before")

  static let meetings: PreparedLedger = make(withMeetings: true)
  static let noMeetings: PreparedLedger = make(withMeetings: false)

  private static func make(withMeetings: Bool) -> PreparedLedger {
    PreparedLedger(Wall.plan) { ledger in
      func at(_ date: Int) -> Moment {
        let day = day - 20 + date
        return Moment(day: day, seconds: day.dayNumber * 86_400 + 36_000)
      }
      func meet(_ name: String, _ date: Int, _ body: () throws -> Void) throws {
        if withMeetings {
          let opening = MeetingOpening(name: name, place: "三楼", present: ["张"])
          try ledger.commit(.meet(opening), by: clerk, at: at(date))
        }
        try body()
        if withMeetings { try ledger.commit(.adjourn, by: clerk, at: at(date)) }
      }
      func step(_ number: String, _ step: Step, _ date: Int) throws {
        guard let item = try ledger.item(number: number) else { throw LedgerError.noSuchItem(number) }
        try ledger.commit(.step(item.id, step, revision: nil), by: clerk, at: at(date))
      }
      try ledger.take(items, from: "list.csv", by: clerk, at: at(10))
      try meet("起步会", 11) { try step("A1", .sign(name: "李四"), 11) }
      try step("B1", .close(approver: "领导小组"), 13)
      try meet("复盘会", 13) {}
      try step("C1", .rebound(finding: "复燃"), 13)
      let photo = Evidence(path: "/照片/一.jpg", size: 3, sha256: String(repeating: "ab", count: 32))
      try step("E1", .report(percent: 100, reason: ""), 15)
      try step("E1", .submit(effect: "已拆除", evidence: [photo]), 15)
      var entry = Wall.item("F1", .draft, unit: 5).entry
      entry.responsible = "新人"
      try ledger.commit(.add(entry), by: clerk, at: at(16))
      try ledger.rollForward(to: day)
    }
  }

  private static let items: [Item] = [
    item("A1", .assigned, unit: 0, due: -8),
    item("B1", .noticed, unit: 1, due: 30) { $0.life.noticeUntil = day - 8 },
    item("C1", .closed, unit: 2, due: 30),
    item("D1", .rectifying, unit: 3, due: -2) { $0.life.progress = 90 },
    item("E1", .rectifying, unit: 4, due: -12),
  ]

  private static func item(
    _ number: String, _ state: State, unit: Int, due: Int, _ change: (inout Item) -> Void = { _ in }
  ) -> Item {
    Wall.item(number, state, unit: unit, due: due) { item in
      item.life.assignedOn = day - 11
      if item.life.signedOn != nil { item.life.signedOn = day - 11 }
      if item.life.reportedOn != nil { item.life.reportedOn = day - 10 }
      if item.life.submittedOn != nil { item.life.submittedOn = day - 11 }
      if item.life.closedOn != nil { item.life.closedOn = day - 11 }
      change(&item)
    }
  }
}
