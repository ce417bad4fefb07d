/// Text from outside, made fit to be drawn: nothing in it can move the cursor, change colours, turn the
/// direction of writing or hide, and every terminal gives it the columns that `TextWidth` counts.
///
/// Line breaks and tabs become blanks. Other controls, private and unassigned scalars become U+FFFD.
/// Bidirectional controls, zero-width characters, variation selectors, joiners, skin tones and enclosing
/// marks vanish; of the marks on a character two stay. The letters of a flag become letters.
public func harmless(_ text: String) -> String {
  let scalars = text.unicodeScalars
  guard let odd = scalars.firstIndex(where: { !isPlain($0.value) }) else { return text }
  var result = Substring.UnicodeScalarView(scalars[..<odd])
  var marks = 0
  var before: Unicode.Scalar?
  for scalar in scalars[odd...] {
    defer { before = scalar }
    if scalar == "\n", before == "\r" { continue }
    // A heap of marks is not asked one by one what it is: tens of thousands would slow every frame.
    if marks >= 2, Plain.isMark(scalar.value) { continue }
    guard let safe = isPlain(scalar.value) ? scalar : replacement(of: scalar) else { continue }
    marks = TextWidth.of(safe) == 0 ? marks + 1 : 0
    if marks == 0 || marks <= 2 && !result.isEmpty { result.append(safe) }
  }
  return String(result)
}

/// The text made harmless, and its columns; one look is enough for everyday text.
func measured(_ text: String) -> (text: String, columns: Int) {
  var columns = 0
  for scalar in text.unicodeScalars {
    if Plain.isNarrow(scalar.value) {
      columns += 1
    } else if Plain.isWide(scalar.value) {
      columns += 2
    } else {
      let safe = harmless(text)
      return (safe, TextWidth.of(safe))
    }
  }
  return (text, columns)
}

private func isPlain(_ value: UInt32) -> Bool { Plain.isNarrow(value) || Plain.isWide(value) }

/// What is drawn in place of a scalar; nil for nothing.
private func replacement(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
  let properties = scalar.properties
  if properties.isDefaultIgnorableCodePoint || properties.isEmojiModifier { return nil }
  switch properties.generalCategory {
  case .control: return properties.isWhitespace ? " " : "\u{FFFD}"
  case .lineSeparator, .paragraphSeparator, .spaceSeparator: return " "
  case .format, .enclosingMark: return nil
  case .privateUse, .unassigned, .surrogate: return "\u{FFFD}"
  default: return letter(ofFlag: scalar) ?? scalar
  }
}

/// A–Z for the regional indicators that flags are made of: terminals do not agree on the width of a flag.
private func letter(ofFlag scalar: Unicode.Scalar) -> Unicode.Scalar? {
  guard (0x1F1E6...0x1F1FF).contains(scalar.value) else { return nil }
  return Unicode.Scalar(scalar.value - 0x1F1E6 + 65)
}
