/// Text as content or as the value of an attribute of XML 1.0 and HTML.
///
/// Line breaks and tabs become blanks; what XML 1.0 does not allow or discourages (§2.2) becomes U+FFFD.
public func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    case "\t", "\n", "\r": result += " "
    default: result.unicodeScalars.append(isAllowed(scalar.value) ? scalar : "\u{FFFD}")
    }
  }
  return result
}

private func isAllowed(_ value: UInt32) -> Bool {
  value >= 0x20 && value < 0x7F
    || value > 0x9F && value & 0xFFFE != 0xFFFE && !(0xFDD0...0xFDEF).contains(value)
}
