import Campaign
import Ledger
import Testing

@testable import Exchange

@Suite("Headers of two rows (domain.md §7)")
struct TwoRowHeaderTests {
  private let folder: Folder
  init() throws { folder = try Folder() }

  /// What stands before the groups, and a row of it.
  private static let single = [
    ("乡镇", "路东"), ("任务", "老旧车淘汰"), ("整改内容", "甲"), ("整改目标", "淘汰"), ("治理措施", "报废"), ("整改时限", "5月底"),
  ]

  /// A header with groups, merged as offices do, and one row.
  private func book(_ groups: [(String, [(String, String)])]) -> Book {
    let single = Self.single
    var upper = single.map(\.0)
    var lower = single.map { _ in "" }
    var row = single.map(\.1)
    var merges = single.indices.map { "\(XlsxSheet.name(ofColumn: $0))2:\(XlsxSheet.name(ofColumn: $0))3" }
    for (group, columns) in groups {
      let first = XlsxSheet.name(ofColumn: upper.count)
      upper += [group] + columns.dropFirst().map { _ in "" }
      // A single column has no group: its title is merged with the blank below.
      lower += columns.count == 1 ? [""] : columns.map(\.0)
      row += columns.map(\.1)
      let last = XlsxSheet.name(ofColumn: upper.count - 1)
      merges.append(columns.count == 1 ? "\(first)2:\(first)3" : "\(first)2:\(last)2")
    }
    return Book([["整改台账"], upper, lower, row], merges: merges + ["A1:F1"])
  }

  private func titles(_ groups: [(String, [(String, String)])]) throws -> [String] {
    let preview = try FilePreview(path: folder.write(book(groups)))
    return Array(preview.titles.dropFirst(Self.single.count))
  }

  private let bothDuties = [
    ("属地责任", [("责任人", "王一"), ("联系电话", "13800000001")]),
    ("监管责任", [("监管责任单位", "市公安局"), ("责任人", "张三"), ("联系电话", "13900000001")]),
  ]

  @Test("A title that stands below twice has its group before it; who is meant is asked")
  func repeated() throws {
    let names = ["属地责任-责任人", "属地责任-联系电话", "监管责任单位", "监管责任-责任人", "监管责任-联系电话"]
    #expect(try titles(bothDuties) == names)
    let path = try folder.write(book(bothDuties))
    #expect {
      try open(path)
    } throws: {
      if case .missingColumns(_, 2, ["责任人", "联系方式"], _) = $0 as? IntakeError { true } else { false }
    }
    let mapping = IntakeMapping(columns: ["监管责任责任人": "responsible", "监管责任-联系电话": "contact"])
    let file = try LedgerFile(path: path, plan: houma(), today: day(importDay), mapping: mapping)
    var entries: [Entry] = []
    try file.forEachRow { entries.append(try good($0).entry) }
    #expect(entries.map(\.responsible) == ["张三"])
    #expect(entries.map(\.contact) == ["13900000001"])
    #expect(entries.map(\.note) == ["属地责任-责任人:王一\n属地责任-联系电话:13800000001"])
  }

  @Test("The proposal gives each of them one answer, and with it the file can be taken in")
  func proposal() throws {
    let survey = try IntakeSurvey(path: folder.write(book(bothDuties)), plan: houma(), today: day(importDay))
    let mapping = survey.proposal().mapping
    #expect(mapping.columns["属地责任-责任人"] == "responsible")
    #expect(mapping.columns["监管责任-责任人"] == "note")
    #expect(survey.review(mapping).good == 1)
  }

  @Test("Columns of general titles are told apart by their groups, and taken as they are answered")
  func generalTitles() throws {
    let groups = [
      ("部门", [("单位", "市公安局"), ("姓名", "钱科"), ("手机号", "13900000009")]),
      ("属地", [("姓名", "王一"), ("手机号", "13800000001")]),
    ]
    #expect(try titles(groups) == ["部门-单位", "部门-姓名", "部门-手机号", "属地-姓名", "属地-手机号"])
    let survey = try IntakeSurvey(path: folder.write(book(groups)), plan: houma(), today: day(importDay))
    var mapping = survey.proposal().mapping
    #expect(mapping.columns["部门-单位"] == "department")
    mapping.columns["部门-姓名"] = "note"
    mapping.columns["部门-手机号"] = "note"
    mapping.columns["属地-姓名"] = "responsible"
    mapping.columns["属地-手机号"] = "contact"
    #expect(survey.review(mapping).good == 1)
  }

  @Test("Group and title together may name a column, and what does not is kept with its group")
  func combined() throws {
    let groups = [
      ("包联领导", [("姓名", "赵县长"), ("职务", "副县长"), ("电话", "13700000001")]),
      ("责任人", [("姓名", "王一"), ("电话", "13800000001")]), ("监管责任", [("单位", "市公安局"), ("科室", "车管")]),
    ]
    #expect(
      try titles(groups) == [
        "包联领导姓名", "包联领导-职务", "包联领导-电话", "责任人姓名", "责任人-电话", "监管责任单位", "科室",
      ])
    let entry = try good(read(book(groups), in: folder).rows.first).entry
    #expect(entry.leader == "赵县长" && entry.responsible == "王一" && entry.contact == "13800000001")
    #expect(entry.department == "市公安局")
    #expect(entry.note == "包联领导-职务:副县长\n包联领导-电话:13700000001\n科室:车管")
  }

  @Test("A leader's telephone is nobody else's, though it is the only one")
  func leadersPhone() throws {
    let groups = [
      ("包联领导", [("姓名", "赵县长"), ("联系电话", "13700000001")]), ("责任人", [("责任人", "王一")]),
      ("监管责任单位", [("监管责任单位", "市公安局")]),
    ]
    #expect(try titles(groups) == ["包联领导姓名", "包联领导-联系电话", "责任人", "监管责任单位"])
  }

  @Test("What is clear by itself needs no group")
  func clear() throws {
    let groups = [("责任落实", [("监管责任单位", "市公安局"), ("责任人", "王一"), ("电话", "13800000001"), ("科室", "车管")])]
    #expect(try titles(groups) == ["监管责任单位", "责任人", "电话", "科室"])
    #expect(try good(read(book(groups), in: folder).rows.first).entry.contact == "13800000001")
  }

  @Test("A row of titles that completes the one above it is no item; a row of other cells is one")
  func completing() throws {
    var upper = Sheet().table[0] + [""]
    let row = Sheet().table[1] + ["x"]
    var lower = Array(repeating: "", count: upper.count)
    lower[10] = "经办科室"
    #expect(try read(Book([upper, lower, row]), in: folder).rows.map(\.line) == [3])
    lower[10] = "3"
    #expect(try read(Book([upper, lower, row]), in: folder).rows.map(\.line) == [2, 3])
    (upper[10], lower[10]) = ("经办", "经办科室")
    #expect(try read(Book([upper, lower, row]), in: folder).rows.map(\.line) == [2, 3])
  }

  @Test("In a CSV a group goes on over the blanks on its right")
  func text() throws {
    let header = "乡镇,任务,整改内容,整改目标,治理措施,整改时限,监管责任单位,"
    let text =
      header + "包联领导,,责任人,\n,,,,,,,姓名,职务,姓名,电话\n"
      + "路东,老旧车淘汰,甲,淘汰,报废,5月底,市公安局,赵县长,副县长,王一,13800000001\n"
    let entry = try good(rows(text, in: folder).first).entry
    #expect(entry.leader == "赵县长" && entry.responsible == "王一" && entry.note == "包联领导-职务:副县长")
  }
}
