import TestDice

/// Texts that have broken a screen somewhere.
extension Dice {
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
    (0..<roll(0...12)).map { _ in Dice.pieces.randomElement(using: &self) ?? "" }
      .joined()
  }

  /// Up to eight scalars of all of Unicode.
  mutating func scalars() -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<roll(0...8) {
      let limit: UInt32 = Bool.random(using: &self) ? 0x3000 : 0x10FFFF
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...limit, using: &self)) { text.append(scalar) }
    }
    return String(text)
  }
}
