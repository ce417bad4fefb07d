/// Numbers and nasty texts that are the same for a seed (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  private static let pieces = [
    "a", "Z", "9", " ", "  ", "中", "整", "，", "。", "（", "）", "“", "”", "𠮷", "한", "カ", "ｶﾞ", "か\u{3099}",
    "e\u{301}",
    "\u{301}\u{302}\u{303}", "\n", "\r\n", "\t", "\u{1B}[2J", "\u{9B}1m", "\u{0}", "\u{202E}", "\u{200B}",
    "\u{E000}",
    "\u{378}", "👨‍👩‍👧", "👍🏽", "⚠\u{FE0F}", "🇨🇳", "नमस्ते", "กำ", "\u{1112}\u{1161}\u{11AB}", "\u{1161}", "\u{0600}1",
    "<", "&", "\"", "'", "\u{FFFE}", "●", "ש", "\u{2028}",
  ]

  /// Up to twelve pieces that have broken a screen somewhere.
  mutating func text() -> String {
    (0..<Int.random(in: 0...12, using: &self)).map { _ in Dice.pieces.randomElement(using: &self) ?? "" }
      .joined()
  }

  /// Up to eight scalars of all of Unicode.
  mutating func scalars() -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...8, using: &self) {
      let limit: UInt32 = Bool.random(using: &self) ? 0x3000 : 0x10FFFF
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...limit, using: &self)) { text.append(scalar) }
    }
    return String(text)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}
