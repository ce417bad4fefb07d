import Campaign
import Words

/// One row or column of the board.
struct AxisEntry: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case unit(Region.ID)
    case area(Area.ID)
    case task(Task.ID)
    case whole
  }

  let kind: Kind
  /// The full name, for detail lines.
  let name: String
  /// The name that fits a heading.
  let short: String
  /// The units (of a unit axis) or tasks (of an area axis) that it stands for.
  let members: [Int]

  /// The rows of the campaign, and their total.
  static func units(of plan: Plan, _ words: BoardWords) -> [AxisEntry] {
    let units = plan.units
    return units.map { AxisEntry(kind: .unit($0.id), name: $0.short, short: $0.short, members: [$0.id]) }
      + [AxisEntry(kind: .whole, name: words.allUnits, short: words.whole, members: units.map(\.id))]
  }

  /// The areas, or their tasks when expanded, and their total.
  static func areas(of plan: Plan, expanded: Bool, _ words: BoardWords) -> [AxisEntry] {
    let entries =
      expanded
      ? plan.tasks.map { task in
        let area = plan.area(task.area)?.short ?? ""
        return AxisEntry(
          kind: .task(task.id), name: "\(area) \(task.name)", short: task.name, members: [task.id])
      }
      : plan.areas.map { area in
        AxisEntry(
          kind: .area(area.id), name: area.name, short: area.short,
          members: plan.tasks(in: area.id).map(\.id))
      }
    return entries + [
      AxisEntry(kind: .whole, name: words.allAreas, short: words.whole, members: plan.tasks.map(\.id))
    ]
  }
}
