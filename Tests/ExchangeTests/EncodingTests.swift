import Ledger
import Testing

@testable import Exchange

@Suite struct EncodingTests {
  private let folder: Folder
  init() throws { folder = try Folder() }

  private let text = Sheet().with("备注", "澮濱路东𠮷😀").text

  private func note(_ bytes: [UInt8], _ encoding: TextEncoding) throws -> String {
    var rows: [LedgerRow] = []
    let file = try open(folder.write(bytes), encoding)
    try file.forEachRow { rows.append($0) }
    #expect(rows.count == 1)
    return try good(rows.first).entry.note
  }

  @Test("UTF-8 is read with and without its mark")
  func utf8() throws {
    let bytes = Array(text.utf8)
    for encoding in [TextEncoding.auto, .utf8] {
      #expect(try note(bytes, encoding) == "澮濱路东𠮷😀")
      #expect(try note([0xEF, 0xBB, 0xBF] + bytes, encoding) == "澮濱路东𠮷😀")
    }
  }

  @Test("GB18030, which Chinese Excel writes, is found by itself")
  func gb18030() throws {
    let bytes = try encoded(text, as: "GB18030")
    #expect(bytes.contains(0xC2))
    #expect(try note(bytes, .auto) == "澮濱路东𠮷😀")
    #expect(try note(bytes, .gb18030) == "澮濱路东𠮷😀")
    #expect(try open(folder.write(bytes)).encoding == .gb18030)
  }

  @Test("UTF-16LE with its mark and tabs, which Excel calls Unicode text, is found by itself")
  func utf16() throws {
    let tabs = text.split(separator: "\",\"", omittingEmptySubsequences: false).joined(separator: "\"\t\"")
    let bytes = try encoded(tabs, as: "UTF-16LE")
    #expect(try note([0xFF, 0xFE] + bytes, .auto) == "澮濱路东𠮷😀")
    #expect(try note([0xFF, 0xFE] + bytes, .utf16le) == "澮濱路东𠮷😀")
    #expect(try note(bytes, .utf16le) == "澮濱路东𠮷😀")
  }

  @Test("UTF-16BE with its mark is found by itself")
  func bigEndian() throws {
    let bytes = try encoded(text, as: "UTF-16BE")
    #expect(try note([0xFE, 0xFF] + bytes, .auto) == "澮濱路东𠮷😀")
    #expect(try note(bytes, .utf16be) == "澮濱路东𠮷😀")
    #expect(try open(folder.write([0xFE, 0xFF] + bytes)).encoding == .utf16be)
  }

  @Test(
    "A page that was saved under the name of a workbook is told as such",
    arguments: [
      "<html><table><tr><td>编号</td></tr></table></html>", "\n <!DOCTYPE html>\n<html>", "<TABLE border=1>",
      "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>",
    ])
  func pages(text: String) throws {
    for bytes in [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8),
      try [0xFF, 0xFE] + encoded(text, as: "UTF-16LE"),
    ] {
      let path = try folder.write(bytes, "a.xls")
      #expect(throws: IntakeError.webPage(path: path)) { try open(path) }
    }
  }

  @Test("A file that is larger than a chunk is converted whole")
  func largeFile() throws {
    let sheet = Sheet()
    let rows = (1...9_000).map { sheet.with("编号", "N\($0)").row }.joined()
    let bytes = try encoded(sheet.header + rows, as: "GB18030")
    #expect(bytes.count > 3 * InputFile.chunkSize)
    var numbers: [String] = []
    try open(folder.write(bytes)).forEachRow { numbers.append(try good($0).entry.number) }
    #expect(numbers == (1...9_000).map { "N\($0)" })
  }

  @Test("A wrong byte is told with its place and line, in the encoding that was asked for")
  func wrongByte() throws {
    let start = Array(text.utf8)
    let path = try folder.write(start + [0x0A, 0x41, 0xFF, 0x41])
    #expect(throws: IntakeError.badByte(path: path, encoding: "UTF-8", offset: start.count + 2, line: 4)) {
      try open(path, .utf8)
    }
    let other = try encoded(text, as: "GB18030")
    let second = try folder.write(other + [0x41, 0x80, 0x41], "b.csv")
    let expected = IntakeError.badByte(
      path: second, encoding: "GB18030", offset: other.count + 1, line: 3)
    #expect(throws: expected) { try open(second).forEachRow { _ in } }
    let cut = try folder.write(other + [0x81], "c.csv")
    #expect(
      throws: IntakeError.badByte(path: cut, encoding: "GB18030", offset: other.count, line: 3)
    ) { try open(cut).forEachRow { _ in } }
    let short = try folder.write(start + [0xE8, 0xB7], "d.csv")
    #expect(throws: IntakeError.self) { try open(short, .utf8) }
  }

  @Test(
    "UTF-8 is strict",
    arguments: [
      ([0xC0, 0x80], false), ([0xED, 0xA0, 0x80], false), ([0xF4, 0x90, 0x80, 0x80], false),
      ([0xE0, 0x80, 0x80], false), ([0xF0, 0x80, 0x80, 0x80], false), ([0x80], false), ([0xC2], false),
      ([0xFE], false), ([0xF5, 0x80, 0x80, 0x80], false), ([0xC3, 0xA9], true), ([0xE8, 0xB7, 0xAF], true),
      ([0xED, 0x9F, 0xBF], true), ([0xF4, 0x8F, 0xBF, 0xBF], true), ([0xF0, 0x9F, 0x98, 0x80], true),
      ([0x00], true),
    ] as [([UInt8], Bool)])
  func strictUTF8(bytes: [UInt8], isGood: Bool) {
    var check = UTF8Check()
    #expect((check.firstBad(in: bytes) == nil && check.isComplete) == isGood)
    var split = UTF8Check()
    let bad = bytes.contains { split.firstBad(in: [$0]) != nil }
    #expect((!bad && split.isComplete) == isGood)
  }

  @Test("What is no file is told as such")
  func noFile() throws {
    let missing = folder.path + "/missing.csv"
    #expect { try open(missing) } throws: { ($0 as? IntakeError)?.isMissingInput == true }
    #expect(throws: IntakeError.notAFile(path: folder.path)) { try open(folder.path) }
    let empty = try folder.write("")
    #expect(throws: IntakeError.noHeader(path: empty)) { try open(empty) }
    let blank = try folder.write("\n , \n\n", "blank.csv")
    #expect(throws: IntakeError.noHeader(path: blank)) { try open(blank) }
  }
}
