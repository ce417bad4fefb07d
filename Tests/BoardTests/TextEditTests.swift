import Campaign
import Testing

@testable import Board

@Suite("A text field")
struct TextEditTests {
  @Test(
    "holds what a cell of a workbook does, counted as it counts, and leaves out whole what would be more",
    arguments: [
      ("长", 32_767, true), ("长", 32_768, false), ("😀", 16_383, true), ("😀", 16_384, false),
      ("e\u{301}", 16_383, true), ("e\u{301}", 16_384, false),
    ])
  func limit(text: String, count: Int, fits: Bool) {
    var edit = TextEdit("")
    let isTaken = edit.insert(String(repeating: text, count: count))
    #expect(isTaken == fits)
    #expect(edit.text.isEmpty == !fits)
  }

  @Test("has room again for what was deleted, and no more than that")
  func room() {
    var edit = TextEdit(String(repeating: "长", count: Entry.longestText))
    let isTakenAtFirst = edit.insert("多")
    _ = edit.handle(.backspace)
    let isTakenThen = edit.insert("多")
    let isTakenTwice = edit.insert("多")
    #expect([isTakenAtFirst, isTakenThen, isTakenTwice] == [false, true, false])
  }
}
