import Ledger
import Testing

@testable import Exchange

@Suite("A text that the parser of TOML breaks at")
struct TOMLCheckTests {
  @Test(
    "is told with its line instead of ending the program",
    arguments: [
      ("a = 2017-03-01Tx:00\n", 1), ("a = 1\n\nb = 2017-03-01t年:0", 3), ("a = [1, }\n", 1),
      ("a = [\r\n  1979-05-27T-1:00,\r\n]\r\n", 2), ("code= 1979-05-27T_S07:32:00Z = #\n", 1),
      ("[columns]\n\"土地\" = [\n1,\n }\n[a]\n", 4),
    ])
  func told(toml: String, line: Int) {
    // It is so every time: nothing is left behind that the next one falls over.
    for _ in 0..<3 {
      let failure = TOMLFile.failure(of: toml)
      #expect(failure?.line == line)
      #expect(failure?.fault == .unparsable)
    }
    #expect(TOMLFile.failure(of: "a = 1\n") == nil)
  }

  @Test("is not come upon where the name of a table behind it is looked at")
  func behind() { #expect(TOMLFile.failure(of: "a = 2017-03-01Tx:0\n[区划]\n")?.fault == .unparsable) }

  @Test("is none where the parser has words for it, or where all is well")
  func other() {
    for toml in ["a = 2017-03-01T\n", "a = 2017-3-01Tx:0\n", "a = \"2017-03-01Tx:0\n", "a = [1,,2]\n"] {
      guard case .syntax = TOMLFile.failure(of: toml)?.fault else {
        Issue.record("\(toml): \(String(describing: TOMLFile.failure(of: toml)))")
        continue
      }
    }
    #expect(TOMLFile.failure(of: "a = 2017-03-01T10:00:00\nb = \"2017-03-01Tx:0\"\nc = [1, 2]\n") == nil)
  }
}
