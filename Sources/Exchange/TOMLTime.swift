/// A date with a time that is none, like `2017-03-01Tax`: the parser does not say so; it ends the program. So such values
/// are looked for before it sees them.
enum TOMLTime {
  /// The first value that begins like a date with a time, and goes on without one.
  ///
  /// Strings and comments are passed over. Where one is not closed the parser finds that fault itself.
  ///
  /// - Returns: the number of its line, from 1, and the value.
  static func broken(in toml: String) -> (line: Int, text: String)? {
    var rest = Substring(toml).unicodeScalars
    var line = 1
    while let first = rest.first {
      let begin = rest
      switch first {
      case "#": rest = rest.drop { $0 != "\n" }
      case "\"", "'": skipString(first, &rest)
      case _ where ends.contains(first): rest.removeFirst()
      default:
        rest = rest.drop { !ends.contains($0) }
        let value = begin[..<rest.startIndex]
        let isKey = rest.first { $0 != " " && $0 != "\t" } == "="
        if !isKey, isBroken(value) { return (line, String(value)) }
      }
      line += begin[..<rest.startIndex].count { $0 == "\n" }
    }
    return nil
  }

  private static func isBroken(_ value: Substring.UnicodeScalarView) -> Bool {
    let pattern = "dddd-dd-ddT".unicodeScalars
    guard value.count > pattern.count else { return false }
    let isDate = zip(value, pattern).allSatisfy { scalar, sign in
      switch sign {
      case "d": isDigit(scalar)
      case "T": scalar == "T" || scalar == "t"
      default: scalar == sign
      }
    }
    return isDate && !isDigit(value[value.index(value.startIndex, offsetBy: pattern.count)])
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// Passes over a string in these quotes, or as much of it as there is.
  private static func skipString(_ quote: Unicode.Scalar, _ rest: inout Substring.UnicodeScalarView) {
    let isLong = rest.prefix(3).count == 3 && rest.prefix(3).allSatisfy { $0 == quote }
    rest.removeFirst(isLong ? 3 : 1)
    while let next = rest.popFirst() {
      if next == "\\", quote == "\"" {
        rest = rest.dropFirst()
      } else if next == quote, !isLong || rest.prefix(2).elementsEqual([quote, quote]) {
        // More quotes than three belong to the string.
        if isLong { rest = rest.drop { $0 == quote } }
        return
      } else if next == "\n", !isLong {
        return
      }
    }
  }

  /// What a value without quotes ends with.
  private static let ends = Set(" \t\r\n,=[]{}#\"'".unicodeScalars)
}
