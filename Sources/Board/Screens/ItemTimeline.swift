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
    for detail in words.details(of: event, in: context.plan) { rows.add("", detail, faint) }
    if event.kind == .setRed, let until = event.fact("red_until") {
      rows.add("", "\(words.records.redUntil) \(until)", faint)
    }
    for (rule, name) in event.namedExceptions {
      let text = words.rules.identity(rule) + (name.isEmpty ? "" : " (\(name))")
      rows.add("", words.records.exception(text), context.theme.yellow.text)
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
}
