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

  /// The step with the names of those who take it: in a separated campaign the acting person's, in a solo one
  /// those that were given, and the clerk's where none was.
  func signed(by name: String, in mode: Roster.Mode) -> Step {
    func signer(_ given: String) -> String {
      mode == .separated || given.allSatisfy(\.isWhitespace) ? name : given
    }
    switch self {
    case .sign(let given): return .sign(name: mode == .separated ? name : given)
    case .submit(let effect, let evidence, let by):
      return .submit(effect: effect, evidence: evidence, by: signer(by))
    case .accept(var checks):
      checks.checker = mode == .separated ? name : checks.checker
      return .accept(checks)
    case .close(let approver, let note):
      return .close(approver: mode == .separated ? name : approver, note: note)
    case .check(let check, let by, let note): return .check(check, by: signer(by), note: note)
    case .object(let text, let by):
      // Who objects is mostly nobody of the campaign.
      return .object(text: text, by: by.allSatisfy(\.isWhitespace) ? name : by)
    case .answer(let objection, let text, let by):
      return .answer(objection: objection, text: text, by: signer(by))
    default: return self
    }
  }
}
