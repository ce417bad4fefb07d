import Papers

/// The columns of a sheet, wide enough for each of its tables.
struct SheetGrid {
  /// In points; at least one.
  let widths: [Double]

  /// - Parameter measure: the width of the page between its margins, in points. Narrower sheets are widened to
  ///   it; wider ones are printed smaller.
  init(_ part: Paper.Part, measure: Double) {
    var widths: [Double] = []
    for case .table(let table) in part.blocks {
      for (index, column) in table.columns.enumerated() {
        let wanted = Double(max(1, column.width)) * SheetLook.body + TableFit.padding
        if index < widths.count { widths[index] = max(widths[index], wanted) } else { widths.append(wanted) }
      }
    }
    // Labels and what they say.
    if widths.isEmpty { widths = [SheetGrid.label, measure - SheetGrid.label] }
    let sum = widths.reduce(0, +)
    self.widths = sum < measure ? widths.map { $0 * measure / sum } : widths
  }

  /// Room for a label, in points.
  private static let label = 90.0

  /// How many columns at the left hold labels; the others hold what is said.
  var labelColumns: Int {
    var sum = 0.0
    for (index, width) in widths.enumerated() {
      sum += width
      if sum >= SheetGrid.label { return min(index + 1, max(1, widths.count - 1)) }
    }
    return max(1, widths.count - 1)
  }

  /// The width of some columns, in points.
  func width(_ columns: Range<Int>) -> Double { widths[columns].reduce(0, +) }

  /// As a column's width is written: in digits of the default font, of 7 pixels at 96 to the inch, with 5 beside.
  static func digits(points: Double) -> Double { min(255, max(1, (points * 96 / 72 - 5) / 7)) }
}
