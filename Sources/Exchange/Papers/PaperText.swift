/// Text from outside, made fit for a page: nothing in it turns the direction of writing, hides, or is unknown to
/// XML 1.0 (§2.2).
///
/// Line breaks of every kind become line feeds and tabs blanks. Other controls and noncharacters become U+FFFD.
/// Format characters vanish: bidirectional controls, zero-width blanks, joiners, tags. Of the marks on a character
/// two stay, so that none is written over the lines above. Private characters stay: names of places need them.
func printable(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
  var result = String.UnicodeScalarView()
  var marks = 0
  var before: Unicode.Scalar?
  for scalar in text.unicodeScalars {
    defer { before = scalar }
    if scalar == "\n" && before == "\r" { continue }
    let category = scalar.properties.generalCategory
    if category == .format || scalar.properties.isDefaultIgnorableCodePoint && category != .nonspacingMark {
      continue
    }
    marks = category == .nonspacingMark || category == .enclosingMark ? marks + 1 : 0
    if marks <= 2 { result.append(printed(scalar, category)) }
  }
  return String(result)
}

/// The same on one line.
func printableLine(_ text: String) -> String {
  let text = printable(text)
  return text.utf8.contains(0x0A) ? text.split(separator: "\n").joined(separator: " ") : text
}

private func printed(_ scalar: Unicode.Scalar, _ category: Unicode.GeneralCategory) -> Unicode.Scalar {
  switch category {
  case .lineSeparator, .paragraphSeparator: "\n"
  case .control:
    switch scalar {
    case "\t": " "
    case "\n", "\r", "\u{B}", "\u{C}", "\u{85}": "\n"
    default: "\u{FFFD}"
    }
  default: scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value) ? "\u{FFFD}" : scalar
  }
}

/// How much room text takes on paper, in halves of a Chinese character.
enum TextRoom {
  static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) {
      $0 + ($1.value < 0x1100 || $1.properties.generalCategory == .nonspacingMark ? 1 : 2)
    }
  }

  /// Names of people and states are not longer: a text of so many halves stays on one line.
  static let shortest = 8
  /// Longer words are torn: addresses of pages, names of files.
  private static let longestWord = 14

  /// Latin characters that are wider than half a Chinese one, by about a half of it.
  private static let wideLatin = Set<Unicode.Scalar>("%@MWmw".unicodeScalars)

  /// The longest piece that nobody wants torn: a Latin word, a day, a figure, and as a whole a text that is not
  /// longer than `isWhole`.
  static func ofLongestWord(_ text: String, isWhole: Int = 0) -> Int {
    let pieces = text.split { $0 == " " || $0 == "\n" || $0.unicodeScalars.contains { $0.value >= 0x1100 } }
    let longest = pieces.map(ofWord).filter { $0 <= longestWord }.max() ?? 0
    let whole = of(text)
    return whole <= isWhole && !text.contains("\n") ? whole : longest
  }

  private static func ofWord(_ word: some StringProtocol) -> Int {
    of(word) + (word.unicodeScalars.count { wideLatin.contains($0) } + 1) / 2
  }

  /// How many lines a text takes where so many halves stand on one; at least 1.
  static func lines(_ text: String, width: Int) -> Int {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + max(1, (of($1) + width - 1) / max(1, width)) }
  }
}
