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
