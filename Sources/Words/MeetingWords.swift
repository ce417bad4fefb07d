import Campaign

/// The words of meetings and of the projector; those of the minutes are in `MinutesWords`.
public struct MeetingWords: Sendable {
  public let title: String
  // Opening
  public let openTitle: String
  /// The name of the meeting with this number, until somebody gives it another.
  public let defaultName: @Sendable (Int) -> String
  public let name: String
  public let place: String
  public let present: String
  public let presentHint: String
  /// A meeting that is open already is gone on with.
  public let goesOn: @Sendable (String) -> String
  /// The screen was left, the meeting was not closed.
  public let leftOpen: String
  /// Esc on a page of the agenda.
  public let escStays: String
  public let isClosed: @Sendable (String) -> String
  // One item
  /// How long something has lasted, in whole minutes.
  public let minutes: @Sendable (Int) -> String
  public let meetingClock: @Sendable (String) -> String
  public let itemClock: @Sendable (String) -> String
  /// The first day of the present light, and which day of it today is, 1 for the first.
  public let since: @Sendable (CivilDate, Int) -> String
  public let decided: String
  public let nothingDecided: String
  public let history: String
  public let isGone: String
  /// Number, state, step, and the steps that lead there; these may be none.
  public let notYet: @Sendable (_ number: String, _ state: String, _ step: String, _ way: String) -> String
  public let warnTitle: String
  public let letterTitle: String
  // The end of the agenda
  public let agendaEnds: String
  public let nothingRedOrYellow: String
  public let discussedOf: @Sendable (Int, Int) -> String
  public let decisions: @Sendable (Int) -> String
  /// Turned red since the opening, so not on the agenda.
  public let newlyRed: @Sendable (Int) -> String
  public let adjournHint: String
  public let adjournTitle: String
  public let adjournKeys: String
  /// How to print the minutes of the meeting with this number.
  public let printHint: @Sendable (Int) -> String
  // The projector
  public let isPaused: String
  public let pause: String
  public let previousView: String
  public let nextView: String
  public let theme: String
  public let quit: String
  public let minutesOf: MinutesWords
}
