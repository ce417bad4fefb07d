import Campaign
import Exchange
import FileLedger
import Foundation
import Ledger
import Papers
import Testing
import Words

/// domain.md §8: the weekly sheet is filled in and comes back.
@Suite("A weekly sheet that comes back") struct WeeklyReturnTests {
  private let ledger: FileLedger

  init() throws { ledger = try DemoLedger.open() }

  private func sheet(_ language: Language) throws -> Paper {
    try Paper(PaperRequest(.weekly, on: DemoLedger.today, by: "演示文书"), from: ledger, Words.in(language))
  }

  /// What the ledger makes of the sheet as a workbook.
  private func difference(_ sheet: Paper) throws -> Difference {
    let url = FileManager.default.temporaryDirectory.appending(path: "guatu-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: url) }
    try Data(PaperFile.bytes(of: sheet, as: .xlsx)).write(to: url)
    let file = try LedgerFile(
      path: url.path, plan: ledger.plan, today: DemoLedger.today, allowsPartial: true)
    #expect(file.isPartial && file.isWeekly)
    return try Difference(of: LedgerFiles([file]), from: ledger)
  }

  @Test("says nothing where nothing was filled in, whatever its language", arguments: Language.allCases)
  func blank(language: Language) throws {
    let sheet = try sheet(language)
    let rows = sheet.tables.reduce(0) { $0 + $1.rows.count }
    #expect(rows > 50)
    let difference = try difference(sheet)
    #expect(difference.counts == DifferenceCounts(unchanged: rows))
    #expect(difference.remarks.ignoredCount == 0 && difference.remarks.unread.isEmpty)
  }

  @Test("tells what else was changed in it, which is not taken")
  func ignored() throws {
    var sheet = try sheet(.simplified)
    let words = Words.in(.simplified).report.weekly
    let block = try #require(sheet.parts[0].blocks.firstIndex { if case .table = $0 { true } else { false } })
    guard case .table(var table) = sheet.parts[0].blocks[block] else { return }
    for (title, text) in [(words.content, "别的话"), (words.progress, "100"), (words.responsible, "")] {
      let column = try #require(table.columns.firstIndex { $0.title == title })
      table.rows[0][column] = PaperTable.Cell(text)
    }
    sheet.parts[0].blocks[block] = .table(table)
    let difference = try difference(sheet)
    #expect(difference.counts.changed == 0)
    #expect(difference.remarks.ignoredCount == 1)
    let row = try #require(difference.remarks.ignored.first)
    #expect(row.number == table.rows[0][0].text && row.place.sheet == sheet.parts[0].title)
    #expect(row.columns.map(\.id) == ["content", "progress"])
    #expect(row.columns.map(\.after) == ["别的话", "100"])
  }

  @Test("reports what was filled in, of that item alone")
  func filled() throws {
    var sheet = try sheet(.simplified)
    let words = Words.in(.simplified).report
    let block = try #require(sheet.parts[0].blocks.firstIndex { if case .table = $0 { true } else { false } })
    guard case .table(var table) = sheet.parts[0].blocks[block] else { return }
    let progress = try #require(table.columns.firstIndex { $0.title == words.weekProgress })
    let note = try #require(table.columns.firstIndex { $0.title == words.weekNote })
    table.rows[0][progress] = PaperTable.Cell("97")
    table.rows[0][note] = PaperTable.Cell("=已完成")
    sheet.parts[0].blocks[block] = .table(table)
    let difference = try difference(sheet)
    #expect(difference.counts.changed == 1 && difference.counts.unknown == 0)
    #expect(difference.changed.first?.number == table.rows[0][0].text)
    #expect(difference.changed.first?.columns.map(\.id) == ["weekProgress", "weekNote"])
    #expect(difference.changed.first?.columns.map(\.after) == ["97", "=已完成"])
  }
}
