/// The bytes of one character of UTF-8 as they come in.
struct UTF8Sequence {
  private var value: UInt32
  private var missing: Int
  private let least: UInt32

  /// What a first byte begins; nil for a byte that begins nothing.
  init?(lead: UInt8) {
    switch lead {
    case 0xC2...0xDF: (value, missing, least) = (UInt32(lead & 0x1F), 1, 0x80)
    case 0xE0...0xEF: (value, missing, least) = (UInt32(lead & 0x0F), 2, 0x800)
    case 0xF0...0xF4: (value, missing, least) = (UInt32(lead & 0x07), 3, 0x10000)
    default: return nil
    }
  }

  var isComplete: Bool { missing == 0 }

  /// The character; nil when it is not one, or longer than it need be.
  var scalar: Unicode.Scalar? { value >= least ? Unicode.Scalar(value) : nil }

  /// Takes one more byte; false when that byte does not belong here.
  mutating func take(_ byte: UInt8) -> Bool {
    guard missing > 0, byte & 0xC0 == 0x80 else { return false }
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    return true
  }
}
