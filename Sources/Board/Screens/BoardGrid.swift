import Campaign
import Ledger
import Words

/// The board as a matrix: rows × columns of tallies, the last row and column being totals.
struct BoardGrid: Sendable {
  private(set) var rows: [AxisEntry]
  let columns: [AxisEntry]
  /// rows × columns.
  private(set) var tallies: [[CellTally]]
  /// Rows are areas and columns are units or departments.
  let isSwapped: Bool
  /// All units of the region that is shown.
  private let units: [Region.ID]

  init(
    _ tallies: RowTallies, rows: [AxisEntry], columns: [AxisEntry], units: [Region.ID], isSwapped: Bool,
    order: RowOrder
  ) {
    self.rows = rows
    self.columns = columns
    self.units = units
    self.isSwapped = isSwapped
    self.tallies = []
    self.tallies = summed(tallies)
    sort(by: order)
  }

  /// Adds up what each cell stands for; the totals are the sums of their rows and columns.
  private func summed(_ tallies: RowTallies) -> [[CellTally]] {
    var sums = rows.indices.map { row in
      columns.indices.map { column in
        isTotal(row, column) ? CellTally() : sum(tallies, row: row, column: column)
      }
    }
    guard let lastRow = rows.indices.last, let lastColumn = columns.indices.last else { return sums }
    for row in 0..<lastRow {
      for column in 0..<lastColumn {
        sums[row][lastColumn] += sums[row][column]
        sums[lastRow][column] += sums[row][column]
        sums[lastRow][lastColumn] += sums[row][column]
      }
    }
    return sums
  }

  private func isTotal(_ row: Int, _ column: Int) -> Bool {
    row == rows.count - 1 || column == columns.count - 1
  }

  /// Where the names stand that one can go into.
  enum Heading: Hashable, Sendable { case rows, columns }

  /// The side with the names of regions, where some of them have rows of their own; nil for none.
  var heading: Heading? {
    if rows.contains(where: { $0.below > 0 }) { return .rows }
    return columns.contains { $0.below > 0 } ? .columns : nil
  }

  /// What other tallies of the same rows say of a cell that is no total.
  func sum(_ tallies: RowTallies, row: Int, column: Int) -> CellTally {
    let (owner, task) = entries(row: row, column: column)
    return owner.row.map { tallies.tally(row: $0, tasks: task.members) } ?? CellTally()
  }

  /// Whose the cell is, and its area or task.
  private func entries(row: Int, column: Int) -> (owner: AxisEntry, task: AxisEntry) {
    isSwapped ? (columns[column], rows[row]) : (rows[row], columns[column])
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
    let (owner, task) = entries(row: row, column: column)
    var scope = CellScope(units: units, tasks: task.members, unitName: owner.name, taskName: task.name)
    switch owner.kind {
    case .unit: scope.units = owner.members
    case .department(let department): scope.departments = [department.name]
    case .area, .task, .whole: break
    }
    return scope
  }
}
