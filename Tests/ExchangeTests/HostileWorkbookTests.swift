import Ledger
import Testing

@testable import Exchange

@Suite("Workbooks that are made to do harm")
struct HostileWorkbookTests {
  private let folder: Folder
  init() throws { folder = try Folder() }

  private func failure(_ path: String) throws -> IntakeError? {
    do {
      try open(path).forEachRow { _ in }
      return nil
    } catch let error as IntakeError {
      return error
    }
  }

  private func failure(_ book: Book) throws -> IntakeError? { try failure(folder.write(book)) }

  /// The sheet with XML of its own before the end of its rows.
  private func book(rows: String, before: String = "") throws -> Book {
    var book = Book(Sheet().table)
    let xml = Book.sheet(book.tabs[0])
    book.tabs[0].xml = before + xml.replacing("</sheetData>", with: rows + "</sheetData>")
    return book
  }

  @Test("A workbook that ends anywhere is an error, never a crash")
  func truncated() throws {
    let bytes = try Book(Sheet().table).bytes()
    for length in stride(from: 4, to: bytes.count - 1, by: 37) {
      guard case .brokenWorkbook = try failure(folder.write(Array(bytes[..<length]), "a.xlsx")) else {
        Issue.record("\(length) of \(bytes.count) bytes")
        continue
      }
    }
  }

  @Test("An archive of more parts than any workbook has is refused")
  func manyParts() throws {
    var book = Book(Sheet().table)
    book.others = (0...ZipReader.mostParts).map { ("p\($0)", []) }
    let path = try folder.write(book)
    #expect(try failure(path) == .workbookTooLarge(path: path, part: "", limit: ZipReader.mostParts))
  }

  @Test("A byte that was changed anywhere is an error or does no harm")
  func flipped() throws {
    let bytes = try Book(Sheet().table).bytes()
    for index in stride(from: 4, to: bytes.count, by: 11) {
      var other = bytes
      other[index] ^= 0x5A
      _ = try failure(folder.write(other, "a.xlsx"))
    }
  }

  @Test("A document type is refused, and with it entities that grow")
  func entities() throws {
    let bomb =
      "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
    let found = try failure(
      book(rows: "<row><c t=\"str\"><v>&b;</v></c></row>", before: bomb))
    #expect(
      found
        == .brokenWorkbook(
          path: folder.path + "/ledger.xlsx", part: "xl/worksheets/sheet1.xml", reason: "DOCTYPE"))
  }

  @Test(
    "Rows and cells that no sheet has are an error",
    arguments: [
      "<row r=\"1048577\"/>", "<row r=\"1\"/>", "<row r=\"x\"/>", "<row r=\"99999999999\"/>",
      "<row><c r=\"XFE3\"><v>1</v></c></row>", "<row><c r=\"ZZZZZZZZ3\"><v>1</v></c></row>",
      "<row><c r=\"B3\"/><c r=\"A3\"/></row>", "<row><c r=\"3\"><v>1</v></c></row>", "<row>",
      "<row><c></row>",
      "<row><c t=\"str\"><v>&unknown;</v></c></row>", "<row><c t=\"str\"><v>\u{1}</v></c></row>",
    ])
  func places(rows: String) throws {
    guard case .brokenWorkbook(_, let part, _) = try failure(book(rows: rows)) else {
      Issue.record("taken")
      return
    }
    #expect(part == "xl/worksheets/sheet1.xml")
  }

  @Test("Elements within one another without end are an error")
  func depth() throws {
    let deep = String(repeating: "<a>", count: 100_000)
    guard case .brokenWorkbook = try failure(book(rows: deep)) else {
      Issue.record("taken")
      return
    }
  }

  @Test("A cell of more than a million bytes is an error, however it is stored")
  func longCells() throws {
    let long = String(repeating: "啊", count: 400_000)
    let path = folder.path + "/ledger.xlsx"
    let limit = IntakeError.rowTooLong(path: path, line: 3, limit: SheetVisitor.longestCell)
    let inline = "<row><c t=\"inlineStr\"><is><t>\(long)</t></is></c></row>"
    #expect(try failure(book(rows: inline)) == limit)
  }

  @Test("A sheet that unpacks to a thousand times its size is an error before it is read whole")
  func bomb() throws {
    let blanks = String(repeating: " ", count: 80 << 20)
    let found = try failure(book(rows: blanks))
    #expect(
      found
        == .workbookTooLarge(
          path: folder.path + "/ledger.xlsx", part: "xl/worksheets/sheet1.xml", limit: 64 << 20))
  }

  @Test("A number of a shared text that is not there is a blank")
  func sharedNumbers() throws {
    var book = Book(Sheet().table)
    book.tabs[0].rows[1][8] = .raw("<c r=\"I2\" t=\"s\"><v>-1</v></c>")
    #expect(problems(try read(book, in: folder).rows.first).map(\.reason) == [.blank(.responsible)])
  }

  @Test(
    "Merged cells that are none are an error",
    arguments: ["A0:B1", "B2:A1", "A1:B2:C3", "", "XFE1", "A9999999"])
  func merges(reference: String) throws {
    guard case .brokenWorkbook = try failure(Book(Sheet().table, merges: [reference])) else {
      Issue.record("taken")
      return
    }
  }

  @Test("Archives of something else, and old workbooks, say what they are")
  func others() throws {
    var zip = ZipArchive()
    zip.add("word/document.xml", Array("<document/>".utf8))
    let other = try folder.write(zip.bytes(), "a.xlsx")
    #expect(try failure(other) == .notAWorkbook(path: other))
    let old = try folder.write([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "b.xlsx")
    #expect(try failure(old) == .oldWorkbook(path: old))
    var document = Book(Sheet().table)
    document.tabs = []
    let empty = try folder.write(document, "c.xlsx")
    #expect(try failure(empty) == .notAWorkbook(path: empty))
  }

  @Test("A sheet whose part is not there is named")
  func missingPart() throws {
    var zip = ZipArchive()
    let book = Book(Sheet().table)
    for (name, text) in book.parts where !name.contains("sheet1") { zip.add(name, Array(text.utf8)) }
    let path = try folder.write(zip.bytes(), "a.xlsx")
    #expect(
      try failure(path)
        == .brokenWorkbook(path: path, part: "xl/worksheets/sheet1.xml", reason: ZipReader.missing))
  }
}
