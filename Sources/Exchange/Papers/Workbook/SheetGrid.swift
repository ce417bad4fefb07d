import Papers

/// The columns of a sheet: those of its largest table. Smaller tables take several of them for each of theirs.
struct SheetGrid {
  /// In points; at least one.
  let widths: [Double]

  /// - Parameters:
  ///   - measure: the width of the page between its margins, in points. Narrower sheets are widened to it; wider
  ///     ones are printed smaller.
  ///   - check: called for every row that is measured; may throw.
  init(_ part: Paper.Part, measure: Double, check: () throws -> Void = {}) rethrows {
    var widths: [Double] = []
    for case .table(let table) in part.blocks where table.columns.count > widths.count {
      widths = try SheetGrid.wanted(table, check)
    }
    // Labels and what they say.
    if widths.isEmpty { widths = [SheetGrid.label, measure - SheetGrid.label] }
    let sum = widths.reduce(0, +)
    self.widths = sum < measure ? widths.map { $0 * measure / sum } : widths
  }

  /// Room for a label, in points.
  private static let label = 90.0

  private static func wanted(_ table: PaperTable, _ check: () throws -> Void) rethrows -> [Double] {
    zip(table.columns, try table.unbrokenWidths(check)).map { column, least in
      max(Double(max(1, column.width)), least) * SheetLook.body + TableFit.padding
    }
  }

  /// Which columns of the sheet each column of a table takes.
  ///
  /// - Parameter check: called for every row that is measured; may throw.
  func spans(of table: PaperTable, check: () throws -> Void = {}) rethrows -> [Range<Int>] {
    let wanted = try SheetGrid.wanted(table, check)
    let (sum, whole) = (wanted.reduce(0, +), widths.reduce(0, +))
    // What takes much of the width takes all of it.
    let scale = sum > whole * 0.4 ? whole / sum : 1
    var spans: [Range<Int>] = []
    var (start, reached) = (0, 0.0)
    for (index, width) in wanted.enumerated() {
      reached += width * scale
      let last = max(start, widths.count - (wanted.count - index))
      var end = start + 1
      while end <= last, self.width(0..<end) + widths[end] / 2 < reached { end += 1 }
      if index + 1 == wanted.count && scale != 1 { end = widths.count }
      spans.append(start..<end)
      start = end
    }
    return spans
  }

  /// How many columns at the left hold labels; the others hold what is said.
  var labelColumns: Int {
    let enough = widths.indices.first { width(0..<$0 + 1) >= SheetGrid.label } ?? widths.count
    return max(1, min(enough + 1, widths.count - 1))
  }

  /// The width of some columns, in points.
  func width(_ columns: Range<Int>) -> Double { widths[columns].reduce(0, +) }

  /// As a column's width is written: in digits of the default font, of 7 pixels at 96 to the inch, with 5 beside.
  static func digits(points: Double) -> Double { min(255, max(1, (points * 96 / 72 - 5) / 7)) }
}
