public import Canvas

/// A canvas that is drawn over and over with narrow, wide and marked characters: the same ones for a seed.
public struct RandomCanvas {
  public private(set) var canvas: Canvas
  private var state: UInt64
  private var round = 0

  public init(seed: UInt64, size: Size) {
    state = seed
    canvas = Canvas(size: size)
    change()
  }

  private static let words = [
    "a", "bc", "中", "挂图作战", "e\u{301}", "한", "ﾊ", "x中y", "  ", "完 成", "~", "整改e\u{323}\u{302}",
  ]

  /// Draws some words over what is there, and the number of the round.
  ///
  /// No marks in the last column: libvterm puts them on the next row when it reads them apart from the letter.
  public mutating func change() {
    for _ in 0..<Int(1 + next(40)) {
      let colours = [nil, Colour(0xD70000, basic: 1), Colour(0x00AF00, basic: 2), Colour(0xFFD75F, basic: 3)]
      let style = Style(
        foreground: colours[Int(next(4))], background: colours[Int(next(4))],
        attributes: Attributes(rawValue: UInt8(next(2))))
      let word = Self.words[Int(next(UInt64(Self.words.count)))]
      let isMarked = word.unicodeScalars.count > word.count
      let room = canvas.size.columns - (isMarked ? TextWidth.of(word) : 0)
      canvas.write(
        word, column: Int(next(UInt64(room))), row: Int(next(UInt64(canvas.size.rows))), style: style)
    }
    round += 1
    canvas.write("<\(round)>", column: 0, row: 0, style: .plain)
  }

  /// A number below a limit, by SplitMix64.
  private mutating func next(_ limit: UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return (value ^ value >> 31) % limit
  }
}
