import Campaign
import Ledger

extension ItemFilter {
  /// Whether an item with this light is let through: the same as `ItemCondition`, without SQL.
  func admits(_ item: Item, _ light: LightColour) -> Bool {
    let entry = item.entry
    return (units.isEmpty || units.contains(entry.unit)) && (tasks.isEmpty || tasks.contains(entry.task))
      && (departments.isEmpty || departments.contains(entry.department))
      && (lights.isEmpty || lights.contains(light)) && (states.isEmpty || states.contains(item.state))
      && (text.isEmpty || holds(entry))
  }

  private func holds(_ entry: Entry) -> Bool {
    let wanted = ItemFilter.folded(text)
    return SearchedText.all.contains { ItemFilter.folded($0.read(entry)).contains(wanted) }
  }

  private static func folded(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map(SearchedText.folded)))
  }
}
