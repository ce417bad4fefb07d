/// Text from outside, made fit to be drawn: nothing in it can move the cursor, change colours, turn the
/// direction of writing or hide.
///
/// Line breaks and tabs become blanks; controls, escape sequences' introducers, bidirectional controls,
/// zero-width and unassigned characters become U+FFFD or vanish; more than two marks on a character vanish.
public func harmless(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
  var result = String.UnicodeScalarView()
  var marks = 0
  for scalar in text.unicodeScalars {
    let value = scalar.value
    if value >= 0x20 && value < 0x7F || value >= 0x4E00 && value <= 0x9FFF {
      marks = 0
      result.append(scalar)
      continue
    }
    switch scalar.properties.generalCategory {
    case .control:
      marks = 0
      result.append(value == 9 || value == 10 || value == 13 ? " " : "\u{FFFD}")
    case .format, .lineSeparator, .paragraphSeparator:
      if value == 0x2028 || value == 0x2029 { result.append(" ") }
    case .privateUse, .unassigned, .surrogate:
      marks = 0
      result.append("\u{FFFD}")
    case .nonspacingMark, .enclosingMark:
      marks += 1
      if marks <= 2 && !result.isEmpty { result.append(scalar) }
    default:
      marks = 0
      result.append(scalar)
    }
  }
  return String(result)
}
