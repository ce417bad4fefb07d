import Campaign
import Ledger
import Words

/// The board as a matrix: rows × columns of tallies, the last row and column being totals.
struct BoardGrid: Sendable {
  private(set) var rows: [AxisEntry]
  let columns: [AxisEntry]
  /// rows × columns.
  private(set) var tallies: [[CellTally]]
  /// Rows are areas and columns are units.
  let isSwapped: Bool

  init(
    _ tallies: CellTallies, rows: [AxisEntry], columns: [AxisEntry], isSwapped: Bool, order: RowOrder
  ) {
    self.rows = rows
    self.columns = columns
    self.isSwapped = isSwapped
    self.tallies = BoardGrid.matrix(tallies, rows: rows, columns: columns, isSwapped: isSwapped)
    sort(by: order)
  }

  /// Sums each leaf once per row and column; the whole board is read off the tallies.
  private static func matrix(
    _ tallies: CellTallies, rows: [AxisEntry], columns: [AxisEntry], isSwapped: Bool
  ) -> [[CellTally]] {
    rows.map { row in
      columns.map { column in
        let units = isSwapped ? column.members : row.members
        let tasks = isSwapped ? row.members : column.members
        return units.reduce(into: CellTally()) { $0 += tallies.tally(unit: $1, tasks: tasks) }
      }
    }
  }

  /// Sorts the rows; the total stays last. Ties keep the order of names; a row without items has no progress
  /// and comes after those that have.
  private mutating func sort(by order: RowOrder) {
    guard order != .name, rows.count > 1 else { return }
    let last = rows.count - 1
    let whole = columns.count - 1
    let sorted = (0..<last).sorted { first, second in
      let (a, b) = (tallies[first][whole], tallies[second][whole])
      switch order {
      case .worst:
        let (left, right) = ((a.count(.red), a.count(.yellow)), (b.count(.red), b.count(.yellow)))
        return left == right ? first < second : left > right
      case .progress:
        guard a.total > 0, b.total > 0 else { return a.total == b.total ? first < second : a.total > 0 }
        let (left, right) = (a.closed * b.total, b.closed * a.total)
        return left == right ? first < second : left < right
      case .name: return first < second
      }
    }
    let order = sorted + [last]
    rows = order.map { rows[$0] }
    tallies = order.map { tallies[$0] }
  }

  /// What the cell stands for.
  func scope(row: Int, column: Int) -> CellScope {
    let (unit, task) = isSwapped ? (columns[column], rows[row]) : (rows[row], columns[column])
    return CellScope(
      units: unit.members, tasks: task.members, unitName: unit.name, taskName: task.name)
  }
}
