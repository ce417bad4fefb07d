import Testing

@Suite("guatu init and guatu template")
struct InitTests {
  @Test("make an empty campaign of the built-in template, for its owner alone")
  func plain() throws {
    let desk = try Desk()
    let run = try desk.succeed(["init", desk.store, "--today", "2017-03-01"])
    #expect(run.output == "已建立 \(desk.store)：侯马市生态环境治理攻坚行动，8 个乡(办)，30 项任务\n")
    #expect(try desk.permissions(of: desk.store) == 0o600)
    #expect(try desk.succeed(["list", desk.store, "--format", "json"]).output == "[]\n")
    let status = try desk.status()
    #expect(status["total"] == "0")
    #expect(status["date"] == Desk.today)
    #expect(status["units.7.unit"] == "凤城乡")
    #expect(status["units.0.areas.9.area"] == "强化责任落实")
    try desk.succeed(["verify", desk.store])
  }

  @Test("never overwrite a file")
  func exists() throws {
    let desk = try Desk()
    let file = try desk.file("挂图.guatu", "precious")
    #expect(try desk.run(["init", file]).status == 73)
    #expect(try bytes(of: file) == Array("precious".utf8))
  }

  @Test("accept what template prints, as it is and edited")
  func edited() throws {
    let desk = try Desk()
    let template = try desk.succeed(["template"]).output
    try desk.succeed(["init", desk.store, "--template", desk.file("原样.toml", template)])
    let own = template.replacing("侯马市生态环境治理攻坚行动", with: "霍州市清洁河流行动")
      .replacing("凤城乡", with: "河东镇").replacing("全面推行清洁供热", with: "清理河道")
    let store = desk.path("自己的.guatu")
    let run = try desk.succeed(["init", store, "--template", desk.file("自己的.toml", own)])
    #expect(run.output.contains("霍州市清洁河流行动"))
    let table = try desk.succeed(["status", store]).output
    #expect(table.contains("霍州市清洁河流行动"))
    #expect(table.contains("河东镇"))
    #expect(
      try FlatJSON(desk.succeed(["status", store, "--format", "json"]).output)["units.0.areas.0.area"]
        == "清理河道")
  }

  @Test("name the file, the line and the key of a mistake in a template")
  func mistaken() throws {
    let desk = try Desk()
    let template = try desk.succeed(["template"]).output.replacing("due-soon-days", with: "due-sooner-days")
    let file = try desk.file("错.toml", template)
    let run = try desk.run(["init", desk.store, "--template", file])
    #expect(run.status == 65)
    #expect(run.errors.contains("\(file):"))
    #expect(run.errors.contains("due-sooner-days"))
    #expect(run.errors.contains("due-soon-days"))
    #expect(try desk.run(["status", desk.store]).status == 66)
  }
}
