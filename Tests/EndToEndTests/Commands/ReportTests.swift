import Foundation
import PtySupport
import Testing

@Suite("guatu report")
struct ReportTests {
  static let kinds = ["bulletin", "weekly", "closures", "letter", "matrix", "referrals"]

  private func report(_ desk: Desk, _ arguments: [String]) throws -> CommandRun {
    try desk.run(["report", desk.store] + arguments + ["--today", Desk.today, "--lang", "zh-Hans"])
  }

  @Test("writes every paper as what its name says, and tells where", arguments: kinds)
  func writes(kind: String) throws {
    let desk = try Desk.withDemo()
    for (ending, start) in [("docx", "PK"), ("xlsx", "PK"), ("html", "<!DOCTYPE html>"), ("md", "**")] {
      let path = desk.path("报表.\(ending)")
      let run = try report(desk, [kind, "-o", path])
      #expect(run.status == 0 && run.output.hasSuffix("已写入 \(path)\n"), "\(run.errors)")
      #expect(try bytes(of: path).starts(with: start.utf8))
      #expect(try desk.permissions(of: path) == 0o600)
    }
  }

  @Test("takes the Chinese names too, and gives a pipe what it would write")
  func pipe() throws {
    let desk = try Desk.withDemo()
    let text = try report(desk, ["通报", "--format", "md", "-o", "-"]).output
    #expect(text.contains("# 关于") && text.contains("链尾校验值："))
    #expect(try report(desk, ["weekly", "-o", "-"]).outputBytes.starts(with: "PK".utf8))
  }

  @Test("of a meeting is of the ledger as the meeting left it, under the number that it is given")
  func meeting() throws {
    let desk = try Desk.withDemo()
    let text = try report(
      desk, ["bulletin", "--meeting", "2", "--format", "md", "-o", "-", "--number", "〔2017〕9号"]
    )
    .output
    #expect(text.contains("(第 2 次会议散会时)") && text.contains("〔2017〕9号"))
    #expect(try report(desk, ["bulletin", "--meeting", "99"]).status == 66)
  }

  @Test(
    "of a day before the last event is of the ledger as it was at the end of it",
    arguments: [["--today", "2017-03-10"], ["--as-of", "2017-03-10", "--today", Desk.today]])
  func past(options: [String]) throws {
    let desk = try Desk.withDemo()
    func text(_ kind: String) throws -> String {
      try desk.succeed(
        ["report", desk.store, kind, "--format", "md", "-o", "-", "--lang", "zh-Hans"] + options
      ).output
    }
    let then = try FlatJSON(
      desk.succeed([
        "status", desk.store, "--format", "json", "--as-of", "2017-03-10", "--today", Desk.today,
      ]).output)
    let closed = try #require(then["states.closed"])
    let opening = try text("bulletin")
    #expect(opening.contains("截至2017年3月10日") && opening.contains("已销号 \(closed) 项"))
    let closures = try text("closures")
    #expect(closures.contains("共销号 \(closed) 项"))
    #expect((11...20).allSatisfy { !closures.contains("2017-03-\($0)") })
  }

