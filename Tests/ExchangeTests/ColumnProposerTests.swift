import Campaign
import Ledger
import Testing

@testable import Exchange

@Suite("For an office's own headers")
struct ColumnProposerTests {
  /// Headers and one row of cells, and the columns that they are; n for the note, - for passed over.
  struct Office: Sendable, CustomTestStringConvertible {
    let headers: String
    let cells: String
    let columns: String
    var testDescription: String { headers }
  }

  static let offices = [
    Office(
      headers: "序号 乡镇街道 整治点名称 存在的问题 整改要求 完成期限 牵头部门 责任人及电话 备注",
      cells: "1 路东办 东关村 散煤未清 全部清零 2017年6月底前 市环保局 张建国13803570001 无",
      columns: "- unit site content target deadline department responsibleContact note"),
    Office(
      headers: "任务分类 所在街办 问题点位 主要问题描述 整治目标 整治措施 整改完成时间 主管单位 包保责任人 联系电话",
      cells: "渣土管控 路西办 西环路 未加盖 加盖 路检 4月底前 市交通局 李秀英 13803570002",
      columns: "task unit site content target measures deadline department responsible contact"),
    Office(
      headers: "鄉鎮街道 問題來源 治理目標 整治內容 整改時限 監管單位 責任人 聯繫電話",
      cells: "路東辦 信訪 清零 散煤 3月底前 市環保局 張三 0357-0000001",
      columns: "unit origin target content deadline department responsible contact"),
    Office(
      headers: "甲 乙 丙 丁 戊", cells: "凤城乡 13803570001 王海 2017-03-31 集中供热扩网提率",
      columns: "unit contact responsible deadline task"),
    Office(
      headers: "领导批示 天气 温度", cells: "抓紧 晴 好得很啊", columns: "n n n"),
    Office(
      headers: "县级包联领导 工作进展 事项编码 工作举措", cells: "李县长 50% H-1 逐户收缴",
      columns: "leader progress number measures"),
    Office(
      headers: "进展情况 整改进展 天气", cells: "已完成 60% 正在研究整改方案并逐项落实", columns: "state progress n"),
    Office(headers: "整改进展", cells: "办结", columns: "state"),
    Office(headers: "工作进展 天气", cells: "逐户走访并研究下一步做法 晴", columns: "n n"),
  ]

  private func columns(_ office: Office) throws -> [ProposedColumn] {
    let proposer = ColumnProposer(look: CellLook(PlanNames(try houma())))
    return proposer.columns(
      office.headers.split(separator: " ").map(String.init),
      body: [office.cells.split(separator: " ").map(String.init)])
  }

  @Test("the column is proposed that their words or their cells tell (domain.md §7)", arguments: offices)
  func proposals(_ office: Office) throws {
    let found = try columns(office).map { column in
      switch column.answer {
      case .field(let id): id
      case .note: "n"
      case .passedOver: "-"
      }
    }
    #expect(found.joined(separator: " ") == office.columns)
  }

  @Test("no column of the ledger is proposed twice", arguments: offices)
  func once(_ office: Office) throws {
    let fields = try columns(office).compactMap { column in
      if case .field(let id) = column.answer { id } else { nil }
    }
    #expect(Set(fields).count == fields.count)
  }

  @Test("a known name is sure, a like one a guess, and what nobody knows goes into the note")
  func certainty() throws {
    let found = try columns(
      Office(headers: "整改目标 整改的目标要求 天气", cells: "清零 全清 晴", columns: ""))
    #expect(found.map(\.certainty) == [.sure, .none, .none])
    let alone = try columns(Office(headers: "整改的目标要求", cells: "全清", columns: ""))
    #expect(alone.map(\.certainty) == [.guess] && alone[0].answer == .field("target"))
  }

  @Test("a running number under any title is passed over")
  func runningNumber() throws {
    let proposer = ColumnProposer(look: CellLook(PlanNames(try houma())))
    let found = proposer.columns(["顺序", "户数"], body: [["1", "3"], ["2", "3"], ["3", "9"]])
    #expect(found.map(\.answer) == [.passedOver, .note])
  }

  @Test(
    "a unit is found by what stands in its name, whatever the characters (domain.md §2)",
    arguments: [
      ("路东片区", "路东街道"), ("澮濱便民服務中心", "浍滨街道"), ("新田乡人民政府环保站", "新田乡"), ("鳳城", "凤城乡"), ("经开区", nil),
      ("路东路西", nil), ("", nil),
    ] as [(String, String?)])
  func units(_ name: String, _ unit: String?) throws {
    #expect(PlanNames(try houma()).nearestUnit(name) == unit)
  }

  @Test(
    "a task is found by a part of its name or by likeness",
    arguments: [
      ("散煤清零", "煤改电煤改气与禁煤区散煤清零"), ("餐飲油煙", "秸秆垃圾禁烧与餐饮油烟"), ("乡办网格监管", "乡办网格化监管"), ("天气", nil),
    ] as [(String, String?)])
  func tasks(_ name: String, _ task: String?) throws {
    #expect(PlanNames(try houma()).likelyTask(name) == task)
  }
}
