/// What decided between two ranked subjects with one score (domain.md §6): fewer red, then more closed. Where
/// nothing did, they share the place and stand in the order of their codes.
public enum TieBreak: Hashable, Sendable {
  case red
  case closed
  case shared
}

extension Ranking {
  public func row(of subject: RankingSubject) -> RankingRow? { rows.first { $0.subject == subject } }

  /// The others with a row's score, in the order of the ranking, and what decided; empty for what has no place.
  public func ties(of row: RankingRow) -> [(other: RankingRow, decided: TieBreak)] {
    guard row.grade == .ranked else { return [] }
    return rows.filter { $0.grade == .ranked && $0.score == row.score && $0.subject != row.subject }.map {
      ($0, $0.red != row.red ? .red : $0.closed != row.closed ? .closed : .shared)
    }
  }

  /// How a row's place changed since an earlier ranking; nil where there is nothing to compare: no place now,
  /// or another rule then.
  public func change(of row: RankingRow, since earlier: Ranking) -> PlaceChange? {
    guard row.place != nil, earlier.ruleVersion == ruleVersion else { return nil }
    guard let places = moved(since: earlier)[row.subject] else { return .new }
    return places == 0 ? .same : places > 0 ? .up(places) : .down(-places)
  }
}

/// How a place changed since an earlier ranking; places are counted above 0.
public enum PlaceChange: Hashable, Sendable {
  case up(Int)
  case down(Int)
  case same
  /// It had no place then.
  case new
}
