import Foundation
import Testing

@Suite("guatu indicator")
struct IndicatorTests {
  private func indicator(_ desk: Desk, _ verb: String, _ more: String...) throws -> CommandRun {
    try desk.run(["indicator", verb, desk.store] + more + ["--today", Desk.today, "--as", "王文书"])
  }

  /// A desk with PM2.5 (to 52) and 隐患整改 (from 120), and a value for the first.
  private func desk() throws -> Desk {
    let desk = try Desk.with(Row.sample)
    let set = try indicator(desk, "set", "PM2.5", "--unit", "μg/m³", "--target", "52")
    #expect(set.output == "PM2.5  目标值不高于 52 μg/m³\n" && set.status == 0)
    #expect(
      try indicator(desk, "set", "隐患整改", "--unit", "处", "--target", "120", "--higher").output
        == "隐患整改  目标值不低于 120 处\n")
    #expect(
      try indicator(desk, "add", "PM2.5", "58.2", "--date", "2017-03-13").output
        == "PM2.5  2017-03-13 数值 58.2 μg/m³\n")
    return desk
  }

  @Test("sets goals, adds values, and lists both as a table")
  func table() throws {
    let desk = try desk()
    #expect(try indicator(desk, "add", "隐患整改", "120").output == "隐患整改  2017-03-20 数值 120 处\n")
    let lines = try desk.succeed(["indicator", desk.store, "--today", Desk.today]).lines
    #expect(
      lines == [
        "指标      数值        日期        目标值           差距",
        "PM2.5     58.2 μg/m³  2017-03-13  不高于 52 μg/m³  还差 6.2",
        "隐患整改  120 处      2017-03-20  不低于 120 处    已达标",
        "2 个指标，1 个已达标",
      ])
    try desk.succeed(["verify", desk.store])
    let log = try desk.objects(["log", desk.store, "--format", "json"])
    #expect(log.compactMap { $0["step"] as? String }.suffix(4) == ["goal", "goal", "measure", "measure"])
    #expect(log.last?["actor"] as? String == "王文书" && log.last?["note"] as? String == "隐患整改")
  }

  @Test("writes exact numbers as JSON, and null for nothing")
  func json() throws {
    let desk = try desk()
    for (value, day) in [("58.1", "2017-03-06"), ("0.125", "2017-03-19"), ("９９９９９９．１", "2017-03-20")] {
      #expect(try indicator(desk, "add", "PM2.5", value, "--date", day).status == 0)
    }
    let text = try desk.succeed(["indicator", "list", desk.store, "--format", "json", "--today", Desk.today])
      .output
    #expect(
      text.contains(
        """
        "values":[{"date":"2017-03-06","value":58.1},{"date":"2017-03-13","value":58.2},\
        {"date":"2017-03-19","value":0.125},{"date":"2017-03-20","value":999999.1}]
        """))
    #expect(text.contains(#""distance":999947.1,"latest":{"date":"2017-03-20","value":999999.1}"#))
    #expect(
      text.contains(#""distance":null,"latest":null,"lowerIsBetter":false,"name":"隐患整改","reached":false"#))
    let list = try desk.objects(["indicator", desk.store, "--format", "json", "--today", Desk.today])
    #expect(list.map { $0["target"] as? Int } == [52, 120])
  }

  @Test("replaces a day's value, changes a goal's target and keeps the rest, and looks back with --today")
  func changes() throws {
    let desk = try desk()
    #expect(try indicator(desk, "add", "PM2.5", "57", "--date", "2017-03-13").status == 0)
    #expect(try indicator(desk, "add", "PM2.5", "50").status == 0)
    #expect(try indicator(desk, "set", "PM2.5", "--target", "48.5").output == "PM2.5  目标值不高于 48.5 μg/m³\n")
    func line(_ day: String) throws -> String {
      try desk.succeed(["indicator", desk.store, "--today", day]).lines[1]
    }
    #expect(try line("2017-03-20") == "PM2.5     50 μg/m³  2017-03-20  不高于 48.5 μg/m³  还差 1.5")
    #expect(try line("2017-03-15") == "PM2.5     57 μg/m³  2017-03-13  不高于 48.5 μg/m³  还差 8.5")
    #expect(try line("2017-03-01").contains("尚无数据"))
  }

  @Test("takes a negative value behind --")
  func negative() throws {
    let desk = try desk()
    let run = try desk.run([
      "indicator", "add", "--today", Desk.today, "--as", "王文书", "--", desk.store, "PM2.5", "-3.5",
    ])
    #expect(run.output == "PM2.5  2017-03-20 数值 -3.5 μg/m³\n")
  }

  /// What was typed behind the verb and the store, the exit code and what is said.
  static let failures: [(verb: String, typed: [String], code: Int32, said: String)] = [
    ("add", ["PM10", "58"], 66, "guatu: 没有指标“PM10”：可用 PM2.5、隐患整改\n"),
    ("add", ["PM2.5", "五八"], 64, "guatu: “五八”不是数：要填数，最多三位小数，例如 58.5\n"),
    ("add", ["PM2.5", "58.1234"], 64, "guatu: “58.1234”不是数：要填数，最多三位小数，例如 58.5\n"),
    (
      "add", ["PM2.5", "58", "--date", "2017-03-21"], 64,
      "guatu: 日期 2017-03-21 晚于今天(2017-03-20)：只能填今天或以前的数值\n"
    ),
    ("set", ["PM10", "--unit", "μg/m³"], 64, "guatu: 指标“PM10”是新的：请用 --target 给出目标值\n"),
    ("set", ["PM10", "--target", "x"], 64, "guatu: “x”不是数：要填数，最多三位小数，例如 58.5\n"),
  ]

  @Test("says what is wrong and keeps nothing", arguments: failures)
  func fails(verb: String, typed: [String], code: Int32, said: String) throws {
    let desk = try desk()
    let before = try desk.succeed(["indicator", desk.store, "--format", "json"]).output
    let run = try desk.run(["indicator", verb, desk.store] + typed + ["--today", Desk.today, "--as", "王文书"])
    #expect(run.status == code && run.errors == said && run.output.isEmpty)
    #expect(try desk.succeed(["indicator", desk.store, "--format", "json"]).output == before)
  }

  @Test("of a ledger without goals lists none, and says how to set one")
  func none() throws {
    let desk = try Desk.with(Row.sample)
    #expect(try desk.succeed(["indicator", desk.store, "--format", "json"]).output == "[]\n")
    #expect(try indicator(desk, "add", "PM2.5", "5").errors.contains("guatu indicator set"))
    #expect(try desk.run(["indicator", "set", desk.store, "A", "--lower", "--higher"]).status == 64)
  }

  @Test("shows in the snapshots of goals and board, and a value typed at the board is in the list")
  func board() throws {
    let desk = try desk()
    let goals = try desk.succeed(["snapshot", desk.store, "--view", "goals", "--today", Desk.today]).output
    #expect(goals.contains("58.2 μg/m³") && goals.contains("! 还差 6.2"))
    let wall = try desk.succeed(["snapshot", desk.store, "--today", Desk.today]).output
    #expect(wall.contains("PM2.5 58.2 μg/m³ 目标值 52 差 6.2"))
    let board = try desk.board()
    try board.press("I").expect("还差 6.2").press(.enter).expect("填报数值  PM2.5").press("55.5")
    try board.press(.enter).press(.enter).expect("PM2.5  2017-03-20 数值 55.5 μg/m³").expect("还差 3.5")
    try board.press("q").press("q")
    #expect(try desk.succeed(["indicator", desk.store, "--today", Desk.today]).output.contains("55.5 μg/m³"))
  }

  @Test("A snapshot shows the trend of the whole, of a unit and of an area")
  func trend() throws {
    let desk = try Desk.withDemo()
    func snapshot(_ more: String...) throws -> String {
      try desk.succeed(["snapshot", desk.store, "--view", "trend", "--today", Desk.today] + more).output
    }
    #expect(try snapshot().contains("趋势  全部乡(办)  全部方面"))
    #expect(try snapshot("--unit", "路东办").contains("趋势  路东办  全部方面"))
    #expect(try snapshot("--unit", "路东", "--area", "清洁供热").contains("趋势  路东办  全面推行清洁供热"))
    let status = try desk.status()
    let closed = try #require(status["states.closed"])
    #expect(try snapshot().contains("\(closed)/\(try #require(status["total"])) "))
  }
}
