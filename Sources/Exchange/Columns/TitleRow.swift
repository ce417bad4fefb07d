import Campaign

/// A row that may be a header, or half of one.
struct TitleRow {
  let line: Int
  let titles: [String]

  /// Whether it says anything at all.
  var isWorded: Bool { titles.contains { $0.contains { $0.isLetter || $0.isNumber } } }

  /// The titles of a header of two rows, of which this is the lower: 责任单位及责任人 over 监管责任单位, 责任人 and
  /// 联系方式.
  ///
  /// What stands below counts; where it is no column by itself, 姓名 under 责任人, both together may be one. What is
  /// blank below has its title above.
  ///
  /// - Parameter guessesGroups: whether a blank above belongs to the group on its left, where no merged cells say so.
  func under(_ above: TitleRow, merges: Merges, guessesGroups: Bool) -> [String] {
    let groups = above.groups(merges, guesses: guessesGroups)
    return (0..<max(titles.count, above.titles.count)).map { index in
      let own = index < titles.count ? titles[index] : ""
      if own.isEmpty { return index < above.titles.count ? above.titles[index] : "" }
      let both = (index < groups.count ? groups[index] : "") + own
      let isKnown = Column.named(own) != nil || Column.weaklyNamed(own) != nil
      return !isKnown && Column.named(both) != nil ? both : own
    }
  }

  private func groups(_ merges: Merges, guesses: Bool) -> [String] {
    var groups = titles
    if guesses {
      for index in groups.indices.dropFirst() where groups[index].isEmpty {
        groups[index] = groups[index - 1]
      }
    }
    for range in merges.touching(line...line) {
      let columns = Int(range.columns.lowerBound)...Int(range.columns.upperBound)
      guard columns.lowerBound < titles.count else { continue }
      for index in columns where index < groups.count { groups[index] = titles[columns.lowerBound] }
    }
    return groups
  }
}
