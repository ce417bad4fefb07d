/// Text with the macros of man(7).
struct Roff {
  private(set) var text = ".\\\" Made by guatu manual.\n"

  /// The first line of a page.
  mutating func title(_ name: String, section: Int, source: String, manual: String) {
    text += ".TH \(name) \(section) \"\" \"\(source)\" \"\(manual)\"\n"
    // Neither words cut at the ends of lines nor gaps between them: names of options stay whole.
    text += ".nh\n.ad l\n"
  }

  mutating func section(_ name: String) { text += ".SH \(Roff.plain(name))\n" }

  mutating func subsection(_ name: String) { text += ".SS \(Roff.plain(name))\n" }

  /// Blank lines part the paragraphs.
  mutating func paragraphs(_ prose: String) {
    for paragraph in prose.split(separator: "\n\n") {
      text += ".PP\n\(Roff.plain(paragraph.split(separator: "\n").joined(separator: " ")))\n"
    }
  }

  /// A synopsis: its later lines are indented.
  mutating func synopsis(_ name: String, _ parts: [String]) {
    text += ".PP\n.HP 4\n\(Roff.bold(name)) \(parts.joined(separator: " "))\n.PP\n"
  }

  /// A term that is marked up already, and what it means.
  mutating func term(_ term: String, _ meaning: String) {
    text += ".TP\n\(term)\n\(Roff.plain(meaning.isEmpty ? "-" : meaning))\n"
  }

  static func bold(_ text: String) -> String { "\\fB\(plain(text))\\fR" }
  static func italic(_ text: String) -> String { "\\fI\(plain(text))\\fR" }

  /// Text that means nothing to the formatter. Every hyphen becomes the one that is typed, so that what is copied
  /// from the page works.
  static func plain(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "`": result += "\\(ga"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case ".": result += result.isEmpty ? "\\&." : "."
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
