import Campaign
import Ledger
import Testing
import Words

@testable import Exchange

@Suite struct MappingTests {
  private let folder: Folder
  init() throws { folder = try Folder() }

  private func first(_ text: String, _ mapping: IntakeMapping) throws -> LedgerRow? {
    var rows = try LedgerFile(
      path: folder.write(text), plan: houma(), today: day(importDay), mapping: mapping
    ).rows()
    return try rows.next()
  }

  @Test("What a person said of columns, units and tasks goes before what their names say")
  func told() throws {
    let sheet = Sheet().renaming("责任人", to: "盯办").with("责任人", "旁人").with("经度", "111")
      .with("乡(办)", "东区").with("任务", "供热")
    let mapping = IntakeMapping(
      columns: ["盯办": "responsible", "经度": ""], units: ["东区": "路东街道办事处"],
      tasks: ["供热": "集中供热扩网提率"])
    let expected = try good(rows(Sheet().text, in: folder).first)
    var entry = try good(first(sheet.text, mapping)).entry
    #expect(entry.note == "责任人:旁人")
    entry.note = ""
    #expect(entry == expected.entry)
  }

  @Test("A file with 编号 and a few columns is taken as a partial one, where that is wanted")
  func partial() throws {
    let path = try folder.write("编号,进度,乡镇\nA-1, 80% ,路东办\n")
    #expect(throws: IntakeError.self) { try open(path) }
    let file = try LedgerFile(path: path, plan: houma(), today: day(importDay), allowsPartial: true)
    #expect(file.isPartial)
    var rows = try file.rows()
    let row = try #require(try rows.next())
    let item = try good(row)
    #expect(item.entry.number == "A-1" && item.life.progress == 80 && item.entry.content.isEmpty)
  }

  @Test("A header of two rows in a CSV file is one, where the lower fills what the upper leaves open")
  func twoRows() throws {
    let upper = "编号,乡(办),任务,整改目标,整改内容,整改时限,治理措施,责任单位及责任人,,\n"
    let lower = ",,,,,,,监管责任单位,责任人,联系方式\n"
    let row = try #require(rows(upper + lower + Sheet().row, in: folder).first)
    #expect(row.line == 3)
    #expect(try good(row) == good(rows(Sheet().text, in: folder).first))
  }

  @Test("Bad rows of several files go into one, each cell under the column of its kind")
  func rejects() throws {
    let bad = Sheet().with("整改时限", "尽快")
    let first = try open(folder.write(bad.text, "a.csv"))
    let second = try open(
      folder.write(bad.renaming("责任人", to: "负责人").with("经度", "1").with("整改内容", "另一处").text, "b.csv"))
    let output = try RejectsFile(
      path: folder.path + "/r.csv", for: [first, second], words: .in(.simplified))
    try LedgerFiles([first, second]).forEachRow { file, row in
      if case .bad(let problems) = row.outcome { try output.append(row, problems, of: file) }
    }
    try output.finish()
    let text = String(decoding: try folder.read("r.csv"), as: UTF8.self).replacing("尽快", with: "3月底")
    let mended = try rows(text, in: folder)
    #expect(try mended.map { try good($0).entry.responsible } == ["张三", "张三"])
    #expect(try mended.map { try good($0).entry.note } == ["", "经度:1"])
  }
}
