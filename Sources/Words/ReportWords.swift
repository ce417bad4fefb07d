/// The words of the papers that an office owes: 通报, 周调度表, 销号清单, 督办单, 作战图, 移交清单.
public struct ReportWords: Sendable {
  /// What is filled into a weekly sheet, as its headers say it: the new progress, the new state, what was done.
  public let weekProgress: String
  public let weekState: String
  public let weekNote: String
  /// The count of an item's changes, by which a sheet that comes back is told from a newer ledger.
  public let revision: String
}

extension ReportWords {
  static let simplified = ReportWords(
    weekProgress: "本周进度", weekState: "本周状态", weekNote: "本周情况", revision: "版本")

  static let traditional = ReportWords(
    weekProgress: "本週進度", weekState: "本週狀態", weekNote: "本週情況", revision: "版本")

  static let english = ReportWords(
    weekProgress: "progress this week", weekState: "state this week", weekNote: "done this week",
    revision: "revision")
}
