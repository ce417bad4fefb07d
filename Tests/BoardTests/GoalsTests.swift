import Campaign
import Canvas
import FileLedger
import Ledger
import Testing
import Words

@testable import Board

/// The goals: how far each target is, and how values come in.
@Suite struct GoalsScreenTests {
  private func sitting(
    _ columns: Int = 80, _ rows: Int = 24, _ language: Language = .simplified, symbols: Symbols = .unicode
  ) throws -> Sitting {
    try Sitting(columns: columns, rows: rows, language, symbols: symbols, data: TrendStory.ledger).press("I")
  }

  private func goal(_ sitting: Sitting) -> Goal? { (sitting.app.screen as? GoalsScreen)?.goal }

  @Test("I lists value, target and distance of each goal")
  func list() throws {
    let sitting = try sitting(120, 40)
    #expect(sitting.sees("4 个指标，1 个已达标"))
    let line = sitting.lines[2]
    for text in ["PM2.5", "58.2 ug/m3", "2017-03-18", "不高于 52 ug/m3", "! 还差 6.2"] {
      #expect(line.contains(text))
    }
    #expect(sitting.lines[3].contains("94%") && sitting.lines[3].contains("! 还差 6"))
    #expect(sitting.lines[4].contains("不低于 58 家") && sitting.lines[4].contains("✓ 已达标"))
    #expect(sitting.lines[5].contains("尚无数据"))
    // The chart of the first, with its latest values beside it.
    #expect(sitting.sees("PM2.5  ! 还差 6.2  ⠤⠤⠤ 实测  ⠄⠄⠄ 目标值 不高于 52 ug/m3  越低越好"))
    #expect(sitting.sees("2017-02-18") && sitting.sees("77 ug/m3"))
  }

  @Test("The cursor chooses the goal of the chart; keys, search and mouse move it")
  func cursor() throws {
    let sitting = try sitting()
    sitting.press("j")
    #expect(goal(sitting)?.name == "重点企业排放达标" && sitting.sees("越高越好"))
    sitting.press("⇲j")
    #expect(goal(sitting)?.name == "违法项目整治")
    sitting.press("⇱k")
    #expect(goal(sitting)?.name == "PM2.5")
    sitting.press("/土小⏎")
    #expect(goal(sitting)?.name == "土小企业取缔")
    sitting.click(Point(column: 4, row: 3))
    #expect(goal(sitting)?.name == "重点企业排放达标" && !sitting.isAsked)
    sitting.click(Point(column: 4, row: 2), .doubleClick)
    #expect(sitting.form?.title == "填报数值  PM2.5")
  }

