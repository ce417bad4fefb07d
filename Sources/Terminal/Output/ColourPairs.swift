import CNcurses
import Canvas

/// The pairs of colours that a terminal was told, by what is in them.
struct ColourPairs {
  private struct Pair: Hashable {
    let foreground: Int32
    let background: Int32
  }

  let depth: ColourDepth
  /// Pairs are numbered below this.
  private let limit: Int32
  private var numbers: [Pair: Int32] = [:]

  init(depth: ColourDepth, limit: Int32) {
    self.depth = depth
    self.limit = limit
  }

  /// The number of a style's pair. 0, the terminal's own colours, when there is no room for another pair.
  mutating func number(for style: Style) -> Int32 {
    let pair = Pair(
      foreground: depth.number(of: style.foreground), background: depth.number(of: style.background))
    guard pair.foreground >= 0 || pair.background >= 0 else { return 0 }
    if let known = numbers[pair] { return known }
    let next = Int32(numbers.count) + 1
    guard next < limit, cn_screen_define_pair(next, pair.foreground, pair.background) else { return 0 }
    numbers[pair] = next
    return next
  }
}
