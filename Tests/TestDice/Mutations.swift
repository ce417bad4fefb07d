/// Inputs that nobody would think of: samples, changed at random here and there, cut, repeated and mixed.
///
/// The same for the same samples and seed.
public struct Mutations {
  let samples: [[UInt8]]
  let words: [[UInt8]]
  private var dice: Dice

  /// What an input may grow to, in bytes.
  public static let longest = 1 << 16

  /// - Parameters:
  ///   - samples: what good inputs look like; at least one.
  ///   - words: what means something to the reader, and is to be found in odd places.
  public init(of samples: [[UInt8]], words: [[UInt8]], seed: Int) {
    self.samples = samples
    self.words = words + Mutations.anywhere
    dice = Dice(seed: seed)
  }

  public init(of samples: [String], words: [String], seed: Int) {
    self.init(of: samples.map { Array($0.utf8) }, words: words.map { Array($0.utf8) }, seed: seed)
  }

  /// Text that has trapped readers before: ends of numbers, line ends, controls, marks, what is wider than it looks.
  private static let anywhere = [
    "9223372036854775807", "-9223372036854775808", "99999999999999999999", "1e308", "-0", "\r\n", "\"\"",
    "\u{0}", "\u{FEFF}",
    "\u{202E}", "e\u{301}", "𠮷", "٣", "０", "\u{1B}", "\u{9B}",
  ].map { Array($0.utf8) }

  /// Bytes that are no text: half characters, surrogates, marks of other encodings.
  private static let noText: [[UInt8]] = [
    [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE4, 0xB8], [0xFF, 0xFE], [0x9B], [0x81, 0x30, 0x81],
  ]

  public mutating func next() -> [UInt8] {
    var input = sample()
    // Most readers refuse bytes that are no text at once: what lies behind that sees only what is changed as text.
    if dice.chance(60) {
      for _ in 1...dice.roll(1...3) { changeText(&input) }
    } else {
      for _ in 1...dice.roll(1...6) { changeBytes(&input) }
    }
    return Array(input.prefix(Mutations.longest))
  }

  /// The same as text; what is no UTF-8 becomes U+FFFD.
  public mutating func nextText() -> String { String(decoding: next(), as: UTF8.self) }

  private mutating func sample() -> [UInt8] { samples[dice.roll(0...samples.count - 1)] }

  private mutating func changeBytes(_ input: inout [UInt8]) {
    let place = dice.roll(0...input.count)
    switch dice.roll(1...4) {
    case 1 where place < input.count: input[place] ^= 1 << UInt8(dice.roll(0...7))
    case 2 where place < input.count: input[place] = UInt8(dice.roll(0...255))
    case 3: input.insert(contentsOf: Mutations.noText[dice.roll(0...Mutations.noText.count - 1)], at: place)
    default: change(&input, place..<min(input.count, place + dice.roll(0...40)))
    }
  }

  /// Changes that leave UTF-8 what it is.
  private mutating func changeText(_ input: inout [UInt8]) {
    let place = Mutations.boundary(in: input, at: dice.roll(0...input.count))
    let end = Mutations.boundary(in: input, at: min(input.count, place + dice.roll(0...dice.roll(1...40))))
    change(&input, place..<max(place, end))
  }

  private mutating func change(_ input: inout [UInt8], _ range: Range<Int>) {
    let word = words[dice.roll(0...words.count - 1)]
    switch dice.roll(1...5) {
    case 1: input.removeSubrange(range)
    case 2: input.insert(contentsOf: word, at: range.lowerBound)
    case 3: input.replaceSubrange(range, with: word)
    case 4:
      let piece = Array(input[range])
      for _ in 0...dice.roll(0...20) where input.count < Mutations.longest {
        input.insert(contentsOf: piece, at: range.lowerBound)
      }
    default:
      let other = sample()
      input =
        Array(input[..<range.lowerBound])
        + other[Mutations.boundary(in: other, at: dice.roll(0...other.count))...]
    }
  }

  /// The place, or the one before it where a character begins.
  private static func boundary(in bytes: [UInt8], at place: Int) -> Int {
    var place = place
    while place > 0, place < bytes.count, bytes[place] & 0xC0 == 0x80 { place -= 1 }
    return place
  }
}