  @Test("Enter asks for a value; the day is today's unless another is typed")
  func measure() throws {
    let sitting = try sitting().press("⏎")
    #expect(sitting.field?.id == .value && sitting.form?.text(.day) == "2017-03-20")
    sitting.press("５６．５⏎⏎")
    #expect(!sitting.isAsked && sitting.lastLine.contains("PM2.5  2017-03-20 数值 56.5 ug/m3"))
    #expect(sitting.sees("还差 4.5"))
    sitting.press("⏎55⏎⌃u3月19日⏎")
    #expect(sitting.lastLine.contains("2017-03-19"))
    let values = try #require(try sitting.ledger.goals().first?.values)
    #expect(
      values.suffix(2).map { "\($0.day.iso) \($0.value.text)" } == ["2017-03-19 55", "2017-03-20 56.5"])
    #expect(sitting.sees("还差 4.5"))
  }

  @Test("A day's value is replaced by typing it again, and u says so")
  func replace() throws {
    let sitting = try sitting().press("⏎57⏎⏎").press("u")
    #expect(sitting.lastLine.contains("不能撤销"))
    sitting.press("⏎50⏎⏎")
    #expect(try sitting.ledger.goals().first?.values.suffix(2).map(\.value.text) == ["58.2", "50"])
    #expect(sitting.sees("✓ 已达标"))
    #expect(sitting.sees("4 个指标，2 个已达标"))
  }

  @Test("u on another screen goes on with what was done to items")
  func undo() throws {
    let sitting = try sitting().press("⎋").look(at: "T5").press("cx⏎").press("⎋I⏎57⏎⏎⎋u")
    #expect(!sitting.lastLine.contains("监测值"))
    #expect(try sitting.ledger.goals().first?.latest?.value.text == "57")
  }

  static let refusals: [(keys: String, id: FieldID, problem: String)] = [
    ("⏎⏎", .value, "必填"), ("五⏎⏎", .value, "要填数，最多三位小数"), ("1.2345⏎⏎", .value, "要填数，最多三位小数"),
    ("58⏎⌃u2017-03-21⏎", .day, "不能晚于今天"), ("58⏎⌃u前天⏎", .day, "认不出日期"), ("58⏎⌃u⏎", .day, "认不出日期"),
  ]

  @Test("What is wrong with a value stands beside it, and nothing is kept", arguments: refusals)
  func refused(keys: String, id: FieldID, problem: String) throws {
    let sitting = try sitting().press("⏎" + keys)
    let field = try #require(sitting.form?.fields.first { $0.id == id })
    #expect(field.problem == problem)
    #expect(try sitting.ledger.goals().first?.values.count == 5)
  }

  @Test("a sets a new goal; the same name again changes it and keeps its values")
  func set() throws {
    let sitting = try Sitting([]).press("I")
    #expect(sitting.sees("还没有指标：按 a 设定一个"))
    sitting.press("⏎a⏎⏎⏎⏎")
    #expect(sitting.form?.fields.map { $0.problem ?? "" } == ["必填", "", "必填", ""])
    sitting.press("隐患整改⏎处⏎120⏎→⏎")
    #expect(sitting.lastLine.contains("隐患整改  目标值不低于 120 处"))
    sitting.press("⏎101⏎⏎")
    #expect(sitting.sees("还差 19"))
    sitting.press("a隐患整改⏎处⏎100⏎→⏎")
    #expect(sitting.sees("✓ 已达标"))
    #expect(
      try sitting.ledger.goals().map { "\($0.name) \($0.target.text) \($0.values.count)" } == ["隐患整改 100 1"])
  }

  @Test("A goal that another board sets is there, and the cursor stays on its own")
  func live() throws {
    let sitting = try sitting().press("jj")
    let other = try FileLedger.open(at: sitting.ledger.location)
    try other.commit(
      .goal(Goal(name: "新的", unit: "", target: Quantity(1), isLowerBetter: true)),
      by: Author(name: "赵六", sitting: "x"), at: sitting.moment)
    sitting.receive(.ledgerChanged)
    #expect(sitting.sees("5 个指标") && goal(sitting)?.name == "土小企业取缔")
  }

  @Test("In the past the goals are as they were, and no value is asked for")
  func past() throws {
    let sitting = try sitting().press("{")
    #expect(sitting.app.context.past != nil && sitting.sees("还没有指标"))
    sitting.press("a")
    #expect(!sitting.isAsked && sitting.lastLine.contains("只能看不能改"))
    sitting.press("}")
    sitting.sleep(nights: 2)
    sitting.press("{⏎")
    #expect(sitting.sees("4 个指标") && !sitting.isAsked && sitting.lastLine.contains("只能看不能改"))
    sitting.press("}⏎")
    #expect(sitting.isAsked)
  }

  @Test(
    "Twenty goals scroll under the cursor, and the chart keeps its place", arguments: [(40, 10), (80, 24)])
  func many(_ columns: Int, _ rows: Int) throws {
    let sitting = try Sitting([], columns: columns, rows: rows)
    for number in 1...20 {
      try sitting.ledger.commit(
        .goal(Goal(name: "指标\(number)号", unit: "", target: Quantity(1), isLowerBetter: true)),
        by: Author(name: "王文书", sitting: "x"), at: sitting.moment)
    }
    sitting.press("I")
    #expect(!sitting.sees("指标20号"))
    sitting.press("⇲")
    #expect(sitting.sees("指标20号") && sitting.sees("指标19号"))
    sitting.press("⇞⇞⇞⇞⇞⇞⇞⇞⇞⇞⇞⇞⇞⇞⇞⇞⇞⇞⇞⇞")
    #expect(sitting.sees("指标1号"))
  }

  @Test("Names and units from the ledger are drawn harmless", arguments: HostileTextTests.texts)
  func hostile(_ text: String) throws {
    for size in [(40, 10), (80, 24), (120, 40)] {
      let sitting = try Sitting([], columns: size.0, rows: size.1)
      let id = try sitting.ledger.commit(
        .goal(Goal(name: "甲" + harmless(text), unit: text, target: Quantity(1), isLowerBetter: true)),
        by: Author(name: "王文书", sitting: "x"), at: sitting.moment
      ).sequence
      try sitting.ledger.commit(
        .measure(id, GoalValue(day: sitting.today, value: Quantity(2))),
        by: Author(name: "王文书", sitting: "x"), at: sitting.moment)
      for keys in ["I", "⏎", "⎋⎋"] {
        sitting.press(keys)
        try sitting.expectWhole(after: keys)
      }
    }
  }

  static let pictures: [(Int, Int, Language, Bool)] =
    [(80, 24), (120, 40), (40, 10)].flatMap { columns, rows in
      [Language.simplified, .english].map { (columns, rows, $0, false) }
    } + [(80, 24, .simplified, true), (120, 40, .traditional, false), (200, 60, .simplified, false)]

  @Test("The goals look as they did when a person looked at them", arguments: pictures)
  func looks(_ columns: Int, _ rows: Int, _ language: Language, _ isAscii: Bool) throws {
    let sitting = try sitting(columns, rows, language, symbols: isAscii ? .ascii : .unicode)
    let name = "goals-\(columns)x\(rows)-\(language.rawValue)\(isAscii ? "-ascii" : "")"
    try Golden.expect(sitting.screen, is: name)
  }
}

