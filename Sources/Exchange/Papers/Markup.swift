import Mustache

/// Text as content of HTML, or as the value of an attribute.
///
/// Scalar by scalar, as a browser reads: in the eyes of Swift `<` is one character with the letter before it when
/// that is one that joins (U+0D4E), and what escapes by characters would let it through.
struct Markup: MustacheContentType {
  /// The pragma that begins every template: `{{name}}` is escaped as it is here. Known from the first use on.
  static let pragma: String = {
    MustacheContentTypes.register(Markup(), named: "MARKUP")
    return "{{% CONTENT_TYPE: MARKUP}}"
  }()

  func escapeText(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
