import Testing

@testable import Canvas

@Suite struct TextWidthTests {
  @Test(
    "Every kind of character has its columns",
    arguments: [
      ("", 0), ("a", 1), ("é", 1), ("e\u{301}", 1), ("中", 2), ("〇", 2), ("㐀", 2), ("𠮷", 2), ("𰻝", 2),
      ("龦", 2),
      ("豈", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("ひ", 2), ("カ", 2), ("ｶ", 1), ("ｶﾞ", 2),
      ("か\u{3099}", 2),
      ("Ａ", 2), ("，", 2), ("。", 2), ("　", 2), ("「", 2), ("￥", 2), ("㎡", 2), ("㈱", 2), ("䷀", 2), ("😀", 2),
      ("🧯", 2),
      ("⚡", 2), ("⌚", 2), ("⚠", 1), ("✗", 1), ("✓", 1), ("∙", 1), ("▪", 1), ("▴", 1), ("क", 1), ("ש", 1),
      ("整改中 12/34", 12),
    ])
  func columns(text: String, expected: Int) {
    #expect(TextWidth.of(text) == expected)
    #expect(text.reduce(0) { $0 + TextWidth.of($1) } == expected)
  }

  @Test(
    "Ambiguous characters are one column and known to be ambiguous",
    arguments: ["●", "■", "█", "─", "▲", "①", "…", "±", "“", "—", "×", "→", "※", "Ω", "я"] as [Character])
  func ambiguous(character: Character) throws {
    #expect(TextWidth.of(character) == 1)
    #expect(TextWidth.isAmbiguous(try #require(character.unicodeScalars.first)))
  }

  @Test(
    "Symbols that every terminal draws in one column are not ambiguous",
    arguments: ["✗", "✓", "∙", "▪", "▴", "!", "中"] as [Character])
  func notAmbiguous(character: Character) throws {
    #expect(!TextWidth.isAmbiguous(try #require(character.unicodeScalars.first)))
  }

  @Test("The shortcuts for everyday text say what the tables say")
  func shortcutsAgree() {
    for value in UInt32(0x300)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isWide = WidthTables.contains(value, in: WidthTables.wide)
      #expect(!Plain.isWide(value) || isWide, "U+\(String(value, radix: 16))")
      #expect(!Plain.isNarrow(value) || !isWide, "U+\(String(value, radix: 16))")
      guard Plain.isWide(value) || Plain.isNarrow(value) else { continue }
      switch scalar.properties.generalCategory {
      case .control, .format, .nonspacingMark, .enclosingMark, .privateUse, .unassigned:
        Issue.record("U+\(String(value, radix: 16)) is not plain")
      default: break
      }
    }
  }

  @Test("The tables ascend and do not overlap", arguments: [WidthTables.wide, WidthTables.ambiguous])
  func tablesAscend(table: [(UInt32, UInt32)]) {
    for (left, right) in zip(table, table.dropFirst()) {
      #expect(left.0 <= left.1 && left.1 < right.0)
    }
  }

  @Test("No unassigned scalar outside the ideographs' planes is wide")
  func unassignedIsNotWide() {
    let wide = WidthTables.wide.filter { $0.0 < 0x20000 }.flatMap { $0.0...$0.1 }
    let unassigned = wide.compactMap(Unicode.Scalar.init).filter {
      $0.properties.generalCategory == .unassigned && !(0xF900...0xFAFF).contains($0.value)
    }
    #expect(unassigned.isEmpty)
  }

  @Test(
    "Text is cut to its columns, never through a character",
    arguments: [
      ("abc", 3, "abc"), ("abcdef", 3, "abc"), ("abcdefgh", 6, "abcd.."), ("abcdefgh", 5, "abcde"),
      ("整改中", 5, "整改"),
      ("整改中公示", 7, "整改.."), ("整改中公示", 6, "整改.."), ("整改", 1, ""), ("整改", 0, ""), ("整改", -3, ""), ("", 0, ""),
      ("ae\u{301}b", 2, "ae\u{301}"),
    ])
  func clipped(text: String, columns: Int, expected: String) {
    #expect(TextWidth.clipped(text, to: columns) == expected)
  }

  @Test("Text can be cut without a mark")
  func clippedWithoutMark() {
    #expect(TextWidth.clipped("整改中公示中", to: 8, ellipsis: false) == "整改中公")
  }
}
