import Testing

@Suite("guatu issue")
struct IssueTests {
  private func issue(_ desk: Desk, _ more: [String]) throws -> CommandRun {
    try desk.run(["issue", desk.store, "--today", Desk.today, "--as", "领导"] + more)
  }

  private func list(_ desk: Desk, _ more: [String] = []) throws -> [[String: Any]] {
    try desk.objects(["issue", desk.store, "--list", "--format", "json"] + more)
  }

  @Test("issues for an item, to its unit or to the department named, and changes nothing of the item")
  func item() throws {
    let desk = try Desk.with(Row.sample)
    let before = try desk.item("H-002")
    let run = try issue(desk, ["H-002", "--kind", "red_letter", "--reason", "久拖不决"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("  H-002  红函  > 路东办  久拖不决\n"))
    #expect(
      try issue(desk, ["H-002", "--kind", "约谈", "--department", "市供热办", "--reason", "第二次"]).status == 0)
    let issued = try list(desk)
    #expect(issued.compactMap { $0["kind"] as? String } == ["red_letter", "talk"])
    #expect(issued.map { $0["unit"] as? String } == ["路东办", nil])
    #expect(issued.map { $0["department"] as? String } == [nil, "市供热办"])
    #expect(issued.allSatisfy { $0["item"] as? String == "H-002" && $0["withdrawn"] as? Bool == false })
    let after = try desk.item("H-002")
    for key in before.values.keys where !key.hasPrefix("history") { #expect(after[key] == before[key]) }
    #expect(after["consequences.0.kind"] == "red_letter" && after["consequences.1.department"] == "市供热办")
    try desk.succeed(["verify", desk.store])
  }

  @Test("issues to a unit or a department as a whole, and lists by either or by an item")
  func subject() throws {
    let desk = try Desk.with(Row.sample)
    #expect(try issue(desk, ["--unit", "路东", "--kind", "criticism", "--reason", "进展缓慢"]).status == 0)
    #expect(try issue(desk, ["--department", "市交通局", "--kind", "veto", "--reason", "弄虚作假"]).status == 0)
    #expect(try issue(desk, ["H-001", "--kind", "reminder", "--reason", "请填报"]).status == 0)
    #expect(try list(desk).count == 3)
    #expect(
      try list(desk, ["--unit", "路东办"]).compactMap { $0["kind"] as? String } == ["criticism", "reminder"])
    #expect(try list(desk, ["--department", "市交通局"]).compactMap { $0["kind"] as? String } == ["veto"])
    #expect(try list(desk, ["H-001"]).compactMap { $0["kind"] as? String } == ["reminder"])
    let table = try desk.succeed(["issue", desk.store, "--list"]).lines
    #expect(table.count == 4 && table[1].contains("路东办") && table[1].contains("通报批评"))
  }

  @Test("takes one back by its number, with a reason, once")
  func withdraw() throws {
    let desk = try Desk.with(Row.sample)
    let said = try issue(desk, ["H-002", "--kind", "talk", "--reason", "久拖"]).output
    let sequence = String(said.prefix { $0.isNumber })
    let run = try issue(desk, ["--withdraw", sequence, "--reason", "发错"])
    #expect(run.status == 0 && run.output.contains("H-002  撤回  > 路东办  发错"))
    #expect(try list(desk).map { $0["withdrawn"] as? Bool } == [true])
    #expect(try desk.succeed(["issue", desk.store, "--list"]).output.contains("已撤回"))
    #expect(try issue(desk, ["--withdraw", sequence, "--reason", "再"]).status == 66)
    #expect(
      try desk.succeed(["show", desk.store, "H-002", "--today", Desk.today]).output.contains("(已撤回：发错)"))
  }

  @Test("says what the rules suggest for what is red and yellow, less what was issued")
  func suggest() throws {
    let desk = try Desk.with(Row.sample)
    func suggested(_ more: [String] = []) throws -> [String] {
      try desk.objects(
        ["issue", desk.store, "--suggest", "--format", "json", "--today", Desk.today] + more
      ).map { "\($0["item"] ?? "") \($0["kind"] ?? "") \($0["reason"] ?? "")" }
    }
    let all = try suggested()
    #expect(all.prefix(2) == ["H-002 red_letter red", "H-002 talk red"])
    #expect(try suggested(["H-002"]) == Array(all.prefix(2)))
    #expect(try suggested(["--unit", "凤城乡"]).isEmpty)
    #expect(try issue(desk, ["H-002", "--kind", "talk", "--reason", "久拖"]).status == 0)
    #expect(try suggested(["H-002"]) == ["H-002 red_letter red"])
    let table = try desk.succeed(["issue", desk.store, "--suggest", "--today", Desk.today]).output
    #expect(table.contains("H-002  路东办") && table.contains("红函"))
  }

  @Test("is told of by the help, with what can be issued")
  func help() throws {
    let help = try Desk().succeed(["issue", "--help"]).output
    for word in ["USAGE: guatu issue", "supervision_letter", "--suggest", "--withdraw"] {
      #expect(help.contains(word))
    }
    #expect(try Desk().succeed(["--help"]).output.contains("\n  issue "))
  }

  static let wrong: [([String], Int32)] = [
    (["H-002", "--kind", "bogus", "--reason", "x"], 64), (["--kind", "talk", "--reason", "x"], 64),
    (["H-002", "--kind", "talk"], 64), (["H-002", "--kind", "talk", "--reason", " "], 65),
    (["X-9", "--kind", "talk", "--reason", "x"], 66), (["--list", "--suggest"], 64), ([], 64),
    (["--unit", "没有", "--kind", "talk", "--reason", "x"], 64),
    (["--department", "没有局", "--kind", "talk", "--reason", "x"], 64),
    (["--unit", "路东", "--department", "市交通局", "--kind", "talk", "--reason", "x"], 64),
    (["--withdraw", "99", "--reason", "x"], 66), (["--withdraw", "1", "--reason", "x"], 66),
  ]

  @Test("refuses what makes no sense, with a line that says why, and changes nothing", arguments: wrong)
  func refused(arguments: [String], status: Int32) throws {
    let desk = try Desk.with(Row.sample)
    let log = try desk.succeed(["log", desk.store]).output
    let run = try issue(desk, arguments)
    #expect(run.status == status, "\(run.errors)")
    #expect(!run.errors.isEmpty && run.output.isEmpty)
    #expect(try desk.succeed(["log", desk.store]).output == log)
  }
}

