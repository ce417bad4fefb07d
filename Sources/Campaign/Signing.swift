extension Step {
  /// The step with the names of those who take it: in a separated campaign the acting person's, in a solo one
  /// those that were given, and the clerk's where none was.
  public func signed(by name: String, in mode: Roster.Mode) -> Step {
    func signer(_ given: String) -> String {
      mode == .separated || isBlank(given) ? name : given
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
      return .object(text: text, by: isBlank(by) ? name : by)
    case .answer(let objection, let text, let by):
      return .answer(objection: objection, text: text, by: signer(by))
    default: return self
    }
  }
}
