import Campaign

/// The board as numbers: counts per row × task. A row is a unit, or a department by its number.
public struct CellTallies: Hashable, Sendable {
  /// row → task → counts; a pair without items is absent.
  public var cells: [Int: [Task.ID: CellTally]]

  public init(_ cells: [Int: [Task.ID: CellTally]] = [:]) { self.cells = cells }

  /// The counts of one row and some tasks together.
  public func tally(unit: Int, tasks: some Sequence<Task.ID>) -> CellTally {
    guard let row = cells[unit] else { return CellTally() }
    return tasks.reduce(into: CellTally()) { sum, task in if let cell = row[task] { sum += cell } }
  }

  /// The counts of some rows and some tasks together: those of a region are its subtree.
  public func tally(units: some Sequence<Int>, tasks: some Sequence<Task.ID>) -> CellTally {
    let tasks = Array(tasks)
    return units.reduce(into: CellTally()) { $0 += tally(unit: $1, tasks: tasks) }
  }

  /// The tallies of units as the rows of a region's board: those right below it with all below them, and its own.
  public func rows(of region: Region.ID, in plan: Plan) -> RowTallies {
    var rows = RowTallies()
    for (unit, cells) in cells {
      guard let row = plan.row(of: unit, in: region) ?? (unit == region ? region : nil) else { continue }
      rows.cells[row, default: [:]].merge(cells) { $0 + $1 }
    }
    return rows
  }

  /// The counts of everything.
  public var whole: CellTally {
    cells.values.reduce(into: CellTally()) { sum, row in for cell in row.values { sum += cell } }
  }
}

/// The rows of a board as numbers. Where a row is a region it counts all below it: a type of its own, since nothing else may
/// be added up for it.
public struct RowTallies: Hashable, Sendable {
  /// row → task → counts; a pair without items may be absent. A row is a region or a department's number.
  public var cells: [Int: [Task.ID: CellTally]]

  public init(_ cells: [Int: [Task.ID: CellTally]] = [:]) { self.cells = cells }

  /// The counts of one row and some tasks together.
  public func tally(row: Int, tasks: some Sequence<Task.ID>) -> CellTally {
    CellTallies(cells).tally(unit: row, tasks: tasks)
  }

  /// The counts of everything.
  public var whole: CellTally { CellTallies(cells).whole }
}

/// How many items of a cell are in each state and have each light.
public struct CellTally: Hashable, Sendable {
  /// Indexed by `State.code`.
  public var states = SIMD8<Int32>()
  /// Indexed by `LightColour.code`.
  public var lights = SIMD8<Int32>()

  public init() {}

  public mutating func add(_ state: State, _ light: LightColour, _ count: Int) {
    states[state.code] += Int32(count)
    lights[light.code] += Int32(count)
  }

  public func count(_ state: State) -> Int { Int(states[state.code]) }
  public func count(_ light: LightColour) -> Int { Int(lights[light.code]) }

  /// Items, without those that are void.
  public var total: Int { Int(states.wrappedSum()) - count(.void) }
  /// 已销号.
  public var closed: Int { count(.closed) }
  /// The worst light of the cell (domain.md §5); nil without items. A cell with drafts is not done.
  public var worst: LightColour? {
    guard states.wrappedSum() > 0 else { return nil }
    if let lit = [LightColour.red, .yellow, .green].first(where: { count($0) > 0 }) { return lit }
    return count(.draft) == 0 && count(.done) > 0 ? .done : LightColour.none
  }

  /// Items with a light, without those that are void: these add up to `total`.
  public func counted(_ light: LightColour) -> Int {
    light == .none ? count(light) - count(.void) : count(light)
  }

  public static func + (left: CellTally, right: CellTally) -> CellTally {
    var sum = left
    sum += right
    return sum
  }

  public static func += (sum: inout CellTally, other: CellTally) {
    sum.states &+= other.states
    sum.lights &+= other.lights
  }
}

/// The counts that a meeting asks for.
public struct Headline: Hashable, Sendable {
  /// Items without void ones, and those closed.
  public var total = 0
  public var closed = 0
  /// Assigned or rectifying past the deadline.
  public var overdue = 0
  /// Assigned or rectifying with the deadline today or within the next `dueSoonDays` days.
  /// nil for a board of the past of a large campaign, which would have to ask every item.
  public var dueSoon: Int? = 0
  public static let dueSoonDays = 7
  /// Waiting for acceptance.
  public var waiting = 0
  /// Returned at least once and still open.
  /// nil as `dueSoon`.
  public var returned: Int? = 0

  public init() {}
}
