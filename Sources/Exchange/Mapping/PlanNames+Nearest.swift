import Campaign
import Ledger

extension PlanNames {
  /// What a name most likely means, as a mapping writes it; nil when nothing does, or several things.
  func nearest(_ text: String, _ kind: NameKind) -> String? {
    switch kind {
    case .units: nearestUnit(text)
    case .tasks: likelyTask(text)
    case .states: LikelyState.of(text)?.rawValue
    }
  }

  /// The full name, as it is read back, of the unit that a name most likely means: the one whose name without its suffix stands in it,
  /// else the one that is most like it; nil when none is, or several.
  func nearestUnit(_ text: String) -> String? {
    let key = MatchKey.of(text)
    if key.isEmpty { return nil }
    let inside = plan.units.filter { unit in
      ([unit.name, unit.short] + unit.aliases).contains { name in
        let stem = PlanNames.stem(MatchKey.of(name))
        return stem.count >= 2 && key.contains(stem)
      }
    }
    if let only = inside.first, inside.count == 1 { return fullName(of: only.id) }
    let nearest = Likeness.nearest(
      text, in: plan.units.map { unit in ("\(unit.id)", [unit.name, unit.short] + unit.aliases) })
    return nearest.flatMap { Region.ID($0) }.map(fullName)
  }

  /// The task that a name most likely means: the only one whose name stands in it or the other way round, else
  /// the one that is most like it; nil when none is, or several.
  func likelyTask(_ text: String) -> String? {
    let key = MatchKey.of(text)
    if key.isEmpty { return nil }
    let inside = plan.tasks.filter { task in
      let own = MatchKey.of(task.name)
      return key.count >= 3 && own.contains(key) || key.contains(own)
    }
    if let only = inside.first, inside.count == 1 { return only.name }
    return Likeness.nearest(text, in: plan.tasks.map { ($0.name, [$0.name]) })
  }
}
