import Campaign
import Ledger

extension Event {
  /// An event of the whole ledger, before it has a number and a hash.
  static func ofLedger(
    _ kind: EventKind, note: String, changes: [FieldChange] = [], by author: Author, at moment: Moment
  ) -> Event {
    Event(
      sequence: 0, moment: moment, actor: author.name, sitting: author.sitting, item: nil, number: nil,
      unit: nil, task: nil, kind: kind, from: nil, to: nil, note: note, changes: changes, reverses: nil,
      meeting: author.meeting, hash: "")
  }

  /// An event of one item, before it has a number and a hash.
  static func of(
    _ item: Item, _ kind: EventKind, from: State?, note: String, changes: [FieldChange] = [],
    reverses: Int? = nil, by author: Author, at moment: Moment
  ) -> Event {
    Event(
      sequence: 0, moment: moment, actor: author.name, sitting: author.sitting, item: item.id,
      number: item.entry.number, unit: item.entry.unit, task: item.entry.task, kind: kind, from: from,
      to: item.state, note: note, changes: changes, reverses: reverses, meeting: author.meeting, hash: "")
  }
}
