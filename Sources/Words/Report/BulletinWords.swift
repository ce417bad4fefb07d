import Campaign

/// The figures with which a bulletin opens.
public struct BulletinFigures: Sendable {
  /// In the ledger, without what is void; drafts among them.
  public let items: Int
  public let drafts: Int
  /// With numerator and denominator.
  public let closedRate: String
  public let finishedRate: String
  public let closed: Int
  public let finished: Int
  public let red: Int
  public let yellow: Int
  public let overdue: Int

  public init(
    items: Int, drafts: Int, closedRate: String, finishedRate: String, closed: Int, finished: Int, red: Int,
    yellow: Int, overdue: Int
  ) {
    self.items = items
    self.drafts = drafts
    self.closedRate = closedRate
    self.finishedRate = finishedRate
    self.closed = closed
    self.finished = finished
    self.red = red
    self.yellow = yellow
    self.overdue = overdue
  }
}

/// What changed since a meeting, as numbers of items.
public struct BulletinChanges: Sendable {
  public let closed: Int
  public let red: Int
  public let noLongerRed: Int
  public let reopened: Int
  public let new: Int

  public init(closed: Int, red: Int, noLongerRed: Int, reopened: Int, new: Int) {
    self.closed = closed
    self.red = red
    self.noLongerRed = noLongerRed
    self.reopened = reopened
    self.new = new
  }
}

/// The words of the bulletin (通报).
public struct BulletinWords: Sendable {
  public let name: String
  public let title: @Sendable (_ campaign: String) -> String
  /// Who gets it.
  public let addressee: String
  public let opening: @Sendable (_ day: String, _ campaign: String, BulletinFigures) -> String
  public let changes: @Sendable (_ meeting: Int, _ day: String, BulletinChanges) -> String
  /// There was no meeting to compare with.
  public let noChanges: String
  public let hereby: String
  // Sections
  public let units: String
  public let departments: String
  public let red: String
  public let praise: String
  public let criticism: String
  public let annex: String
  /// How the scores come about.
  public let rule: String
  public let annexNote: String
  /// Who is praised.
  public let praiseRule: String
  public let earlyRule: @Sendable (_ meeting: Int) -> String
  // Said in place of a list that would be empty
  public let nobodyPraised: String
  public let nothingEarly: @Sendable (_ meeting: Int) -> String
  public let nobodyCriticised: @Sendable (_ period: String) -> String
  public let sinceMeeting: @Sendable (_ meeting: Int) -> String
  public let sinceStart: String
  /// What else was issued in the period; empty where nothing was.
  public let others: @Sendable (_ period: String, _ list: String) -> String
  // Columns
  /// A unit or department.
  public let subject: String
  public let grade: String
  public let handedIn: String
  public let closedOn: String
  public let daysEarly: String
}
