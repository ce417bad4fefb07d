import Campaign
import Ledger

extension Words {
  /// A decision in one line: what, to whom or until when, what became of the item, and why. Who decided is left
  /// to the caller.
  public func describe(_ decision: Decision, in plan: Plan) -> String {
    let event = decision.event
    var parts = [deed(event)]
    switch decision.addressee {
    case .unit(let id): parts.append(plan.name(of: id))
    case .department(let name): parts.append(name)
    case nil: break
    }
    if let day = decision.newDeadline { parts.append(meeting.minutesOf.until(day.iso)) }
    if event.kind == .report, let percent = event.fact("progress") { parts.append("\(percent)%") }
    parts.append(change(event) ?? "")
    // Who signs, checks or approves is who acted.
    if event.note != event.actor { parts.append(event.note) }
    parts += event.namedExceptions.map { records.exception(rules.identity($0.rule) + " (\($0.name))") }
    return parts.filter { !$0.isEmpty }.joined(separator: "  ")
  }
}
