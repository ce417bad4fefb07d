import Testing

@Suite("guatu import --update of a weekly sheet")
struct WeeklySheetTests {
  private let desk: Desk
  private let sheet: String

  init() throws {
    desk = try Desk.with(Row.sample)
    sheet = try desk.file(
      "周调度表.csv",
      """
      编号,整改内容,责任人,状态,本周进度,本周状态,本周情况,版本
      H-006,别的话,周文,整改中,75,,已修复三处,1
      H-001,城中村管网改造,周武,已销号,,,,1
      H-004,,,,,,一切正常,1

      """)
  }

  private func load(_ more: [String]) throws -> CommandRun {
    try desk.run(["import", desk.store, sheet, "--today", Desk.today] + more)
  }

  @Test("tells which other columns differ from the ledger, and does not take them")
  func ignored() throws {
    let told = "周调度表只收本周三列，其余各列未采用，有 2 行与台账不同：H-006 整改内容、责任人; H-001 责任人、状态"
    #expect(try load(["--dry-run"]).lines.last == told)
    let run = try load(["--update"])
    #expect(run.status == 0)
    #expect(run.errors.contains(told))
    #expect(try desk.item("H-006")["item.content"] == "修复破损管网")
    #expect(try desk.item("H-001")["item.responsible"] == "张建国")
  }

  @Test("tells them in JSON with what the ledger says")
  func json() throws {
    let json = try FlatJSON(load(["--dry-run", "--json"]).output)
    #expect(json["counts.ignored"] == "2")
    #expect(json["ignored.0.number"] == "H-006")
    #expect(json["ignored.0.source.line"] == "2")
    #expect(json["ignored.0.fields.0.field"] == "content")
    #expect(json["ignored.0.fields.0.before"] == "修复破损管网")
    #expect(json["ignored.0.fields.0.after"] == "别的话")
  }

  @Test("a note that the item has already is not added again, and that is told")
  func knownNote() throws {
    #expect(!(try load(["--update"]).errors.contains("已有")))
    let again = try load(["--update"])
    #expect(again.output == "台账与文件一致(3 项)，未作改动\n")
    #expect(again.errors.contains("1 行的本周情况台账已有，未重复记录：H-004"))
    #expect(try FlatJSON(load(["--dry-run", "--json"]).output)["knownNotes.0.number"] == "H-004")
  }

  @Test("without its 版本 overwrites nothing that was changed since it was printed")
  func unversioned() throws {
    let sheet = try desk.file("无版本.csv", "编号,状态,进度(%),本周进度,本周情况\r\nH-006,整改中,60,50,仍在施工\r\n")
    let report = ["step", desk.store, "H-006", "--do", "report", "--as", "李登记", "--today", Desk.today]
    try desk.succeed(report + ["--progress", "80"])
    let run = try desk.run(["import", desk.store, sheet, "--update", "--today", Desk.today])
    #expect(run.status == 65 && run.errors.contains("H-006 已被李登记于 2017-03-20 改动(填报)"))
    #expect(try desk.item("H-006")["item.progress"] == "80")
    try desk.succeed(report + ["--progress", "60", "--note", "复核"])
    try desk.succeed(["import", desk.store, sheet, "--update", "--today", Desk.today])
    #expect(try desk.item("H-006")["item.progress"] == "50")
    // The same sheet, filled in further: what changed since came from it.
    let more = "编号,状态,进度(%),本周进度,本周情况\r\nH-006,整改中,60,65,已完工\r\n"
    _ = try desk.file("无版本.csv", more)
    try desk.succeed(["import", desk.store, sheet, "--update", "--today", Desk.today])
    #expect(try desk.item("H-006")["item.progress"] == "65")
  }

  @Test("tells of columns that it never had, and of what is written in them")
  func unread() throws {
    let sheet = try desk.file("改列.csv", "编号,本周进度,本周完成,工作进展,空列\r\nH-006,70,已修复,顺利,\r\n")
    let run = try desk.run(["import", desk.store, sheet, "--update", "--today", Desk.today])
    #expect(run.status == 0 && run.errors.contains("周调度表没有这些列，其中所填未采用：本周完成、工作进展\n"))
    let json = try desk.run(["import", desk.store, sheet, "--dry-run", "--json", "--today", Desk.today])
    #expect(try FlatJSON(json.output)["unread.1"] == "工作进展")
  }

  @Test("reports nothing by repeating how an item stands, and says a note of it once")
  func repeated() throws {
    var rows = Row.sample
    rows[5].state = "待验收"
    rows[5].progress = "100"
    let other = try Desk.with(rows)
    let sheet = try other.file("周.csv", "编号,本周进度,本周状态,本周情况\r\nH-006,100,待验收,等待验收\r\n")
    for (told, count) in [("已更新 1 项，新增 0 项，未变 0 项\n", 1), ("台账与文件一致(1 项)，未作改动\n", 1)] {
      let run = try other.run(["import", other.store, sheet, "--update", "--today", Desk.today])
      #expect(run.output == told)
      let log = try other.succeed(["log", other.store, "--item", "H-006"]).output
      #expect(log.split(separator: "\n").count { $0.contains("等待验收") } == count)
    }
    let silent = try other.file("静.csv", "编号,本周进度,本周状态,本周情况\r\nH-006,100,待验收,\r\n")
    let run = try other.run(["import", other.store, silent, "--update", "--today", Desk.today])
    #expect(run.output == "台账与文件一致(1 项)，未作改动\n")
  }

  @Test("signs for what was handed out by reporting its progress")
  func signs() throws {
    let sheet = try desk.file("签.csv", "编号,本周进度,本周状态,本周情况\r\nH-001,20,,已进场\r\n")
    try desk.succeed(["import", desk.store, sheet, "--update", "--today", Desk.today])
    let item = try desk.item("H-001")
    #expect(item["item.state"] == "rectifying" && item["item.progress"] == "20")
  }

  @Test("progress is reported even where the words beside it stand in a note")
  func progressBesideKnownNote() throws {
    let note = "编号,本周进度,本周情况\r\nH-001,,已动工\r\n"
    let first = try desk.file("一.csv", note)
    try desk.succeed(["import", desk.store, first, "--update", "--today", Desk.today])
    try desk.succeed(["step", desk.store, "H-001", "--as", "张建国", "--today", Desk.today])
    let second = try desk.file("二.csv", "编号,本周进度,本周情况\r\nH-001,30,已动工\r\n")
    try desk.succeed(["import", desk.store, second, "--update", "--today", Desk.today])
    #expect(try desk.item("H-001")["item.progress"] == "30")
  }
}
