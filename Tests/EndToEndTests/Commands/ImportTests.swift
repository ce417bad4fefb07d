import Testing

@Suite("guatu import")
struct ImportTests {
  private func empty() throws -> Desk {
    let desk = try Desk()
    try desk.succeed(["init", desk.store, "--today", "2017-03-01"])
    return desk
  }

  private func load(_ desk: Desk, _ file: String, _ more: [String] = []) throws -> CommandRun {
    try desk.run(["import", desk.store, file, "--today", Desk.today] + more)
  }

  @Test(
    "reads what Chinese spreadsheets write, and finds the encoding by itself",
    arguments: [
      ("UTF-8", [UInt8](), "utf-8"), ("UTF-8", [0xEF, 0xBB, 0xBF], "utf-8"), ("GB18030", [], "gb18030"),
      ("UTF-16LE", [0xFF, 0xFE], "utf-16le"),
    ])
  func encodings(name: String, mark: [UInt8], option: String) throws {
    let file = mark + (try encoded(Row.csv(Row.sample), as: name))
    for more in [[], ["--encoding", option]] {
      let desk = try empty()
      let run = try load(desk, desk.file("台账.csv", file), more)
      #expect(run.output == "已导入 6 项\n")
      #expect(run.errors.isEmpty)
      #expect(try desk.item("H-001")["item.content"] == "城中村管网改造")
    }
  }

  @Test("names the line and the byte where a file is not in the encoding that it was said to be in")
  func wrongEncoding() throws {
    let desk = try empty()
    let file = try desk.file("台账.csv", try encoded(Row.csv(Row.sample), as: "GB18030"))
    let run = try load(desk, file, ["--encoding", "utf-8"])
    #expect(run.status == 65)
    #expect(run.errors.contains("\(file):1 "))
    #expect(run.errors.contains("--encoding"))
    #expect(try desk.list().isEmpty)
  }

  @Test("takes tabs, other names of columns in another order, and keeps unknown columns in the note")
  func shape() throws {
    let desk = try empty()
    let lines = [
      "联系电话\t完成时限\t所属乡镇\t重点任务\t整改措施\t治理目标\t整治内容\t监管部门\t整改责任人\t资金(万元)",
      "13803570009\t二〇一七年四月底前\t路東辦\t煤改电煤改气与禁煤区散煤清零\t拆\t清零\t小锅炉\t市环保局\t高飞\t12.5",
    ]
    let run = try load(desk, desk.file("表.txt", lines.joined(separator: "\r\n")))
    #expect(run.output == "已导入 1 项\n")
    let number = try #require(try desk.list().first?["number"] as? String)
    let item = try desk.item(number)
    #expect(item["item.unit"] == "路东办")
    #expect(item["item.deadline"] == "2017-04-30")
    #expect(item["note"]?.contains("12.5") == true)
    #expect(item["note"]?.contains("资金") == true)
  }

  @Test("lists every bad row with line, column, value and reason, and then imports nothing")
  func badRows() throws {
    let desk = try empty()
    var rows = Row.sample
    rows[1].deadline = "采暖季前"
    rows[3].unit = "火星办"
    rows[3].contact = ""
    let file = try desk.file("台账.csv", Row.csv(rows))
    let run = try load(desk, file)
    #expect(run.status == 65)
    // A unit that the plan does not have may be answered in a mapping.
    #expect(run.output.contains("# \"火星办\" = \"\""))
    let lines = run.errors.split(separator: "\n")
    try #require(lines.count == 5)
    #expect(lines[0].hasPrefix("guatu: \(file): 第 3 行(第 2 条)整改时限「采暖季前」"))
    #expect(lines.contains { $0.contains("第 5 行(第 4 条)乡(办)「火星办」") })
    #expect(lines.contains { $0.contains("第 5 行(第 4 条)联系方式「」") })
    #expect(lines[3].contains("--mapping"))
    #expect(lines[4].contains("6 行中有 2 行有错"))
    #expect(try desk.list().isEmpty)
  }

  @Test("never writes rejected rows over a file that is there, nor under another ending than .csv")
  func keepsRejects() throws {
    let desk = try empty()
    let bad = try desk.file("台账.csv", Row.csv([Row(unit: "火星办"), Row(content: "乙")]))
    let mended = try desk.file("退回.csv", "改好的行")
    let run = try load(desk, bad, ["--rejects", mended])
    #expect(run.status == 73 && run.errors.contains("已存在，不覆盖"))
    #expect(String(decoding: try bytes(of: mended), as: UTF8.self) == "改好的行")
    #expect(try load(desk, bad, ["--rejects", desk.path("退回.xlsx")]).status == 64)
    #expect(try desk.list().isEmpty)
  }

  @Test("tells of deadlines without a year that were taken for the next, and how known items are changed")
  func notices() throws {
    let desk = try empty()
    let file = try desk.file(
      "台账.csv", Row.csv([Row(content: "甲", deadline: "1月底前"), Row(content: "乙", deadline: "3月底前")]))
    let run = try load(desk, file)
    #expect(run.status == 0)
    #expect(run.errors.contains("1 项的整改时限没有写年份，推定在行动开始的次年，请核对：「1月底前」作 2018-01-31\n"))
    #expect(!run.errors.contains("--update"))
    #expect(try load(desk, file).errors.contains("已有的事项未改动：用 --dry-run 看差别，用 --update 更新"))
  }

