import Campaign
import Canvas
import Exchange
import Ledger
import Words

/// A difference for people: the counts first, then what changed field by field, what is new, what is missing.
struct DifferenceText {
  let difference: Difference
  /// Changes that an update would refuse, and how many of them are told.
  let refusals: [RowRefusal]
  let limit: Int
  let plan: Plan
  let words: Words

  func print() {
    let counts = difference.counts
    say(
      words.update.dryRun(words.update.counts(counts.new, counts.changed, counts.unchanged, counts.missing)))
    for change in difference.changed {
      for column in change.columns { say(line(change.number, column)) }
    }
    more(counts.changed, difference.changed.count)
    list(words.update.new, difference.new, counts.new)
    list(
      words.update.scope(difference.units.map(plan.name)), difference.missing,
      counts.missing)
    for row in difference.unknown {
      say(refused(row.place, words.update.unknownNumber(row.number)))
    }
    more(counts.unknown, difference.unknown.count)
    for row in difference.contradictions {
      let earlier = words.update.contradiction(row.number, words.place(row.earlier), row.earlier.line)
      say(refused(row.place, earlier))
    }
    more(counts.contradictions, difference.contradictions.count)
    if !refusals.isEmpty {
      say(words.update.wouldRefuse(refusals.count))
      for refusal in refusals.prefix(limit) { say(words.describe(refusal)) }
      more(refusals.count, min(limit, refusals.count))
    }
    words.describe(difference.remarks).forEach(say)
  }

  private func refused(_ place: RowPlace, _ why: String) -> String {
    "\(words.place(place)): \(words.update.refused(place.line, place.row, why))"
  }

  private func line(_ number: String, _ column: ColumnChange) -> String {
    "\(number) \(column.column): \(shown(column.before)) → \(shown(column.after))"
  }

  private func shown(_ text: String) -> String { text.isEmpty ? words.update.blank : text }

  private func list(_ title: String, _ items: [Item], _ count: Int) {
    if count == 0 { return }
    say(title)
    for item in items {
      let unit = plan.name(of: item.entry.unit)
      say(
        ["", item.entry.number, unit, item.entry.summary].filter { !$0.isEmpty }.joined(separator: "  "))
    }
    more(count, items.count)
  }

  private func more(_ count: Int, _ listed: Int) {
    if count > listed { say(words.update.more(count - listed)) }
  }
}
