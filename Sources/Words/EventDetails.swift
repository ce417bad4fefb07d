import Campaign
import Ledger

extension Words {
  /// What an event changed beside the state, a fact each, as a person calls it. Of an item the columns that people write,
  /// before and after (`责任人 赵永胜 > 李国栋`), contacts masked; what else changed follows from the step. Of a person, a goal
  /// and how people are told apart: what holds from then on.
  public func details(of event: Event, in plan: Plan) -> [String] {
    switch event.kind {
    case .person: personDetails(event, plan)
    case .mode: modeDetails(event)
    case .goal: goalDetails(event)
    case .measure: [event.fact("day"), event.fact("value")].compactMap { $0 }
    default: event.changes.filter { Words.told.contains($0.field) }.map { columnDetail($0, plan) }
    }
  }

  /// Whom a consequence went to, by name; nil for events that went to nobody.
  public func addressee(of event: Event, in plan: Plan) -> String? {
    event.fact("to_unit").map { unitName($0, plan) } ?? event.fact("to_department")
  }

  private func columnDetail(_ change: FieldChange, _ plan: Plan) -> String {
    let values = [change.before, change.after].map { columnValue($0, of: change.field, plan) }
    return "\(board.column(change.field)) \(values.joined(separator: " > "))"
  }

  /// What a column held, as a person calls it: units and tasks are kept as numbers.
  private func columnValue(_ text: String?, of column: String, _ plan: Plan) -> String {
    guard let text else { return "-" }
    switch column {
    case "unit": return unitName(text, plan)
    case "task": return Int(text).flatMap(plan.task)?.name ?? "-"
    case "contact": return Contact.masked(text)
    default: return text
    }
  }

  private func unitName(_ id: String, _ plan: Plan) -> String {
    Int(id).flatMap(plan.region).map { plan.name(of: $0.id) } ?? "-"
  }

  private func personDetails(_ event: Event, _ plan: Plan) -> [String] {
    let role = event.fact("role").flatMap(Role.init(rawValue:)).map(rules.role)
    let account = event.fact("account").map { "\(people.account) \($0)" }
    let left = event.fact("left").map { _ in people.left }
    return [role, event.fact("unit").map { unitName($0, plan) }, event.fact("department"), account, left]
      .compactMap { $0 }
  }

  private func modeDetails(_ event: Event) -> [String] {
    guard let mode = event.fact("mode").flatMap(Roster.Mode.init(rawValue:)) else { return [] }
    return [people.mode(mode, event.fact("acting_as") == "1")]
  }

  private func goalDetails(_ event: Event) -> [String] {
    guard let target = event.fact("target") else { return [] }
    let text = [target, event.fact("unit") ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    return [goals.bound(event.fact("lower_is_better") == "1", text)]
  }

  /// Columns of an item that people write.
  private static let told: Set<String> = [
    "number", "unit", "task", "origin", "site", "target", "content", "measures", "deadline", "department",
    "responsible", "contact", "leader", "weight", "progress", "note",
  ]
}
