import PtySupport
import Testing

@Suite("Text that means harm")
struct HostileTextTests {
  /// Escape sequences, C1 controls, a title, a bell, directions, markup, a formula.
  static let texts = [
    "红\u{1B}[31m\u{1B}[2J\u{1B}]0;题目\u{07}字", "一\u{9B}31m\u{9D}0;x\u{9C}二", "左\u{202E}右\u{2066}中\u{200F}下",
    "<script>alert(1)</script>&<b>\"'", "=HYPERLINK(\"http://x\",\"点\")", "退\u{08}\u{08}\u{0D}格\u{7F}",
    "零\u{200B}宽\u{FEFF}度\u{E0041}", "堆e" + String(repeating: "\u{301}\u{20DD}\u{FE20}", count: 3_000) + "尾",
    "空" + String(repeating: "\u{200B}\u{2060}\u{200D}\u{202E}", count: 3_000) + "白",
  ]

  private static func desk() throws -> Desk {
    try Desk.with(
      texts.enumerated().map { index, text in
        Row(
          number: "H-\(index)", target: text, content: "\(index)\(text)", measures: text, responsible: text,
          contact: "138****000\(index) \(text)")
      })
  }

  private static func expectHarmless(_ text: String, _ what: String) {
    let raw = text.unicodeScalars.filter { scalar in
      if scalar == "\n" { return false }
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse: return true
      default: return false
      }
    }
    #expect(raw.isEmpty, "\(what) lets through \(raw.map { String($0.value, radix: 16) })")
  }

  @Test("reaches no terminal as it is: not by list, show, log, status or a snapshot")
  func commands() throws {
    let desk = try Self.desk()
    let day = ["--today", Desk.today]
    var runs = [
      ["list", desk.store] + day, ["log", desk.store], ["snapshot", desk.store, "--area", "清洁供热"] + day,
      ["status", desk.store] + day, ["snapshot", desk.store] + day,
    ]
    for index in Self.texts.indices {
      runs.append(["show", desk.store, "H-\(index)"] + day)
      runs.append(["snapshot", desk.store, "--item", "H-\(index)"] + day)
    }
    for run in runs { Self.expectHarmless(try desk.succeed(run).output, run[0]) }
  }

  @Test("reaches no terminal by what a command says that it did, and by no JSON")
  func said() throws {
    let evil = "\u{1B}[2J\u{9B}1m\u{202E}"
    let desk = try Desk()
    var template = try desk.succeed(["template"]).output
    for name in ["侯马市生态环境治理攻坚行动", "集中供热扩网提率", "路西办"] {
      template = template.replacing("\"\(name)\"", with: "\"\(name)\\u001B[2J\\u009B1m\\u202E\"")
    }
    var said: [String] = []
    func run(_ arguments: [String]) throws {
      let hasDay = arguments[0] != "log" && arguments[0] != "backup"
      let run = try desk.run(arguments + (hasDay ? ["--today", Desk.today] : []))
      #expect(run.status == 0, "\(arguments): \(run.errors)")
      said += [run.output, run.errors]
      Self.expectHarmless(run.output + run.errors, "\(arguments)")
    }
    try run(["init", desk.store, "--template", desk.file("模板.toml", template), "--as", "张\(evil)"])
    var row = Row(number: "甲\(evil)", task: "淘汰10蒸吨及以下燃煤锅炉", department: "市\(evil)局")
    let file = try desk.file("台账.csv", Row.csv([row]))
    try run(["import", desk.store, file, "--dry-run"])
    try run(["import", desk.store, file])
    row.responsible = "李\(evil)"
    try run(["import", desk.store, desk.file("改.csv", Row.csv([row])), "--dry-run"])
    try run(["import", desk.store, desk.file("改.csv", Row.csv([row])), "--dry-run", "--json"])
    try run(["step", desk.store, row.number, "--note", "签\(evil)"])
    try run(["issue", desk.store, row.number, "--unit", "路东办", "--kind", "talk", "--reason", "因\(evil)"])
    try run(["issue", desk.store, "--list"])
    try run(["issue", desk.store, "--list", "--format", "json"])
    try run(["indicator", "set", desk.store, "标", "--target", "5", "--unit", "位\(evil)"])
    try run(["indicator", "list", desk.store])
    try run(["ranking", desk.store, "--explain", "市\(evil)局"])
    try run(["backup", desk.store, desk.path("备\(evil).guatu")])
    for view in [["status"], ["list"], ["log"], ["ranking"], ["status", "--rows", "departments"]] {
      try run([view[0], desk.store] + view.dropFirst())
      try run([view[0], desk.store, "--format", "json"] + view.dropFirst())
    }
    try run(["show", desk.store, row.number, "--format", "json"])
    // All of it was there to be told, and comes out of JSON as it was.
    #expect(said.contains { $0.contains("\u{FFFD}[2J\u{FFFD}1m") })
    #expect(
      try desk.objects(["list", desk.store, "--format", "json"]).first?["number"] as? String == row.number)
  }

  @Test("reaches nobody by a paper as it is", arguments: ["html", "md"])
  func papers(format: String) throws {
    let desk = try Self.desk()
    for paper in ["bulletin", "weekly", "closures", "matrix"] {
      let path = desk.path("\(paper).\(format)")
      try desk.succeed(
        ["report", desk.store, paper, "--format", format, "-o", path, "--today", Desk.today])
      Self.expectHarmless(String(decoding: try bytes(of: path), as: UTF8.self), paper)
    }
  }

  @Test("is refused by an import where no ledger holds so much, with its beginning, harmless, and its place")
  func tooLong() throws {
    let desk = try Desk.with(Row.sample)
    let long = "\u{1B}[2J" + String(repeating: "长\u{301}\u{202E}", count: 200_000)
    let file = try desk.file("长.csv", Row.csv([Row(number: "L-1", content: long), Row(number: long)]))
    let run = try desk.run(["import", desk.store, file, "--today", Desk.today])
    #expect(run.status == 65)
    for line in ["长.csv: 第 2 行", "长.csv: 第 3 行"] { #expect(run.errors.contains(line)) }
    #expect(run.errors.contains("超过 32767 个字符"))
    #expect(run.errors.utf8.count < 4_000)
    Self.expectHarmless(run.errors, "the error")
    #expect(try desk.list().count == Row.sample.count)
  }

  @Test("reaches no browser as it is", arguments: ["svg", "html"])
  func markup(format: String) throws {
    let desk = try Self.desk()
    let day = ["--today", Desk.today, "--format", format]
    for view in [["--area", "清洁供热"], ["--item", "H-3"], ["--item", "H-0"], ["--item", "H-2"]] {
      let text = try desk.succeed(["snapshot", desk.store] + view + day).output
      Self.expectHarmless(text, format)
      #expect(!text.contains("<script"))
      #expect(!text.contains("&<"))
    }
  }

  @Test("stands as plain cells on the board, in a cell and in an item")
  func board() throws {
    let desk = try Self.desk()
    let board = try desk.board(columns: 120, rows: 40).press(.enter).expect("H-6")
    Self.expectHarmless(board.screen.joined(separator: "\n"), "the cell")
    for index in Self.texts.indices {
      try board.press(":go H-\(index)").press(.enter).expect("事项 H-\(index)").expect("退出")
      Self.expectHarmless(board.screen.joined(separator: "\n"), "the item")
      #expect(board.isAlternateScreen)
      #expect(board.row(of: "退出") == 39)
    }
  }

  @Test(
    "is shown, not obeyed, by a terminal that CSV is printed to, and goes into a pipe as it is",
    arguments: [["export"], ["list", "--format", "csv"]])
  func printed(command: [String]) throws {
    let desk = try Self.desk()
    let arguments = [command[0], desk.store] + command.dropFirst() + ["--today", Desk.today]
    let session = try PtySession(builtProduct("guatu"), arguments, columns: 300, rows: 40)
    try session.expect("\u{FFFD}[31m\u{FFFD}[2J").expect("零宽度")
    #expect(try session.waitForExit() == .exited(0))
    #expect(try desk.succeed(arguments).output.contains("\u{1B}[31m\u{1B}[2J"))
  }

  @Test("is no formula in a spreadsheet, and comes back from one as it was")
  func formulas() throws {
    let desk = try Desk.with(
      ["=1+1", "+86 138", "-5", "@SUM(A1)", "\t=1", "'=1"].enumerated().map { index, text in
        Row(number: "H-\(index)", content: text, responsible: "=cmd|'/c calc'!A0")
      })
    for command in [["export", desk.store, "--reveal-contacts"], ["list", desk.store, "--format", "csv"]] {
      for cell in CSVText.rows(try desk.succeed(command).output).joined() {
        #expect(cell.isEmpty || !"=+-@\t\r".contains(cell.prefix(1)), "\(cell)")
      }
    }
    let first = try desk.succeed(["export", desk.store, "--reveal-contacts"]).outputBytes
    let other = desk.path("另一本.guatu")
    try desk.succeed(["init", other, "--today", "2017-03-01"])
    try desk.succeed(["import", other, desk.file("出.csv", first), "--today", Desk.today])
    #expect(try desk.succeed(["export", other, "--reveal-contacts"]).outputBytes == first)
  }

  @Test("in a path or a number cannot write to the terminal through an error either")
  func errors() throws {
    let desk = try Desk.with(Row.sample)
    for arguments in [["list", "/无\u{1B}[2J\u{9B}1m"], ["show", desk.store, "\u{1B}]0;x\u{07}"]] {
      let run = try desk.run(arguments)
      #expect(run.status == 66)
      #expect(run.errors.hasPrefix("guatu: "))
      Self.expectHarmless(run.errors, arguments[0])
    }
  }
}
