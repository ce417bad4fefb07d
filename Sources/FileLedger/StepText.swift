import Campaign
import Ledger

extension Step {
  /// What the person wrote, as the event tells it.
  var note: String {
    switch self {
    case .assign: ""
    case .sign(let name): name
    case .report(_, let reason): reason
    case .submit(let effect, _, _): effect
    case .giveBack(let reason): reason
    case .accept(let checks): [checks.checker, checks.note].filter { !$0.isEmpty }.joined(separator: "  ")
    case .close(let approver, let note): [approver, note].filter { !$0.isEmpty }.joined(separator: "  ")
    case .extend(_, let reason): reason
    case .rebound(let finding): finding
    case .void(let reason, let survivor):
      survivor.isEmpty ? reason : "\(reason) > \(survivor)"
    case .check(_, let by, let note): [by, note].filter { !$0.isEmpty }.joined(separator: "  ")
    case .object(let text, _), .answer(_, let text, _): text
    case .review(let finding): finding
    case .setRed(let reason, _), .liftRed(let reason): reason
    }
  }
}
