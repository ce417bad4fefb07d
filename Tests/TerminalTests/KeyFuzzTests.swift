import Canvas
import Terminal
import TestDice
import Testing

@Suite("Keys changed at random")
struct KeyFuzzTests {
  @Test("mean the same however they arrive, and leave nothing behind that swallows the next key")
  func keys() {
    let samples = [
      "\u{1B}[A\u{1B}OB", "\u{1B}[1;5C", "\u{1B}[200~粘贴\u{1B}[201~", "\u{1B}[<0;10;20M\u{1B}[<0;10;20m",
      "\u{1B}[M !!", "挂图作战", "\u{1B}x",
      "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}[12;40R", "\u{1B}\u{1B}[D", "\u{1B}P1$r0m\u{1B}\\",
      "abc\r\t\u{7F}",
    ]
    let words = [
      "\u{1B}", "\u{1B}[", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[M", ";", "~", "<", "\u{1B}\\", "\u{7}",
    ]
    var dice = Dice(seed: Torture.seed)
    let fuzzing = Fuzzing("keys", Mutations(of: samples, words: words, seed: Torture.seed), short: 2_000) {
      input in
      var (whole, parts) = (KeyDecoder(), KeyDecoder())
      let atOnce = whole.decode(input) + whole.flush()
      var pieces: [TerminalEvent] = []
      var rest = input[...]
      while !rest.isEmpty {
        let count = dice.roll(1...7)
        pieces += parts.decode(rest.prefix(count))
        rest = rest.dropFirst(count)
      }
      pieces += parts.flush()
      if Self.plain(atOnce) != Self.plain(pieces) { return "another meaning in pieces" }
      return whole.decode([0x71]) + whole.flush() == [.key(.character("q"))] ? "keys" : "a key swallowed"
    }
    #expect(fuzzing.slow == [])
    #expect(Set(fuzzing.outcomes.keys) == ["keys"], "\(fuzzing.outcomes)")
  }

  /// Text without its borders: combining marks that arrive later are keys of their own.
  private static func plain(_ events: [TerminalEvent]) -> String {
    events.map { event in
      if case .key(.character(let character)) = event { return String(character) }
      return "<\(event)>"
    }.joined()
  }
}
