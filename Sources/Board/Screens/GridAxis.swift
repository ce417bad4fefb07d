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
  /// The units, the departments by their numbers, or the tasks that it stands for.
  let members: [Int]
  /// Its row in the tallies; nil for all of them together, and for columns.
  var row: Int? {
    switch kind {
    case .unit(let region): region
    case .department(let department): department.id
    case .area, .task, .whole: nil
    }
  }

  /// How many rows its own board would have: one can go into it when there are any.
  var below = 0

  /// The rows of the region that is shown, and their total.
  ///
  /// - Parameter tallies: say whether something belongs to the region itself and wants a row.
  static func rows(_ rows: BoardRows, _ tallies: RowTallies, _ context: Context) -> [AxisEntry] {
    let words = context.words
    switch rows {
    case .units:
      let entries =
        own(tallies, context)
        + context.plan.children(of: context.home).map { region in
          AxisEntry(
            kind: .unit(region.id), name: region.short, short: region.short,
            members: context.plan.subtree(of: region.id), below: context.plan.children(of: region.id).count)
        }
      return entries + [total(of: entries, named: whole(context), words.board)]
    case .departments(let departments):
      let entries = departments.map { department in
        let name = department.name.isEmpty ? words.views.noDepartment : department.name
        return AxisEntry(kind: .department(department), name: name, short: name, members: [department.id])
      }
      return entries + [total(of: entries, named: words.views.allDepartments, words.board)]
    }
  }

  /// 本级: what belongs to the shown region and to none of those below it; no row where nothing does.
  private static func own(_ tallies: RowTallies, _ context: Context) -> [AxisEntry] {
    guard let region = context.plan.region(context.home), tallies.cells[region.id] != nil else { return [] }
    let words = context.words.regions
    return [
      AxisEntry(
        kind: .unit(region.id), name: words.ownOf(region.short), short: words.own, members: [region.id])
    ]
  }

  /// What the total of all units is called: by the region's name where its rows are no townships, or one drilled.
  static func whole(_ context: Context) -> String {
    let isFlat = context.isAtRoot && !context.plan.hasLevels(below: context.home)
    return isFlat ? context.words.board.allUnits : context.plan.region(context.home)?.short ?? ""
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
