import Campaign
import Ledger
import Testing
import Words

@testable import Exchange

@Suite struct PlanTemplateTests {
  @Test("The built-in template is the campaign of domain.md")
  func builtIn() throws {
    let plan = try houma()
    #expect(plan.name == "侯马市生态环境治理攻坚行动")
    #expect(!plan.isDemo)
    #expect(plan.start.iso == "2017-02-18")
    #expect(plan.region(plan.root)?.name == "侯马市")
    #expect(
      plan.units.map(\.short) == ["路东办", "路西办", "浍滨办", "上马办", "张村办", "新田乡", "高村乡", "凤城乡"])
    #expect(
      plan.units.map(\.code) == [
        "141081001", "141081002", "141081003", "141081004", "141081005", "141081200", "141081201",
        "141081202",
      ])
    #expect(
      plan.areas.map(\.short) == [
        "清洁供热", "面源污染", "预警机制", "突出问题", "环境监管", "土小企业", "重点企业", "机动车", "水体土壤", "责任落实",
      ])
    #expect(plan.areas.map(\.name).first == "全面推行清洁供热")
    #expect(plan.tasks.count == 30)
    #expect(plan.areas.allSatisfy { plan.tasks(in: $0.id).count == 3 })
    #expect(plan.task(4)?.name == "施工工地扬尘“六个百分百”")
    #expect(plan.task(17)?.name == "依法取缔(两断三清)")
    #expect(plan.task(30)?.name == "考核问责与一票否决")
    #expect(plan.phases.map(\.name) == ["调查摸底", "实施整改", "检查验收"])
    #expect(plan.settings == Settings())
    #expect(PlanTemplate.houma.contains("演示数据"))
  }

  @Test("The ninth row is there when its lines are made part of the template")
  func ninthRow() throws {
    var isNinth = false
    let lines = PlanTemplate.houma.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line == "# [[region]]" { isNinth = true }
      if line.isEmpty { isNinth = false }
      return isNinth ? line.dropFirst(2) : line
    }
    let plan = try PlanTemplate.read(
      toml: lines.joined(separator: "\n"), file: "t.toml", start: day("2017-02-18"))
    #expect(plan.units.count == 9)
    #expect(plan.units.last?.short == "开发区")
  }

  @Test("Every setting is written in the template, with its default")
  func settings() throws {
    for setting in TemplateSetting.all { #expect(PlanTemplate.houma.contains("\n\(setting.key) = ")) }
    let changed = try read(PlanTemplate.houma.replacing("notice-days = 10", with: "notice-days = 0"))
    #expect(changed.settings.noticeDays == 0)
    let none = try read(small.replacing("[settings]\nsign-days = 1\n", with: ""))
    #expect(none.settings == Settings())
  }

  private let small = PlanTemplateTests.small

  private func read(_ toml: String) throws -> Plan {
    try PlanTemplate.read(toml: toml, file: "t.toml", start: day("2017-02-18"))
  }

  @Test("What is wrong with a template is told with file, line and key", arguments: faults)
  func fault(_ fault: Fault) throws {
    let toml = PlanTemplateTests.small.replacing(fault.text, with: fault.replacement)
    #expect(toml != PlanTemplateTests.small)
    let expected = TemplateError(file: "t.toml", line: fault.line, key: fault.key, fault: fault.fault)
    #expect(throws: expected) { try read(toml) }
    for language in Language.allCases {
      let line = Words.in(language).describe(expected)
      #expect(line.hasPrefix("t.toml") && !line.contains("\n"))
    }
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    let text: String
    let replacement: String
    let line: Int?
    let key: String
    let fault: TemplateError.Fault
    var testDescription: String { "\(key) \(fault)" }

    init(_ text: String, _ replacement: String, _ line: Int?, _ key: String, _ fault: TemplateError.Fault) {
      self.text = text
      self.replacement = replacement
      self.line = line
      self.key = key
      self.fault = fault
    }
  }

  static let small = """
    name = "行动"
    root = "1"
    departments = ["甲局", "乙局"]
    [settings]
    sign-days = 1
    [[phase]]
    name = "一"
    starts-after = 0
    [[phase]]
    name = "二"
    starts-after = 30
    [[region]]
    code = "1"
    name = "市"
    short = "市"
    [[region]]
    code = "11"
    parent = "1"
    name = "东乡"
    short = "东"
    [[region]]
    code = "12"
    parent = "1"
    name = "西乡"
    short = "西"
    aliases = ["老西乡"]
    [[area]]
    name = "方面一"
    short = "一"
    tasks = ["任务一", "任务二"]
    [[area]]
    name = "方面二"
    short = "二"
    tasks = ["任务三"]
    """

  private static let topKeys = ["name", "root", "departments", "settings", "phase", "region", "area"]
  static let faults: [Fault] = [
    Fault("name = \"行动\"\n", "", nil, "name", .missing),
    Fault("name = \"行动\"", "name = \" \"", 1, "name", .blank),
    Fault("name = \"行动\"", "name = 3", 1, "name", .wrongType(expected: .text)),
    Fault(
      "name = \"行动\"", "name = \"\(String(repeating: "长", count: 61))\"", 1, "name", .tooLong(limit: 60)),
    Fault("root = \"1\"", "root = \"9\"", 2, "root", .unknownRegion("9")),
    Fault("root = \"1\"", "root = \"11\"", 2, "root", .noUnits(root: "11")),
    Fault("root = \"1\"", "root = \"1\"\nrot = 1", 3, "rot", .unknownKey(known: topKeys)),
    Fault("\"乙局\"", "\"甲局\"", 3, "departments", .duplicate("甲局")),
    Fault("[\"甲局\", \"乙局\"]", "\"甲局\"", 3, "departments", .wrongType(expected: .list)),
    Fault("\"乙局\"", "3", 3, "departments", .wrongType(expected: .text)),
    Fault("sign-days = 1", "sign-days = -1", 5, "settings.sign-days", .outOfRange(0...365)),
    Fault("sign-days = 1", "sign-days = 1.5", 5, "settings.sign-days", .wrongType(expected: .integer)),
    Fault(
      "sign-days = 1", "sign_days = 1", 5, "settings.sign_days",
      .unknownKey(known: TemplateSetting.all.map(\.key))),
    Fault("name = \"二\"\nstarts", "name = \"一\"\nstarts", 10, "phase[2].name", .duplicate("一")),
    Fault("starts-after = 30", "starts-after = 0", 11, "phase[2].starts-after", .phaseOrder),
    Fault("starts-after = 30\n", "", 9, "phase[2].starts-after", .missing),
    Fault("code = \"12\"", "code = \"11\"", 22, "region[3].code", .duplicate("11")),
    Fault(
      "code = \"11\"\nparent = \"1\"", "code = \"11\"\nparent = \"12\"", 18, "region[2].parent",
      .unknownRegion("12")),
    Fault("name = \"西乡\"", "name = \"東鄉\"", 24, "region[3].name", .duplicate("東鄉")),
    Fault("\"老西乡\"", "\"东\"", 26, "region[3].aliases", .duplicate("东")),
    Fault(
      "short = \"西\"", "shor = \"西\"", 25, "region[3].shor",
      .unknownKey(known: ["code", "parent", "name", "short", "aliases"])),
    Fault("name = \"方面二\"", "name = \"方面 一\"", 32, "area[2].name", .duplicate("方面 一")),
    Fault("short = \"二\"\ntasks", "short = \"一\"\ntasks", 33, "area[2].short", .duplicate("一")),
    Fault("[\"任务三\"]", "[]", 34, "area[2].tasks", .emptyList),
    Fault("[\"任务三\"]", "[\n  \"任务四\",\n  \"任务“二”\",\n]", 36, "area[2].tasks", .duplicate("任务“二”")),
    Fault("tasks = [\"任务三\"]", "", 31, "area[2].tasks", .missing),
  ]

  @Test("What is no TOML is told with its line")
  func syntax() throws {
    for (toml, line) in [("name = ", 1), ("name = \"a\"\n[[area]\n", 2), ("a = 1\na = 2", 2), ("\u{FF}=", 1)]
    {
      #expect {
        try read(toml)
      } throws: { error in
        guard let error = error as? TemplateError, case .unreadable(.syntax) = error.fault else {
          return false
        }
        return error.line == line
      }
    }
  }

  @Test("A template is read from a file, with a mark and with CRLF too")
  func file() throws {
    let folder = try Folder()
    let start = try day("2017-02-18")
    let windows = "\u{FEFF}" + PlanTemplateTests.small.replacing("\n", with: "\r\n")
    #expect(try PlanTemplate.read(path: folder.write(windows, "t.toml"), start: start).tasks.count == 3)
    let bad = try folder.write([0x61, 0x0A, 0xC3], "bad.toml")
    let notUTF8 = TemplateError(file: bad, line: 2, key: "", fault: .unreadable(.notUTF8))
    #expect(throws: notUTF8) { try PlanTemplate.read(path: bad, start: start) }
    #expect(throws: TemplateError.self) { try PlanTemplate.read(path: folder.path + "/none", start: start) }
    let notAFile = TemplateError(file: folder.path, line: nil, key: "", fault: .unreadable(.notAFile))
    #expect(throws: notAFile) { try PlanTemplate.read(path: folder.path, start: start) }
    let wrong = try folder.write(windows.replacing("starts-after = 30", with: "starts-after = -1"), "w.toml")
    #expect {
      try PlanTemplate.read(path: wrong, start: start)
    } throws: {
      ($0 as? TemplateError)?.line == 11
    }
  }

  @Test("Kinds of values that no template has are errors, never a crash")
  func otherKinds() throws {
    for value in ["1979-05-27T07:32:00Z", "07:32:00", "true", "[[1]]", "{ a = 1 }", "[{}]", "inf"] {
      for key in ["name", "departments", "region", "area", "phase", "settings"] {
        #expect(throws: TemplateError.self) { try read("\(key) = \(value)\n") }
      }
    }
  }
}
