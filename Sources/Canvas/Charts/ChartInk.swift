/// What lines are drawn with. Neither kind holds a character that some terminals make two columns wide: block
/// elements are East Asian Ambiguous, braille is not.
public enum ChartInk: Hashable, Sendable {
  /// Eight dots a cell, U+2801–28FF.
  case braille
  /// One character a cell.
  case ascii

  /// Dots side by side in a cell.
  var dotsAcross: Int { self == .braille ? 2 : 1 }
  /// Dots above each other in a cell.
  var dotsDown: Int { self == .braille ? 4 : 1 }
}
