/// How many colours ANSI text may use.
public enum AnsiDepth: Sendable, CaseIterable {
  /// None (NO_COLOR); bold, dim, underline, reverse and italic remain.
  case none
  /// The eight of ECMA-48.
  case eight
  /// xterm's 256.
  case indexed
  /// 24 bits.
  case trueColour
}

extension Canvas {
  /// The canvas as lines of text with SGR sequences (ECMA-48 8.3.117).
  ///
  /// Only changes of style are written; every line ends in the terminal's own style.
  public func ansi(depth: AnsiDepth) -> String {
    var result = ""
    for row in 0..<size.rows {
      var shown = Rendition.plain
      for run in runs(inRow: row) {
        let wanted = Rendition(run.style, depth: depth)
        result += wanted.sequence(after: shown)
        result += run.text
        shown = wanted
      }
      result += Rendition.plain.sequence(after: shown) + "\n"
    }
    return result
  }
}

/// A style as a terminal of some depth shows it: the SGR parameters of its parts.
private struct Rendition: Equatable {
  static let plain = Rendition(.plain, depth: .none)

  private let attributes: Attributes
  private let foreground: String
  private let background: String

  init(_ style: Style, depth: AnsiDepth) {
    attributes = style.attributes
    foreground = Rendition.parameters(style.foreground, depth: depth, base: 30)
    background = Rendition.parameters(style.background, depth: depth, base: 40)
  }

  /// - Parameter base: 30 for the foreground, 40 for the background.
  private static func parameters(_ colour: Colour?, depth: AnsiDepth, base: Int) -> String {
    guard let colour, depth != .none else { return "\(base + 9)" }
    switch depth {
    case .none, .eight: return "\(base + Int(colour.basic))"
    case .indexed: return "\(base + 8);5;\(colour.indexed)"
    case .trueColour: return "\(base + 8);2;\(colour.red);\(colour.green);\(colour.blue)"
    }
  }

  /// What leads from one rendition to this one; empty when they look the same.
  func sequence(after shown: Rendition) -> String {
    guard self != shown else { return "" }
    guard self != .plain else { return "\u{1B}[0m" }
    let startsAfresh = !shown.attributes.isSubset(of: attributes)
    let from = startsAfresh ? .plain : shown
    var codes = startsAfresh ? ["0"] : []
    for (attribute, code) in Rendition.codes
    where attributes.contains(attribute) && !from.attributes.contains(attribute) {
      codes.append(code)
    }
    if foreground != from.foreground { codes.append(foreground) }
    if background != from.background { codes.append(background) }
    return "\u{1B}[\(codes.joined(separator: ";"))m"
  }

  private static let codes: [(Attributes, String)] = [
    (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
  ]
}
