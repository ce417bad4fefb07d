/// The numbers of domain.md §6. They are not settings: two rankings of one rule version are always
/// comparable.
public enum RankingRule {
  /// The version of the rule, printed with every ranking: the year of the rule and a count within it.
  ///
  /// It must change with every change after which one and the same ledger could give any subject another
  /// score, grade, order or place: a weight, a share of `RankingTally`, a limit below, the week of
  /// `ReportingRule`.
  public static let version = "2017.1"

  /// The most points that penalties can take off.
  public static let deductionLimit = 20

  /// With fewer items a subject is shown and not ranked.
  public static let fewestItems = 3
}

/// The four parts of the score, in the order of the formula: 50T + 20P + 20Q + 10R (domain.md §6).
///
/// The raw value is the stable id used in JSON.
public enum ScorePart: String, CaseIterable, Hashable, Sendable, Codable {
  /// T: what was due and was handed in by its deadline.
  case onTime = "on_time"
  /// P: how far the items have come.
  case progress
  /// Q: submissions that were neither returned nor rebounded.
  case quality
  /// R: weekly reports made on time.
  case reporting

  /// Points out of 100 when no part is dropped.
  public var weight: Int {
    switch self {
    case .onTime: 50
    case .progress: 20
    case .quality: 20
    case .reporting: 10
    }
  }
}
