/// 整改时限: what the ledger says, word for word, and the day it means (domain.md §7).
public struct Deadline: Hashable, Sendable, Codable {
  /// The original text, never changed.
  public var text: String
  /// The last day, inclusive; nil when the text names none.
  public var day: CivilDate?
  /// 长期坚持: to be kept up and reviewed, with or without a day.
  public var isStanding: Bool
  /// 立行立改: so many days after assignment; `day` is set when the item is assigned.
  public var daysAfterAssignment: Int?
  /// A part that the text does not say (year, day of the month) was filled in.
  public var isInferred: Bool

  public init(
    text: String, day: CivilDate? = nil, isStanding: Bool = false, daysAfterAssignment: Int? = nil,
    isInferred: Bool = false
  ) {
    self.text = text
    self.day = day
    self.isStanding = isStanding
    self.daysAfterAssignment = daysAfterAssignment
    self.isInferred = isInferred
  }

  /// A text that names neither a day nor 长期坚持.
  public static func unresolved(_ text: String) -> Deadline { Deadline(text: text) }

  /// A day, written as an ISO date.
  public static func day(_ day: CivilDate) -> Deadline { Deadline(text: day.iso, day: day) }

  /// Whether step 1 (交办) may rely on it (domain.md §4).
  public var isResolved: Bool { day != nil || isStanding || daysAfterAssignment != nil }

  /// 长期坚持 and nothing else: such an item is never "done" by a day.
  public var isStandingOnly: Bool { isStanding && day == nil && daysAfterAssignment == nil }
}
