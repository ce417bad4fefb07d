/// The words of the ranking and of `guatu ranking`.
public struct RankingWords: Sendable {
  public let title: String
}

extension RankingWords {
  static let simplified = RankingWords(title: "排名")
  static let traditional = RankingWords(title: "排名")
  static let english = RankingWords(title: "ranking")
}
