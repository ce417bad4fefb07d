/// Invented places. The names of firms begin with words for "example", so that nobody takes them for real.
enum Sites {
  /// A placeholder, and its names: a first and a second part, and an ending.
  private static let kinds: [(placeholder: String, first: [String], second: [String], ending: String)] = [
    ("{厂}", ["例", "拟", "样", "演", "试", "仿"], ["泉", "山", "河", "林", "峰", "原", "川", "岭"], ""),
    (
      "{村}", ["上", "下", "东", "西", "南", "北", "前", "后", "大", "小", "新", "老"],
      ["柳", "槐", "杨", "枣", "桑", "渠", "坡", "沟", "堡", "窑", "井", "桥", "台", "滩"], "村"
    ),
    ("{路}", ["同", "永", "长", "和", "广", "瑞"], ["春", "康", "丰", "顺", "安", "宁", "乐", "益"], "路"),
    ("{园}", ["例", "样", "拟", "演"], ["春", "和", "景", "馨", "雅", "翠", "兰", "桂", "枫", "湖"], "苑"),
  ]

  /// The template with its placeholder replaced by a name.
  ///
  /// - Parameters:
  ///   - start: where in the list of names to begin, 0 or more.
  ///   - number: 0 or more; from one start on, other numbers give other names, in the end with a number.
  static func fill(_ template: String, from start: Int, _ number: Int) -> String {
    guard let kind = kinds.first(where: { template.contains($0.placeholder) }) else {
      return "\(template)\(number + 1)号"
    }
    let space = kind.first.count * kind.second.count
    // 17 shares no factor with any of the spaces, so that neighbours look unlike each other.
    let index = (start + number) * 17 % space
    let name = kind.first[index / kind.second.count] + kind.second[index % kind.second.count] + kind.ending
    let filled = template.replacing(kind.placeholder, with: name)
    let round = number / space
    return round == 0 ? filled : "\(filled)\(round + 1)号"
  }
}
