import Testing

@Suite("guatu import --dry-run and --update")
struct UpdateTests {
  private func load(_ desk: Desk, _ rows: [Row], _ more: [String]) throws -> CommandRun {
    try load(desk, text: Row.csv(rows), more)
  }

  private func load(_ desk: Desk, text: String, _ more: [String]) throws -> CommandRun {
    try desk.run(["import", desk.store, desk.file("改.csv", text), "--today", Desk.today] + more)
  }

  private func log(_ desk: Desk) throws -> String { try desk.succeed(["log", desk.store]).output }

  @Test("a dry run tells what is new, changed and missing, and saves nothing")
  func difference() throws {
    let desk = try Desk.with(Row.sample)
    var rows = Row.sample
    rows[0].responsible = "周文"
    rows[0].contact = "13803570099"
    rows.append(Row(number: "H-007", unit: "路西办", content: "新的一项"))
    rows.removeAll { $0.number == "H-003" }
    let before = try log(desk)
    let run = try load(desk, rows, ["--dry-run"])
    #expect(
      run.lines == [
        "试运行，未保存：新增 1 项，有变化 1 项，未变 4 项，文件中没有 1 项", "H-001 责任人: 张建国 → 周文",
        "H-001 联系方式: 138****0001 → 138****0099", "新增", "H-007  路西办  新的一项",
        "文件中没有(只看文件涉及的：路东办、路西办、新田乡、高村乡、凤城乡)", "H-003  路西办  渣土车加盖密闭",
      ])
    #expect(run.status == 0)
    #expect(try log(desk) == before)
  }

  @Test("an update edits, reports and adds, and the same file again changes nothing")
  func update() throws {
    let desk = try Desk.with(Row.sample)
    var rows = Row.sample
    rows[0].responsible = "周文"
    rows[0].contact = "13803570099"
    rows[5].progress = "80"
    rows.append(Row(number: "H-007", content: "新的一项"))
    let run = try load(desk, rows, ["--update"])
    #expect(run.output == "已更新 2 项，新增 1 项，未变 4 项\n")
    #expect(run.errors.isEmpty)
    #expect(try desk.item("H-001")["item.responsible"] == "周文")
    #expect(try desk.item("H-006")["item.progress"] == "80")
    let log = try log(desk)
    #expect(log.contains("改.csv") && log.contains("责任人 张建国 > 周文、联系方式 138****0001 > 138****0099"))
    #expect(try load(desk, rows, ["--update"]).output == "台账与文件一致(7 项)，未作改动\n")
    #expect(try self.log(desk) == log)
    try desk.succeed(["verify", desk.store])
  }

  @Test("a row that a rule forbids is told with its line, and nothing of the file goes in")
  func refused() throws {
    let desk = try Desk.with(Row.sample)
    var rows = Row.sample
    rows[0].responsible = "周文"
    rows[1].deadline = "2017年12月31日"
    rows[5].state = "已销号"
    let before = try log(desk)
    let run = try load(desk, rows, ["--update"])
    #expect(run.status == 65)
    #expect(run.errors.contains("改.csv: 第 3 行(第 2 条)：H-002"))
    #expect(run.errors.contains("延期"))
    #expect(run.errors.contains("第 7 行(第 6 条)：H-006 不能销号"))
    #expect(run.errors.contains("2 行不能更新，未保存任何改动"))
    #expect(try log(desk) == before)
    let skipping = try load(desk, rows, ["--update", "--skip-refused"])
    #expect(skipping.status == 65)
    #expect(skipping.output == "已更新 1 项，新增 0 项，未变 3 项\n")
    #expect(try desk.item("H-001")["item.responsible"] == "周文")
    #expect(try desk.item("H-006")["item.state"] == "rectifying")
    try desk.succeed(["verify", desk.store])
  }

  @Test("a dry run tells which changes an update would refuse, and why")
  func forecast() throws {
    let desk = try Desk.with(Row.sample)
    try desk.succeed(["step", desk.store, "H-001", "--as", "李登记", "--today", Desk.today])
    var rows = Row.sample
    rows[0].state = "已交办"
    rows[2].responsible = "周文"
    rows[5].state = "已销号"
    let before = try log(desk)
    let run = try load(desk, rows, ["--dry-run"])
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.lines.first == "试运行，未保存：新增 0 项，有变化 3 项，未变 3 项，文件中没有 0 项")
    let told = try #require(run.lines.firstIndex(of: "更新时有 2 行会被拒绝"))
    #expect(run.lines[told + 1].contains("第 2 行(第 1 条)：H-001 已被李登记"))
    #expect(run.lines[told + 2].contains("第 7 行(第 6 条)：H-006 不能销号"))
    let json = try FlatJSON(load(desk, rows, ["--dry-run", "--json"]).output)
    #expect(json["counts.refused"] == "2")
    #expect(json["refused.1.number"] == "H-006")
    #expect(json["refused.1.source.line"] == "7")
    #expect(json["refused.1.reason"]?.contains("不能销号") == true)
    #expect(try log(desk) == before)
  }

  @Test("a state that lies behind the ledger's is a conflict and overwrites nothing")
  func behind() throws {
    let desk = try Desk.with(Row.sample)
    try desk.succeed(["step", desk.store, "H-001", "--as", "李登记", "--today", Desk.today])
    var rows = Row.sample
    rows[0].state = "已交办"
    let run = try load(desk, rows, ["--update"])
    #expect(run.status == 65)
    #expect(run.errors.contains("H-001 已被李登记于 2017-03-20 改动(签收 已交办 > 整改中)；文件是按旧状态填的"))
    #expect(try desk.item("H-001")["item.state"] == "rectifying")
  }

  @Test(
    "a weekly sheet that comes back reports once, whatever its language",
    arguments: [
      ("编号,整改内容,本周进度,本周状态,本周情况,版本", "整改中"), ("編號,整改內容,本週進度,本週狀態,本週情況,版本", "整改中"),
      ("number,content,progress this week,state this week,done this week,revision", "rectifying"),
    ])
  func weekly(header: String, state: String) throws {
    let desk = try Desk.with(Row.sample)
    let sheet = """
      周调度表
      \(header)
      H-006,别的话,75%,\(state),已修复三处,1
      H-001,,,,,1

      """
    #expect(try load(desk, text: sheet, ["--update"]).output == "已更新 1 项，新增 0 项，未变 1 项\n")
    #expect(try desk.item("H-006")["item.progress"] == "75")
    #expect(try desk.item("H-006")["item.content"] == "修复破损管网")
    #expect(try log(desk).contains("已修复三处"))
    #expect(try load(desk, text: sheet, ["--update"]).output == "台账与文件一致(2 项)，未作改动\n")
  }

  @Test("a weekly sheet of an older revision is a conflict; a submission without evidence is refused")
  func weeklyRefused() throws {
    let desk = try Desk.with(Row.sample)
    try desk.succeed(
      [
        "step", desk.store, "H-006", "--do", "report", "--progress", "70", "--as", "李登记", "--today",
        Desk.today,
      ])
    let old = "编号,本周进度,本周状态,本周情况,版本\r\nH-006,100,待验收,全部修复,1\r\n"
    let run = try load(desk, text: old, ["--update"])
    #expect(run.status == 65)
    #expect(run.errors.contains("H-006 已被李登记于 2017-03-20 改动(填报)"))
    let unversioned = "编号,本周进度,本周状态,本周情况\r\nH-006,100,待验收,全部修复\r\nX-1,5,,\r\n"
    let second = try load(desk, text: unversioned, ["--update"])
    #expect(second.errors.contains("H-006 不能申请验收：") && second.errors.contains("佐证"))
    #expect(second.errors.contains("台账中没有编号 X-1"))
    #expect(try desk.item("H-006")["item.progress"] == "70")
  }

  @Test("a file with 编号 and some of the columns changes those alone; a plain import does not take it")
  func partial() throws {
    let desk = try Desk.with(Row.sample)
    let text = "编号,责任人,治理措施\r\nH-001,周文,\r\n"
    #expect(try load(desk, text: text, ["--update"]).output == "已更新 1 项，新增 0 项，未变 0 项\n")
    #expect(try desk.item("H-001")["item.responsible"] == "周文")
    #expect(try desk.item("H-001")["item.measures"] == "敷设管道三公里")
    #expect(try load(desk, text: text, []).status == 65)
  }

  @Test("the difference as JSON names every field, and options that do nothing are refused")
  func json() throws {
    let desk = try Desk.with(Row.sample)
    var rows = Row.sample
    rows[0].responsible = "周文"
    let json = try FlatJSON(load(desk, rows, ["--dry-run", "--json"]).output)
    #expect(json["counts.changed"] == "1")
    #expect(try load(desk, rows, ["--json"]).status == 64)
    #expect(try load(desk, rows, ["--skip-refused"]).status == 64)
  }
}
