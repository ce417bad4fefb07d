import Papers

/// How a table fits the width of a page: its type size and what each column gets.
struct TableFit {
  /// In points: the largest at which every column has the room that it asks for; 小四 at most, 六号 at least.
  let size: Double
  /// The part of the width for each column; together 1.
  let shares: [Double]

  private static let sizes = [12, 10.5, 9, 8, 7.5]
  /// Beside the text of a column, left and right together, in points.
  static let padding = 6.0

  /// - Parameter measure: the width of the page between its margins, in points.
  init(_ table: PaperTable, measure: Double) {
    let widths = table.columns.map { Double(max(1, $0.width)) }
    let room = measure - Double(widths.count) * TableFit.padding
    let sum = max(1, widths.reduce(0, +))
    size = TableFit.sizes.first { sum * $0 <= room } ?? 7.5
    let size = size
    let wanted = widths.map { $0 * size + TableFit.padding }
    let whole = max(1, wanted.reduce(0, +))
    shares = wanted.map { $0 / whole }
  }
}
