import Papers

/// How a table fits the width of a page: its type size and what each column gets.
struct TableFit {
  /// In points: 小四 where every column has all the room that it asks for; else the largest, 六号 at least, at which
  /// each has most of it and no word, day or figure is torn.
  let size: Double
  /// The part of the width for each column; together 1.
  let shares: [Double]
  /// What each column needs so that nothing short is torn in it, in Chinese characters.
  let least: [Double]

  private static let largest = 12.0
  private static let sizes = [10.5, 9, 8, 7.5]
  /// What part of the room that columns ask for they can do with: their texts then take more lines.
  private static let thrift = 0.85
  /// How much wider the font of headings is than that of the text, where it is Latin.
  static let ofHeading = 1.2
  /// Beside the text of a column, left and right together, in points.
  static let padding = 6.0

  /// - Parameters:
  ///   - measure: the width of the page between its margins, in points.
  ///   - check: called for every row that is measured; may throw.
  init(_ table: PaperTable, measure: Double, check: () throws -> Void = {}) rethrows {
    let widths = table.columns.map { Double(max(1, $0.width)) }
    let least = try table.unbrokenWidths(check)
    self.least = least
    func room(_ size: Double, _ thrift: Double) -> [Double] {
      zip(widths, least).map { max($0 * thrift, $1) * size + TableFit.padding }
    }
    func fits(_ room: [Double]) -> Bool { room.reduce(0, +) <= measure }
    if fits(room(TableFit.largest, 1)) {
      size = TableFit.largest
      shares = TableFit.shares(of: measure, least: room(size, 1), widths)
    } else {
      size = TableFit.sizes.first { fits(room($0, TableFit.thrift)) } ?? 7.5
      let narrow = room(size, TableFit.thrift)
      shares = TableFit.shares(of: measure, least: fits(narrow) ? narrow : room(size, 0), widths)
    }
  }

  /// What is left beside the least goes to the columns by their widths; where the least is too much already, all
  /// get less.
  private static func shares(of measure: Double, least: [Double], _ widths: [Double]) -> [Double] {
    let taken = least.reduce(0, +)
    let rest = max(0, measure - taken) / max(1, widths.reduce(0, +))
    let room = zip(least, widths).map { $0 + $1 * rest }
    let whole = max(1, room.reduce(0, +))
    return room.map { $0 / whole }
  }
}

extension PaperTable {
  /// How wide each column must be so that nothing short is torn in it, in Chinese characters.
  ///
  /// - Parameter check: called for every row; may throw.
  func unbrokenWidths(_ check: () throws -> Void = {}) rethrows -> [Double] {
    var words = columns.map { Double(TextRoom.ofLongestWord($0.title)) * TableFit.ofHeading }
    for row in rows {
      try check()
      for (index, cell) in row.enumerated() where words.indices.contains(index) {
        words[index] = max(
          words[index], Double(TextRoom.ofLongestWord(cell.text, isWhole: TextRoom.shortest)))
      }
    }
    // A little more: fonts differ.
    return words.map { $0 == 0 ? 0 : $0 / 2 + 0.3 }
  }
}