  @Test("tells of departments that the plan calls a little otherwise")
  func departments() throws {
    let desk = try empty()
    let rows = ["公安局", "市公安局", "演示单位", "市公安局交警大队", "公安局"].enumerated().map { index, department in
      Row(content: "第\(index)件", department: department)
    }
    let run = try load(desk, desk.file("台账.csv", Row.csv(rows)))
    #expect(run.errors == "guatu: 监管责任单位与名录不同，将分开排名，请核对：「公安局」是否为「市公安局」\n")
  }

  @Test("puts bad rows into the rejects' file, imports the rest, and takes the file when it is mended")
  func rejects() throws {
    let desk = try empty()
    var rows = Row.sample
    rows[1].deadline = "采暖季前"
    let rejected = desk.path("退回.csv")
    let run = try load(desk, desk.file("台账.csv", Row.csv(rows)), ["--rejects", rejected])
    #expect(run.status == 0)
    #expect(run.lines == ["已导入 5 项", "1 行有错，已写入 \(rejected)：改正后再导入该文件"])
    let text = String(decoding: try bytes(of: rejected).dropFirst(3), as: UTF8.self)
    let table = CSVText.rows(text)
    try #require(table.count == 2)
    #expect(table[0].last == "原因")
    #expect(table[1].last?.contains("认不出日期") == true)
    let mended = try desk.file("改正.csv", text.replacing("采暖季前", with: "2017年11月15日"))
    #expect(try load(desk, mended).output == "已导入 1 项\n")
    #expect(try desk.item("H-002")["item.deadline"] == "2017-11-15")
  }

  @Test("saves nothing in a dry run, and doubles nothing when it runs twice")
  func twice() throws {
    let desk = try empty()
    let file = try desk.file(
      "台账.csv",
      Row.csv(
        Row.sample.map { row in
          var row = row
          if row.number == "H-003" { row.number = "" }
          return row
        }))
    #expect(
      try load(desk, file, ["--dry-run"]).lines.first == "试运行，未保存：新增 6 项，有变化 0 项，未变 0 项，文件中没有 0 项")
    #expect(try desk.list().isEmpty)
    #expect(try load(desk, file).output == "已导入 6 项\n")
    let log = try desk.succeed(["log", desk.store]).output
    #expect(try load(desk, file).output == "已导入 0 项，6 项已有\n")
    #expect(
      try load(desk, file, ["--dry-run"]).output == "试运行，未保存：新增 0 项，有变化 0 项，未变 6 项，文件中没有 0 项\n")
    #expect(try desk.list().count == 6)
    #expect(try desk.succeed(["log", desk.store]).output == log)
    var changed = Row.sample
    changed[0].content = "另一件事"
    #expect(
      try load(desk, desk.file("改.csv", Row.csv(changed))).output.contains("1 项与台账不同、未覆盖"))
    #expect(try desk.item("H-001")["item.content"] == "城中村管网改造")
  }

  @Test("names the columns that a file lacks")
  func missingColumns() throws {
    let desk = try empty()
    let run = try load(desk, desk.file("表.csv", "编号,任务\r\n1,煤改电\r\n"))
    #expect(run.status == 65)
    for name in ["乡(办)", "整改目标", "整改时限", "联系方式"] { #expect(run.errors.contains(name)) }
  }

  @Test("takes workbooks and CSV files together, all or none, and names both places of one number")
  func severalFiles() throws {
    let first = try empty()
    let rows = Row.sample
    _ = try load(first, first.file("一.csv", Row.csv(Array(rows.prefix(2)))))
    let book = first.path("一.xlsx")
    try first.succeed(["export", first.store, "--output", book, "--reveal-contacts"])
    let desk = try empty()
    let text = try desk.file("二.csv", Row.csv(Array(rows.dropFirst(2))))
    var changed = rows[0]
    changed.content = "另一件事"
    let clash = try desk.file("三.csv", Row.csv([changed]))
    let refused = try load(desk, book, [text, clash])
    #expect(refused.status == 65)
    #expect(refused.errors.contains("\(clash): 第 2 行(第 1 条)编号「H-001」：编号与 \(book) 第 2 行相同而内容不同"))
    #expect(try desk.list().isEmpty)
    let run = try load(desk, book, [text])
    #expect(run.output == "已导入 6 项\n")
    #expect(run.errors.isEmpty)
    #expect(try desk.item("H-001")["item.content"] == "城中村管网改造")
  }

  @Test("says which sheets there are, and what was passed over")
  func sheets() throws {
    let desk = try empty()
    let file = try desk.file("台账.csv", Row.csv(Row.sample) + "合计,6项\r\n填报人：张三\r\n")
    let run = try load(desk, file)
    #expect(run.output == "已导入 6 项\n")
    #expect(run.errors.contains("\(file): 第 8 行「合计」不是事项，已跳过"))
    let book = desk.path("台账.xlsx")
    try desk.succeed(["export", desk.store, "--output", book])
    let missing = try load(desk, book, ["--sheet", "三月"])
    #expect(missing.status == 65)
    #expect(missing.errors.contains("请用 工作台账"))
    #expect(try load(desk, book, ["--sheet", "工作台账", "--dry-run"]).status == 0)
  }
}
