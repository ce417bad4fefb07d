import Testing

@Suite("An export that comes back") struct OldExportTests {
  /// The text of a new export.
  private func export(_ desk: Desk) throws -> String {
    try desk.succeed(["export", desk.store, "--reveal-contacts", "--today", Desk.today]).output
  }

  private func update(_ desk: Desk, _ text: String, as name: String) throws -> CommandRun {
    let file = try desk.file("\(name).csv", text)
    return try desk.run(["import", desk.store, file, "--update", "--as", name, "--today", Desk.today])
  }

  @Test("holds up what would undo a change that was made since")
  func old() throws {
    let desk = try Desk.with(Row.sample)
    let old = try export(desk)
    #expect(try update(desk, "编号,责任人\nH-001,周文\n", as: "甲").output.hasPrefix("已更新 1 项"))
    let run = try update(desk, old.replacing("张建国", with: "吴新"), as: "乙")
    #expect(run.status == 65)
    #expect(run.errors.contains("H-001 已被甲于 2017-03-20 改动"))
    #expect(try desk.item("H-001")["item.responsible"] == "周文")
  }

  @Test("may be worked on and brought in again and again")
  func ownFile() throws {
    let desk = try Desk.with(Row.sample)
    let first = try export(desk)
    for (old, new) in [("张建国", "周文"), ("张建国", "吴新")] {
      let run = try update(desk, first.replacing(old, with: new), as: "甲")
      #expect(run.status == 0, "\(run.errors)")
      #expect(try desk.item("H-001")["item.responsible"] == new)
    }
  }

  @Test("is recognised when a spreadsheet dropped the zeros of its numbers")
  func zeros() throws {
    let rows = Row.sample.enumerated().map { index, row in
      var row = row
      row.number = "000\(index + 1)"
      return row
    }
    let desk = try Desk.with(rows)
    let stripped = Row.csv(rows).replacing("\r\n000", with: "\r\n")
    #expect(stripped.contains("\r\n2,"))
    let again = try desk.run(["import", desk.store, desk.file("零.csv", stripped), "--today", Desk.today])
    #expect(again.output == "已导入 0 项，6 项已有\n")
    let run = try update(desk, stripped.replacing("张建国", with: "周文"), as: "甲")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try desk.item("0001")["item.responsible"] == "周文")
    #expect(
      try desk.run(["list", desk.store, "--today", Desk.today]).output.split(separator: "\n").count < 10)
  }

  @Test("as a weekly sheet changes known items only, and says so")
  func weekly() throws {
    let desk = try Desk.withDemo()
    let sheet = desk.path("周.xlsx")
    try desk.succeed(["report", desk.store, "weekly", "-o", sheet, "--today", Desk.today])
    let run = try desk.run(["import", desk.store, sheet, "--today", Desk.today])
    #expect(run.status == 65)
    #expect(run.errors == "guatu: \(sheet) 是周调度表：请加 --update 更新已有事项\n")
    #expect(run.output.isEmpty)
  }
}
