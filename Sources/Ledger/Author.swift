import Campaign

/// Who acts, and in which sitting (one run of the program): undo is for the same person in the same sitting.
public struct Author: Hashable, Sendable {
  public var name: String
  public var sitting: String
  /// The meeting in which it is done.
  public var meeting: Meeting.ID?

  public init(name: String, sitting: String, meeting: Meeting.ID? = nil) {
    self.name = name
    self.sitting = sitting
    self.meeting = meeting
  }
}

/// When something is done: the calendar day that the rules use, and the instant that the event records.
public struct Moment: Hashable, Sendable {
  public var day: CivilDate
  /// Seconds since 1970-01-01T00:00:00Z.
  public var seconds: Int

  public init(day: CivilDate, seconds: Int) {
    self.day = day
    self.seconds = seconds
  }
}
