import Campaign

/// The words of a meeting's minutes (会议纪要), on the screen and on paper.
public struct MinutesWords: Sendable {
  public let title: String
  public let campaign: String
  public let number: String
  public let numbered: @Sendable (Int) -> String
  public let opened: String
  public let adjourned: String
  public let goesOn: String
  public let openedBy: String
  public let result: String
  public let discussed: String
  public let atOpening: String
  public let notInLedger: String
  public let offAgenda: String
  public let decision: String
  public let noDecision: String
  public let leftAs: String
  public let general: String
  public let undecided: String
  public let notReached: String
  public let none: String
  public let board: String
  public let unit: String
  public let total: String
  public let closed: String
  public let red: String
  public let yellow: String
  public let whole: String
  /// What two figures of one cell are.
  public let beforeAndAfter: String
  public let until: @Sendable (String) -> String
  public let ruleVersion: String
  public let printed: String
  public let head: String
  // The list
  public let items: String
  public let decisions: String
  public let noMeetings: String
}
