import Campaign

@testable import Demo

extension LightReason {
  /// The name of the case, without its payload.
  var kind: String { String("\(self)".prefix { $0 != "(" }) }

  /// Every kind but `setRed`, which no step makes.
  static let everyKindThatStepsMake: Set<String> = [
    "void", "draft", "closed", "closedLate", "standing", "reviewOverdue", "rebounded", "overdue",
    "returnedTwice",
    "dueToday", "dueSoon", "behind", "returnedOnce", "noReport", "unsigned", "signedLate", "waiting",
    "submittedLate", "onTrack", "onNotice", "noticeOver",
  ]
}

extension Outcome {
  /// The light that the outcome stands for.
  var colour: LightColour {
    switch self {
    case .done: .done
    case .red: .red
    case .yellow: .yellow
    case .green: .green
    case .aside: .none
    }
  }
}

extension Fate {
  /// The reason that today's light must have; nil where several will do.
  var reasonKind: String? {
    switch self {
    case .overdue, .longOverdue, .overdueUnsigned, .overdueExtended: "overdue"
    case .rebounded, .reboundedSubmitted: "rebounded"
    case .returnedTwice, .returnedTwiceSubmitted: "returnedTwice"
    case .returned, .returnedSubmitted: "returnedOnce"
    case .dueToday, .dueSoon, .behind, .noReport, .unsigned, .signedLate, .waiting, .submittedLate,
      .reviewOverdue:
      "\(self)"
    case .closedLate: "closedLate"
    case .standing, .standingAfterClosing: "standing"
    default: nil
    }
  }
}
