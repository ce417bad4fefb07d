/// The text without blanks at its ends, of any width.
///
/// Every way into the ledger trims like this, so the ledger never holds such blanks and the round trip through
/// a file is exact.
public func trimmed(_ text: String) -> String {
  if isPlainlyTrimmed(text) { return text }
  let scalars = text.unicodeScalars
  guard let first = scalars.first, let last = scalars.last,
    CharacterFold.isBlank(first) || CharacterFold.isBlank(last)
  else { return text }
  guard let start = scalars.firstIndex(where: { !CharacterFold.isBlank($0) }),
    let end = scalars.lastIndex(where: { !CharacterFold.isBlank($0) })
  else { return "" }
  return String(scalars[start...end])
}

/// Whether the text begins and ends with an ASCII sign or a Chinese character, which nearly all cells do: told from
/// its bytes.
private func isPlainlyTrimmed(_ text: String) -> Bool {
  let bytes = text.utf8
  guard let first = bytes.first, let last = bytes.last else { return true }
  guard isPlain(first) || isChinese(first) else { return false }
  if isPlain(last) { return true }
  return bytes.count >= 3 && isChinese(bytes[bytes.index(bytes.endIndex, offsetBy: -3)])
}

private func isPlain(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x80 }

/// The first of three bytes of U+4000 to U+9FFF, none of which is blank.
private func isChinese(_ byte: UInt8) -> Bool { byte >= 0xE4 && byte <= 0xE9 }
