import Campaign

/// A row that may be a header, or half of one.
struct TitleRow {
  let line: Int
  let titles: [String]

  /// Whether it says anything at all.
  var isWorded: Bool { titles.contains { $0.contains { $0.isLetter || $0.isNumber } } }

  /// The titles of a header of two rows, of which this is the lower. What is blank below has its title above.
  ///
  /// - Parameter guessesGroups: whether a blank above belongs to the group on its left, where no merged cells say so.
  func under(_ above: TitleRow, merges: Merges, guessesGroups: Bool) -> [String] {
    let width = max(titles.count, above.titles.count)
    let groups = above.groups(merges, width: width, guesses: guessesGroups)
    let lowest = (0..<width).map { index in
      let own = index < titles.count ? titles[index] : ""
      return own.isEmpty && index < above.titles.count ? above.titles[index] : own
    }
    let counts = Dictionary(lowest.map { (MatchKey.of($0), 1) }, uniquingKeysWith: +)
    return lowest.enumerated().map { index, title in
      guard index < titles.count, !titles[index].isEmpty else { return title }
      let isRepeated = counts[MatchKey.of(title), default: 0] > 1
      return GroupedTitle(title, under: groups[index], isRepeated: isRepeated).text
    }
  }

  /// What stands over each column; sheets have no cells for blanks behind the last that is filled.
  private func groups(_ merges: Merges, width: Int, guesses: Bool) -> [String] {
    var groups = titles + Array(repeating: "", count: width - titles.count)
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
