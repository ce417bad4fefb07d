/// Text that no reader of Markdown takes for markup (CommonMark with GitHub's extensions).
enum MarkdownText {
  private static let signs: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&", "$", "@", "!", "^", "=",
  ]

  /// On one line behind something else, or in a cell: a backslash before every sign that could begin emphasis,
  /// code, links, images, tables, entities, formulas or HTML. Its line breaks are written as `lineBreak`.
  static func inline(_ text: String, lineBreak: String = " ") -> String {
    var result = String.UnicodeScalarView()
    var word = ""
    for scalar in printable(text).unicodeScalars {
      if scalar == "\n" {
        result.append(contentsOf: lineBreak.unicodeScalars)
      } else {
        if signs.contains(scalar) || beginsAddress(scalar, after: word) { result.append("\\") }
        result.append(scalar)
      }
      word = scalar.isASCII && scalar.properties.isAlphabetic ? word + String(scalar).lowercased() : ""
    }
    return String(result)
  }

  /// At the beginning of a line or of an entry of a list, where a list, a rule or a number with a dot would be
  /// markup, too.
  static func starting(_ text: String) -> String {
    let text = inline(text)
    let scalars = text.unicodeScalars
    guard let first = scalars.first(where: { $0 != " " }) else { return text }
    // Blanks before the text would make it code.
    let blanks = scalars.prefix { $0 == " " }
    let rest = String(String.UnicodeScalarView(scalars.dropFirst(blanks.count)))
    if first == "-" || first == "+" { return "\\" + rest }
    let digits = rest.unicodeScalars.prefix { (0x30...0x39).contains($0.value) }
    guard !digits.isEmpty, let next = rest.unicodeScalars.dropFirst(digits.count).first,
      next == "." || next == ")"
    else { return rest }
    let tail = String(String.UnicodeScalarView(rest.unicodeScalars.dropFirst(digits.count)))
    return String(String.UnicodeScalarView(digits)) + "\\" + tail
  }

  /// Addresses become links by themselves.
  private static func beginsAddress(_ scalar: Unicode.Scalar, after word: String) -> Bool {
    switch scalar {
    case ":": ["http", "https", "ftp", "mailto", "xmpp"].contains { word.hasSuffix($0) }
    case ".": word.hasSuffix("www")
    default: false
    }
  }
}
