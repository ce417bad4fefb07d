import TestDice
import Testing

@testable import Canvas

@Suite struct WrappingTests {
  @Test(
    "Text breaks where a reader expects it",
    arguments: [
      ("", 10, [""]),
      ("整改", 10, ["整改"]),
      ("整改内容说明", 6, ["整改内", "容说明"]),
      ("整改内容说明", 7, ["整改内", "容说明"]),
      ("one two three", 7, ["one two", "three"]),
      ("one two three", 5, ["one", "two", "three"]),
      ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
      ("淘汰10蒸吨锅炉", 6, ["淘汰10", "蒸吨锅", "炉"]),
      ("锅炉GB13271标准", 8, ["锅炉", "GB13271", "标准"]),
      ("a\nb\r\nc\rd", 5, ["a", "b", "c", "d"]),
      ("a\n\nb", 5, ["a", "", "b"]),
      ("整改", 1, ["整", "改"]),
      ("整改", 0, ["整", "改"]),
    ])
  func wrapped(text: String, columns: Int, expected: [String]) {
    #expect(TextWidth.wrapped(text, to: columns) == expected)
  }

  @Test(
    "Closing punctuation never begins a line and opening punctuation never ends one (kinsoku)",
    arguments: [
      ("已整改，待验收", 6, ["已整", "改，待", "验收"]),
      ("拆除（两断三清）", 6, ["拆除", "（两断", "三清）"]),
      ("全部“六个”完成", 5, ["全部", "“六", "个”完", "成"]),
      ("取缔《名录》内", 6, ["取缔", "《名", "录》内"]),
      ("完成100%。后", 8, ["完成", "100%。后"]),
    ])
  func kinsoku(text: String, columns: Int, expected: [String]) {
    #expect(TextWidth.wrapped(text, to: columns) == expected)
  }

  @Test("Lines fit their columns and nothing but blanks is lost", arguments: 1...24)
  func linesFit(columns: Int) {
    var random = Dice(seed: UInt64(columns))
    for _ in 0..<300 {
      let text = harmless(random.text())
      let lines = TextWidth.wrapped(text, to: columns)
      for line in lines where TextWidth.of(line) > columns { #expect(line.count == 1) }
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }
}
