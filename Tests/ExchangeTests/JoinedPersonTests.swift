import Campaign
import Ledger
import Testing
import Words

@testable import Exchange

/// domain.md §7: files have what they have.
@Suite("责任人 and 联系方式 in one column") struct JoinedPersonTests {
  private let folder: Folder
  init() throws { folder = try Folder() }

  private func sheet(_ title: String, _ cell: String) -> Sheet {
    Sheet().without("联系方式").renaming("责任人", to: title).with(title, cell)
  }

  @Test(
    "A name and a telephone are told apart, however they are typed",
    arguments: [
      ("王某 13800001111", "王某", "13800001111"), ("王某(13800001111)", "王某", "13800001111"),
      ("王某（13800001111）", "王某", "13800001111"), ("王某13800001111", "王某", "13800001111"),
      ("王某:13800001111", "王某", "13800001111"), ("王某，电话：138 0000 1111", "王某", "138 0000 1111"),
      ("王某\n0357-4220000", "王某", "0357-4220000"), ("王某 (0357)4220000", "王某", "(0357)4220000"),
      ("王某 １３８００００１１１１", "王某", "１３８００００１１１１"), ("王某 138****1111", "王某", "138****1111"),
      ("13800001111 王某", "王某", "13800001111"), ("王某 0357-4220000转801", "王某", "0357-4220000转801"),
      ("王某13800001111、李某 13900002222", "王某、李某", "13800001111、13900002222"),
      ("三组组长王某 +86 13800001111", "三组组长王某", "+86 13800001111"), ("王某(3组)", "王某(3组)", ""), ("王某", "王某", ""),
      ("13800001111", "", "13800001111"), ("", "", ""),
    ])
  func split(cell: String, name: String, contact: String) {
    let person = JoinedPerson(cell)
    #expect(person.name == name)
    #expect(person.contact == contact)
  }

  @Test(
    "Its header is known by itself",
    arguments: [
      "责任人及电话", "责任人及联系方式", "责任人、电话", "責任人及電話", "责任人/手机号", "负责人和联系电话", "责任人姓名及电话", "responsibleContact",
    ])
  func header(title: String) throws {
    let item = try good(rows(sheet(title, "王某 13800001111").text, in: folder).first)
    #expect(item.entry.responsible == "王某")
    #expect(item.entry.contact == "13800001111")
    #expect(item.entry.note.isEmpty)
  }

  @Test("Where either half is lacking the row is as bad as if that column were blank")
  func lacking() throws {
    let noPhone = problems(try rows(sheet("责任人及电话", "王某").text, in: folder).first)
    #expect(noPhone.map(\.reason) == [.blank(.contact)])
    #expect(noPhone.first?.column == "责任人及电话" && noPhone.first?.value == "王某")
    let noName = problems(try rows(sheet("责任人及电话", "13800001111").text, in: folder).first)
    #expect(noName.map(\.reason) == [.blank(.responsible)])
  }

  @Test("Beside columns of their own it goes into the note")
  func beside() throws {
    let row = try rows(Sheet().with("责任人及电话", "王某 13800001111").text, in: folder).first
    let entry = try good(row).entry
    #expect(entry.responsible == "张三" && entry.contact == "0357-0000001")
    #expect(entry.note == "责任人及电话:王某 13800001111")
  }

  @Test("A mapping can say so of any header")
  func mapped() throws {
    let mapping = try MappingFile.read(
      toml: "[columns]\n\"找谁\" = \"responsibleContact\"\n", file: "m.toml", plan: houma())
    let path = try folder.write(sheet("找谁", "王某13800001111").text)
    var items = try LedgerFile(path: path, plan: houma(), today: day(importDay), mapping: mapping).rows()
    #expect(try items.nextGood()?.entry.contact == "13800001111")
    #expect(LedgerColumn.choices.contains { $0.id == "responsibleContact" && !$0.isRequired })
  }

  @Test("Cells that hold both are proposed as both, whatever the header")
  func proposed() throws {
    let proposer = ColumnProposer(look: CellLook(PlanNames(try houma())))
    let columns = proposer.columns(["找谁", "天气"], body: [["王海13800001111", ""], ["李秀英 13800002222", ""]])
    #expect(columns.map(\.answer) == [.field("responsibleContact"), .note])
  }

  @Test("A rejected row keeps the cell in one column, and goes in when it is mended")
  func rejected() throws {
    let file = try open(folder.write(sheet("责任人及电话", "王某").text))
    let rejects = try RejectsFile(path: folder.path + "/r.csv", for: file, words: .in(.simplified))
    try file.forEachRow { row in try rejects.append(row, problems(row)) }
    try rejects.finish()
    let text = String(decoding: try folder.read("r.csv"), as: UTF8.self)
    #expect(text.contains(",责任人及电话,"))
    let mended = text.split(separator: ",王某,").joined(separator: ",王某 13800001111,")
    #expect(try good(rows(mended, in: folder).first).entry.responsible == "王某")
  }

  @Test("The ledger is never written so")
  func written() { #expect(!Column.ofLedger.contains(.responsibleContact)) }
}
