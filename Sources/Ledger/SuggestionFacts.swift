import Campaign

/// What the ledger knows that the rule of escalation asks for (domain.md §6): gathered here, judged there.
public enum SuggestionFacts {
  /// What the rules suggest for each of these items on a day; an item without any is absent.
  ///
  /// Only what is red or yellow on the day is looked up. What was withdrawn counts as not issued.
  public static func suggestions(for items: [Item], from ledger: any LedgerStore, on day: CivilDate)
    throws(LedgerError) -> [Item.ID: [Suggestion]]
  {
    let lit = items.map { ($0, Light.of($0, on: day, ledger.plan.settings).colour) }
      .filter { $0.1 == .red || $0.1 == .yellow }
    guard !lit.isEmpty else { return [:] }
    let ids = lit.map(\.0.id)
    let before = try ledger.lights(of: ids, endOf: day - 7)
    let since = try ledger.lightsSince(ids)
    let issued = Dictionary(
      grouping: try ledger.consequences().filter { !$0.isWithdrawn && $0.consequence.item != nil },
      by: { $0.consequence.item ?? 0 })
    var suggestions: [Item.ID: [Suggestion]] = [:]
    for (item, light) in lit {
      let found = EscalationRule.suggestions(
        light: light, wasYellowAWeekAgo: before[item.id] == .yellow, redSince: since[item.id],
        overdueDays: item.overdueDays(on: day),
        issued: (issued[item.id] ?? []).map { ($0.consequence.kind, $0.moment.day) }, on: day)
      if !found.isEmpty { suggestions[item.id] = found }
    }
    return suggestions
  }
}

extension Item {
  /// Days past the deadline of what is still worked on; 0 when there are none.
  func overdueDays(on day: CivilDate) -> Int {
    guard state.isUnderway, let deadline = entry.deadline.day else { return 0 }
    return max(0, day - deadline)
  }
}
