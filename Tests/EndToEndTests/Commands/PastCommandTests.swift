import Testing

@Suite("With --as-of and --meeting")
struct PastCommandTests {
  /// A desk with rows of 20 March, where H-001 was signed on 22 March.
  private func desk() throws -> Desk {
    let desk = try Desk.with(Row.sample)
    try desk.succeed(["step", desk.store, "H-001", "--today", "2017-03-22"])
    return desk
  }

  private func state(_ options: [String], at desk: Desk) throws -> String? {
    let items = try desk.list(options, on: "2017-04-02")
    return items.first { $0["number"] as? String == "H-001" }?["state"] as? String
  }

  @Test("list, status and snapshot show the end of that day, and change nothing")
  func asOf() throws {
    let desk = try desk()
    let log = try desk.succeed(["log", desk.store, "--format", "json"]).output
    let late = try state([], at: desk)
    let early = try state(["--as-of", "2017-03-20"], at: desk)
    #expect(late != early)
    #expect(try state(["--as-of", "2017-04-01"], at: desk) == late)
    #expect(try state(["--as-of", "2017-04-02"], at: desk) == late)
    let then = try desk.status(on: "2017-03-20")
    let past = ["status", desk.store, "--as-of", "2017-03-19", "--today", "2017-04-02"]
    #expect(try desk.succeed(past).output.contains("2017-03-19 当日"))
    #expect(try desk.succeed(past).output.contains("7天内到期"))
    #expect(then["date"] == "2017-03-20")
    for view in [[], ["--view", "changes"], ["--unit", "路东办"]] {
      let picture = try desk.succeed(
        ["snapshot", desk.store, "--as-of", "2017-03-21", "--today", "2017-04-02"] + view
      ).output
      #expect(picture.contains("2017-03-21 当日"))
    }
    let table = try desk.succeed(
      ["list", desk.store, "--as-of", "2017-03-21", "--today", "2017-04-02"])
    #expect(table.lines.first == "2017-03-21 当日")
    #expect(try desk.succeed(["log", desk.store, "--format", "json"]).output == log)
    try desk.succeed(["verify", desk.store])
  }

  @Test("The counts of a day are those that were shown on that day")
  func counts() throws {
    let desk = try Desk.with(Row.sample)
    let then = try desk.status(on: "2017-03-20").values
    try desk.succeed(["step", desk.store, "H-001", "--today", "2017-03-22"])
    let past = try FlatJSON(
      desk.succeed([
        "status", desk.store, "--format", "json", "--as-of", "2017-03-20", "--today", "2017-07-01",
      ]).output)
    #expect(past.values == then)
  }

  static let mistakes: [([String], Int32, String)] = [
    (["--as-of", "2017-04-03"], 64, "2017-04-03 还没有到"), (["--as-of", "2017-01-01"], 64, "台账从 2017-03-01 开始"),
    (["--meeting", "1"], 66, "没有第 1 次会议"), (["--meeting", "1", "--as-of", "2017-03-20"], 64, "不能同用"),
    (["--as-of", "gestern"], 64, "as-of"),
  ]

  @Test("What cannot be shown is said", arguments: mistakes, ["list", "status", "snapshot"])
  func mistake(_ mistake: ([String], Int32, String), _ command: String) throws {
    let desk = try desk()
    let run = try desk.run([command, desk.store, "--today", "2017-04-02"] + mistake.0)
    #expect(run.errors.contains(mistake.2))
    #expect(run.status == mistake.1)
  }

  @Test("The demo's meetings can be looked at, and what changed since them")
  func meetings() throws {
    let desk = try Desk.withDemo()
    let options = ["--today", Desk.today, "--meeting", "2"]
    let board = try desk.succeed(["snapshot", desk.store] + options).output
    #expect(board.contains("第 2 次会议散会时 2017-02-27"))
    let changes = try desk.succeed(["snapshot", desk.store, "--view", "changes"] + options).output
    #expect(changes.contains("第 1 次会议散会(2017-02-20)以来"))
    let item = try desk.run(["snapshot", desk.store, "--item", "0001"] + options)
    #expect(item.output.contains("第 2 次会议散会时"))
  }

  @Test("On a terminal keys go back in time and forth again")
  func terminal() throws {
    let desk = try Desk.withDemo()
    let board = try desk.board(columns: 100, rows: 30)
    try board.expect("2017年3月20日")
    try board.press("[")
    try board.expect("第 4 次会议散会时 2017-03-13")
    try board.press(" ")
    try board.expect("只能看不能改")
    try board.press("d")
    try board.expect("第 3 次会议散会(2017-03-06)以来")
    try board.press("]")
    try board.expect("第 4 次会议散会(2017-03-13)以来")
  }
}
