import ForeignInput
import TestDice
import Testing

@Suite("Keys changed at random")
struct KeyFuzzTests {
  @Test("mean the same however they arrive, and leave nothing behind that swallows the next key")
  func keys() throws {
    let samples = [
      "\u{1B}[A\u{1B}OB", "\u{1B}[1;5C", "\u{1B}[200~粘贴\u{1B}[201~", "\u{1B}[<0;10;20M\u{1B}[<0;10;20m",
      "\u{1B}[M !!", "挂图作战", "\u{1B}x",
      "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}[12;40R", "\u{1B}\u{1B}[D", "\u{1B}P1$r0m\u{1B}\\",
      "abc\r\t\u{7F}",
    ]
    let words = [
      "\u{1B}", "\u{1B}[", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[M", ";", "~", "<", "\u{1B}\\", "\u{7}",
    ]
    let mutations = Mutations(of: samples, words: words, seed: Torture.seed)
    let fuzzing = try Fuzzing("keys", mutations, short: 2_000) { try ForeignInput.keys.read($0, in: "") }
    #expect(fuzzing.slow == [])
    #expect(fuzzing.outcomes.keys.contains("keys"), "\(fuzzing.outcomes)")
  }
}
