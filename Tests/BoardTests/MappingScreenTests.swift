import Campaign
import Canvas
import Exchange
import Foundation
import Ledger
import Testing
import Words

@testable import Board

/// A person at the screen that asks how a file is to be understood.
@Suite struct MappingScreenTests {
  /// The screen before a file whose 手机号 nobody knows as yet.
  private struct Desk {
    var screen: MappingScreen

    init(
      columns: Int = 80, rows: Int = 24, _ language: Language = .simplified, isNamesOnly: Bool = false,
      states: [ProposedName] = [], bad: Int = 1, failure: IntakeError? = nil, isKnown: Bool = false
    ) {
      let context = Context(
        plan: Wall.plan, words: Words.in(language), theme: .dark, symbols: .unicode,
        size: Size(columns: columns, rows: rows), today: Sitting.today, author: "王文书")
      var proposal = MappingProposal(columns: [
        ProposedColumn(title: "乡镇街道", samples: ["路东片区", "邻县"], answer: .field("unit"), certainty: .sure),
        ProposedColumn(title: "存在的问题", samples: ["散煤未清"], answer: .field("content"), certainty: .guess),
        ProposedColumn(title: "号码", samples: ["13803570001"], answer: .note, certainty: .none),
        ProposedColumn(title: "", samples: ["\u{1B}[31m红"], answer: .note, certainty: .none),
      ])
      if isNamesOnly { proposal.columns[2].answer = .field("contact") }
      if isKnown {
        let unit = Wall.plan.units[0].name
        proposal.names[.units] = [ProposedName(text: "路东片区", rows: 3, answer: unit, isKnown: true)]
      }
      screen = MappingScreen(
        proposal, file: "街道报来.csv", columns: LedgerColumn.choices, context
      ) {
        var review = Self.review($0, states: states, bad: bad)
        review.failure = failure
        return review
      }
    }

    /// 联系方式 is missing until a column is it; 邻县 is bad until it is a unit.
    private static func review(_ mapping: IntakeMapping, states: [ProposedName], bad: Int) -> MappingReview {
      var review = MappingReview()
      review.names[.units] = [
        ProposedName(text: "路东片区", rows: 3, answer: Wall.plan.units[0].name),
        ProposedName(text: "邻县", rows: 1, answer: nil),
      ]
      review.names[.states] = states
      guard mapping.columns.values.contains("contact") else {
        review.missing = ["联系方式"]
        return review
      }
      review.rows = 3 + bad
      review.good = mapping[.units]["邻县"] == nil ? 3 : review.rows
      review.problems = (review.good..<review.rows).map { _ in
        RowProblem(
          line: 5, row: 3, column: "乡镇街道", value: "邻县",
          reason: .unknownUnit(known: Wall.plan.units.map(\.short)))
      }
      return review
    }

    var text: String { screen.draw().text() }

    mutating func press(_ keys: [Key]) {
      let moment = Moment(day: Sitting.today, seconds: 0)
      for key in keys { screen.receive(.key(key), at: moment) }
    }

    mutating func type(_ text: String) { press(text.map { .character($0) }) }
  }

  @Test("It says what each column is taken for, how sure that is, and what is still missing")
  func begins() {
    let desk = Desk()
    #expect(desk.text.contains("街道报来.csv") && desk.text.contains("缺列：联系方式"))
    #expect(desk.text.contains("整改内容") && desk.text.contains("推测") && desk.text.contains("认不出"))
    #expect(desk.text.contains("(第 4 列，无列名)"))
  }

  @Test("A column is corrected by typing a part of the field's name, and the rows are checked at once")
  func corrects() {
    var desk = Desk()
    desk.type("jj")
    desk.press([.enter])
    #expect(desk.text.contains("「号码」是台账的哪一列"))
    desk.type("联系")
    desk.press([.enter])
    #expect(desk.screen.draft.columns[2].answer == .field("contact"))
    #expect(desk.text.contains("可导入 3/4 行") && desk.text.contains("邻县"))
    #expect(!desk.text.contains("缺列"))
  }

  @Test("A field belongs to one column: the one before goes into the note, and that is said")
  func moves() {
    var desk = Desk()
    desk.type("jj")
    desk.press([.enter])
    desk.type("整改内容")
    desk.press([.enter])
    #expect(desk.screen.draft.columns.map(\.answer)[1...2] == [.note, .field("content")])
    #expect(desk.text.contains("「整改内容」原由「存在的问题」列填写"))
  }

  @Test("n puts a column into the note, x passes it over, u takes both back, and no more")
  func undoes() {
    var desk = Desk()
    let before = desk.screen.draft
    desk.type("n")
    #expect(desk.screen.draft.columns[0].answer == .note)
    desk.type("x")
    #expect(desk.screen.draft.columns[0].answer == .passedOver)
    desk.type("uu")
    #expect(desk.screen.draft == before)
    desk.type("u")
    #expect(desk.text.contains("没有可撤销的改动"))
  }

  @Test("What cannot be imported yet is not saved, and it is said why")
  func refuses() {
    var desk = Desk()
    desk.type("s")
    #expect(!desk.screen.isFinished && desk.text.contains("还不能导入，缺列：联系方式"))
  }

  @Test("Where all columns are there it begins with the names that the plan does not have")
  func names() {
    var desk = Desk(isNamesOnly: true)
    #expect(desk.screen.section == .names(.units) && desk.text.contains("邻县") && desk.text.contains("请选择"))
    desk.type("j ")
    #expect(desk.text.contains("「邻县」是哪个乡(办)"))
    desk.type("凤城")
    desk.press([.enter])
    #expect(desk.text.contains("没有问题，按 s 导入"))
    desk.type("w")
    guard case .saved(let mapping) = desk.screen.outcome else {
      Issue.record("not saved")
      return
    }
    #expect(mapping[.units] == ["路东片区": Wall.plan.units[0].name, "邻县": "凤城乡"])
    #expect(mapping.columns == ["乡镇街道": "unit", "存在的问题": "content", "号码": "contact"])
  }

