import Canvas

/// How many colours a terminal shows.
public enum ColourDepth: Equatable, Sendable {
  /// None: attributes alone tell cells apart.
  case none
  /// Eight.
  case basic
  /// xterm's 256.
  case indexed
  /// All of them, where the terminal type says so (`xterm-direct`).
  case direct

  /// - Parameters:
  ///   - colours: the number that the terminal type claims.
  ///   - isDirect: whether it takes `0xRRGGBB`.
  ///   - noColour: the value of NO_COLOR; any text but an empty one forbids colours (no-color.org).
  public init(colours: Int, isDirect: Bool, noColour: String?) {
    if noColour.map({ !$0.isEmpty }) ?? false || colours < 8 {
      self = .none
    } else if isDirect {
      self = .direct
    } else {
      self = colours >= 256 ? .indexed : .basic
    }
  }

  /// The colour as the terminal counts it; -1 for the terminal's own.
  func number(of colour: Colour?) -> Int32 {
    guard let colour else { return -1 }
    switch self {
    case .none: return -1
    case .basic: return Int32(colour.basic)
    case .indexed: return Int32(colour.indexed)
    case .direct:
      let value = Int32(colour.red) << 16 | Int32(colour.green) << 8 | Int32(colour.blue)
      // The first eight are the palette's there; all of them but black are next to black.
      return value < 8 ? 0 : value
    }
  }
}
