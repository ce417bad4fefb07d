import Campaign
import Ledger

/// Units × areas, then and now; the last row and column are the totals.
struct ChangesGrid: Sendable {
  private let before: BoardGrid
  private let now: BoardGrid

  init(before: RowTallies, now: RowTallies, _ context: Context) {
    let all = RowTallies(before.cells.merging(now.cells) { $1 })
    let units = AxisEntry.rows(.units, all, context)
    let areas = AxisEntry.areas(of: context.plan, expanded: false, context.words.board)
    func grid(_ tallies: RowTallies) -> BoardGrid {
      BoardGrid(
        tallies, rows: units, columns: areas, units: context.plan.subtree(of: context.home), isSwapped: false,
        order: .name)
    }
    self.before = grid(before)
    self.now = grid(now)
  }

  /// Without the totals.
  var units: [AxisEntry] { Array(now.rows.dropLast()) }
  var areas: [AxisEntry] { Array(now.columns.dropLast()) }

  func change(_ unit: Int, _ area: Int) -> CellChange {
    CellChange(before: before.tallies[unit][area], now: now.tallies[unit][area])
  }

  /// The worst light now; nil without items.
  func light(_ unit: Int, _ area: Int) -> LightColour? { now.tallies[unit][area].worst }

  func scope(_ unit: Int, _ area: Int) -> CellScope { now.scope(row: unit, column: area) }

  /// Everything, then and now.
  var whole: (before: CellTally, now: CellTally) {
    (before.tallies.last?.last ?? CellTally(), now.tallies.last?.last ?? CellTally())
  }

  /// How many cells with items got better, got worse, stayed the same.
  func count(_ change: CellChange) -> Int {
    units.indices.reduce(0) { sum, unit in
      sum
        + areas.indices.filter { area in
          (light(unit, area) != nil || change != .same) && self.change(unit, area) == change
        }.count
    }
  }

  /// The rows to show where not all of them have room: those with changes first, those that got worse before
  /// all others; in the order of the board.
  func rows(fitting room: Int) -> [Int] {
    guard units.count > room else { return Array(units.indices) }
    func rank(_ unit: Int) -> (Int, Int, Int) {
      let changes = areas.indices.map { change(unit, $0) }
      return (
        -changes.filter { $0 == .worse }.count, -changes.filter { $0 == .better }.count, unit
      )
    }
    return units.indices.sorted { rank($0) < rank($1) }.prefix(max(0, room)).sorted()
  }
}
