import Campaign

/// What kind of thing happened. The raw value is the stable id of SQL and JSON (`step` in `guatu log`).
public enum EventKind: String, CaseIterable, Hashable, Sendable, Codable {
  case create
  case take = "import"
  // Steps and records of an item: the raw values of `StepKind`.
  case assign, sign, report, submit
  case giveBack = "return"
  case accept, close, extend, rebound, void
  case check, object, answer, review
  case setRed = "set_red"
  case liftRed = "lift_red"
  case undo, redo
  case add, edit, note, reveal, export
  // Consequences: the raw values of `ConsequenceKind`.
  case reminder
  case supervisionLetter = "supervision_letter"
  case redLetter = "red_letter"
  case talk, criticism, discipline, prosecution, veto, exposure
  /// A consequence taken back later.
  case withdraw
  // Meetings: opened, an item called up, closed.
  case meet, discuss, adjourn
  // Who is in the campaign; solo or separated.
  case person, mode
  // A goal set or changed; a value measured.
  case goal, measure

  public init(_ step: StepKind) { self = EventKind(rawValue: step.rawValue) ?? .note }

  public init(_ consequence: ConsequenceKind) { self = EventKind(rawValue: consequence.rawValue) ?? .note }

  /// The consequence that an event of this kind issues.
  public var consequence: ConsequenceKind? { ConsequenceKind(rawValue: rawValue) }

  /// The step or record that an event of this kind is.
  public var step: StepKind? { StepKind(rawValue: rawValue) }

  /// Whether `u` may reverse it.
  public var isReversible: Bool { step != nil || consequence != nil || [.redo, .edit, .note].contains(self) }

  /// Kinds that are few and are read all together: consequences, meetings, people, goals.
  public var isRecordOfCampaign: Bool {
    switch self {
    case .withdraw, .meet, .adjourn, .person, .mode, .goal, .measure: true
    default: consequence != nil
    }
  }
}
