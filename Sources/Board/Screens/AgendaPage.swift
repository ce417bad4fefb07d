import Campaign
import Ledger

/// Where an item of an agenda stands among those of its unit.
struct AgendaPlace: Hashable, Sendable {
  let unit: Region.ID
  /// From 1.
  let index: Int
  let count: Int

  /// The places of a whole agenda, in its order. Read once: an agenda does not change.
  static func all(of agenda: [Item.ID], in ledger: any LedgerStore) throws(LedgerError) -> [AgendaPlace] {
    var units: [Region.ID] = []
    for id in agenda { units.append(try ledger.item(id: id)?.entry.unit ?? 0) }
    let counts = Dictionary(units.map { ($0, 1) }, uniquingKeysWith: +)
    var seen: [Region.ID: Int] = [:]
    return units.map { unit in
      seen[unit, default: 0] += 1
      return AgendaPlace(unit: unit, index: seen[unit] ?? 1, count: counts[unit] ?? 1)
    }
  }
}

/// What a meeting looks at for one item.
struct AgendaPage: Sendable {
  let item: Item
  let history: [Event]
  /// The first day of the present light.
  let since: CivilDate?
  /// What the rules suggest (domain.md §6).
  let suggestions: [Suggestion]

  /// nil for an item that is not in the ledger.
  init?(of id: Item.ID, from ledger: any LedgerStore, on day: CivilDate) throws(LedgerError) {
    guard let item = try ledger.item(id: id) else { return nil }
    self.item = item
    history = try ledger.history(of: id)
    since = try ledger.lightsSince([id])[id]
    suggestions = try SuggestionFacts.suggestions(for: [item], from: ledger, on: day)[id] ?? []
  }
}
