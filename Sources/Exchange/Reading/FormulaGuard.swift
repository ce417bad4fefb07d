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
