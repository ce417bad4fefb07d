import Foundation
import Testing

@Suite("guatu people")
struct PeopleTests {
  /// The account of whoever runs the tests, as `id -un` says.
  private static let account = Account.name

  private func people(_ desk: Desk, _ arguments: [String]) throws -> CommandRun {
    try desk.run(
      ["people", arguments[0], desk.store] + arguments.dropFirst()
        + (arguments[0] == "list" ? [] : ["--today", Desk.today]))
  }

  private func succeed(_ desk: Desk, _ arguments: [String]) throws -> String {
    let run = try people(desk, arguments)
    #expect(run.status == 0 && run.errors.isEmpty, "\(arguments): \(run.errors)")
    return run.output
  }

  @Test("lists, adds, changes and removes, as a table and as JSON")
  func list() throws {
    let desk = try Desk.with(Row.sample)
    #expect(try desk.succeed(["people", desk.store]).output.contains("在岗 0 人"))
    #expect(try succeed(desk, ["add", "王办", "--role", "office", "--account", "wang"]) == "已登记 王办：攻坚办\n")
    #expect(try succeed(desk, ["add", "东甲", "--role", "责任单位", "--unit", "路东街道"]).contains("责任单位"))
    #expect(
      try succeed(desk, ["add", "热丙", "--role", "department", "--department", "市供热办"]) == "已登记 热丙：监管部门\n")
    #expect(
      try succeed(desk, ["add", "无丁", "--role", "department", "--department", "市无此局"])
        .contains("还没有事项由“市无此局”监管"))
    #expect(try succeed(desk, ["change", "东甲", "--rename", "东乙", "--unit", "路西"]).contains("已修改 东乙"))
    #expect(try succeed(desk, ["change", "东乙", "--role", "inspector"]).contains("督查组"))
    #expect(try succeed(desk, ["change", "东乙", "--role", "inspector"]) == "没有变化\n")
    #expect(try succeed(desk, ["remove", "无丁"]) == "无丁 已离开，记录保留\n")
    let table = try desk.succeed(["people", desk.store]).lines
    #expect(table.contains { $0.hasPrefix("一人代办(solo)") } && table.contains("在岗 3 人"))
    #expect(table.contains { $0.contains("东乙") && $0.contains("督查组") && !$0.contains("路西办") })
    #expect(table.contains { $0.contains("无丁") && $0.contains("已离开") })

    let json = try FlatJSON(desk.succeed(["people", desk.store, "--format", "json"]).output)
    #expect(json["mode"] == "solo" && json["allowsActingAs"] == "0")
    #expect(json["people.0.name"] == "王办" && json["people.0.account"] == "wang")
    #expect(json["people.0.unit"] == "null" && json["people.0.role"] == "office")
    #expect(json["people.2.department"] == "市供热办")
    #expect(json["people.3.active"] == "0")
    try desk.succeed(["verify", desk.store])
  }

  /// What was typed, the exit code, and what the message names.
  static let refusals: [([String], Int32, String)] = [
    (["add", "甲", "--role", "king"], 64, "office owner department inspector leader viewer"),
    (["add", "甲", "--role", "owner"], 64, "--unit"),
    (["add", "甲", "--role", "department"], 64, "--department"),
    (["add", "甲", "--role", "office", "--unit", "路东办"], 64, "--unit"),
    (["add", "甲", "--role", "leader", "--department", "市环保局"], 64, "--department"),
    (["add", "甲", "--role", "owner", "--unit", "火星办"], 64, "火星办"),
    (["add", "王办", "--role", "viewer"], 65, "王办"),
    (["add", "乙", "--role", "viewer", "--account", "wang"], 65, "wang"),
    (["add", " ", "--role", "viewer"], 65, "人员"),
    (["change", "没有", "--role", "viewer"], 66, "没有"),
    (["change", "东甲", "--unit", ""], 64, "--unit"),
    (["remove", "没有"], 66, "没有"),
    (["mode", "strict"], 64, "strict"),
  ]

  @Test("refuses what makes no sense, and says what to do", arguments: refusals)
  func refused(_ arguments: [String], _ code: Int32, _ named: String) throws {
    let desk = try Desk.with(Row.sample)
    _ = try succeed(desk, ["add", "王办", "--role", "office", "--account", "wang"])
    _ = try succeed(desk, ["add", "东甲", "--role", "owner", "--unit", "路东办"])
    let run = try people(desk, arguments)
    #expect(run.status == code && run.errors.contains(named), "\(run.errors)")
    #expect(
      try FlatJSON(desk.succeed(["people", desk.store, "--format", "json"]).output)["people.2.name"] == nil)
  }

  @Test("is told in the log: who became what, with which account, and who may act for whom")
  func log() throws {
    let desk = try Desk.with(Row.sample)
    _ = try succeed(desk, ["add", "王办", "--role", "office", "--account", "wang"])
    _ = try succeed(desk, ["add", "东甲", "--role", "owner", "--unit", "路东办"])
    _ = try succeed(desk, ["mode", "separated", "--allow-as"])
    _ = try succeed(desk, ["remove", "东甲", "--as", "王办"])
    let table = try desk.succeed(["log", desk.store]).lines
    #expect(table.contains { $0.contains("攻坚办、账号 wang") && $0.hasSuffix("王办") })
    #expect(table.contains { $0.contains("责任单位、路东办 ") && $0.hasSuffix("东甲") })
    #expect(table.contains { $0.contains("责任单位、路东办、已离开") && $0.hasSuffix("东甲") })
    #expect(table.contains { $0.contains("各自办理(separated)：按账号认人，可用 --as 代办") })
    let json = try desk.objects(["log", desk.store, "--format", "json"])
    #expect(json.compactMap { $0["details"] as? [String] }.contains(["攻坚办", "账号 wang"]))
  }

  @Test("locks nobody out: persons are told apart when one with an account can change that again")
  func keeper() throws {
    let desk = try Desk.with(Row.sample)
    _ = try succeed(desk, ["add", "王办", "--role", "office"])
    let early = try people(desk, ["mode", "separated"])
    #expect(early.status == 65 && early.errors.contains("攻坚办或领导小组") && early.errors.contains("账号"))
    _ = try succeed(desk, ["change", "王办", "--account", PeopleTests.account])
    #expect(try succeed(desk, ["mode", "separated"]).contains("不得代办"))
    for arguments in [
      ["remove", "王办"], ["change", "王办", "--role", "viewer"], ["change", "王办", "--account", ""],
    ] {
      let run = try people(desk, arguments)
      #expect(run.status == 65 && run.errors.contains("攻坚办或领导小组"), "\(run.errors)")
    }
    #expect(try succeed(desk, ["mode", "solo", "--allow-as"]).contains("solo"))
  }

  @Test("in a separated campaign the account acts: a step of another role is refused with who could do it")
  func separated() throws {
    let desk = try Desk.with(Row.sample)
    _ = try succeed(desk, ["add", "王办", "--role", "office", "--account", PeopleTests.account])
    _ = try succeed(desk, ["add", "东甲", "--role", "owner", "--unit", "路东办"])
    _ = try succeed(desk, ["mode", "separated"])
    func step(_ more: [String]) throws -> CommandRun {
      try desk.run(["step", desk.store, "H-001", "--today", Desk.today] + more)
    }
    let refused = try step([])
    #expect(refused.status == 77 && refused.errors.contains("须由责任单位办理，可由东甲办理"))
    _ = try succeed(desk, ["add", "东丙", "--role", "owner", "--unit", "路东办", "--account", "dong"])
    #expect(try step([]).errors.contains("可由东丙办理"), "东甲 has no account to do it with")
    let other = try step(["--as", "东甲"])
    #expect(other.status == 77 && other.errors.contains("不能代“东甲”办理"))
    _ = try succeed(desk, ["mode", "separated", "--allow-as"])
    #expect(try step(["--as", "东甲"]).output == "H-001  签收  已交办 > 整改中\n")
    let log = try desk.objects(["log", desk.store, "--item", "H-001", "--format", "json"])
    #expect(log.last?["actor"] as? String == "东甲")
    // An office's own work needs no --as.
    try desk.succeed(["step", desk.store, "H-005", "--today", Desk.today, "--as", "王办"])
    try desk.succeed(["verify", desk.store])
  }

  @Test("whoever has no account in the list is told at the board, and may look")
  func stranger() throws {
    let desk = try Desk.with(Row.sample)
    _ = try succeed(desk, ["add", "王办", "--role", "office", "--account", "somebody-else"])
    _ = try succeed(desk, ["mode", "separated"])
    let run = try people(desk, ["mode", "solo"])
    #expect(run.status == 77 && run.errors.contains(PeopleTests.account) && run.errors.contains("王办"))
    let board = try desk.start(columns: 120).expect("人员名单里没有“\(PeopleTests.account)”").expect("只读")
    try board.press(.enter).expect("城中村管网改造").press(" ").expect("须由责任单位办理")
    try board.press("q").press("q")
  }

  @Test("the board of a separated campaign says who acts, and :as changes that where it is allowed")
  func board() throws {
    let desk = try Desk.with(Row.sample)
    _ = try succeed(desk, ["add", "王办", "--role", "office", "--account", PeopleTests.account])
    _ = try succeed(desk, ["add", "东甲", "--role", "owner", "--unit", "路东办"])
    _ = try succeed(desk, ["mode", "separated"])
    let board = try desk.board(columns: 120).expect("王办 攻坚办")
    try board.press(":as 东甲").press(.enter).expect("不能代“东甲”办理")
    _ = try succeed(desk, ["mode", "separated", "--allow-as"])
    // The news of the other process may come after what the board says of the first :as, but not of the second.
    try board.press(":as 东甲").press(.enter).expect("东甲 责任单位")
    try board.press(":as 王办").press(.enter).expect("现由 王办(攻坚办) 办理").expect("王办 攻坚办")
  }
}

/// Whose account runs the tests.
private enum Account {
  static let name: String = {
    guard let entry = getpwuid(getuid()) else { return "" }
    return String(cString: entry.pointee.pw_name)
  }()
}
