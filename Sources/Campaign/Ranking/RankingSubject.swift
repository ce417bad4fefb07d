/// Who is ranked. Townships and departments are ranked apart (domain.md §6); an item counts for one of each.
public enum RankingSubject: Hashable, Sendable {
  /// 乡(办).
  case unit(Region.ID)
  /// 监管责任单位, by its name.
  case department(String)
}

/// One that takes part in a ranking: who, and how it is written and sorted.
public struct Contender: Hashable, Sendable {
  public var subject: RankingSubject
  /// The last criterion of the order: the statistics code, or any text that sorts as the office likes.
  public var code: String
  public var name: String

  public init(_ subject: RankingSubject, code: String, name: String) {
    self.subject = subject
    self.code = code
    self.name = name
  }
}
