import Canvas
import Terminal
import TestDice

/// Decodes keys at once and piece by piece: they mean the same, and swallow nothing of the next one.
enum KeyInput {
  static func read(_ input: [UInt8]) throws -> String {
    var (whole, parts) = (KeyDecoder(), KeyDecoder())
    let atOnce = whole.decode(input) + whole.flush()
    var pieces: [TerminalEvent] = []
    // The same input always comes in the same pieces.
    var dice = Dice(seed: input.reduce(input.count) { $0 &* 31 &+ Int($1) })
    var rest = input[...]
    while !rest.isEmpty {
      let count = dice.roll(1...7)
      pieces += parts.decode(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    pieces += parts.flush()
    guard plain(atOnce) == plain(pieces) else { throw Finding(what: "another meaning in pieces: \(pieces)") }
    guard whole.decode([0x71]) + whole.flush() == [.key(.character("q"))] else {
      throw Finding(what: "a key swallowed")
    }
    return atOnce.isEmpty ? "nothing" : "keys"
  }

  /// Text without its borders: combining marks that arrive later are keys of their own.
  private static func plain(_ events: [TerminalEvent]) -> String {
    events.map { event in
      if case .key(.character(let character)) = event { return String(character) }
      return "<\(event)>"
    }.joined()
  }
}
