import Campaign

/// The text of a cell without blanks at its ends.
///
/// Every way into the ledger trims like this, so the ledger never holds such blanks and the round trip through
/// a file is exact.
public func trimmed(_ text: String) -> String {
  let scalars = text.unicodeScalars
  guard let first = scalars.first, let last = scalars.last,
    CharacterFold.isBlank(first) || CharacterFold.isBlank(last)
  else { return text }
  guard let start = scalars.firstIndex(where: { !CharacterFold.isBlank($0) }),
    let end = scalars.lastIndex(where: { !CharacterFold.isBlank($0) })
  else { return "" }
  return String(scalars[start...end])
}

/// The guard that keeps a spreadsheet from taking a cell for a formula.
enum FormulaGuard {
  private static let starts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "'", "＝", "＋", "－", "＠",
  ]

  /// The text with one apostrophe before it where it could become a formula.
  static func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, starts.contains(first) else { return text }
    return "'" + text
  }

  /// The text without exactly one such apostrophe.
  static func unguarded(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.first == "'", let second = scalars.dropFirst().first, starts.contains(second) else {
      return text
    }
    return String(scalars.dropFirst())
  }
}