/// The goals on the board.
@Suite struct GoalStripTests {
  @Test("The board shows the goals on its third line where that is free")
  func shown() throws {
    let wide = try Sitting(columns: 160, rows: 40, data: TrendStory.ledger)
    #expect(wide.lines[2].contains("PM2.5 58.2 ug/m3 目标值 52 "))
    #expect(wide.lines[2].contains("差 6.2") && wide.lines[2].contains("土小企业取缔 58 家"))
    #expect(wide.lines[2].contains("✓") && wide.lines[2].hasSuffix("违法项目整治 - 目标值 46"))
    let small = try Sitting(columns: 80, rows: 24, data: TrendStory.ledger)
    #expect(!small.sees("PM2.5"))
  }

  @Test("Where not all fit, fewer words are said, then fewer goals, and how many are left out")
  func narrow() throws {
    let sitting = try Sitting(columns: 80, rows: 34, data: TrendStory.ledger)
    #expect(sitting.lines[2].hasPrefix(" PM2.5 58.2 ") && !sitting.lines[2].contains("目标值"))
    #expect(sitting.lines[2].hasSuffix("+2"))
    sitting.resize(40, 34)
    #expect(sitting.lines[2].hasSuffix("+3"))
  }

  @Test(
    "Without goals there is no strip, and with them no tile is smaller", arguments: [(80, 30), (120, 40)])
  func squeezesNothing(_ columns: Int, _ rows: Int) throws {
    let sitting = try Sitting(Wall.items, columns: columns, rows: rows)
    func layout() throws -> BoardLayout { try #require(sitting.board).layout }
    let before = try layout()
    #expect(sitting.lines[2].isEmpty)
    try sitting.ledger.commit(
      .goal(Goal(name: "PM2.5", unit: "", target: Quantity(1), isLowerBetter: true)),
      by: Author(name: "赵六", sitting: "x"), at: sitting.moment)
    sitting.press("I⎋")
    #expect(sitting.lines[2] == " PM2.5 - 目标值 1")
    let after = try layout()
    #expect(after.tileRows == before.tileRows && after.rowStep == before.rowStep)
    #expect(after.tile == before.tile && after.visibleRows == before.visibleRows)
    // The last line of tiles and totals still stands above the detail.
    #expect(after.totalRow() < rows - 1 - after.detail - 1)
  }
}