@Suite("What the views of departments and of the worst say without a terminal")
struct DepartmentCommandTests {
  @Test("status --rows departments counts per department, and the whole is the same")
  func status() throws {
    let desk = try Desk.withDemo()
    let units = try desk.status()
    let departments = try FlatJSON(
      desk.succeed([
        "status", desk.store, "--rows", "departments", "--format", "json", "--today", Desk.today,
      ]).output)
    #expect(departments["total"] == units["total"] && departments["units.0.unit"] == nil)
    var sum = 0
    var index = 0
    while let total = departments["departments.\(index).total"].flatMap(Int.init) {
      sum += total
      index += 1
    }
    #expect(index > 10 && "\(sum)" == units["total"])
    #expect(departments["departments.0.department"] == "市环保局")
    let table = try desk.succeed(["status", desk.store, "--rows", "departments", "--today", Desk.today])
      .output
    #expect(table.contains("监管责任单位") && table.contains("市环保局"))
  }

  @Test("snapshot --view worst and --rows departments draw what the keys w and p draw")
  func snapshot() throws {
    let desk = try Desk.withDemo()
    func draw(_ more: [String]) throws -> CommandRun {
      try desk.succeed(["snapshot", desk.store, "--size", "80x24", "--today", Desk.today] + more)
    }
    #expect(try draw(["--view", "worst"]).output.contains("红黄灯清单"))
    let board = try draw(["--rows", "departments"])
    #expect(board.output.contains("市环保局") && !board.output.contains("路东办"))
    #expect(board.lines.last?.contains("Enter 进入") == true)
  }

  @Test("show tells checks, objections, who submitted and what was extended, as text and as JSON")
  func show() throws {
    let desk = try Desk.with([Row(number: "H-005", state: "待验收", progress: "100")])
    func step(_ more: [String]) throws {
      try desk.succeed(["step", desk.store, "H-005", "--today", Desk.today, "--as", "督查组"] + more)
    }
    try step(["--do", "check", "--box", "matched", "--note", "名单相符"])
    try step(["--checked", "--by", "张建国"])
    try step(["--do", "object", "--note", "仍在冒烟", "--by", "村民甲"])
    let item = try desk.item("H-005")
    #expect(item["checks.matched.by"] == "督查组" && item["checks.inspected.by"] == "张建国")
    #expect(item["checks.matched.note"] == "名单相符" && item["checks.closed"] == "null")
    #expect(item["objections.0.text"] == "仍在冒烟" && item["objections.0.answer"] == "null")
    #expect(item["noticeUntil"] == "2017-03-29" && item["reviewOn"] == "null" && item["extensions"] == "0")
    let kinds = item.values.filter { $0.key.hasPrefix("history.") && $0.key.contains(".exceptions.") }
    #expect(kinds.values.contains("checker_is_responsible"))
    let text = try desk.succeed(["show", desk.store, "H-005", "--today", Desk.today]).output
    for word in ["[✓] 逐一核对", "[ ] 逐一销号", "仍在冒烟", "公示截止", "例外：验收人就是责任人"] { #expect(text.contains(word)) }
  }
}
