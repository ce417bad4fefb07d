import Campaign
import Ledger
import Testing

@testable import Exchange

@Suite("A file with names of its own")
struct IntakeSurveyTests {
  private static let text = """
    生态环境问题整改台账,,,,,,,,,
    乡镇街道,工作事项,存在的问题,整改要求,整改举措,完成节点,牵头部门,责任人姓名,手机号,批示
    路东片区,散煤清零,散煤未清,全部清零,逐户收缴,2017年6月底前,市环保局,张建国,13803570001,抓紧
    路西办,渣土车管控,未加盖,全部加盖,路检路查,立行立改,市交通局,李秀英,13803570002,
    邻县,老旧车淘汰,未淘汰,全部淘汰,补贴,4月底前,市公安局,王海,13803570003,

    """

  private func survey(_ folder: Folder, _ text: String = text) throws -> IntakeSurvey {
    try IntakeSurvey(path: folder.write(text), plan: houma(), today: day(importDay))
  }

  @Test("is shown from its header on, below the titles")
  func preview() throws {
    let folder = try Folder()
    let preview = try survey(folder).preview
    #expect(preview.headerLine == 2)
    #expect(preview.titles.first == "乡镇街道")
    #expect(preview.rows.map { $0[0] } == ["路东片区", "路西办", "邻县"])
  }

  @Test("comes with a proposal, which leaves open only what is like nothing")
  func proposal() throws {
    let folder = try Folder()
    let survey = try survey(folder)
    let proposal = survey.proposal()
    #expect(
      proposal.units == [
        ProposedName(text: "路东片区", rows: 1, answer: "路东街道"), ProposedName(text: "邻县", rows: 1, answer: nil),
      ])
    #expect(
      proposal.tasks.map(\.answer) == ["煤改电煤改气与禁煤区散煤清零", "道路扬尘与渣土车管控"])
    let review = survey.review(proposal.mapping)
    #expect(review.missing.isEmpty && review.rows == 3 && review.good == 2)
    #expect(review.problems.map(\.value) == ["邻县"])
  }

  @Test("is taken in as its mapping says, and what is not named goes into the note")
  func intake() throws {
    let folder = try Folder()
    var mapping = try survey(folder).proposal().mapping
    mapping.units["邻县"] = "凤城乡"
    let file = try LedgerFile(
      path: folder.path + "/ledger.csv", plan: houma(), today: day(importDay), mapping: mapping)
    var items: [Item] = []
    try file.forEachRow { items.append(try good($0)) }
    let plan = try houma()
    #expect(items.map { plan.region($0.entry.unit)?.name } == ["路东街道", "路西街道", "凤城乡"])
    #expect(items[0].entry.target == "全部清零" && items[0].entry.note == "批示:抓紧")
  }

  @Test("says which columns are still missing, whatever else is answered")
  func missing() throws {
    let folder = try Folder()
    let survey = try survey(folder)
    var mapping = survey.proposal().mapping
    mapping.columns["手机号"] = "note"
    #expect(survey.review(mapping).missing == ["联系方式"])
    mapping.columns["手机号"] = ""
    #expect(survey.review(mapping).missing == ["联系方式"])
  }

  @Test("whose header is answered already is proposed as it was answered")
  func known() throws {
    let folder = try Folder()
    let known = IntakeMapping(columns: ["批示": "leader"], units: ["邻县": "高村乡"])
    let proposal = try survey(folder).proposal(known)
    #expect(proposal.columns.last?.answer == .field("leader"))
    #expect(proposal.columns.last?.certainty == .sure)
    #expect(proposal.units.last?.answer == "高村乡")
  }

  @Test("with a title twice means the first of the two, and keeps the other in the note")
  func doubles() throws {
    let folder = try Folder()
    let sheet = Sheet().renaming("联系方式", to: "电话一").with("批示", "x")
    let text = sheet.text.replacing("\"批示\"", with: "\"电话一\"")
    let file = try LedgerFile(
      path: folder.write(text), plan: houma(), today: day(importDay),
      mapping: IntakeMapping(columns: ["电话一": "contact"]))
    var rows: [LedgerRow] = []
    try file.forEachRow { rows.append($0) }
    let item = try good(rows.first)
    #expect(item.entry.contact == "0357-0000001" && item.entry.note == "电话一:x")
  }
}
