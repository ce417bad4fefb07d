import Campaign

/// Invented townships, for a demo with more or fewer units than the template.
enum Townships {
  private static let first = [
    "东", "西", "南", "北", "上", "下", "前", "后", "大", "小", "新", "老", "高", "平", "长", "清",
  ]
  private static let second = [
    "河", "山", "桥", "店", "庄", "岭", "沟", "原", "泉", "堡", "渠", "湾", "坡", "台", "柳", "槐", "石", "井", "关", "塔",
    "林", "坪", "川",
  ]
  private static let third = ["口", "头", "南", "北", "坡"]
  /// How the full and the short name end.
  private static let kinds = [("乡", "乡"), ("镇", "镇"), ("街道", "办")]

  /// The plan's regions with its units replaced by so many invented ones; codes start with 99, which is no
  /// province.
  static func replacingUnits(of plan: Plan, with count: Int) -> [Region] {
    let old = Set(plan.units.map(\.id))
    // The regions below the units go with them.
    let gone = plan.regions.reduce(into: old) { gone, region in
      if let parent = region.parent, gone.contains(parent) { gone.insert(region.id) }
    }
    let kept = plan.regions.filter { !gone.contains($0.id) }
    let firstID = (plan.regions.map(\.id).max() ?? 0) + 1
    let taken = Set(plan.regions.map(\.short))
    let units = names.lazy.filter { !taken.contains($0.short) }.prefix(count).enumerated().map {
      index, name in
      Region(
        id: firstID + index, parent: plan.root, code: String(990_000_001 + index), name: name.full,
        short: name.short)
    }
    return kept + units
  }

  /// Names of three characters first, then of four; each root once.
  private static var names: [(full: String, short: String)] {
    let short = scattered(first.flatMap { head in second.map { head + $0 } })
    let long = scattered(short.flatMap { root in third.map { root + $0 } })
    return (short + long).enumerated().map { index, root in
      let (full, short) = kinds[(index * 7 + index / 5) % kinds.count]
      return (root + full, root + short)
    }
  }

  /// The same names in an order in which neighbours look unlike each other.
  private static func scattered(_ names: [String]) -> [String] {
    // 157 is a prime that divides no count of names here.
    names.indices.map { names[$0 * 157 % names.count] }
  }
}
