import Campaign

/// The words of a board whose rows have rows of their own.
public struct RegionWords: Sendable {
  /// A row, where rows have rows of their own: a county, a prefecture.
  public let region: String
  /// The row of what belongs to the shown region itself and to none of those below it.
  public let own: String
  /// The same where the region is named with it.
  public let ownOf: @Sendable (_ region: String) -> String
  /// Enter on the name of a row leads to so many.
  public let below: @Sendable (_ count: Int) -> String
  /// What Enter on a name does, for the line of keys.
  public let drillHint: String
  /// There is nothing above the region that is shown.
  public let isTop: String
  /// A search found so many outside of the region that is shown.
  public let elsewhere: @Sendable (_ count: Int) -> String
  /// A name stands for several regions.
  public let several: @Sendable (_ name: String, _ regions: String) -> String
}

extension RegionWords {
  static let simplified = RegionWords(
    region: "地区", own: "本级", ownOf: { "\($0)本级" }, below: { "回车看下级 \($0) 个" }, drillHint: "下级",
    isTop: "已是最上一级",
    elsewhere: { "其他地区另有 \($0) 处" }, several: { "“\($0)”不止一个：请写 \($1)" })

  static let traditional = RegionWords(
    region: "地區", own: "本級", ownOf: { "\($0)本級" }, below: { "Enter 看下級 \($0) 個" }, drillHint: "下級",
    isTop: "已是最上一級",
    elsewhere: { "其他地區另有 \($0) 處" }, several: { "「\($0)」不止一個：請寫 \($1)" })

  static let english = RegionWords(
    region: "region", own: "own", ownOf: { "\($0) itself" }, below: { "Enter: \($0) below" },
    drillHint: "go down",
    isTop: "this is the top", elsewhere: { "\($0) more elsewhere" },
    several: { "more than one \"\($0)\": write \($1)" })
}

extension Words {
  /// What the rows of a region's board are called: regions where they have rows of their own, else what `flat` says.
  public func rowWord(below home: Region.ID, in plan: Plan, flat: String) -> String {
    plan.hasLevels(below: home) ? regions.region : flat
  }
}
