import Campaign

/// The marks beside the colours, so that colour never stands alone (domain.md §5).
///
/// None is East Asian Ambiguous: such characters are two columns wide in many Chinese terminals.
public struct Symbols: Hashable, Sendable {
  public let red: Character
  public let yellow: Character
  public let green: Character
  public let done: Character
  public let none: Character
  /// More lies this way: up, down, left, right.
  public let more: (up: Character, down: Character, left: Character, right: Character)
  /// From a region to one below it.
  public let into: Character
  /// A folded and an unfolded group.
  public let folded: Character
  public let unfolded: Character
  /// A marked item.
  public let mark: Character
  /// A ticked and an empty box.
  public let ticked: String
  public let empty: String

  public static let unicode = Symbols(
    red: "✗", yellow: "!", green: "▪", done: "✓", none: "∙",
    more: ("▴", "▾", "◂", "▸"), into: "›", folded: "▸", unfolded: "▾", mark: "✱", ticked: "[✓]", empty: "[ ]")
  public static let ascii = Symbols(
    red: "x", yellow: "!", green: "o", done: "v", none: ".",
    more: ("^", "v", "<", ">"), into: ">", folded: "+", unfolded: "-", mark: "*", ticked: "[x]", empty: "[ ]")

  /// The mark of a light.
  public func light(_ colour: LightColour) -> Character {
    switch colour {
    case .red: red
    case .yellow: yellow
    case .green: green
    case .done: done
    case .none: none
    }
  }

  public static func == (left: Symbols, right: Symbols) -> Bool { left.red == right.red }
  public func hash(into hasher: inout Hasher) { hasher.combine(red) }
}
