/// A line like `[区划]`: TOML wants names of tables that are not plain in quotes. The parser does not say so of the first
/// letter; it ends the program. So such lines are looked for before it sees them.
enum TOMLTableName {
  /// The first line that begins a table with a name that must be in quotes.
  ///
  /// - Parameter isWhole: whether a text is TOML. Where what stands before the line is not, the line is inside a string
  ///   or an array of several lines and begins no table, or the parser finds a fault before it.
  /// - Returns: the number of the line, from 1, and what stands on it.
  static func unquoted(in toml: String, isWhole: (String) -> Bool) -> (line: Int, text: String)? {
    let bytes = toml.utf8
    var start = bytes.startIndex
    var line = 1
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
      ?? (start < bytes.endIndex ? bytes.endIndex : nil)
    {
      let text = String(decoding: bytes[start..<end], as: UTF8.self)
      if isUnquoted(text), isWhole(String(decoding: bytes[..<start], as: UTF8.self)) {
        return (line, text.filter { !$0.isNewline })
      }
      guard end < bytes.endIndex else { return nil }
      start = bytes.index(after: end)
      line += 1
    }
    return nil
  }

  /// Whether a line begins like a table, and goes on with what neither begins a plain name nor a quoted one.
  private static func isUnquoted(_ line: String) -> Bool {
    var rest = Substring(line).unicodeScalars.drop { blanks.contains($0) || $0 == "\u{FEFF}" }
    guard rest.popFirst() == "[" else { return false }
    rest = rest.drop { blanks.contains($0) }
    if rest.first == "[" { rest = rest.dropFirst().drop { blanks.contains($0) } }
    // A name may not begin on the next line either.
    guard let first = rest.first else { return true }
    return !plain.contains(first)
  }

  private static let blanks: Set<Unicode.Scalar> = [" ", "\t"]
  /// What begins a name, quoted or not, and the bracket that ends a table without one: the parser knows of that.
  private static let plain = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-\"']".unicodeScalars)
}
