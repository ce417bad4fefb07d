import Canvas

/// What terminals send for the keys that have no character: xterm, PuTTY, tmux and screen, rxvt, the Linux
/// console. Modifiers are parameters, or the case of the letter in rxvt; they do not change the key.
enum KeyTable {
  /// `ESC [ letter`, `ESC [ 1 ; modifier letter` and `ESC O letter`.
  static let letters: [Unicode.Scalar: Key] = [
    "A": .up, "B": .down, "C": .right, "D": .left,
    "a": .up, "b": .down, "c": .right, "d": .left,
    "H": .home, "F": .end, "Z": .backTab,
    "P": .function(1), "Q": .function(2), "R": .function(3), "S": .function(4),
  ]

  /// `ESC [ number ~`, and in rxvt with `$`, `^` or `@` for the tilde.
  static let numbers: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]

  /// `ESC O letter` of a numeric keypad in application mode.
  static let keypad: [Unicode.Scalar: Key] = [
    "M": .enter, "I": .tab, " ": .character(" "), "X": .character("="),
    "j": .character("*"), "k": .character("+"), "l": .character(","), "m": .character("-"),
    "n": .character("."), "o": .character("/"),
    "p": .character("0"), "q": .character("1"), "r": .character("2"), "s": .character("3"),
    "t": .character("4"), "u": .character("5"), "v": .character("6"), "w": .character("7"),
    "x": .character("8"), "y": .character("9"),
  ]

  /// `ESC [ [ letter` of the Linux console.
  static let console: [Unicode.Scalar: Key] = [
    "A": .function(1), "B": .function(2), "C": .function(3), "D": .function(4), "E": .function(5),
  ]

  /// Single bytes; the other controls are Ctrl with a letter.
  static let controls: [UInt8: Key] = [
    0x08: .backspace, 0x09: .tab, 0x0A: .enter, 0x0D: .enter, 0x7F: .backspace,
  ]

  /// The key of a control byte; nil for those that no letter makes.
  static func control(_ byte: UInt8) -> Key? {
    if let key = controls[byte] { return key }
    guard (1...26).contains(byte) else { return nil }
    return .control(Character(Unicode.Scalar(byte + 0x60)))
  }
}
