import Ledger
import Testing

@testable import Exchange

@Suite struct CSVScannerTests {
  private func scan(_ text: String, separator: Character = ",") throws -> [(line: Int, cells: [String])] {
    let folder = try Folder()
    let file = try InputFile(path: folder.write(text))
    let found = try FoundEncoding.find(in: file, asked: .utf8)
    var scanner = try CSVScanner(file: file, found: found, separator: try #require(separator.asciiValue))
    var row = CellRow()
    var rows: [(line: Int, cells: [String])] = []
    while try scanner.next(&row) { rows.append((row.line, row.texts)) }
    return rows
  }

  @Test(
    "Cells are parted and quoted as RFC 4180 says",
    arguments: [
      ("a,b,c", [["a", "b", "c"]]), ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
      ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]), ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
      ("a,b\r\nc,d\re,f\n", [["a", "b"], ["c", "d"], ["e", "f"]]), ("\"a\",\"b\"", [["a", "b"]]),
      ("\"a,b\",c", [["a,b", "c"]]), ("\"a\"\"b\",c", [["a\"b", "c"]]), ("\"\"\"\"", [["\""]]),
      ("\"a\nb\",c\nd,e", [["a\nb", "c"], ["d", "e"]]), ("\"a\r\nb\",c", [["a\r\nb", "c"]]),
      ("\"a\rb\",c", [["a\rb", "c"]]), (",,", [["", "", ""]]), ("a,\n", [["a", ""]]), ("\"\",", [["", ""]]),
      ("", []), ("\n", [[""]]), ("a\n\nb", [["a"], [""], ["b"]]), ("a\r\n\r\nb", [["a"], [""], ["b"]]),
      ("路东,高村\n新田", [["路东", "高村"], ["新田"]]), ("a\u{0}b,c", [["a\u{0}b", "c"]]),
      (" a , b ", [[" a ", " b "]]),
      ("\"a\"", [["a"]]), ("\"\"\n\"\"", [[""], [""]]), ("a,\"\"", [["a", ""]]), ("a,", [["a", ""]]),
    ])
  func cells(text: String, expected: [[String]]) throws {
    #expect(try scan(text).map(\.cells) == expected)
  }

  @Test("Tabs and semicolons part cells where they are the separator")
  func separators() throws {
    #expect(try scan("a\tb,c;d", separator: "\t").map(\.cells) == [["a", "b,c;d"]])
    #expect(try scan("a;b,c\td", separator: ";").map(\.cells) == [["a", "b,c\td"]])
  }

  @Test("A row knows the line on which it begins, whatever ends lines")
  func lines() throws {
    for end in ["\n", "\r\n", "\r"] {
      let text = "a\(end)\"b\(end)b\(end)\"\(end)c\(end)\(end)d"
      #expect(try scan(text).map(\.line) == [1, 2, 5, 6, 7], "\(end.debugDescription)")
    }
  }

  @Test("A chunk may end anywhere")
  func chunks() throws {
    let pad = String(repeating: "x", count: InputFile.chunkSize)
    for cut in 0..<12 {
      let text = String(pad.dropLast(cut)) + ",\"a\"\"b\r\n\"\r\n路,\"东\"\r\n"
      let rows = try scan(text)
      #expect(rows.map(\.cells) == [[String(pad.dropLast(cut)), "a\"b\r\n"], ["路", "东"]])
      #expect(rows.map(\.line) == [1, 3])
    }
  }

  @Test(
    "A quote in the wrong place is an error with its line",
    arguments: [("a,b\nc\"d,e", 2), ("\"a\"b,c", 1), ("a\n\n\"b\" ,c", 3), ("\"x\ny\"z", 2)])
  func strayQuote(text: String, line: Int) throws {
    #expect {
      try scan(text)
    } throws: {
      if case .strayQuote(_, line) = $0 as? IntakeError { true } else { false }
    }
  }

  @Test(
    "A quote that is never closed is an error with the line on which it opens",
    arguments: [("a,\"b", 1), ("a\nb,\"c\nd\ne", 2), ("\"", 1), ("\"a\"\"", 1)])
  func unclosedQuote(text: String, line: Int) throws {
    #expect {
      try scan(text)
    } throws: {
      if case .unclosedQuote(_, line) = $0 as? IntakeError { true } else { false }
    }
  }

  @Test("A row that swallows the file is refused before it fills the memory")
  func endlessRow() throws {
    let text = "a\n\"" + String(repeating: "x", count: CSVScanner.rowLimit + 1_000)
    #expect {
      try scan(text)
    } throws: {
      if case .rowTooLong(_, 2, _) = $0 as? IntakeError { true } else { false }
    }
  }
}
