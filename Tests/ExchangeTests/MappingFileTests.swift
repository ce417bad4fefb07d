import Campaign
import Ledger
import TestDice
import Testing
import Words

@testable import Exchange

@Suite("A mapping as a file")
struct MappingFileTests {
  private func read(_ toml: String) throws -> IntakeMapping {
    try MappingFile.read(toml: toml, file: "m.toml", plan: houma())
  }

  private func fault(_ toml: String) throws -> MappingError? {
    let plan = try houma()
    do throws(MappingError) {
      _ = try MappingFile.read(toml: toml, file: "m.toml", plan: plan)
      return nil
    } catch { return error }
  }

  @Test("says what columns, units, tasks and states are; known names may be typed in any way (domain.md §2)")
  func reading() throws {
    let mapping = try read(
      """
      # 对应表
      [columns]
      "整治点名称" = "site"
      "领导批示" = "note"
      "顺序" = ""
      "完成节点" = "整改时限"
      [units]
      "路东片区" = "路東辦"
      [tasks]
      "散煤" = "煤改电、煤改气与禁煤区散煤清零"
      [states]
      "已完成" = "待驗收"
      "办结" = "closed"
      """)
    #expect(mapping.columns == ["整治点名称": "site", "领导批示": "note", "顺序": "", "完成节点": "deadline"])
    #expect(mapping[.units] == ["路东片区": "路东街道"])
    #expect(mapping[.tasks] == ["散煤": "煤改电煤改气与禁煤区散煤清零"])
    #expect(mapping[.states] == ["已完成": "submitted", "办结": "closed"])
  }

  @Test("may lack any of its tables")
  func empty() throws {
    #expect(try read("").isEmpty)
    #expect(try read("[units]\n").isEmpty)
  }

  @Test("that is wrong is told with its line, what is wrong, and what may be meant")
  func faults() throws {
    #expect(
      try fault("[columns]\n\"a\" = \"site\"\n\"b\" = \"sites\"\n")
        == MappingError(
          file: "m.toml", line: 3,
          fault: .unknownColumn("sites", nearest: "site", known: Column.proposable.map(\.rawValue))))
    let units = try houma().units.map(\.name)
    #expect(
      try fault("[columns]\n\n[units]\n\"东片\" = \"路东区\"\n")
        == MappingError(
          file: "m.toml", line: 4, fault: .unknownUnit("路东区", nearest: "路东街道", known: units)))
    #expect(
      try fault("[units]\n\"东片\" = \"xyz\"\n")?.fault == .unknownUnit("xyz", nearest: nil, known: units))
    #expect(
      try fault("[tasks]\n\"a\" = \"集中供热\"\n")
        == MappingError(file: "m.toml", line: 2, fault: .unknownTask("集中供热", nearest: "集中供热扩网提率")))
    #expect(
      try fault("[states]\n\"完\" = \"完成\"\n")
        == MappingError(file: "m.toml", line: 2, fault: .unknownState("完成", known: MappingReader.states)))
    #expect(MappingReader.states.contains("submitted 待验收"))
    #expect(
      try fault("\n[spalten]\n")
        == MappingError(
          file: "m.toml", line: 2,
          fault: .unknownTable("spalten", known: ["columns", "units", "tasks", "states"])))
    #expect(
      try fault("[columns]\n\"a\" = 3\n") == MappingError(file: "m.toml", line: 2, fault: .notText("a")))
    #expect(try fault("units = 3\n")?.fault == .notText("units"))
  }

  @Test("that is no TOML is told with its line")
  func syntax() throws {
    let error = try fault("[columns]\n\"a\" = \n")
    #expect(error?.line == 2)
    guard case .unreadable(.syntax) = error?.fault else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("that is not there, is a folder or is no UTF-8 is told")
  func files() throws {
    let folder = try Folder()
    let plan = try houma()
    #expect(throws: MappingError(file: folder.path, line: nil, fault: .unreadable(.notAFile))) {
      try MappingFile.read(path: folder.path, plan: plan)
    }
    let odd = try folder.write([0x23, 0x0A, 0xFF], "m.toml")
    #expect(throws: MappingError(file: odd, line: 2, fault: .unreadable(.notUTF8))) {
      try MappingFile.read(path: odd, plan: plan)
    }
    #expect {
      try MappingFile.read(path: folder.path + "/x", plan: plan)
    } throws: { ($0 as? MappingError)?.isMissingInput == true }
  }

  @Test("comes back as it was written, whatever the names hold")
  func roundTrip() throws {
    let nasty = [
      "a\"b", "a\\b", "a\nb", "a\r\nb", "\t", "#", "=", "[units]", "'", "\"\"\"", "a = \"b\" # c",
      "\u{1}\u{1F}\u{7F}",
      "\u{85}", "\u{2028}", "\u{202E}abc", "😀", "责任人\n及电话", " ", "é", "e\u{301}", "\\u0041", "a.b", "ключ",
    ]
    var mapping = IntakeMapping()
    for (index, name) in nasty.enumerated() {
      mapping.columns[name] = ["site", "note", "", "contact"][index % 4]
      mapping[.units][name] = "路东街道"
      mapping[.tasks][name] = "依法取缔(两断三清)"
      mapping[.states][name] = "closed"
    }
    for language in Language.allCases {
      let comments = MappingFile.Comments(Words.in(language).mapping, plan: try houma())
      let text = MappingFile.text(mapping, comments: comments)
      #expect(try read(text) == mapping)
      #expect(text == MappingFile.text(mapping, comments: comments))
    }
  }

  @Test("comes back as it was written, for any text at all")
  func randomRoundTrip() throws {
    var dice = Dice(seed: 7)
    let alphabet = Array("\"\\#='[]\n\r\t\u{1}\u{7F}\u{200B}\u{FEFF}a路 东。😀".unicodeScalars)
    let comments = MappingFile.Comments(Words.in(.simplified).mapping, plan: try houma())
    for _ in 0..<200 {
      var name = String.UnicodeScalarView()
      for _ in 0..<dice.roll(1...12) {
        name.append(alphabet[dice.roll(0...(alphabet.count - 1))])
      }
      let mapping = IntakeMapping(columns: [String(name): "site"], units: [String(name): "凤城乡"])
      #expect(try read(MappingFile.text(mapping, comments: comments)) == mapping)
    }
  }

  @Test("of a proposal marks what is only likely, and leaves what nobody knows to the person")
  func proposal() throws {
    let proposal = MappingProposal(
      columns: [
        ProposedColumn(title: "整治点", samples: [], answer: .field("site"), certainty: .guess),
        ProposedColumn(title: "", samples: [], answer: .note, certainty: .none),
        ProposedColumn(title: "批示", samples: [], answer: .note, certainty: .none),
      ],
      names: [
        .units: [
          ProposedName(text: "东片", rows: 2, answer: "路东街道"),
          ProposedName(text: "邻县\n\"x\"", rows: 1, answer: nil),
        ],
        .states: [ProposedName(text: "已完成", rows: 1, answer: "submitted")],
      ])
    let text = MappingFile.text(
      proposal, comments: MappingFile.Comments(head: ["甲\n乙"], guess: "推测", unknown: "请填写"))
    #expect(
      text == """
        # 甲 乙

        [columns]
        "整治点" = "site"  # 推测
        "批示" = "note"  # 请填写

        [units]
        "东片" = "路东街道"  # 推测
        # "邻县\\n\\"x\\"" = ""  # 请填写

        [tasks]

        [states]
        "已完成" = "submitted"  # 推测

        """)
    #expect(try read(text) == proposal.mapping)
  }
}
