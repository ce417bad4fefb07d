import Testing

/// A unit sends CSV, another a workbook, a third a part of it.
@Suite("guatu import --dry-run and --update of several files")
struct UpdateSeveralTests {
  private let desk: Desk
  private let one: String
  private let part: String

  init() throws {
    desk = try Desk.with(Row.sample)
    var rows = Array(Row.sample.prefix(2))
    rows[0].responsible = "周文"
    one = try desk.file("路东.csv", Row.csv(rows))
    part = try desk.file("改.csv", "编号,责任人\r\nH-006,周武\r\nH-099,周武\r\n")
  }

  private func load(_ files: [String], _ more: [String]) throws -> CommandRun {
    try desk.run(["import", desk.store] + files + ["--today", Desk.today] + more)
  }

  /// The rows as a workbook, as another desk exports it.
  private func workbook(_ rows: [Row]) throws -> String {
    let other = try Desk.with(rows)
    let path = desk.path("其余.xlsx")
    try other.succeed(["export", other.store, "-o", path, "--today", Desk.today])
    return path
  }

  @Test("a dry run compares CSV and a workbook as one")
  func difference() throws {
    var rows = Array(Row.sample.dropFirst(2))
    rows[0].responsible = "周文"
    let run = try load([one, workbook(rows)], ["--dry-run"])
    #expect(
      run.lines == ["试运行，未保存：新增 0 项，有变化 2 项，未变 4 项，文件中没有 0 项", "H-001 责任人: 张建国 → 周文", "H-003 责任人: 李秀英 → 周文"])
    #expect(run.status == 0)
  }

  @Test("the JSON is one object that names the file of every row")
  func json() throws {
    let json = try FlatJSON(load([one, part], ["--dry-run", "--json"]).output)
    #expect(json["counts.changed"] == "2")
    #expect(json["counts.missing"] == "0")
    #expect(json["changed.0.source.file"] == one)
    #expect(json["changed.0.source.sheet"] == "null")
    #expect(json["unknown.0.number"] == "H-099")
    #expect(json["unknown.0.source.file"] == part)
    #expect(json["unknown.0.source.line"] == "3")
  }

  @Test("what is refused in one file keeps the others out too, and is told with its file")
  func refused() throws {
    let run = try load([one, part], ["--update"])
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("\(part): 第 3 行(第 2 条)：台账中没有编号 H-099"))
    #expect(try desk.item("H-001")["item.responsible"] == "张建国")
  }

  @Test("with --rejects the refused rows go into a file and the others into the ledger")
  func rejects() throws {
    let rejects = desk.path("退.csv")
    let run = try load([one, part], ["--update", "--rejects", rejects])
    #expect(run.status == 0)
    #expect(run.lines == ["已更新 2 项，新增 0 项，未变 1 项", "1 行有错，已写入 \(rejects)：改正后再导入该文件"])
    #expect(try desk.item("H-001")["item.responsible"] == "周文")
    let rows = CSVText.rows(String(decoding: try bytes(of: rejects), as: UTF8.self))
    #expect(rows.count == 2)
    #expect(rows.last?.last?.contains("台账中没有编号 H-099") == true)
    try desk.succeed(["verify", desk.store])
  }

  @Test("a row that is rejected for what another file says is not applied after all")
  func rejectedForAnother() throws {
    var row = Row.sample[0]
    row.responsible = "周武"
    let other = try desk.file("又.csv", Row.csv([row]))
    let run = try load([one, other], ["--update", "--rejects", desk.path("退.csv")])
    #expect(run.status == 0)
    #expect(try desk.item("H-001")["item.responsible"] == "周文")
  }

  @Test("JSON stays alone on standard output beside --rejects")
  func jsonAlone() throws {
    var rows = Row.sample
    rows[0].deadline = "尽快"
    let file = try desk.file("错.csv", Row.csv(rows))
    let run = try load([file], ["--dry-run", "--json", "--rejects", desk.path("退.csv")])
    let json = try FlatJSON(run.output)
    #expect(json["counts.missing"] == "0")
    #expect(run.errors.contains("1 行有错"))
  }
}
