import PtySupport
import Testing

@Suite("A file with headers of its own")
struct MappingTests {
  private static let sheet = """
    县生态环境问题整改台账,,,,,,,,,
    乡镇街道,工作事项,存在的问题,整改要求,整改举措,完成节点,牵头部门,责任人姓名,甲,批示
    路东片区,散煤清零,散煤未清,全部清零,逐户收缴,2017年6月底前,市环保局,张建国,0001,抓紧
    路西办,渣土车管控,未加盖,全部加盖,路检路查,立行立改,市交通局,李秀英,0002,

    """

  private func empty() throws -> Desk {
    let desk = try Desk()
    try desk.succeed(["init", desk.store, "--today", "2017-03-01"])
    return desk
  }

  private func terminal(_ desk: Desk, _ file: String, _ more: [String] = []) throws -> PtySession {
    try PtySession(
      builtProduct("guatu"), ["import", desk.store, file, "--today", Desk.today] + more,
      environment: ["SWIFT_BACKTRACE": "enable=no"], columns: 80, rows: 24)
  }

  @Test("is understood after one correction, and the next one like it without a question")
  func corrected() throws {
    let desk = try empty()
    let file = try desk.file("报来.csv", Self.sheet)
    let screen = try terminal(desk, file).expect("缺列：联系方式").expect("s 导入")
    try screen.press("gjjjjjjjj").press(.enter).expect("「甲」是台账的哪一列").press("联系").press(.enter)
    try screen.expect("可导入 2/2 行").press("s")
    #expect(try screen.waitForExit() == .exited(0))
    #expect(try desk.list().count == 2)
    let kept = desk.path("挂图.mapping.toml")
    #expect(try desk.permissions(of: kept) == 0o600)
    #expect(String(decoding: try bytes(of: kept), as: UTF8.self).contains("\"甲\" = \"contact\""))
    let next = try desk.file("再报.csv", Self.sheet.replacing("散煤未清", with: "又有散煤"))
    let run = try desk.run(["import", desk.store, next, "--today", Desk.today])
    #expect(run.status == 0 && run.output == "已导入 1 项，1 项已有\n")
    #expect(run.errors.contains("按对应表 \(kept) 导入"))
    let again = try terminal(desk, next)
    #expect(try again.waitForExit() == .exited(0))
  }

  @Test("whose names the plan does not have is asked for them; who leaves imports nothing")
  func leaving() throws {
    let desk = try empty()
    let file = try desk.file("报来.csv", Row.csv([Row(unit: "邻县", content: "甲")]))
    let screen = try terminal(desk, file).expect("邻县").expect("请选择").press("q").expect("不导入就离开吗")
    try screen.press(.enter)
    #expect(try screen.waitForExit() == .exited(65))
    #expect(try desk.list().isEmpty)
    #expect(throws: (any Error).self) { try bytes(of: desk.path("挂图.mapping.toml")) }
  }

  /// One closed item whose state stands under a header that nobody knows.
  private static let guessed = Row.csv([Row(number: "H-1", state: "已销号", progress: "100")])
    .replacing("状态", with: "目前状态")

  @Test("is asked about where a column is only guessed at; without a terminal the column is told")
  func guesses() throws {
    let desk = try empty()
    let file = try desk.file("报来.csv", Self.guessed)
    let screen = try terminal(desk, file).expect("目前状态").expect("推测").press("s")
    #expect(try screen.waitForExit() == .exited(0))
    #expect(try desk.item("H-1")["item.state"] == "closed")
    let other = try empty()
    let run = try other.run(["import", other.store, file, "--today", Desk.today])
    #expect(run.status == 0 && run.errors.contains("认不出的列已并入备注：目前状态"))
    #expect(try other.item("H-1")["item.state"] != "closed")
  }

  @Test("is asked about again with --ask, which needs a terminal")
  func asksAgain() throws {
    let desk = try empty()
    let file = try desk.file("报来.csv", Self.guessed)
    let first = try terminal(desk, file, ["--dry-run"]).expect("目前状态").press("s")
    #expect(try first.waitForExit() == .exited(0))
    #expect(String(decoding: try bytes(of: desk.path("挂图.mapping.toml")), as: UTF8.self).contains("state"))
    let again = try terminal(desk, file, ["--ask"]).expect("目前状态").expect("确定")
    try again.press("gjjjjjjjjjjx").expect("忽略").press("s")
    #expect(try again.waitForExit() == .exited(0))
    #expect(try desk.item("H-1")["item.state"] != "closed")
    let run = try desk.run(["import", desk.store, file, "--ask"])
    #expect(run.status == 64 && run.errors.contains("--ask 须在终端上使用"))
  }

  @Test("is asked about also where bad rows have a file to go to, and goes on with bad rows when told to")
  func badRows() throws {
    let desk = try empty()
    let file = try desk.file("报来.csv", Row.csv([Row(unit: "邻县", content: "甲"), Row(content: "乙")]))
    let screen = try terminal(desk, file, ["--rejects", desk.path("退回.csv")]).expect("请选择").press("s")
    try screen.expect("还有错：2 行里 1 行有误").press(.escape).expect("请选择").press("s").expect("还有错")
    try screen.press(.enter)
    #expect(try screen.waitForExit() == .exited(0))
    #expect(try desk.list().count == 1)
    #expect(String(decoding: try bytes(of: desk.path("退回.csv")), as: UTF8.self).contains("邻县"))
  }

  @Test("is proposed as TOML without a terminal, and that TOML is what --mapping takes")
  func proposal() throws {
    let desk = try empty()
    let file = try desk.file("报来.csv", Self.sheet.replacing(",甲,", with: ",手机号,"))
    let run = try desk.run(["import", desk.store, file, "--today", Desk.today])
    #expect(run.status == 65 && run.errors.contains("缺列") && run.errors.contains("--mapping"))
    let mapping = try desk.file("对应.toml", run.outputBytes)
    #expect(
      try desk.succeed(["import", desk.store, file, "--mapping", mapping, "--today", Desk.today]).output
        == "已导入 2 项\n")
  }

  @Test("that has known headers and unknown names is proposed with every bad row told")
  func unknownNames() throws {
    let desk = try empty()
    let file = try desk.file("报来.csv", Row.csv([Row(unit: "路东片区"), Row(unit: "邻县")]))
    let run = try desk.run(["import", desk.store, file, "--today", Desk.today])
    #expect(run.status == 65 && run.errors.contains("邻县"))
    #expect(run.output.contains("\"路东片区\" = \"路东街道\"") && run.output.contains("# \"邻县\" = \"\""))
    let text = run.output.replacing("# \"邻县\" = \"\"", with: "\"邻县\" = \"凤城乡\"")
    let mapping = try desk.file("对应.toml", text)
    #expect(
      try desk.succeed(["import", desk.store, file, "--mapping", mapping, "--today", Desk.today]).output
        == "已导入 2 项\n")
  }

  @Test("with a wrong mapping is told the mapping's line")
  func wrongMapping() throws {
    let desk = try empty()
    let file = try desk.file("报来.csv", Self.sheet)
    let mapping = try desk.file("对应.toml", "[units]\n\"路东片区\" = \"路东区\"\n")
    let run = try desk.run(["import", desk.store, file, "--mapping", mapping])
    #expect(run.status == 65 && run.errors.contains("对应.toml:2") && run.errors.contains("路东街道"))
    #expect(try desk.run(["import", desk.store, file, "--mapping", desk.path("无.toml")]).status == 66)
  }
}
