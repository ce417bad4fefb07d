import Campaign
import Ledger
import Words

/// What the lines of `guatu status` are.
enum StatusRows {
  case units([Region])
  case departments([DepartmentRow])

  func heading(_ words: Words) -> String {
    switch self {
    case .units: words.board.unit
    case .departments: words.rules.field(.department)
    }
  }

  /// The numbers in the tallies, and the names.
  ///
  /// - Parameter none: the name of the row of items that name no department.
  func named(_ none: String) -> [(id: Int, name: String)] {
    switch self {
    case .units(let units): units.map { ($0.id, $0.short) }
    case .departments(let rows): rows.map { ($0.id, $0.name.isEmpty ? none : $0.name) }
    }
  }
}

/// The whole board as numbers, for `guatu status --format json`.
struct StatusRecord: Encodable {
  let date: CivilDate
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

  init(_ tallies: CellTallies, _ rows: StatusRows, plan: Plan, on day: CivilDate) {
    date = day
    let whole = tallies.whole
    total = whole.total
    states = StatusRecord.states(whole)
    lights = StatusRecord.lights(whole)
    let lines = rows.named("").map { row in
      (name: row.name, areas: StatusRecord.areas(of: row.id, tallies, plan))
    }
    func sum(_ areas: [AreaRecord], _ count: KeyPath<AreaRecord, Int>) -> Int {
      areas.reduce(0) { $0 + $1[keyPath: count] }
    }
    switch rows {
    case .units:
      departments = nil
      units = lines.map {
        UnitRecord(
          unit: $0.name, total: sum($0.areas, \.total), closed: sum($0.areas, \.closed), areas: $0.areas)
      }
    case .departments:
      units = nil
      departments = lines.map {
        DepartmentRecord(
          department: OrNull(wrappedValue: $0.name.isEmpty ? nil : $0.name), total: sum($0.areas, \.total),
          closed: sum($0.areas, \.closed), areas: $0.areas)
      }
    }
  }

  private static func areas(of row: Int, _ tallies: CellTallies, _ plan: Plan) -> [AreaRecord] {
    plan.areas.map { area in
      let tally = tallies.tally(unit: row, tasks: plan.tasks(in: area.id).map(\.id))
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
