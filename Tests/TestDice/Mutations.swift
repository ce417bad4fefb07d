/// Inputs that nobody would think of: samples, changed at random here and there, cut, repeated and mixed.
///
/// The same for the same samples and seed.
public struct Mutations {
  private let samples: [[UInt8]]
  private let words: [[UInt8]]
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

  /// Bytes that have trapped readers before: ends of numbers, half characters, controls, marks of encodings.
  private static let anywhere: [[UInt8]] =
    [
      "9223372036854775807", "-9223372036854775808", "99999999999999999999", "1e308", "-0", "\r\n", "\"\"",
      "\u{0}", "\u{FEFF}",
      "\u{202E}", "e\u{301}", "𠮷", "٣", "０",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE4, 0xB8], [0xFF, 0xFE], [0x1B], [0x9B],
    ]

  public mutating func next() -> [UInt8] {
    var input = sample()
    for _ in 1...dice.roll(1...6) { change(&input) }
    return Array(input.prefix(Mutations.longest))
  }

  /// The same as text; what is no UTF-8 becomes U+FFFD.
  public mutating func nextText() -> String { String(decoding: next(), as: UTF8.self) }

  private mutating func sample() -> [UInt8] { samples[dice.roll(0...samples.count - 1)] }

  private mutating func change(_ input: inout [UInt8]) {
    let place = dice.roll(0...input.count)
    let end = min(input.count, place + dice.roll(0...dice.roll(1...40)))
    switch dice.roll(1...8) {
    case 1 where place < input.count: input[place] ^= 1 << UInt8(dice.roll(0...7))
    case 2 where place < input.count: input[place] = UInt8(dice.roll(0...255))
    case 3: input.insert(UInt8(dice.roll(0...255)), at: place)
    case 4: input.removeSubrange(place..<end)
    case 5: input.insert(contentsOf: words[dice.roll(0...words.count - 1)], at: place)
    case 6: input.replaceSubrange(place..<end, with: words[dice.roll(0...words.count - 1)])
    case 7:
      let piece = Array(input[place..<end])
      for _ in 0...dice.roll(0...20) where input.count < Mutations.longest {
        input.insert(contentsOf: piece, at: place)
      }
    default:
      let other = sample()
      let cut = dice.roll(0...other.count)
      input = Array(input[..<place]) + other[cut...]
    }
  }
}
