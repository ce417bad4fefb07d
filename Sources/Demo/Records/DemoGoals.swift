import Campaign
import Ledger

/// An invented goal and how its values went, from the first week on.
struct DemoGoal {
  let goal: Goal
  /// One value a week.
  let values: [Quantity]

  /// The goals of the campaign: PM2.5 first, then what the mayor's interview promises.
  static let all: [DemoGoal] = [
    DemoGoal(
      "PM2.5 月均浓度", "微克/立方米", "55", isLowerBetter: true,
      [
        "92", "88", "90", "83", "79", "74", "70.5", "66", "63", "61.5", "59",
      ]),
    DemoGoal(
      "企业环境风险隐患消除", "处", "120", isLowerBetter: false,
      [
        "0", "9", "18", "27", "41", "52", "60", "71", "83", "92", "101",
      ]),
    DemoGoal(
      "重点企业排放达标率", "%", "100", isLowerBetter: false,
      [
        "61", "61", "65", "70", "74", "74", "80", "83", "88", "91", "94",
      ]),
    DemoGoal(
      "环境违法建设项目整治", "个", "46", isLowerBetter: false,
      [
        "0", "2", "5", "9", "14", "19", "22", "28", "33", "36", "39",
      ]),
    DemoGoal(
      "土小企业取缔", "家", "58", isLowerBetter: false,
      [
        "3", "11", "19", "30", "38", "45", "49", "53", "55", "58", "58",
      ]),
  ]

  private init(_ name: String, _ unit: String, _ target: String, isLowerBetter: Bool, _ values: [String]) {
    goal = Goal(
      name: name, unit: unit, target: Quantity(target) ?? Quantity(0), isLowerBetter: isLowerBetter)
    self.values = values.compactMap { Quantity($0) }
  }
}
