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
      proposal.names[.units] == [
        ProposedName(text: "路东片区", rows: 1, answer: "路东街道"), ProposedName(text: "邻县", rows: 1, answer: nil),
      ])
    #expect(
      proposal.names[.tasks]?.map(\.answer) == ["煤改电煤改气与禁煤区散煤清零", "道路扬尘与渣土车管控"])
    let review = survey.review(proposal.mapping)
    #expect(review.missing.isEmpty && review.rows == 3 && review.good == 2)
    #expect(review.problems.map(\.value) == ["邻县"])
  }

  @Test("does not take the title of a section for a unit, though columns are missing")
  func sections() throws {
    let folder = try Folder()
    let text = "乡镇街道,甲,乙,丙\n一、东片区,,,\n路东片区,1,2,3\n"
    #expect(try survey(folder, text).proposal().names[.units]?.map(\.text) == ["路东片区"])
  }

  @Test("is taken in as its mapping says, and what is not named goes into the note")
  func intake() throws {
    let folder = try Folder()
    var mapping = try survey(folder).proposal().mapping
    mapping[.units]["邻县"] = "凤城乡"
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
    #expect(proposal.names[.units]?.last?.answer == "高村乡")
  }

  @Test("with states of its own is asked about each, and taken in as they are answered (domain.md §4)")
  func states() throws {
    let folder = try Folder()
    let words = ["已完成", "未完成", "甲乙丙", "已销号", "未开始", "已完成"]
    let sheet = Sheet().with("状态", "")
    let text = sheet.header + words.map { sheet.with("状态", $0).with("整改内容", $0 + "的事").row }.joined()
    let survey = try survey(folder, text)
    let proposal = survey.proposal()
    #expect(
      proposal.names == [
        .states: [
          ProposedName(text: "已完成", rows: 2, answer: "submitted"),
          ProposedName(text: "未完成", rows: 1, answer: "rectifying"),
          ProposedName(text: "甲乙丙", rows: 1, answer: nil),
          ProposedName(text: "未开始", rows: 1, answer: "assigned"),
        ]
      ])
    #expect(survey.review(proposal.mapping).problems.map(\.value) == ["甲乙丙"])
    var mapping = proposal.mapping
    mapping[.states]["甲乙丙"] = "standing"
    mapping[.states]["已完成"] = "closed"
    let file = try LedgerFile(
      path: folder.path + "/ledger.csv", plan: houma(), today: day(importDay), mapping: mapping)
    var states: [State] = []
    try file.forEachRow { states.append(try good($0).state) }
    #expect(states == [.closed, .rectifying, .standing, .closed, .assigned, .closed])
  }

  @Test(
    "an office's word for a state is most likely this, and what is done there has yet to be accepted here",
    arguments: [
      ("已完成", State.submitted), ("整改完成", .submitted), ("整改到位", .submitted), ("未完成", .rectifying),
      ("正在推进", .rectifying), ("进行中", .rectifying), ("尚未办结", .rectifying), ("已办结", .closed),
      ("完成销号", .closed), ("验收通过", .closed), ("未启动", .assigned), ("待整改", .assigned),
      ("持续推进", .standing), ("公示期", .noticed), ("已取消", .void), ("甲乙丙", nil), ("", nil),
    ] as [(String, State?)])
  func likelyStates(word: String, state: State?) {
    #expect(LikelyState.of(word) == state)
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
