/// What becomes of an item until today, one for each thing that a meeting may come across.
enum Fate: Int, CaseIterable, Hashable, Sendable {
  // Closed.
  case closed, closedAtOnce, closedAfterReturn, closedLate, closedExtended, closedAgain
  // Red (domain.md §5.2).
  case overdue, longOverdue, overdueUnsigned, overdueExtended
  case rebounded, reboundedSubmitted, returnedTwice, returnedTwiceSubmitted
  // Yellow (domain.md §5.3).
  case dueToday, dueSoon, behind, returned, returnedSubmitted, noReport, unsigned, signedLate
  case waiting, submittedLate, reviewOverdue
  // Green.
  case justAssigned, onTrack, onTrackExtended, submitted, noticed, standing, standingAfterClosing
  // Draft or void.
  case draft, draftIncomplete, merged, withdrawn

  /// How the item stands today, and how often this happens among the items that stand so.
  var outcomeAndWeight: (outcome: Outcome, weight: Double) {
    switch self {
    case .closed: (.done, 68)
    case .closedAtOnce: (.done, 8)
    case .closedAfterReturn: (.done, 10)
    case .closedLate: (.done, 7)
    case .closedExtended: (.done, 4)
    case .closedAgain: (.done, 3)
    case .overdue: (.red, 34)
    case .longOverdue: (.red, 8)
    case .overdueUnsigned: (.red, 8)
    case .overdueExtended: (.red, 8)
    case .rebounded: (.red, 18)
    case .reboundedSubmitted: (.red, 7)
    case .returnedTwice: (.red, 10)
    case .returnedTwiceSubmitted: (.red, 7)
    case .dueToday: (.yellow, 5)
    case .dueSoon: (.yellow, 25)
    case .behind: (.yellow, 15)
    case .returned: (.yellow, 9)
    case .returnedSubmitted: (.yellow, 5)
    case .noReport: (.yellow, 11)
    case .unsigned: (.yellow, 6)
    case .signedLate: (.yellow, 6)
    case .waiting: (.yellow, 9)
    case .submittedLate: (.yellow, 5)
    case .reviewOverdue: (.yellow, 4)
    case .justAssigned: (.green, 9)
    case .onTrack: (.green, 38)
    case .onTrackExtended: (.green, 5)
    case .submitted: (.green, 14)
    case .noticed: (.green, 20)
    case .standing: (.green, 9)
    case .standingAfterClosing: (.green, 5)
    case .draft: (.aside, 45)
    case .draftIncomplete: (.aside, 20)
    case .merged: (.aside, 20)
    case .withdrawn: (.aside, 15)
    }
  }

  var outcome: Outcome { outcomeAndWeight.outcome }
}
