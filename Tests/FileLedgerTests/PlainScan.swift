import Campaign
import Ledger

/// What a list must show, found out by looking at every item.
struct PlainScan {
  let items: [Item]
  let day: CivilDate

  init(_ ledger: any LedgerStore, on day: CivilDate) throws {
    var items: [Item] = []
    try ledger.forEachItem(.all) { items.append($0) }
    self.items = items
    self.day = day
  }

  /// In the order in which they came.
  func matching(_ filter: ItemFilter) -> [Item] { items.filter { admits($0, filter) } }

  /// The worst light first, then the earliest deadline, then what came first.
  func worstFirst(_ filter: ItemFilter) -> [Item.ID] {
    matching(filter).sorted { rank($0) < rank($1) }.map(\.id)
  }

  private func light(_ item: Item) -> LightColour { Light.of(item, on: day, Settings()).colour }

  private func rank(_ item: Item) -> (Int, Int, Int) {
    (light(item).code, item.entry.deadline.day?.dayNumber ?? Int.max, item.id)
  }

  private func admits(_ item: Item, _ filter: ItemFilter) -> Bool {
    (filter.units.isEmpty || filter.units.contains(item.entry.unit))
      && (filter.tasks.isEmpty || filter.tasks.contains(item.entry.task))
      && (filter.departments.isEmpty || filter.departments.contains(item.entry.department))
      && (filter.lights.isEmpty || filter.lights.contains(light(item)))
      && (filter.states.isEmpty || filter.states.contains(item.state))
      && (filter.text.isEmpty || holds(item.entry, filter.text))
  }

  private func holds(_ entry: Entry, _ text: String) -> Bool {
    let wanted = folded(text)
    return [
      entry.number, entry.site, entry.content, entry.target, entry.measures, entry.department,
      entry.responsible, entry.note,
    ].contains { holding in
      let bytes = folded(holding)
      return bytes.count >= wanted.count
        && (0...(bytes.count - wanted.count)).contains { Array(bytes[$0..<$0 + wanted.count]) == wanted }
    }
  }

  /// LIKE makes no difference between the cases of ASCII letters, and of no others.
  private func folded(_ text: String) -> [UInt8] { text.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 } }
}
