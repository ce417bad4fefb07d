import Campaign
import FileLedger
import Testing

@Suite("A command that fails")
struct ExitCodeTests {
  /// Exit code, what was typed (`@` is the store), and what the message names.
  static let cases: [(Int32, [String], String)] = [
    (64, ["list", "@", "--unit", "火星办"], "火星办"),
    (64, ["list", "@", "--area", "火星"], "火星"),
    (64, ["list", "@", "--state", "lost"], "draft assigned rectifying"),
    (64, ["list", "@", "--light", "blue"], "red yellow green done none"),
    (64, ["list", "@", "--format", "xml"], "xml"),
    (64, ["list", "@", "--today", "2017-02-30"], "2017-02-30"),
    (64, ["snapshot", "@", "--view", "item"], "--item"),
    (64, ["snapshot", "@", "--size", "39x10"], "39x10"),
    (64, ["demo", "--no-open", "--units", "0"], "--units"),
    (64, ["demo", "--no-open", "--items", "0"], "--items"),
    (64, ["import", "@"], "file"),
    (64, ["status"], "store"),
    (64, ["--lang", "fr", "@"], "fr"),
    (65, ["list", "@.csv"], "@.csv"),
    (65, ["step", "@", "H-004"], "H-004"),
    (65, ["step", "@", "H-001", "--to", "closed"], "H-001"),
    (65, ["step", "@", "H-006"], "H-006"),
    (65, ["import", "@", "@.csv"], "@.csv"),
    (65, ["init", "@.new", "--template", "@.csv"], "@.csv"),
    (66, ["list", "@.none"], "@.none"),
    (66, ["@.none"], "@.none"),
    (66, ["show", "@", "X-9"], "X-9"),
    (66, ["log", "@", "--item", "X-9"], "X-9"),
    (66, ["step", "@", "X-9"], "X-9"),
    (66, ["import", "@", "@.none"], "@.none"),
    (66, ["init", "@.new", "--template", "@.none"], "@.none"),
    (66, ["step", "@", "H-006", "--note", "好", "--progress", "100", "--evidence", "@.none"], "@.none"),
    (73, ["init", "@"], "@"),
    (73, ["demo", "--no-open", "-o", "@"], "@"),
    (73, ["init", "@.csv/a.guatu"], "@.csv/a.guatu"),
    (73, ["backup", "@", "@"], "@"),
    (73, ["backup", "@", "@.csv"], "@.csv"),
    (66, ["backup", "@.none", "@.new"], "@.none"),
    (73, ["export", "@", "-o", "@.none/a.csv"], "@.none/a.csv"),
    (74, ["@"], "TTY"),
    (74, ["board", "@"], "TTY"),
    (1, ["verify", "@", "--head", "00"], "00"),
  ]

  @Test("says why on standard error, prints nothing, and exits with the code for it", arguments: cases)
  func exits(code: Int32, arguments: [String], named: String) throws {
    let desk = try Desk.with(Row.sample)
    _ = try desk.file("挂图.guatu.csv", "甲,乙\r\n\"一,二\r\n")
    let place = { (text: String) in text.replacing("@", with: desk.store) }
    let run = try desk.run(arguments.map(place) + ["--lang", "zh-Hans"].filter { _ in code != 64 })
    #expect(run.status == code, "\(run.errors)")
    #expect(run.output.isEmpty)
    if named == "TTY" {
      #expect(run.errors.contains("不是终端"))
    } else {
      #expect(run.errors.contains(place(named)))
    }
    if code != 64 {
      #expect(run.errors.split(separator: "\n").count == 1)
      #expect(run.errors.hasPrefix("guatu: "))
    }
    try desk.succeed(["verify", desk.store])
  }

  @Test("speaks the person's language", arguments: [("en", "no ledger at"), ("zh-Hant", "臺賬")])
  func languages(language: String, words: String) throws {
    let run = try Desk().run(["list", "/nowhere.guatu", "--lang", language])
    #expect(run.status == 66)
    #expect(run.errors.contains(words))
  }

  @Test(
    "because its output has no room says so and exits with 74",
    arguments: [
      ["export"], ["list"], ["list", "--format", "json"], ["log"], ["status"], ["snapshot"], ["verify"],
    ])
  func full(command: [String]) throws {
    let desk = try Desk.with(Row.sample)
    let run = try CommandRun(
      [command[0], desk.store] + command.dropFirst(), in: desk.folder, output: "/dev/full", environment: [:])
    #expect(run.status == 74)
    #expect(run.errors == "guatu: 不能写 -：磁盘已满\n")
  }

  @Test("because another program is writing says so, exits with 75, and changed nothing")
  func busy() throws {
    let desk = try Desk.with(Row.sample)
    let other = try FileLedger.open(at: desk.store)
    let day = try #require(CivilDate(iso: "2017-03-21"))
    try other.rehearse(on: day) {
      let run = try desk.run(["step", desk.store, "H-001", "--today", Desk.today])
      #expect(run.status == 75)
      #expect(run.output.isEmpty)
      #expect(run.errors == "guatu: \(desk.store) 正忙：另一程序占用超过 5 秒，请稍后再试\n")
    }
    #expect(try desk.item("H-001")["item.state"] == "assigned")
  }

  @Test(
    "because the file is damaged, foreign, or of a later version says which",
    arguments: [
      (68, "不是 guatu 台账"), (60, "升级 guatu"),
    ])
  func foreign(offset: Int, words: String) throws {
    let desk = try Desk.with(Row.sample)
    var file = try bytes(of: desk.store)
    file[offset] = 0x7F
    try write(file, to: desk.store)
    let run = try desk.run(["status", desk.store])
    #expect(run.status == 65)
    #expect(run.errors.contains(words))
    #expect(try bytes(of: desk.store) == file)
  }

  @Test(
    "because a file would take the place of the ledger or of what is imported, exits with 73 and leaves both")
  func overwriting() throws {
    let desk = try Desk.with(Row.sample)
    let file = try desk.file("台账.csv", Row.csv([Row(number: "坏", state: "无")]))
    // A ledger may have any name; one that ends like a ledger is none for an export.
    let copy = try desk.file("本.csv", bytes(of: desk.store))
    for arguments in [
      ["export", copy, "-o", copy], ["import", desk.store, file, "--rejects", file],
      ["import", desk.store, file, "--rejects", desk.store],
    ] {
      let run = try desk.run(arguments)
      #expect(run.status == 73, "\(arguments) \(run.errors)")
      #expect(run.errors.contains("不会覆盖"))
    }
    #expect(try desk.run(["export", desk.store, "-o", desk.store]).status == 64)
    for store in [desk.store, copy] { try desk.succeed(["verify", store]) }
    #expect(try desk.list().count == 6)
  }
}
