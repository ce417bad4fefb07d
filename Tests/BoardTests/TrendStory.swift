import Campaign
import FileLedger
import Ledger

/// A small campaign with a history: eight items, four of them closed one after the other, two meetings, goals.
///
/// 20 days before today all come in and are assigned: 路东办 and 路西办, two each in 清洁供热 and in 面源污染. Closed are
/// those of 路东办, 10, 5, 3 and 1 days before today; one of 路西办 in 清洁供热 was due 4 days before today. Meetings
/// were held 14 and 7 days before today. The last phase begins on 2017-11-05.
enum TrendStory {
  static let plan: Plan = {
    var plan = Wall.plan
    plan.settings.noticeDays = 0
    return plan
  }()

  static let ledger = PreparedLedger(plan) { ledger in
    let clerk = Author(name: "王文书", sitting: "story")
    func commit(_ command: Command, _ day: Int) throws -> Event {
      let day = Sitting.today + day
      return try ledger.commit(
        command, by: clerk, at: Moment(day: day, seconds: day.dayNumber * 86_400 + 36_000))
    }
    var ids: [Item.ID] = []
    for index in 0..<8 {
      let due = index == 4 ? -4 : 60
      let item = Wall.item("T\(index)", .draft, unit: index / 4, task: index % 4 / 2 * 3, due: due)
      let id = try commit(.add(item.entry), -20).item ?? 0
      _ = try commit(.step(id, .assign, revision: nil), -20)
      ids.append(id)
    }
    let dated = [(10, 0), (5, 1), (3, 2), (1, 3)]
    for day in -19...0 {
      for (_, index) in dated where dated[index].0 == -day {
        for step in closing { _ = try commit(.step(ids[index], step, revision: nil), day) }
      }
      if day == -14 || day == -7 {
        _ = try commit(.meet(MeetingOpening(name: "调度会", place: "会议室", present: [])), day)
        _ = try commit(.adjourn, day)
      }
    }
    try goals(commit)
    try ledger.rollForward(to: Sitting.today)
  }

  private static let closing: [Step] = [
    .sign(name: "李四"), .report(percent: 100, reason: ""),
    .submit(
      effect: "已拆除",
      evidence: [Evidence(path: "/照片.jpg", size: 3, sha256: String(repeating: "ab", count: 32))], by: "李四"),
    .accept(Checks(matched: true, inspected: true, accepted: true, checker: "孙督查")),
    .close(approver: "周市长"),
  ]

  private static func goals(_ commit: (Command, Int) throws -> Event) throws {
    let goals: [(name: String, unit: String, target: String, isLower: Bool, values: [(Int, String)])] = [
      ("PM2.5", "ug/m3", "52", true, [(-30, "77"), (-21, "70.5"), (-14, "66"), (-7, "61"), (-2, "58.2")]),
      ("重点企业排放达标", "%", "100", false, [(-21, "80"), (-7, "94")]),
      ("土小企业取缔", "家", "58", false, [(-10, "40"), (-3, "58")]),
      ("违法项目整治", "个", "46", false, []),
    ]
    for goal in goals {
      let id = try commit(
        .goal(
          Goal(
            name: goal.name, unit: goal.unit, target: Quantity(goal.target) ?? Quantity(0),
            isLowerBetter: goal.isLower)), 0
      ).sequence
      for (day, value) in goal.values {
        let value = GoalValue(day: Sitting.today + day, value: Quantity(value) ?? Quantity(0))
        _ = try commit(.measure(id, value), 0)
      }
    }
  }
}
