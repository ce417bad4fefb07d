import Campaign
import Ledger
import Words

/// What the rows of the board are: the units, or the departments that the ledger's items name.
enum BoardRows: Hashable, Sendable {
  case units
  case departments([DepartmentRow])

  var kind: RowKind {
    switch self {
    case .units: .units
    case .departments: .departments
    }
  }
}

/// One row or column of the board.
struct AxisEntry: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case unit(Region.ID)
    case department(DepartmentRow)
    case area(Area.ID)
    case task(Task.ID)
    case whole
  }

  let kind: Kind
  /// The full name, for detail lines.
  let name: String
  /// The name that fits a heading.
  let short: String
  /// The rows of the tallies (units, or departments by their numbers) or the tasks that it stands for.
  let members: [Int]

  /// The rows of the campaign, and their total.
  static func rows(_ rows: BoardRows, of plan: Plan, _ words: Words) -> [AxisEntry] {
    switch rows {
    case .units:
      let entries = plan.units.map {
        AxisEntry(kind: .unit($0.id), name: $0.short, short: $0.short, members: [$0.id])
      }
      return entries + [total(of: entries, named: words.board.allUnits, words.board)]
    case .departments(let departments):
      let entries = departments.map { department in
        let name = department.name.isEmpty ? words.views.noDepartment : department.name
        return AxisEntry(kind: .department(department), name: name, short: name, members: [department.id])
      }
      return entries + [total(of: entries, named: words.views.allDepartments, words.board)]
    }
  }

  private static func total(of entries: [AxisEntry], named name: String, _ words: BoardWords) -> AxisEntry {
    AxisEntry(kind: .whole, name: name, short: words.whole, members: entries.flatMap(\.members))
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
    return entries + [total(of: entries, named: words.allAreas, words)]
  }
}
