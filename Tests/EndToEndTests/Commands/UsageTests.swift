import Testing

@Suite("A command that is typed wrongly")
struct UsageTests {
  @Test(
    "is told in the person's language what is wrong with it, how it is used, and exits with 64",
    arguments: [
      (["verify"], "缺少参数 <store>"), (["list", "x", "--nope"], "没有选项 --nope"),
      (["import", "x", "y", "--dry-rum"], "没有选项 --dry-rum，是否为 --dry-run?"),
      (["step", "x", "1", "--progress"], "--progress <progress> 后面缺少值"),
      (["list", "x", "--today", "2017-02-30"], "「2017-02-30」不能用作 --today <day>：没有这一天，日期写作 2017-03-20"),
      (["report", "x", "weekly", "--from", "3月"], "「3月」不能用作 --from <day>：没有这一天，日期写作 2017-03-20"),
      (
        ["report", "x", "foo"],
        "「foo」不能用作 <kind>：可用 bulletin、weekly、closures、letter、matrix、referrals"
      ),
      (["board", "x", "--theme", "red"], "「red」不能用作 --theme <theme>：可用 dark、light、contrast、mono"),
      (["board", "x", "--lang", "fr"], "「fr」不能用作 --lang <lang>：可用 zh-Hans、zh-Hant、en"),
      (["list", "x", "y", "z"], "多余的参数：y、z"),
      (["report", "x", "weekly", "--unit", "a", "--department", "b"], "--unit 与 --department 不能同用"),
      (["issue", "x", "--list", "--suggest"], "须从 --kind、--withdraw、--list、--suggest 中选一个，只选一个"),
      (["issue", "x", "--kind", "reminder", "--reason", "x"], "须从 NUMBER、--unit、--department 中选一个，只选一个"),
      (["issue", "x", "1", "--kind", "reminder"], "缺少参数 --reason"),
      (["snapshot", "x", "--view", "item"], "--view item 须与 --item NUMBER 同用"),
      (["present", "x", "--seconds", "0"], "--seconds 须为 1 以上"),
      (["demo", "--units", "0"], "--units 须为 1 至 1500"),
      (["demo", "--units", "0", "--lang", "en"], "--units takes 1 to 1500"),
      (["verify", "--lang", "zh-Hant"], "缺少參數 <store>"), (["verify", "--lang", "zh_TW"], "缺少參數 <store>"),
      (["verify", "--lang", "en"], "missing argument <store>"),
    ] as [([String], String)])
  func told(_ arguments: [String], _ fault: String) throws {
    let run = try Desk().run(arguments)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("guatu: \(fault)\n"))
    #expect(run.errors.contains(" guatu \(arguments[0]) ") && run.errors.contains("--help"))
  }

  @Test(
    "is told the command that is meant, where a letter or two are wrong",
    arguments: [
      (["lst", "x"], "没有命令 lst，是否为 list?"), (["lst"], "没有命令 lst，是否为 list?"),
      (["exprot", "x", "--format", "csv"], "没有命令 exprot，是否为 export?"),
      (["verfy", "x", "--lang", "en"], "no command verfy, is it verify?"),
    ] as [([String], String)])
  func mistyped(_ arguments: [String], _ told: String) throws {
    let run = try Desk().run(arguments)
    #expect(run.status == 64 && run.output.isEmpty && run.errors.hasPrefix("guatu: \(told)"))
  }

  @Test("is no command where a ledger has that name, and none where no command is near")
  func ledgerNamedLikeACommand() throws {
    let desk = try Desk.with(Row.sample)
    _ = try desk.file("lst", "not a ledger")
    let run = try desk.script(#"cd "$1" && exec "$0" lst --lang zh-Hans"#, desk.folder)
    #expect(run.errors.contains("lst 不是"), "\(run.errors)")
    #expect(try desk.run(["台账"]).errors.contains("找不到台账 台账"))
    #expect(try desk.run(["ours"]).errors.contains("找不到台账 ours"))
  }

  @Test("with a number below zero says where such a number goes")
  func negative() throws {
    let run = try Desk().run(["indicator", "add", "x", "PM2.5", "-3.5"])
    #expect(run.status == 64 && run.errors.contains("indicator add -- STORE NAME -3.5"))
    #expect(try !Desk().run(["indicator", "add", "x"]).errors.contains("-- STORE"))
  }

  @Test("sends nothing of it to the terminal that could steer it")
  func harmless() throws {
    let run = try Desk().run(["list", "x", "\u{1B}[2J"])
    #expect(run.status == 64 && run.errors.contains("[2J") && !run.errors.contains("\u{1B}"))
  }
}
