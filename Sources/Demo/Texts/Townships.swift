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

  /// So many invented townships that are called like no region of the plan.
  static func names(_ count: Int, unlike plan: Plan) -> [(full: String, short: String)] {
    let taken = Set(plan.regions.map(\.short))
    return Array(names.lazy.filter { !taken.contains($0.short) }.prefix(count))
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