  @Test("excludes a day and a meeting at once, and knows no day before the ledger or after today")
  func noSuchPast() throws {
    let desk = try Desk.withDemo()
    let path = desk.path("a.docx")
    for (options, said) in [
      (["--as-of", "2017-03-10", "--meeting", "1"], "不能同用"), (["--as-of", "2017-03-21"], "还没有到"),
      (["--as-of", "2016-03-10"], "台账从"),
    ] {
      let run = try report(desk, ["bulletin", "-o", path] + options)
      #expect(run.status == 64 && run.errors.contains(said))
    }
    let early = try desk.run(["report", desk.store, "bulletin", "-o", path, "--today", "2016-03-10"])
    #expect(early.status == 64 && early.errors.contains("台账从"))
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("holds what concerns one, and some days, where that was asked for")
  func scope() throws {
    let desk = try Desk.withDemo()
    let weekly = try report(desk, ["weekly", "--unit", "路东", "--format", "md", "-o", "-"]).output
    #expect(weekly.contains("## 路东办") && !weekly.contains("## 路西办"))
    let closures = try report(
      desk,
      [
        "closures", "--from", "2017-03-14", "--to", "2017-03-20", "--format", "md", "-o", "-",
      ])
    #expect(closures.status == 0 && closures.output.contains("2017年3月14日"))
  }

  @Test("masks contacts unless they are to be revealed, which is logged with who did it (domain.md §8)")
  func masks() throws {
    let desk = try Desk.withDemo()
    let log = try desk.succeed(["log", desk.store]).lines
    let masked = try report(desk, ["letter", "--format", "md", "-o", "-"]).output
    #expect(try desk.succeed(["log", desk.store]).lines == log)
    let full = try report(desk, ["letter", "--format", "md", "-o", "-", "--reveal-contacts", "--as", "周主任"])
      .output
    #expect(masked != full && masked.contains("\\*\\*\\*"))
    let last = try #require(try desk.objects(["log", desk.store, "--format", "json"]).last)
    #expect(last["step"] as? String == "export" && last["actor"] as? String == "周主任")
    #expect(try report(desk, ["matrix", "--reveal-contacts"]).status == 64)
    try desk.succeed(["verify", desk.store, "--no-evidence"])
  }

  @Test("refuses the restricted paper to who may not decide on it")
  func restricted() throws {
    let desk = try Desk.withDemo()
    try desk.succeed([
      "people", "mode", desk.store, "separated", "--allow-as", "--as", "演示组长", "--today", Desk.today,
    ])
    let run = try report(desk, ["referrals", "--as", "外人", "-o", desk.path("移交.docx")])
    #expect(run.status == 77 && run.output.isEmpty && !run.errors.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: desk.path("移交.docx")))
  }

  @Test(
    "says what it cannot be asked for, and writes nothing",
    arguments: [
      (["bulletin", "--unit", "路东"], "--unit"), (["matrix", "--department", "市环保局"], "--department"),
      (["bulletin", "--format", "md"], ".docx"), (["weekly", "--from", "2017-03-01"], "--from"),
      (["weekly", "--unit", "火星办"], "火星办"), (["weekly", "--department", "火星局"], "火星局"),
    ])
  func refuses(arguments: [String], named: String) throws {
    let desk = try Desk.withDemo()
    let run = try report(desk, arguments + ["-o", desk.path("a.docx")])
    #expect(run.status == 64 && run.errors.contains(named))
    #expect(!FileManager.default.fileExists(atPath: desk.path("a.docx")))
  }

  @Test("knows the endings that there are", arguments: [("pdf", ".docx .xlsx"), ("doc", ".docx .xlsx")])
  func endings(ending: String, known: String) throws {
    let desk = try Desk.withDemo()
    let run = try report(desk, ["bulletin", "-o", desk.path("a.\(ending)")])
    #expect(run.status == 64 && run.errors.contains(known))
    #expect(!FileManager.default.fileExists(atPath: desk.path("a.\(ending)")))
  }

  @Test("does not write over the ledger")
  func source() throws {
    let desk = try Desk.withDemo()
    let link = desk.path("账.md")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: desk.store)
    #expect(try report(desk, ["bulletin", "-o", link]).status == 73)
  }

  @Test("shows no archive on a terminal")
  func terminal() throws {
    let desk = try Desk.withDemo()
    let shown = try PtySession(
      builtProduct("guatu"),
      [
        "report", desk.store, "bulletin", "--format", "docx", "-o", "-", "--today", Desk.today, "--lang",
        "zh-Hans",
      ])
    try shown.expect("-o")
    #expect(try shown.waitForExit() == .exited(64))
  }

  @Test(
    "names no candidate for a referral that was referred already", arguments: ["discipline", "prosecution"])
  func referred(kind: String) throws {
    let desk = try Desk.withDemo()
    func candidates() throws -> Set<String> {
      let text = try report(desk, ["referrals", "--format", "md", "-o", "-"]).output
      let part = text.split(separator: "## 二、").last ?? ""
      return Set(
        part.split(separator: "\n").filter { $0.hasPrefix("| 红灯") }.map {
          String($0.split(separator: "|")[1]).trimmingCharacters(in: .whitespaces)
        })
    }
    let before = try candidates()
    let number = try #require(before.min())
    try desk.succeed([
      "issue", desk.store, number, "--kind", kind, "--reason", "移交", "--as", "领导", "--today", Desk.today,
    ])
    #expect(try candidates() == before.subtracting([number]))
  }

  @Test(
    "says so in a sentence where nobody is praised or criticised",
    arguments: [
      ("zh-Hans", "本次不予表扬", "没有通报批评", "无 |"), ("zh-Hant", "本次不予表揚", "沒有通報批評", "無 |"),
      ("en", "Nobody is praised", "nobody was criticised", "none |"),
    ])
  func nobody(language: String, praise: String, criticism: String, empty: String) throws {
    let desk = try Desk.with(Row.sample)
    let text = try desk.succeed([
      "report", desk.store, "bulletin", "--format", "md", "-o", "-", "--today", Desk.today, "--lang",
      language,
    ]).output
    #expect(text.contains(praise) && text.contains(criticism))
    #expect(!text.contains("予以表扬：") && !text.contains("予以表揚：") && !text.contains("Praised:"))
    #expect(!text.contains("| \(empty)"))
  }

  @Test("is written from the board too, beside it")
  func board() throws {
    let desk = try Desk.withDemo()
    let board = try desk.board(columns: 200)
    let path = desk.path("通报.docx")
    try board.press(":report bulletin \(path)").press(.enter).expect("已写好")
    try board.press("q")
    #expect(try board.waitForExit() == .exited(0))
    #expect(try bytes(of: path).starts(with: "PK".utf8))
  }
}
