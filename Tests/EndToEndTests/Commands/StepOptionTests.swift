import Testing

/// What `guatu step` makes of options that a step has no use for, cannot do without, or that name who acts.
@Suite("guatu step --do") struct StepOptionTests {
  @Test(
    "refuses an option that the step has no use for, and asks for the one that it needs",
    arguments: [
      (["--do", "sign", "--progress", "40"], "--progress 与“签收”无关"),
      (["--do", "sign", "--until", "2017-04-01"], "--until 与“签收”无关"),
      (["--do", "set_red", "--note", "群众反映"], "“亮红灯”须写明 --until"),
      (["--do", "check"], "“核查”须写明 --box"), (["--do", "report"], "“填报”须写明 --progress"),
      (["--do", "report", "--progress", "20", "--to", "closed"], "--to 与“--do”无关"),
      (["--do", "check", "--box", "seen"], "--box 没有“seen”"),
    ] as [([String], String)])
  func idle(arguments: [String], says: String) throws {
    let desk = try Desk.with([Row(number: "H-001")])
    let run = try desk.run(["step", desk.store, "H-001", "--today", Desk.today] + arguments)
    #expect(run.status == 64 && run.errors.contains(says), "\(run.errors)")
    #expect(try desk.objects(["log", desk.store, "--format", "json"]).count == 2)
  }

  @Test("keeps who set it red, extended or merged it: --by names who acts where the step keeps no name")
  func by() throws {
    let desk = try Desk.with([Row(number: "H-001", state: "整改中"), Row(number: "H-002", state: "整改中")])
    let more = ["--today", Desk.today, "--by", "钱组长"]
    try desk.succeed(
      ["step", desk.store, "H-001", "--do", "set_red", "--note", "群众反映", "--until", "2017-04-01"] + more)
    try desk.succeed(
      ["step", desk.store, "H-001", "--do", "extend", "--note", "设备", "--until", "2017-07-20"] + more)
    try desk.succeed(
      ["step", desk.store, "H-002", "--to", "void", "--note", "重复", "--survivor", "H-001"] + more)
    let actors = try desk.objects(["log", desk.store, "--format", "json"]).suffix(3)
      .compactMap { $0["actor"] as? String }
    #expect(actors == ["钱组长", "钱组长", "钱组长"])
  }

  @Test("says which box was ticked, and who stands where the rules want two")
  func box() throws {
    let desk = try Desk.with([Row(number: "H-001", state: "待验收")])
    let more = ["--today", Desk.today]
    let ticked = try desk.succeed(
      ["step", desk.store, "H-001", "--do", "check", "--box", "inspected", "--by", "张建国"] + more)
    #expect(ticked.output.contains("逐一检查"))
    let shown = try desk.succeed(["show", desk.store, "H-001"] + more).output
    #expect(shown.contains("验收人就是责任人") && shown.contains("张建国"))
  }

  @Test("issues what is about an item to its own unit or department alone")
  func addressee() throws {
    let desk = try Desk.with([Row(number: "H-001")])
    let issue = ["issue", desk.store, "H-001", "--kind", "talk", "--reason", "进度慢", "--today", Desk.today]
    let run = try desk.run(issue + ["--unit", "凤城乡"])
    #expect(run.status == 65 && run.errors.contains("须发给本项的乡(办)或监管责任单位"))
    try desk.succeed(issue + ["--unit", "路东办"])
  }
}
