/// A ranking of townships or of departments, as of a date (domain.md §6).
public struct Ranking: Hashable, Sendable {
  public var date: CivilDate
  /// `RankingRule.version` of the rule that made it.
  public var ruleVersion: String
  /// In the order in which they are shown: ranked, then 件数少, then vetoed; within each from the best to the
  /// last.
  public var rows: [RankingRow]

  public init(date: CivilDate, ruleVersion: String = RankingRule.version, rows: [RankingRow]) {
    self.date = date
    self.ruleVersion = ruleVersion
    self.rows = rows
  }

  /// How many places each subject went up (above 0) or down (below 0) since an earlier ranking.
  ///
  /// A subject without a place in either of them is left out. Rankings by different rules are not comparable:
  /// then nobody moved.
  public func moved(since earlier: Ranking) -> [RankingSubject: Int] {
    guard earlier.ruleVersion == ruleVersion else { return [:] }
    var places: [RankingSubject: Int] = [:]
    for row in earlier.rows { places[row.subject] = row.place }
    var moves: [RankingSubject: Int] = [:]
    for row in rows {
      if let now = row.place, let before = places[row.subject] { moves[row.subject] = before - now }
    }
    return moves
  }
}

/// Whether a subject has a place, in the order in which they are listed.
///
/// The raw value is the stable id used in JSON.
public enum RankingGrade: String, CaseIterable, Hashable, Sendable, Codable {
  case ranked
  /// 件数少: fewer than `RankingRule.fewestItems` items; shown, not ranked.
  case fewItems = "few_items"
  /// 不合格: one-vote veto; the score is shown, listed last. It goes before 件数少.
  case vetoed
}

/// One line of a ranking: all that is printed of a subject.
public struct RankingRow: Hashable, Sendable {
  public var contender: Contender
  public var grade: RankingGrade
  /// 1 for the best, shared on full ties (1, 2, 2, 4); nil unless `grade` is ranked.
  public var place: Int?
  public var components: RankingComponents
  public var penalties: Penalties
  /// Items with a red light.
  public var red: Int

  public init(
    contender: Contender, grade: RankingGrade, place: Int?, components: RankingComponents,
    penalties: Penalties, red: Int
  ) {
    self.contender = contender
    self.grade = grade
    self.place = place
    self.components = components
    self.penalties = penalties
    self.red = red
  }

  public var subject: RankingSubject { contender.subject }
  public var code: String { contender.code }
  public var name: String { contender.name }

  /// In tenths of a point, 0 to 1000, after the deduction: 873 is 87.3. Never below 0. Nil without any item.
  public var score: Int? { components.tenths.map { max(0, $0 - 10 * deduction) } }

  /// Points taken off for penalties, 0 to `RankingRule.deductionLimit`.
  public var deduction: Int { penalties.deduction }

  /// 已销号.
  public var closed: Int { components.closedRate.numerator }

  /// All items that count: neither drafts nor void.
  public var items: Int { components.closedRate.denominator }
}
