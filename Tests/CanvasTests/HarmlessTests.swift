import Testing

@testable import Canvas

@Suite struct HarmlessTests {
  @Test(
    "Harmless text stays as it is",
    arguments: [
      "", "a/b 12", "淘汰10蒸吨及以下燃煤锅炉，整改“六个百分百”。", "𠮷野家", "カタカナ ひらがな", "한국어", "ＡＢＣ！", "café", "e\u{301}",
      "●✓✗▪∙▴…—±", "😀", "か\u{3099}", "नमस्ते", "\u{FFFD}",
    ])
  func harmlessTextStays(text: String) {
    #expect(harmless(text).unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test(
    "What could do harm is replaced or vanishes",
    arguments: [
      ("a\u{1B}[31mb", "a\u{FFFD}[31mb"),
      ("a\u{9B}31mb", "a\u{FFFD}31mb"),
      ("a\u{0}\u{7}\u{8}\u{7F}b", "a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}b"),
      ("a\tb\nc\rd", "a b c d"),
      ("a\r\nb", "a b"),
      ("a\u{B}b\u{C}c\u{85}d\u{2028}e\u{2029}f", "a b c d e f"),
      ("a\u{A0}b\u{2003}c", "a b c"),
      ("a\u{202E}b\u{202C}\u{2066}c\u{2069}\u{200F}\u{61C}", "abc"),
      ("a\u{200B}b\u{200C}c\u{2060}\u{FEFF}\u{AD}\u{180E}d", "abcd"),
      ("a\u{E0001}\u{E0041}b", "ab"),
      ("\u{E000}\u{F8FF}\u{10FFFD}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("\u{378}\u{FFFE}\u{E0FF0}\u{FFFFF}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("\u{301}a", "a"),
      ("a\u{301}\u{302}\u{303}\u{304}b", "a\u{301}\u{302}b"),
      ("3164\u{3164}\u{115F}\u{1160}\u{FFA0}", "3164"),
    ])
  func harmIsTakenOut(text: String, expected: String) {
    #expect(harmless(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test(
    "Of a heap of marks two stay, and what follows them stays too",
    arguments: [0x301, 0x1AB0, 0x1DC0, 0x20D0, 0xFE20])
  func heap(mark: UInt32) throws {
    let mark = String(Character(try #require(Unicode.Scalar(mark))))
    let text = "a" + String(repeating: mark, count: 5_000) + "b"
    #expect(harmless(text).unicodeScalars.elementsEqual("a\(mark)\(mark)b".unicodeScalars))
  }

  @Test(
    "Emoji become what every terminal gives the same width",
    arguments: [
      ("👨‍👩‍👧", "👨👩👧", 6), ("👍🏽", "👍", 2), ("⚠\u{FE0F}", "⚠", 1), ("1\u{FE0F}\u{20E3}", "1", 1), ("🇨🇳", "CN", 2),
      ("🏴\u{E0067}\u{E0062}\u{E007F}", "🏴", 2), ("葛\u{E0100}", "葛", 2),
    ])
  func emojiAreTakenApart(text: String, expected: String, columns: Int) {
    let safe = harmless(text)
    #expect(safe.unicodeScalars.elementsEqual(expected.unicodeScalars))
    #expect(TextWidth.of(safe) == columns)
  }

  @Test("A flood of marks on one character stays two marks")
  func floodOfMarks() {
    let flood = "中" + String(repeating: "\u{336}", count: 10_000)
    #expect(harmless(flood).unicodeScalars.count == 3)
  }

  @Test("Nothing that harmless lets through is a control, hidden, private or unassigned; twice is once")
  func everyScalar() {
    let planes: [ClosedRange<UInt32>] = [
      0...0x33FFF, 0xE0000...0xE0FFF, 0xF0000...0xF00FF, 0x10FF00...0x10FFFF,
    ]
    for value in planes.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let safe = harmless("x" + String(scalar))
      for part in safe.unicodeScalars {
        switch part.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .enclosingMark:
          Issue.record("U+\(String(value, radix: 16)) leaves U+\(String(part.value, radix: 16))")
        default: break
        }
      }
      if harmless(safe) != safe { Issue.record("U+\(String(value, radix: 16)) changes again") }
    }
  }
}
