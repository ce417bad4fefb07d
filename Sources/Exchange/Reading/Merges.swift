/// The merged cells of a sheet: what stands in the first cell of a range is meant for all of it.
struct Merges {
  /// Rows from 1, columns from 0; both ends belong to the range.
  struct Range: Hashable {
    var rows: ClosedRange<Int32>
    var columns: ClosedRange<Int32>
  }

  /// By their first rows.
  private(set) var ranges: [Range] = []

  init(_ ranges: [Range] = []) { self.ranges = ranges.sorted { $0.rows.lowerBound < $1.rows.lowerBound } }

  /// The columns of the range of several columns that begins on a row and in a column; nil where there is none.
  func across(_ line: Int, from column: Int) -> ClosedRange<Int>? {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if Int(ranges[middle].rows.lowerBound) < line { low = middle + 1 } else { high = middle }
    }
    while low < ranges.count, Int(ranges[low].rows.lowerBound) == line {
      let columns = ranges[low].columns
      if Int(columns.lowerBound) == column, columns.upperBound > columns.lowerBound {
        return Int(columns.lowerBound)...Int(columns.upperBound)
      }
      low += 1
    }
    return nil
  }

  /// The ranges that touch one of the rows.
  func touching(_ rows: ClosedRange<Int>) -> [Range] {
    ranges.filter { Int($0.rows.lowerBound) <= rows.upperBound && Int($0.rows.upperBound) >= rows.lowerBound }
  }
}

/// Gives the cells below the first of a merged range its text, row after row.
///
/// Only downwards: what is merged across columns of the ledger belongs to the first of them. A row with nothing of
/// its own stays blank.
struct MergeFill {
  private let ranges: [Merges.Range]
  private var next = 0
  private var open: [Int: (last: Int, text: String, fault: CellFaults.Fault?)] = [:]

  /// - Parameters:
  ///   - line: the row below which ranges begin.
  ///   - width: columns that matter.
  init(_ merges: Merges, below line: Int, width: Int) {
    ranges = merges.ranges.filter {
      Int($0.rows.lowerBound) > line && Int($0.columns.lowerBound) < width
        && $0.rows.lowerBound < $0.rows.upperBound
    }
  }

  /// Fills the cells of a row that is not blank; rows come in their order.
  mutating func fill(_ cells: inout [String], _ faults: inout CellFaults, line: Int) {
    if ranges.isEmpty { return }
    for (column, range) in open {
      if range.last < line {
        open[column] = nil
      } else if column < cells.count, cells[column].isEmpty {
        cells[column] = range.text
        if let fault = range.fault { faults[column] = fault }
      }
    }
    while next < ranges.count, ranges[next].rows.lowerBound <= line {
      let range = ranges[next]
      let column = Int(range.columns.lowerBound)
      if range.rows.lowerBound == line, column < cells.count {
        open[column] = (Int(range.rows.upperBound), cells[column], faults[column])
      }
      next += 1
    }
  }
}
