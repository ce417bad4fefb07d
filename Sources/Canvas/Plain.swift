/// The scalars of everyday Chinese text, told apart by comparisons alone.
///
/// Every text is looked through at every frame: what is found here needs no look at Unicode's tables. Every
/// scalar in these ranges is assigned, visible and no mark.
enum Plain {
  /// Two columns: ideographs, kana, Chinese punctuation, full-width letters.
  static func isWide(_ value: UInt32) -> Bool {
    value >= 0x4E00 && value <= 0x9FFF || value >= 0x3000 && value <= 0x3029
      || value >= 0xFF01 && value <= 0xFF60 || value >= 0x3041 && value <= 0x3096
      || value >= 0x309B && value <= 0x30FF || value >= 0x3400 && value <= 0x4DBF
      || value >= 0xAC00 && value <= 0xD7A3
  }

  /// No column: the blocks that hold nothing but marks on the character before.
  static func isMark(_ value: UInt32) -> Bool {
    value >= 0x300 && value <= 0x36F || value >= 0x1AB0 && value <= 0x1AFF
      || value >= 0x1DC0 && value <= 0x1DFF
      || value >= 0x20D0 && value <= 0x20FF || value >= 0xFE20 && value <= 0xFE2F
  }

  /// One column: quotation marks, dashes, dots; arrows and lines; blocks and shapes; ticks and crosses; braille; Latin with
  /// accents; Greek.
  static func isNarrow(_ value: UInt32) -> Bool {
    value >= 0x20 && value < 0x7F || value >= 0xAE && value <= 0x2FF || value >= 0xA1 && value <= 0xAC
      || value >= 0x2010 && value <= 0x2027 || value >= 0x2190 && value <= 0x2319
      || value >= 0x2500 && value <= 0x25FC || value >= 0x2710 && value <= 0x2727
      || value >= 0x2729 && value <= 0x274B || value >= 0x2800 && value <= 0x28FF
      || value >= 0x2030 && value <= 0x203E || value >= 0x3A3 && value <= 0x3FF
  }
}
