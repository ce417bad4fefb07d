import Campaign
import Ledger
import Words

/// One line of `guatu status`: a region with all below it, or a department.
struct StatusRow {
  /// nil for the items that name no department.
  let name: String?
  /// The numbers of the rows in the tallies.
  let members: [Int]

  static func heading(_ kind: RowKind, of home: Region.ID, _ plan: Plan, _ words: Words) -> String {
    switch kind {
    case .units: words.rowWord(below: home, in: plan, flat: words.board.unit)
    case .departments: words.rules.field(.department)
    }
  }

  /// What lies right below a region, with a line for what is its own; the region alone where nothing lies below it.
  static func units(below home: Region.ID, _ tallies: CellTallies, _ plan: Plan, _ words: Words)
    -> [StatusRow]
  {
    let children = plan.children(of: home)
    let name = plan.region(home)?.short ?? ""
    if children.isEmpty { return [StatusRow(name: name, members: [home])] }
    let own = tallies.cells[home] == nil ? [] : [StatusRow(name: words.regions.ownOf(name), members: [home])]
    return own + children.map { StatusRow(name: $0.short, members: plan.subtree(of: $0.id)) }
  }

  static func departments(_ rows: [DepartmentRow]) -> [StatusRow] {
    rows.map { StatusRow(name: $0.name.isEmpty ? nil : $0.name, members: [$0.id]) }
  }
}

/// The whole board as numbers, for `guatu status --format json`.
struct StatusRecord: Encodable {
  let date: CivilDate
  /// The region whose units, or departments, are the rows.
  let region: String
  let total: Int
  let states, lights: [String: Int]
  /// One of the two, whichever was asked for.
  let units: [UnitRecord]?
  let departments: [DepartmentRecord]?

  struct UnitRecord: Encodable {
    let unit: String
    let total, closed: Int
    let areas: [AreaRecord]
  }

  struct DepartmentRecord: Encodable {
    /// null for the items that name none.
    @OrNull var department: String?
    let total, closed: Int
    let areas: [AreaRecord]
  }

  struct AreaRecord: Encodable {
    let area: String
    let total, closed: Int
    let states, lights: [String: Int]
  }

  init(
    _ tallies: CellTallies, _ rows: [StatusRow], _ kind: RowKind, of home: Region.ID, plan: Plan,
    on day: CivilDate
  ) {
    date = day
    region = plan.name(of: home)
    let whole = tallies.whole
    total = whole.total
    states = StatusRecord.states(whole)
    lights = StatusRecord.lights(whole)
    let lines = rows.map { (name: $0.name, areas: StatusRecord.areas(of: $0, tallies, plan)) }
    func sum(_ areas: [AreaRecord], _ count: KeyPath<AreaRecord, Int>) -> Int {
      areas.reduce(0) { $0 + $1[keyPath: count] }
    }
    switch kind {
    case .units:
      departments = nil
      units = lines.map {
        UnitRecord(
          unit: $0.name ?? "", total: sum($0.areas, \.total), closed: sum($0.areas, \.closed), areas: $0.areas
        )
      }
    case .departments:
      units = nil
      departments = lines.map {
        DepartmentRecord(
          department: OrNull(wrappedValue: $0.name), total: sum($0.areas, \.total),
          closed: sum($0.areas, \.closed), areas: $0.areas)
      }
    }
  }

  private static func areas(of row: StatusRow, _ tallies: CellTallies, _ plan: Plan) -> [AreaRecord] {
    plan.areas.map { area in
      let tally = tallies.tally(units: row.members, tasks: plan.tasks(in: area.id).map(\.id))
      return AreaRecord(
        area: area.name, total: tally.total, closed: tally.closed, states: states(tally),
        lights: lights(tally))
    }
  }

  private static func states(_ tally: CellTally) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: State.allCases.map { ($0.rawValue, tally.count($0)) })
  }

  private static func lights(_ tally: CellTally) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: LightColour.allCases.map { ($0.rawValue, tally.count($0)) })
  }
}
