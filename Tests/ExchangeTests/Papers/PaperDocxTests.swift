import Papers
import Testing

@testable import Exchange

@Suite("A paper as a document for Word", .serialized)
struct PaperDocxTests {
  @Test(
    "has headings, real tables whose header is on every page, and its basis in the foot",
    .enabled(if: Reader.hasPython))
  func structure() throws {
    let document = try Reader.read(.sample(), as: .docx, FoundDocument.self)
    let texts = { (style: String) in document.paragraphs.filter { $0.style == style }.map(\.text) }
    #expect(texts("Title") == ["关于城中村管网改造的通报"])
    #expect(texts("Heading 1") == ["一、城中村管网改造", "路东办"])
    #expect(texts("Heading 2") == ["(一)城中村管网改造"])
    #expect(document.tables.contains { $0.contains(["1", "城中村管网改造", "80.5"]) })
    #expect(document.repeats >= 2)
    #expect(document.footer.contains("链尾校验值：\(Paper.head)") && document.footer.contains("规则版本：2017.1"))
    #expect(document.fields == ["PAGE"])
  }

  @Test(
    "is of the size of its sheet", .enabled(if: Reader.hasPython),
    arguments: [
      (Paper.Sheet.a4, [210, 297]), (.a4Landscape, [297, 210]), (.a3Landscape, [420, 297]),
    ])
  func size(sheet: Paper.Sheet, millimetres: [Int]) throws {
    let document = try Reader.read(.sample(sheet), as: .docx, FoundDocument.self)
    #expect([document.width, document.height] == millimetres)
  }

  @Test(
    "prints on A4 with the number of the page on each, the way of the standard",
    .enabled(if: Reader.hasOffice))
  func pages() throws {
    let (size, pages) = try Reader.print(.sample(rows: 60), as: .docx)
    #expect(size.contains("(A4)"))
    #expect(pages.count > 2)
    for (index, page) in pages.enumerated() {
      #expect(page.contains("—\(index + 1)—"))
      #expect(page.contains(Paper.head))
    }
  }

  /// Parts of more and more lines, so that some page ends anywhere in what follows them.
  private static func parts(_ end: (Int) -> [Paper.Block]) -> Paper {
    var paper = Paper.sample()
    paper.parts = (1...21).map { lines in
      let text = (1...lines).map { "第\($0)行" }.joined(separator: "\n")
      return Paper.Part("部分\(lines)。", [.paragraph(text)] + end(lines), beginsPage: true)
    }
    return paper
  }

  private static func receipt(_ part: Int) -> [Paper.Block] {
    let columns = [PaperTable.Column("编号", width: 4), PaperTable.Column("落实情况", width: 14, input: .text)]
    let rows = (1...4).map { [PaperTable.Cell("\(part)号之\($0)。"), PaperTable.Cell("")] }
    return [
      .heading("回执\(part)。"), .paragraph("收悉。"), .table(PaperTable(columns: columns, rows: rows)),
      .signature(["单位：", "签收人\(part)。"]),
    ]
  }

  @Test("keeps a receipt whole, to be cut off and sent back", .enabled(if: Reader.hasOffice))
  func receipt() throws {
    let (_, pages) = try Reader.print(Self.parts(Self.receipt), as: .docx)
    for part in 1...21 {
      let page = try #require(pages.first { $0.contains("签收人\(part)。") })
      #expect(page.contains("回执\(part)。") && page.contains("\(part)号之1。"), "\(part)")
    }
    // Some receipts did not fit below their text.
    #expect(pages.contains { !$0.contains("部分") && $0.contains("回执") })
  }

  @Test("keeps a card whole", .enabled(if: Reader.hasOffice))
  func card() throws {
    let paper = Self.parts { part in
      let facts = (1...5).map { Paper.Fact("第\($0)行", "\(part)之\($0)。") }
      return [.card(heading: "卡片\(part)。", light: .red, facts: facts)]
    }
    let (_, pages) = try Reader.print(paper, as: .docx)
    for part in 1...21 {
      let page = try #require(pages.first { $0.contains("卡片\(part)。") })
      #expect(page.contains("\(part)之5。"), "\(part)")
    }
    #expect(pages.contains { !$0.contains("部分") && $0.contains("卡片") })
  }

  @Test("never leaves a signature alone on a page", .enabled(if: Reader.hasOffice))
  func signature() throws {
    let paper = Self.parts { [.paragraph("完\($0)。"), .signature(["攻坚办", "签于\($0)。"])] }
    let (_, pages) = try Reader.print(paper, as: .docx)
    for part in 1...21 {
      let page = try #require(pages.first { $0.contains("签于\(part)。") })
      #expect(page.contains("完\(part)。"), "\(part)")
    }
    #expect(pages.contains { !$0.contains("部分") && $0.contains("签于") })
  }

  @Test("is the same file for the same paper", arguments: PaperFormat.allCases)
  func same(format: PaperFormat) throws {
    #expect(try PaperFile.bytes(of: .sample(), as: format) == PaperFile.bytes(of: .sample(), as: format))
  }
}

extension Paper {
  fileprivate static func sample(_ sheet: Paper.Sheet) -> Paper { .sample("城中村管网改造", rows: 3, sheet) }
}
