/// The text between `ESC [ 200 ~` and `ESC [ 201 ~` as it comes in.
struct Paste {
  /// What is kept of it, in bytes; the rest is dropped.
  static let limit = 1 << 20

  private static let terminator = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  private var isFull = false
  /// How much of the terminator has come.
  private var matched = 0

  /// Takes one more byte; true when it ended the paste.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == Self.terminator[matched] {
      matched += 1
      return matched == Self.terminator.count
    }
    keepMatched()
    if byte == Self.terminator[0] {
      matched = 1
    } else {
      keep(byte)
    }
    return false
  }

  /// The text so far, every line ended by `\n`.
  ///
  /// - Parameter isWhole: whether the terminator came; else a beginning of it is text.
  mutating func text(isWhole: Bool) -> String {
    if !isWhole { keepMatched() }
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0D || byte == 0x0A && previous != 0x0D {
        lines.append(0x0A)
      } else if byte != 0x0A {
        lines.append(byte)
      }
      previous = byte
    }
    return String(decoding: lines, as: UTF8.self)
  }

  private mutating func keepMatched() {
    for byte in Self.terminator.prefix(matched) { keep(byte) }
    matched = 0
  }

  /// Keeps a byte while there is room; never cuts a character in half.
  private mutating func keep(_ byte: UInt8) {
    if byte & 0xC0 != 0x80, bytes.count + 4 > Self.limit { isFull = true }
    if !isFull { bytes.append(byte) }
  }
}
