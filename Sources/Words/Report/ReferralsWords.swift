/// The words of the list of referrals (移交清单).
public struct ReferralsWords: Sendable {
  public let name: String
  // Sections
  public let issued: String
  public let candidates: String
  /// When the rules make an item a candidate.
  public let rule: @Sendable (_ redDays: Int, _ overdueDays: Int) -> String
  // Columns
  public let decidedBy: String
  public let ground: String
  public let redDays: String
  /// What was issued about the item.
  public let records: String
}

extension ReferralsWords {
  static let simplified = ReferralsWords(
    name: "移交清单", issued: "已决定移交、否决的", candidates: "符合移交条件的",
    rule: { "红灯满 \($0) 天，或红灯且超期 \($1) 天以上，尚未移交的，按规则列为移交纪检监察的候选；是否移交由领导小组决定。" },
    decidedBy: "决定人", ground: "条件", redDays: "红灯天数", records: "督办问责记录")

  static let traditional = ReferralsWords(
    name: "移交清單", issued: "已決定移交、否決的", candidates: "符合移交條件的",
    rule: { "紅燈滿 \($0) 天，或紅燈且超期 \($1) 天以上，尚未移交的，按規則列為移交紀檢監察的候選；是否移交由領導小組決定。" },
    decidedBy: "決定人", ground: "條件", redDays: "紅燈天數", records: "督辦問責記錄")

  static let english = ReferralsWords(
    name: "list of referrals", issued: "Referred or vetoed", candidates: "Candidates",
    rule: {
      "Red for \($0) days or longer, or red and more than \($1) days overdue, and not referred yet: by the rules a candidate for referral. The leading group decides."
    },
    decidedBy: "decided by", ground: "ground", redDays: "days red", records: "issued so far")
}
