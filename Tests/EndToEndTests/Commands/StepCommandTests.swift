import Testing

@Suite("guatu step")
struct StepCommandTests {
  private func step(_ desk: Desk, _ day: String, _ more: [String]) throws -> CommandRun {
    try desk.run(["step", desk.store, "H-005", "--today", day, "--as", "攻坚办"] + more)
  }

  @Test("leads an item through its whole life, from draft to closed, and back when it rebounds")
  func life() throws {
    let desk = try Desk.with(Row.sample)
    let proof = try desk.file("验收照片.jpg", "abc")
    let steps: [(String, [String], String)] = [
      ("2017-03-20", [], "H-005  交办  草稿 > 已交办\n"),
      ("2017-03-20", ["--to", "rectifying", "--note", "孙村长"], "H-005  签收  已交办 > 整改中\n"),
      ("2017-03-21", ["--to", "整改中", "--progress", "40", "--note", "已排查"], "H-005  填报  已排查\n"),
      ("2017-03-22", ["--to", "rectifying", "--until", "2017-07-31", "--note", "汛期"], "H-005  延期  汛期\n"),
      (
        "2017-03-23", ["--progress", "100", "--note", "全部建档", "--evidence", proof],
        "H-005  填报  全部建档\nH-005  申请验收  整改中 > 待验收\n"
      ),
      ("2017-03-24", ["--to", "rectifying", "--note", "缺签名"], "H-005  退回  待验收 > 整改中\n"),
      ("2017-03-25", ["--to", "submitted", "--note", "已补签"], "H-005  申请验收  整改中 > 待验收\n"),
      ("2017-03-26", ["--checked"], "H-005  验收  待验收 > 公示中\n"),
      ("2017-04-05", ["--to", "closed"], "H-005  销号  公示中 > 已销号\n"),
      ("2017-05-01", ["--to", "rectifying", "--note", "复燃"], "H-005  反弹  已销号 > 整改中\n"),
    ]
    for (day, options, said) in steps {
      let run = try step(desk, day, options)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output == said)
      #expect(run.errors.isEmpty)
    }
    let item = try desk.item("H-005", on: "2017-05-01")
    #expect(item["item.deadline"] == "2017-07-31")
    #expect(item["item.light"] == "red")
    #expect(item["item.reason"] == "反弹，未重新验收")
    #expect(item["evidence.0.path"] == proof)
    #expect(item["evidence.1.path"] == nil)
    let kinds = try desk.objects(["log", desk.store, "--item", "H-005", "--format", "json"])
      .compactMap { $0["step"] as? String }
    #expect(
      kinds == [
        "import", "assign", "sign", "report", "extend", "report", "submit", "return", "submit", "accept",
        "close",
        "rebound",
      ])
    try desk.succeed(["verify", desk.store])
  }

  @Test("voids an item in favour of another, with its number")
  func void() throws {
    let desk = try Desk.with(Row.sample)
    let run = try step(desk, Desk.today, ["--to", "void", "--survivor", "H-006"])
    #expect(run.output == "H-005  撤并  草稿 > 已撤并\n")
    let table = CSVText.rows(try desk.succeed(["export", desk.store]).output)
    let column = try #require(table.first?.firstIndex(of: "并入编号"))
    #expect(table.map { $0[column] } == ["并入编号", "", "", "", "", "H-006", ""])
    #expect(try desk.item("H-005")["item.light"] == "none")
  }

  /// A number, what is typed behind it, and what the refusal names.
  static let refusals: [(String, [String], [String])] = [
    ("H-006", [], ["进度须为 100%(现为 60%)", "缺整改成效", "缺佐证材料"]),
    ("H-006", ["--progress", "101", "--note", "好"], ["进度须在 0"]),
    ("H-006", ["--to", "rectifying", "--progress", "50"], ["进度下降须写明原因"]),
    ("H-001", ["--to", "assigned", "--until", "2017-06-30", "--note", "雨"], ["须晚于 2017-06-30"]),
    ("H-001", ["--to", "assigned", "--until", "2017-08-01"], ["缺原因"]),
    ("H-002", ["--to", "assigned", "--until", "2017-08-01", "--note", "雨"], ["2017-03-01"]),
    ("H-001", ["--to", "closed"], ["H-001", "已销号", "整改中"]),
    ("H-001", ["--to", "void"], ["缺原因"]),
    ("H-004", [], ["H-004"]),
  ]

  @Test(
    "refuses what the rules forbid, says everything that is missing, and changes nothing", arguments: refusals
  )
  func refused(number: String, options: [String], words: [String]) throws {
    let desk = try Desk.with(Row.sample)
    let log = try desk.succeed(["log", desk.store]).output
    let run = try desk.run(["step", desk.store, number, "--today", Desk.today] + options)
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    for word in words { #expect(run.errors.contains(word), "\(run.errors)") }
    #expect(try desk.succeed(["log", desk.store]).output == log)
  }

  @Test("cannot close an item while its notice runs, and accepts only what was checked")
  func notice() throws {
    let desk = try Desk.with([Row(number: "H-005", state: "待验收", progress: "100")])
    #expect(try step(desk, "2017-03-20", []).errors.contains("未逐一核对、未逐一检查、未逐一验收"))
    #expect(try step(desk, "2017-03-20", ["--checked"]).status == 0)
    #expect(try step(desk, "2017-03-29", []).errors.contains("公示到 2017-03-29 才满"))
    #expect(try step(desk, "2017-03-30", []).output == "H-005  销号  公示中 > 已销号\n")
  }
}
