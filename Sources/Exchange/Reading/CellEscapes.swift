/// `_xHHHH_` in the texts of a workbook, which stand for characters that XML has no place for (ECMA-376 part 1,
/// 22.9.2.19); `XlsxText` writes them.
enum CellEscapes {
  /// Replaces them in the bytes from `start` on.
  static func decode(_ bytes: inout [UInt8], from start: Int) {
    guard mayHave(bytes, from: start) else { return }
    var result: [UInt8] = []
    var index = start
    while index < bytes.count {
      if let (value, length) = escape(bytes, at: index) {
        append(value, to: &result)
        index += length
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    bytes.replaceSubrange(start..., with: result)
  }

  private static func mayHave(_ bytes: [UInt8], from start: Int) -> Bool {
    var index = start
    while index + 6 < bytes.count {
      if bytes[index] == 0x5F && bytes[index + 1] == 0x78 { return true }
      index += 1
    }
    return false
  }

  /// The character and the length of the escape that begins here, two in a row for one beyond U+FFFF.
  private static func escape(_ bytes: [UInt8], at index: Int) -> (Unicode.Scalar, Int)? {
    guard let high = unit(bytes, at: index) else { return nil }
    if let scalar = Unicode.Scalar(high) { return (scalar, 7) }
    guard (0xD800..<0xDC00).contains(high), let low = unit(bytes, at: index + 7),
      (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x1_0000 + (UInt32(high - 0xD800) << 10) + UInt32(low - 0xDC00))
    else { return nil }
    return (scalar, 14)
  }

  private static func unit(_ bytes: [UInt8], at index: Int) -> UInt16? {
    guard index + 6 < bytes.count, bytes[index] == 0x5F, bytes[index + 1] == 0x78, bytes[index + 6] == 0x5F
    else { return nil }
    var value: UInt16 = 0
    for digit in bytes[(index + 2)..<(index + 6)] {
      switch digit {
      case 0x30...0x39: value = value << 4 | UInt16(digit - 0x30)
      case 0x41...0x46: value = value << 4 | UInt16(digit - 0x41 + 10)
      case 0x61...0x66: value = value << 4 | UInt16(digit - 0x61 + 10)
      default: return nil
      }
    }
    return value
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
  }
}
