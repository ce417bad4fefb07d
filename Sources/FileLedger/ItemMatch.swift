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
    return [
      entry.number, entry.site, entry.content, entry.target, entry.measures, entry.department,
      entry.responsible, entry.note,
    ].contains { ItemFilter.folded($0).contains(wanted) }
  }

  /// LIKE makes no difference between the cases of ASCII letters, and of no others.
  private static func folded(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { ("A"..."Z").contains($0) ? Unicode.Scalar($0.value + 32) ?? $0 : $0 }))
  }
}
