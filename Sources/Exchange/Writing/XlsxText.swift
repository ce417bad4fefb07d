/// Text as a cell of a workbook holds it: what XML has no place for, and what would be read as an escape itself,
/// is written as `_xHHHH_` (ECMA-376 part 1, 22.9.2.19).
///
/// libxlsxwriter escapes some of the control characters itself, but neither U+0000, U+FFFE and U+FFFF nor texts
/// that look like an escape. What comes from here has nothing left for it to do.
enum XlsxText {
  static func escaped(_ text: String) -> String {
    guard mayNeedEscapes(text) else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if isUnwritable(scalar) || (scalar == "_" && readsAsEscape(scalars[index...])) {
        result.append(contentsOf: escape(scalar).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether there is anything to look at more closely: most texts pass here, byte by byte.
  private static func mayNeedEscapes(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.contains { index in
        switch bytes[index] {
        case 0x09, 0x0A: false
        case 0..<0x20: true
        case 0x5F: index + 1 < bytes.count && bytes[index + 1] == 0x78
        case 0xEF: index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
        default: false
        }
      }
    }
  }

  /// Control characters but for tab and line feed, and the two that are no characters. XML readers turn a
  /// carriage return into a line feed.
  private static func isUnwritable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Whether `_xHHHH` stands at the beginning, with an underscore after it, its own or that of an escape.
  private static func readsAsEscape(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let next = scalars.dropFirst()
    guard next.count >= 6, next.first == "x", let last = next.dropFirst(5).first else { return false }
    return (last == "_" || isUnwritable(last)) && next.dropFirst().prefix(4).allSatisfy(isHexadecimal)
  }

  private static func isHexadecimal(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.properties.isASCIIHexDigit
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    "_x" + hexadecimal(scalar.value, digits: 4) + "_"
  }
}
