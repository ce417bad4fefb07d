import Canvas
import Ledger

/// Where the two tables of a ranking stand: one below the other or side by side where there is room, else the one
/// under the cursor.
struct RankingLayout {
  enum Arrangement: Hashable { case single, stacked, beside }

  let size: Size
  let arrangement: Arrangement
  /// Lines below the tables for the row under the cursor.
  let detail: Int
  private let counts: (units: Int, departments: Int)
  private let shown: RowKind
  /// Two tables of this width still show every column without its fractions.
  private static let besideColumns = 160
  /// So many lines of the second table make it worth standing below the first.
  private static let fewestRows = 5

  init(size: Size, counts: (Int, Int), shown: RowKind) {
    self.size = size
    self.counts = counts
    self.shown = shown
    detail = size.rows < 14 ? 1 : size.rows < 20 || size.columns >= 100 ? 3 : 4
    // Two headings and a line between the tables.
    let room = size.rows - 3 - detail - counts.0 - 3
    let isRoomBelow = room >= min(counts.1, RankingLayout.fewestRows)
    arrangement =
      isRoomBelow ? .stacked : size.columns >= RankingLayout.besideColumns ? .beside : .single
  }

  /// The lines between summary and detail.
  private var height: Int { max(1, size.rows - 3 - detail) }

  /// The first line of the detail.
  var detailRow: Int { 2 + height }

  /// The lines of an account, which takes the place of tables and detail.
  var accountRows: Int { max(1, size.rows - 3) }

  /// Where a table stands, its headings included; nil when it does not.
  func place(of kind: RowKind) -> Rect? {
    switch arrangement {
    case .single: return kind == shown ? Rect(column: 0, row: 2, columns: size.columns, rows: height) : nil
    case .stacked:
      return kind == .units
        ? Rect(column: 0, row: 2, columns: size.columns, rows: counts.units + 1)
        : Rect(
          column: 0, row: 2 + counts.units + 2, columns: size.columns,
          rows: min(counts.departments + 1, height - counts.units - 2))
    case .beside:
      let half = size.columns / 2
      return kind == .units
        ? Rect(column: 0, row: 2, columns: half - 1, rows: height)
        : Rect(column: half + 1, row: 2, columns: size.columns - half - 1, rows: height)
    }
  }

  func visibleRows(of kind: RowKind) -> Int { max(1, (place(of: kind)?.rows ?? height) - 1) }
}
