/// The text without blanks at its ends, of any width.
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
