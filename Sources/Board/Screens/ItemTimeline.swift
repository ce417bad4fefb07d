import Campaign
import Canvas
import Ledger
import Words

/// The history of an item, the latest first: what happened, who did it, what was written and what changed.
struct ItemTimeline {
  let screen: ItemScreen
  let context: Context
  let width: Int
  let labelWidth: Int

  var rows: [ItemRow] {
    var rows = ItemRows(width: width, labelWidth: labelWidth)
    rows.gap()
    for event in screen.history.reversed() { add(event, to: &rows) }
    return rows.rows
  }

  private func add(_ event: Event, to rows: inout ItemRows) {
    let words = context.words
    let faint = context.theme.faint
    let head = [words.deed(event), addressee(of: event), words.change(event) ?? "", event.actor]
    rows.add(
      event.moment.day.iso, head.filter { !$0.isEmpty }.joined(separator: "  "), context.theme.text)
    // Who signs, checks or approves stands in the line above already.
    if !event.actor.hasSuffix(event.note) { rows.add("", event.note, faint) }
    for change in event.changes where ItemTimeline.shown.contains(change.field) {
      let text = [change.before, change.after].map { value($0, of: change.field) }.joined(separator: " > ")
      rows.add("", "\(words.board.column(change.field)) \(text)", faint)
    }
    if event.kind == .setRed, let until = event.fact("red_until") {
      rows.add("", "\(words.records.redUntil) \(until)", faint)
    }
    for (rule, name) in event.namedExceptions {
      let text = words.rules.identity(rule) + (name.isEmpty ? "" : " (\(name))")
      rows.add("", words.records.exception(text), context.theme.yellow.text)
    }
  }

  /// What a field held, as a person calls it: units and tasks are kept as numbers.
  private func value(_ text: String?, of field: String) -> String {
    guard let text else { return "-" }
    switch field {
    case "unit": return Int(text).flatMap(context.plan.region).map { context.plan.name(of: $0.id) } ?? "-"
    case "task": return Int(text).flatMap(context.plan.task)?.name ?? "-"
    default: return text
    }
  }

  /// `> 高村乡`, of a consequence, and whether it was taken back; what was taken back, of its withdrawal.
  private func addressee(of event: Event) -> String {
    if let issued = screen.consequences.first(where: { $0.id == event.sequence }) {
      let mark = issued.isWithdrawn ? " (\(context.words.records.withdrawn))" : ""
      return "> \(context.name(of: issued.consequence.addressee))\(mark)"
    }
    guard let issued = screen.consequences.first(where: { $0.id == event.reverses }) else { return "" }
    let name = context.words.rules.consequence(issued.consequence.kind)
    return "\(name) > \(context.name(of: issued.consequence.addressee))"
  }

  /// Changed fields that a person wants to see in the timeline; the rest follows from the step.
  private static let shown: Set<String> = [
    "progress", "deadline", "content", "target", "measures", "department", "responsible", "site", "origin",
    "leader", "weight", "note", "unit", "task",
  ]
}
