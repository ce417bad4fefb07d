import Foundation
import Papers
import Testing

@testable import Exchange

@Suite("Texts of a ledger in a paper")
struct HarmlessPaperTests {
  /// What has broken spreadsheets, pages and terminals.
  static let nasty = [
    "=HYPERLINK(\"http://example.invalid\",\"看\")", "+1+1", "-2", "@SUM(A1)", "\t=1",
    "http://example.invalid",
    "<script>document.title='broken'</script>", "\"><img src=x onerror=\"document.title='broken'\">",
    "&amp; &lt;",
    "]]></w:t></w:r>", "{ HYPERLINK \"x\" }", "_x0041_", "{{title}}", "中\u{1B}[2J文", "中\u{9B}2J\u{0}文",
    "a\u{202E}b",
    "\u{D4E}<b>", "'; drop", "`code` **bold** [a](b) | c",
  ]

  @Test("stay texts in a workbook", .enabled(if: Reader.hasPython), arguments: nasty)
  func workbook(text: String) throws {
    let sheets = try Reader.read(.sample(text), as: .xlsx, [FoundSheet].self)
    for sheet in sheets {
      #expect(sheet.kinds.allSatisfy { $0 == "s" || $0 == "n" })
      #expect(sheet.links == 0)
    }
    #expect(sheets[0].cells.contains(printable(text)))
  }

  @Test(
    "are harmless in a sheet to be filled in too, but for the numbers by which the items are known",
    .enabled(if: Reader.hasPython))
  func numbers() throws {
    let text = "e\u{301}\u{302}\u{303} a\u{202E}b"
    var paper = Paper.sample(text)
    for (index, block) in paper.parts[1].blocks.enumerated() {
      guard case .table(var table) = block else { continue }
      table.rows[0][0] = PaperTable.Cell(text)
      paper.parts[1].blocks[index] = .table(table)
    }
    let sheets = try Reader.read(paper, as: .xlsx, [FoundSheet].self)
    #expect(sheets[1].rows.contains { $0.first == text && $0[1] == printable(text) })
    #expect(!sheets[0].cells.contains(text))
  }

  @Test("stay texts in a document", .enabled(if: Reader.hasPython), arguments: nasty)
  func document(text: String) throws {
    let document = try Reader.read(.sample(text), as: .docx, FoundDocument.self)
    #expect(document.fields == ["PAGE"])
    #expect(document.tables.joined().joined().contains(printable(text)))
    #expect(document.paragraphs.contains { $0.text == printable(text) })
  }

  @Test("stay texts in a browser", .enabled(if: Reader.hasChromium))
  func page() throws {
    let text = HarmlessPaperTests.nasty.joined(separator: "\n")
    let dom = try Reader.dom(
      ofPage: String(decoding: PaperFile.bytes(of: .sample(text), as: .html), as: UTF8.self))
    #expect(dom.contains("<title>关于=HYPERLINK("))
    #expect(!dom.contains("<script") && !dom.contains("<img") && !dom.contains("<b>"))
    #expect(dom.contains("&lt;script&gt;document.title='broken'&lt;/script&gt;"))
  }

  @Test(
    "become no escape sequence and no tag in what a terminal can show", arguments: [PaperFormat.html, .md])
  func terminal(format: PaperFormat) throws {
    for text in HarmlessPaperTests.nasty {
      let bytes = try PaperFile.bytes(of: .sample(text), as: format)
      let page = String(decoding: bytes, as: UTF8.self)
      #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
      #expect(!page.unicodeScalars.contains("\u{202E}"))
      #expect(!page.contains("<script>document") && !page.contains("<img src=x"))
    }
  }
}
