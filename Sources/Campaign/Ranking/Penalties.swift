/// What was issued against a subject and counts in its ranking (domain.md §6).
public struct Penalties: Hashable, Sendable {
  /// 督办函: one point each.
  public var letters: Int
  /// 红色督办函: two points each.
  public var redLetters: Int
  /// 省级曝光: five points each.
  public var exposures: Int
  /// Why there is a 一票否决; nil when there is none.
  public var veto: String?

  public init(letters: Int = 0, redLetters: Int = 0, exposures: Int = 0, veto: String? = nil) {
    self.letters = letters
    self.redLetters = redLetters
    self.exposures = exposures
    self.veto = veto
  }

  /// What was issued, in points.
  public var points: Int {
    letters * ConsequenceKind.supervisionLetter.points + redLetters * ConsequenceKind.redLetter.points
      + exposures * ConsequenceKind.exposure.points
  }

  /// Points taken off the score, 0 to `RankingRule.deductionLimit`.
  public var deduction: Int { min(RankingRule.deductionLimit, points) }

  /// Counts a consequence; those that cost no points change nothing. Of several vetoes the first one's reason
  /// is kept.
  public mutating func count(_ kind: ConsequenceKind, reason: String) {
    switch kind {
    case .supervisionLetter: letters += 1
    case .redLetter: redLetters += 1
    case .exposure: exposures += 1
    case .veto: veto = veto ?? reason
    case .reminder, .talk, .criticism, .discipline, .prosecution: break
    }
  }

  /// Both together; of two vetoes the left one's reason is kept.
  public static func + (left: Penalties, right: Penalties) -> Penalties {
    Penalties(
      letters: left.letters + right.letters, redLetters: left.redLetters + right.redLetters,
      exposures: left.exposures + right.exposures, veto: left.veto ?? right.veto)
  }

  public static func += (left: inout Penalties, right: Penalties) { left = left + right }
}

extension ConsequenceKind {
  /// Points that one of them takes off a score.
  public var points: Int {
    switch self {
    case .supervisionLetter: 1
    case .redLetter: 2
    case .exposure: 5
    case .reminder, .talk, .criticism, .discipline, .prosecution, .veto: 0
    }
  }
}