  @Test("Tab turns the sections round, and an empty one has nothing to choose")
  func sections() {
    var desk = Desk()
    desk.press([.tab, .tab])
    #expect(desk.screen.section == .names(.tasks))
    desk.press([.enter])
    #expect(desk.screen.over == nil)
    desk.press([.tab])
    #expect(desk.screen.section == .names(.states))
    desk.press([.tab])
    #expect(desk.screen.section == .columns)
    desk.press([.backTab, .backTab, .backTab])
    #expect(desk.screen.section == .names(.units))
  }

  @Test("A state of the file is shown by its name in the person's language, and chosen from all states")
  func states() {
    var desk = Desk(isNamesOnly: true, states: [ProposedName(text: "已完成", rows: 9, answer: "submitted")])
    desk.press([.tab, .tab])
    #expect(desk.text.contains("状态 1") && desk.text.contains("待验收") && desk.text.contains("9 行"))
    desk.press([.enter])
    #expect(desk.text.contains("「已完成」是哪种状态"))
    desk.type("已销号")
    desk.press([.enter])
    #expect(desk.screen.mapping[.states] == ["已完成": "closed"] && desk.text.contains("已销号"))
  }

  @Test("Where more is wrong than there is room for, it is said how many rows are")
  func badRows() {
    var desk = Desk(isNamesOnly: true, bad: 7)
    #expect(desk.text.contains("… 共 7 行有误") && desk.text.contains("可导入 3/10 行"))
    desk = Desk(isNamesOnly: true, bad: 1)
    #expect(!desk.text.contains("行有误"))
  }

  @Test("Only columns go into the note or are passed over, and that is said")
  func onlyColumns() {
    var desk = Desk(isNamesOnly: true)
    for key in ["n", "x"] {
      desk.type(key)
      #expect(desk.text.contains("只有列可以并入备注或忽略"))
    }
  }

  @Test("Bad rows are spoken of before they are left to the import")
  func savesBad() {
    var desk = Desk(isNamesOnly: true)
    desk.type("s")
    #expect(!desk.screen.isFinished && desk.text.contains("还有错：4 行里 1 行有误"))
    desk.press([.escape])
    #expect(!desk.screen.isFinished)
    desk.type("s")
    desk.press([.enter])
    #expect(desk.screen.isFinished)
  }

  @Test("A file that cannot be read with these answers is not saved, and it is said why")
  func failure() {
    var desk = Desk(
      isNamesOnly: true, failure: .duplicateColumns(path: "街道报来.csv", line: 2, names: ["所属乡镇", "乡镇"]))
    desk.type("s")
    #expect(!desk.screen.isFinished && desk.text.contains("所属乡镇"))
  }

  @Test("A name that was answered before is sure, the column 备注 is called so")
  func known() {
    var desk = Desk(isNamesOnly: true, isKnown: true)
    #expect(desk.text.contains("确定") && !desk.text.contains("推测"))
    desk.press([.backTab])
    #expect(desk.screen.label(.field("note")) == "备注")
  }

  @Test("A column without a title cannot be named, and that is said")
  func untitled() {
    var desk = Desk()
    desk.type("G")
    desk.press([.enter])
    #expect(desk.screen.over == nil && desk.text.contains("没有列名的列只能并入备注"))
  }

  @Test("q and Esc ask before they leave; Ctrl-C leaves at once")
  func leaves() {
    for key in [Key.character("q"), .escape] {
      var desk = Desk()
      desk.press([key, .escape])
      #expect(!desk.screen.isFinished)
      desk.press([key, .enter])
      #expect(desk.screen.outcome == .left)
    }
    var desk = Desk()
    desk.press([.control("c")])
    #expect(desk.screen.outcome == .left)
  }

  @Test(
    "No character is ambiguous in width in any language, size or sheet, and nothing comes out as a control")
  func widths() {
    let scenes: [[Key]] = [[], [.enter], [.character("?")], [.character("q")], [.tab], [.tab, .enter]]
    for language in Language.allCases {
      for (columns, rows) in [(80, 24), (40, 10), (120, 40)] {
        for keys in scenes {
          var desk = Desk(columns: columns, rows: rows, language)
          desk.press(keys)
          // U+FFFD stands for what the file has and no terminal may see.
          let shown = desk.text.unicodeScalars.filter { $0.value != 0xFFFD }
          let odd = shown.filter { TextWidth.isAmbiguous($0) || $0.value == 0x1B }
          #expect(odd.isEmpty, "\(language) \(columns)x\(rows) \(keys) \(odd)")
        }
      }
    }
  }

  @Test(
    "It looks as it was looked at",
    arguments: [
      (80, 24, Language.simplified), (40, 10, .simplified), (80, 24, .english), (120, 40, .traditional),
    ])
  func looks(_ columns: Int, _ rows: Int, _ language: Language) throws {
    var desk = Desk(columns: columns, rows: rows, language)
    let place = "\(columns)x\(rows)-\(language.rawValue)"
    try Golden.expect(desk.text, is: "mapping-\(place)")
    desk.type("jj ")
    try Golden.expect(desk.text, is: "mapping-choice-\(place)")
    var names = Desk(columns: columns, rows: rows, language, isNamesOnly: true)
    names.type("j")
    try Golden.expect(names.text, is: "mapping-units-\(place)")
  }
}
