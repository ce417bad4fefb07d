import Papers
import Testing

@testable import Exchange

@Suite("A paper as a workbook", .serialized)
struct PaperWorkbookTests {
  @Test("a text that no row is high enough for begins at the top, in smaller type")
  func tall() {
    let look = SheetLook(isCentredUpright: true, hasBorder: true)
    let text = String(repeating: "字", count: 600)
    let fitting = look.fitting(text, width: 120)
    #expect(!fitting.isCentredUpright && fitting.size == 8 && fitting.hasBorder)
    #expect(fitting.height(of: text, width: 120) == 409)
    #expect(look.fitting("短", width: 120) == look)
  }

  private func sheets(_ paper: Paper) throws -> [FoundSheet] {
    try Reader.read(paper, as: .xlsx, [FoundSheet].self)
  }

  @Test("has a sheet for each part, with everything that the part says", .enabled(if: Reader.hasPython))
  func parts() throws {
    let sheets = try sheets(.sample())
    #expect(sheets.map(\.name) == ["一、城中村管网改造", "路东办"])
    for text in ["关于城中村管网改造的通报", "〔2017〕2号", "演示数据", "(一)城中村管网改造", "事由", "签发：　　　　　　"] {
      #expect(sheets[0].cells.contains(text))
    }
    #expect(sheets[0].rows.contains { $0.starts(with: ["1", "城中村管网改造", "80.5"]) })
    #expect(sheets[0].cells.contains { $0.contains(Paper.head) })
  }

  @Test("says on its first sheet alone whom it goes to", .enabled(if: Reader.hasPython))
  func addressee() throws {
    #expect(try sheets(.sample()).map { $0.cells.contains("城中村管网改造：") } == [true, false])
  }

  @Test(
    "of one long table has its header on every page, also where a legend follows",
    .enabled(if: Reader.hasPython))
  func legend() throws {
    func paper(_ rows: Int, _ legend: Int) -> Paper {
      func table(_ rows: Int) -> Paper.Block {
        .table(
          PaperTable(
            columns: [PaperTable.Column("符号", width: 4)],
            rows: (0..<rows).map { _ in [PaperTable.Cell("✗")] }))
      }
      return Paper(
        language: "zh-Hans", title: "作战图", parts: [Paper.Part("", [table(rows), table(legend)])])
    }
    #expect(try sheets(paper(40, 5))[0].repeated == "$2:$2")
    #expect(try sheets(paper(40, 30))[0].repeated.isEmpty)
    #expect(try sheets(paper(4, 5))[0].repeated.isEmpty)
  }

  @Test("writes counts and scores as numbers", .enabled(if: Reader.hasPython))
  func numbers() throws {
    #expect(try sheets(.sample())[0].kinds == ["n", "s"])
  }

  @Test(
    "of the week keeps its header in sight, checks what is typed, and hides what only guatu reads (domain.md §8)",
    .enabled(if: Reader.hasPython))
  func weekly() throws {
    let sheet = try sheets(.sample(rows: 5))[1]
    let header = try #require(sheet.rows.firstIndex { $0.first == "编号" })
    #expect(sheet.freeze == "B\(header + 2)")
    #expect(sheet.repeated == "$\(header + 1):$\(header + 1)")
    #expect(sheet.area.contains("$A$1:$F$\(header + 6)"))
    #expect(sheet.rules == ["list \"整改中,待验收\" None", "whole 0 100"])
    #expect(sheet.hidden == ["F"])
    #expect(sheet.widths.count == 6 && sheet.widths.allSatisfy { $0 > 4 })
  }

  @Test(
    "of the week has items only below its header, so that it can be read again",
    .enabled(if: Reader.hasPython))
  func readable() throws {
    for rows in [0, 4] {
      let sheet = try sheets(.sample(rows: rows))[1]
      let header = try #require(sheet.rows.firstIndex { $0.first == "编号" })
      #expect(header < HeaderSearch.searchedRows)
      #expect(sheet.rows.dropFirst(header + 1).map { $0[0] } == (0..<rows).map { "H-\($0)" })
      #expect(sheet.rows.dropFirst(header + 1).allSatisfy { $0[5] == "3" })
    }
  }

  @Test(
    "prints one page wide on its sheet, with the number of the page and its basis in the foot",
    .enabled(if: Reader.hasPython),
    arguments: [
      (Paper.Sheet.a4, 9, "portrait"), (.a4Landscape, 9, "landscape"), (.a3Landscape, 8, "landscape"),
    ])
  func printed(sheet: Paper.Sheet, paper: Int, orientation: String) throws {
    for found in try sheets(.sample("城中村管网改造", rows: 3, sheet)) {
      #expect(found.paper == paper && found.orientation == orientation && found.fits)
      #expect(found.footer.contains("&P") && found.footer.contains(Paper.head))
    }
  }

  @Test(
    "keeps the hash of the chain in the foot however long the campaign's name is",
    .enabled(if: Reader.hasPython))
  func longFoot() throws {
    for sheet in try sheets(.sample(String(repeating: "A&G市", count: 80))) {
      #expect(sheet.footer.contains(Paper.head) && sheet.footer.utf16.count <= 255)
    }
  }

  @Test("prints in LibreOffice on the paper that it asks for", .enabled(if: Reader.hasOffice))
  func office() throws {
    let (size, pages) = try Reader.print(.sample("城中村管网改造", rows: 3, .a3Landscape), as: .xlsx)
    #expect(size.contains("(A3)"))
    #expect(pages.count == 2 && pages[0].contains("—1/2—") && pages[0].contains(Paper.head))
  }

  @Test("cuts a text that no cell holds, and says so with an ellipsis", .enabled(if: Reader.hasPython))
  func long() throws {
    let cells = try sheets(.sample(String(repeating: "长", count: 40_000)))[0].cells
    #expect(cells.contains { $0.hasSuffix("长…") })
    #expect(cells.allSatisfy { $0.utf16.count <= 32_767 })
  }
}

@Suite("The name of a sheet")
struct SheetNameTests {
  private func name(_ title: String) -> String {
    var names = SheetNames()
    return names.next(for: title)
  }

  @Test(
    "holds what Excel allows only",
    arguments: [
      ("路东办", "路东办"), ("A[1]:*?/\\B", "A(1)-----B"), ("'乡'", "’乡’"), ("", "-"), ("   ", "-"),
      ("History", "History-"),
      ("2017", "2017-"), ("B12", "B12-"), ("一、红灯\n事项", "一、红灯 事项"),
    ])
  func legal(title: String, expected: String) {
    #expect(name(title) == expected)
  }

  @Test("has 31 UTF-16 units at most, and no half of a character")
  func short() {
    let long = name(String(repeating: "𠮷", count: 40))
    #expect(long.utf16.count <= 31 && long.allSatisfy { $0 == "𠮷" })
  }

  @Test("is there once, whatever the case of its letters")
  func once() {
    var names = SheetNames()
    let long = String(repeating: "乡", count: 40)
    let all = ["Unit one", "UNIT ONE", "unit one", long, long].map { names.next(for: $0) }
    #expect(Set(all.map { $0.lowercased() }).count == 5)
    #expect(all[1] == "UNIT ONE(2)" && all.allSatisfy { $0.utf16.count <= 31 })
  }
}
