import Campaign
import FileLedger
import Ledger
import Testing

@testable import Exchange

/// domain.md §7: what comes back is compared with the ledger.
@Suite("The difference between a file and the ledger") struct DifferenceTests {
  private let folder: Folder
  private let ledger: FileLedger
  private let sheet = Sheet().with("编号", "N1")

  init() throws {
    folder = try Folder()
    let moment = Moment(day: try day(importDay), seconds: 1_488_326_400)
    let clerk = Author(name: "王文书", sitting: "s")
    ledger = try FileLedger.create(at: folder.path + "/a.guatu", plan: houma(), by: clerk, at: moment)
    var rows = try open(folder.write(sheet.text)).rows()
    _ = try ledger.take(
      from: "a.csv", by: clerk, at: moment, dryRun: false, progress: nil, next: { try rows.nextGood() })
  }

  private func difference(_ sheet: Sheet) throws -> Difference {
    let file = try LedgerFile(
      path: folder.write(sheet.text), plan: houma(), today: day(importDay), allowsPartial: true)
    return try Difference(of: LedgerFiles([file]), from: ledger)
  }

  @Test(
    "A column that says something else is told, and no other",
    arguments: [
      ("整改目标", "扩网", "target"), ("整改内容", "管网", "content"), ("整改时限", "2017年4月30日", "deadline"),
      ("治理措施", "拆", "measures"), ("监管责任单位", "市环保局", "department"), ("责任人", "李四", "responsible"),
      ("联系方式", "13803570001", "contact"), ("包联领导", "赵某", "leader"), ("权重", "2", "weight"),
      ("备注", "急", "note"), ("乡(办)", "路西办", "unit"), ("状态", "整改中", "state"), ("进度", "30", "progress"),
    ])
  func column(title: String, value: String, id: String) throws {
    let difference = try difference(sheet.with(title, value))
    #expect(difference.counts == DifferenceCounts(changed: 1, missing: 0))
    #expect(difference.changed.first?.columns.map(\.id) == [id])
  }

  @Test(
    "What says the same in other words, or nothing, is unchanged",
    arguments: [
      ("联系方式", "0357-***0001"), ("状态", ""), ("进度", ""), ("权重", ""), ("乡(办)", "路東街道"), ("状态", "已交办"),
    ])
  func same(title: String, value: String) throws {
    let masked = Contact.masked("0357-0000001")
    let difference = try difference(sheet.with(title, title == "联系方式" ? masked : value))
    #expect(difference.counts == DifferenceCounts(unchanged: 1))
  }

  @Test("A row without 编号 is found by unit, task and content, and the same new row twice is one")
  func withoutNumber() throws {
    #expect(try difference(sheet.with("编号", "").with("责任人", "李四")).counts.changed == 1)
    let new = sheet.with("编号", "").with("整改内容", "另一件事")
    let file = try LedgerFile(
      path: folder.write(new.header + new.row + new.row), plan: houma(), today: day(importDay))
    let counts = try Difference(of: LedgerFiles([file]), from: ledger).counts
    #expect(counts.new == 1)
    #expect(counts.missing == 1)
  }
}
