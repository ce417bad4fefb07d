public import Canvas
import TestDice

/// A canvas that is drawn over and over with narrow, wide and marked characters: the same ones for a seed.
public struct RandomCanvas {
  public private(set) var canvas: Canvas
  private var dice: Dice
  private var round = 0

  public init(seed: UInt64, size: Size) {
    dice = Dice(seed: seed)
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

  /// A number below a limit.
  private mutating func next(_ limit: UInt64) -> UInt64 { dice.next() % limit }
}
