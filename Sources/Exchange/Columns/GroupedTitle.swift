import Campaign

/// The title of a column whose header has two rows, a group over its columns: 责任单位及责任人 over 监管责任单位, 责任人
/// and 联系方式.
///
/// What stands below counts, as far as it says enough. Where it does not, 姓名 under 包联领导, or stands there more
/// than once, both together are the title, so that no two columns have the same.
struct GroupedTitle {
  /// Between group and title. Names are compared without signs.
  private static let sign = "-"

  /// Titles that say nothing by themselves.
  private static let general = keys([
    "姓名", "名字", "名称", "单位", "单位名称", "部门", "职务", "职位", "职级", "电话", "手机", "手机号", "手机号码", "电话号码", "号码",
  ])

  /// Groups under which a title is not the column that it usually is: a word of the group, and what it must not have.
  private static let strange: [(Column, words: [String], not: [String])] = [
    (.contact, ["领导", "包联", "包保", "包抓", "包片"], ["责任人"]),
    (.unit, ["责任", "部门", "监管", "主管", "牵头", "领导", "包联"], ["属地", "乡", "镇", "街道", "辖区"]),
  ]

  private let group: String
  private let own: String
  private let isRepeated: Bool

  /// - Parameters:
  ///   - group: what stands above; may be blank.
  ///   - own: what stands below.
  ///   - isRepeated: whether another column has the same below.
  init(_ own: String, under group: String, isRepeated: Bool) {
    self.own = own
    self.group = group
    self.isRepeated = isRepeated
  }

  var text: String {
    if group.isEmpty || MatchKey.of(group) == MatchKey.of(own) { return own }
    let column = Column.named(own)
    if column == nil || isRepeated, Column.named(group + own) != nil { return group + own }
    let meant = column ?? Column.weaklyNamed(own)
    let isVague = meant == nil && GroupedTitle.general.contains(MatchKey.of(own))
    return isRepeated || isVague || isStrange(meant) ? group + GroupedTitle.sign + own : own
  }

  private func isStrange(_ column: Column?) -> Bool {
    let group = MatchKey.of(group)
    return GroupedTitle.strange.contains { strange in
      strange.0 == column && strange.words.map(MatchKey.of).contains(where: group.contains)
        && !strange.not.map(MatchKey.of).contains(where: group.contains)
    }
  }

  private static func keys(_ names: [String]) -> Set<String> { Set(names.map(MatchKey.of)) }
}
