/// The colour of an item: what needs action. Ordered from the worst to the calmest.
public enum LightColour: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
  case red, yellow, green, done, none

  /// 0 (red) to 4 (none): the number in the store; smaller is worse.
  public var code: Int { LightColour.allCases.firstIndex(of: self) ?? 4 }

  public init?(code: Int) {
    guard LightColour.allCases.indices.contains(code) else { return nil }
    self = LightColour.allCases[code]
  }

  public static func < (left: LightColour, right: LightColour) -> Bool { left.code < right.code }
}

/// Why an item has its light (domain.md §5). Days are whole days; points are percentage points.
public enum LightReason: Hashable, Sendable {
  case void, draft
  case closed
  case closedLate(days: Int)
  case standing
  case reviewOverdue(days: Int)
  case rebounded(times: Int)
  case setRed(reason: String, until: CivilDate?)
  case overdue(days: Int)
  case returnedTwice(times: Int)
  case dueToday
  case dueSoon(days: Int)
  case behind(points: Int)
  case returnedOnce
  case noReport(days: Int)
  case unsigned(days: Int)
  case signedLate(days: Int)
  case waiting(days: Int)
  case submittedLate(days: Int)
  case onTrack
  case onNotice(until: CivilDate)
  /// The public notice is over: nothing but the closing is missing.
  case noticeOver
  /// It is over, and so many objections stand in the way of the closing (domain.md §4 step 7).
  case objectionsOpen(count: Int)
}

/// An item's light on a day: colour, reason, and the day on which time alone next changes it.
public struct Light: Hashable, Sendable {
  public var colour: LightColour
  public var reason: LightReason
  /// The first later day with another colour if nobody does anything; nil when time changes nothing.
  public var changesOn: CivilDate?

  /// The light of an item (domain.md §5): first match wins, never red for what is finished.
  ///
  /// A pure function of the item, the day and the settings.
  public static func of(_ item: Item, on day: CivilDate, _ settings: Settings) -> Light {
    let (colour, reason) = LightRule(item: item, settings: settings).match(on: day)
    return Light(
      colour: colour, reason: reason,
      changesOn: nextChange(of: item, after: day, from: colour, settings))
  }

  /// Asks the rule only on the days on which one of its conditions can flip.
  private static func nextChange(
    of item: Item, after day: CivilDate, from colour: LightColour, _ settings: Settings
  ) -> CivilDate? {
    let rule = LightRule(item: item, settings: settings)
    return rule.turningDays.filter { $0 > day }.sorted()
      .first { rule.match(on: $0).colour != colour }
  }
}
