/// A line of text that shows how values went.
public enum Sparkline {
  /// From low to high.
  private static let marks: [Character] = ["_", ".", "-", "=", "*", "#"]

  /// The values as bars from the lowest to the highest of them, the last at the right edge.
  ///
  /// Braille shows two values a cell in four heights, ASCII one value a cell in six. More values than that are
  /// drawn together by their means; fewer leave blanks at the left. Equal values stand in the middle; nil and
  /// what is not a number are blank.
  ///
  /// - Parameter columns: 0–10,000; others count as the nearest of these.
  /// - Returns: exactly so many columns.
  public static func text(_ values: [Double?], columns: Int, ink: ChartInk) -> String {
    let places = min(max(0, columns), 10_000) * ink.dotsAcross
    let heights = heights(values, places: places, of: ink == .ascii ? marks.count : 4)
    guard ink == .braille else { return String(heights.map { $0.map { marks[$0 - 1] } ?? " " }) }
    return String(
      stride(from: 0, to: places, by: 2).map {
        Braille.character(bar(heights[$0], side: 0) | bar(heights[$0 + 1], side: 1))
      })
  }

  /// So many dots from the bottom.
  private static func bar(_ height: Int?, side: Int) -> UInt8 {
    (0..<(height ?? 0)).reduce(0) { $0 | Braille.bit(column: side, row: 3 - $1) }
  }

  /// A height of 1 to `levels` for each place.
  private static func heights(_ values: [Double?], places: Int, of levels: Int) -> [Int?] {
    let values = gathered(values, into: places)
    guard let low = values.compactMap({ $0 }).min(), let high = values.compactMap({ $0 }).max() else {
      return Array(repeating: nil, count: places)
    }
    let scale = ChartScale(low...high, dots: levels)
    return Array(repeating: nil, count: places - values.count)
      + values.map { $0.map { 1 + scale.dot(of: $0) } }
  }

  /// At most so many values, evenly from all.
  private static func gathered(_ values: [Double?], into places: Int) -> [Double?] {
    guard places > 0 else { return [] }
    let count = min(values.count, places)
    return (0..<count).map { place in
      let part = values[(place * values.count / count)..<((place + 1) * values.count / count)]
      let known = part.compactMap { $0 }.filter(\.isFinite).map(ChartAxis.limited)
      return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
    }
  }
}
