/// What the rules suggest doing about an item, and why. A person decides and issues it.
public struct Suggestion: Hashable, Sendable {
  public var kind: ConsequenceKind
  public var reason: SuggestionReason

  public init(_ kind: ConsequenceKind, because reason: SuggestionReason) {
    self.kind = kind
    self.reason = reason
  }
}

/// Why something is suggested. Days are whole days.
public enum SuggestionReason: Hashable, Sendable {
  case yellow
  /// Yellow now and a week ago.
  case yellowTwoWeeks
  case red
  /// Red for three weeks or longer.
  case redFor(days: Int)
  /// Past the deadline by more than 30 days.
  case overdue(days: Int)
}

/// The table of suggested escalation (domain.md §6, last paragraph):
///
/// | an item that is | suggests |
/// |---|---|
/// | yellow | 提醒 |
/// | yellow, and was a week ago | 督办函 |
/// | red | 红色督办函, 约谈 |
/// | red for 21 days or longer, or red and overdue by more than 30 | 移交纪检监察, as a candidate |
///
/// Every line that holds is suggested, less what was issued already in the same stretch: since the day on
/// which the item turned red, or, for yellow, on one of the last seven days. What is green, finished or not
/// at work suggests nothing.
public enum EscalationRule {
  /// Red for so many days or longer makes a candidate for 移交纪检监察.
  public static let redDays = 21
  /// Overdue by more than so many days does too.
  public static let overdueDays = 30
  /// What was issued for yellow within so many days, today among them, is not suggested again.
  public static let yellowDays = 7

  /// What to suggest for an item on a day, from the mildest to the gravest.
  ///
  /// - Parameters:
  ///   - light: the item's colour on the day.
  ///   - wasYellowAWeekAgo: its colour was yellow seven days before.
  ///   - redSince: the first day of the present red stretch; nil counts as the day itself.
  ///   - overdueDays: days past the deadline, 0 or less when it is not.
  ///   - issued: what was issued for this item so far; what is later than the day is passed over.
  ///   - day: the day of the suggestion.
  public static func suggestions(
    light: LightColour, wasYellowAWeekAgo: Bool, redSince: CivilDate?, overdueDays: Int,
    issued: [(kind: ConsequenceKind, day: CivilDate)], on day: CivilDate
  ) -> [Suggestion] {
    let stretch: CivilDate
    var table: [Suggestion]
    switch light {
    case .yellow:
      stretch = day - (yellowDays - 1)
      table = [Suggestion(.reminder, because: .yellow)]
      if wasYellowAWeekAgo { table.append(Suggestion(.supervisionLetter, because: .yellowTwoWeeks)) }
    case .red:
      stretch = redSince ?? day
      table = [Suggestion(.redLetter, because: .red), Suggestion(.talk, because: .red)]
      if day - stretch >= redDays {
        table.append(Suggestion(.discipline, because: .redFor(days: day - stretch)))
      } else if overdueDays > Self.overdueDays {
        table.append(Suggestion(.discipline, because: .overdue(days: overdueDays)))
      }
    case .green, .done, .none:
      return []
    }
    return table.filter { suggestion in
      !issued.contains { $0.kind == suggestion.kind && (stretch...max(stretch, day)).contains($0.day) }
    }
  }
}
