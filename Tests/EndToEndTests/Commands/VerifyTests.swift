import Foundation
import Testing

@Suite("guatu verify")
struct VerifyTests {
  @Test("finds a sound ledger sound and prints the head of its chain, which stays in it")
  func sound() throws {
    let desk = try Desk.with(Row.sample)
    let line = try desk.succeed(["verify", desk.store]).output
    let head = try #require(line.firstMatch(of: /[0-9a-f]{64}/)).output
    #expect(line == "完好：2 条记录，6 项，计数相符。链尾 \(head)\n")
    let last = try desk.objects(["log", desk.store, "--format", "json"]).last
    #expect(last?["hash"] as? String == String(head))
    try desk.succeed(["step", desk.store, "H-001", "--today", Desk.today])
    try desk.succeed(["verify", desk.store, "--head", String(head)])
  }

  @Test("does not find a head of another chain, nor one that was cut off")
  func head() throws {
    let desk = try Desk.with(Row.sample)
    let before = try bytes(of: desk.store)
    try desk.succeed(["step", desk.store, "H-001", "--today", Desk.today])
    let line = try desk.succeed(["verify", desk.store]).output
    let head = String(try #require(line.firstMatch(of: /[0-9a-f]{64}/)).output)
    try write(before, to: desk.store)
    try desk.succeed(["verify", desk.store])
    let run = try desk.run(["verify", desk.store, "--head", head])
    #expect(run.status == 1)
    #expect(run.errors.contains("没有校验值为 \(head) 的记录"))
  }

  @Test(
    "exits with 1 and names the place when somebody edits the file behind its back",
    arguments: [
      ("城中村管网改造", "城中村管网拆除", "导入的事项"), ("王督查", "李督查", "条记录被改过"),
      ("集中供热扩网提率", "集中供热扩网提速", "方案"), ("会议纪要一", "会议纪要二", "条记录被改过"),
    ])
  func tampered(text: String, other: String, finding: String) throws {
    let desk = try Desk.with(Row.sample)
    let more = ["--today", Desk.today, "--as", "王督查"]
    try desk.succeed(["step", desk.store, "H-003"] + more)
    try desk.succeed(["step", desk.store, "H-005", "--to", "void", "--note", "会议纪要一"] + more)
    try desk.succeed(["verify", desk.store])
    #expect(try tamper(with: desk.store, text, becomes: other) > 0)
    let run = try desk.run(["verify", desk.store])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("guatu: \(desk.store) 有问题："))
    #expect(run.errors.contains(finding), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test("tells every piece of evidence that is missing or was changed, and exits with 1")
  func evidence() throws {
    let desk = try Desk.with([
      Row(number: "H-001", state: "整改中"), Row(number: "H-002", state: "整改中"),
    ])
    let (kept, changed) = (try desk.file("一.jpg", "abc"), try desk.file("二.jpg", "abc"))
    let submit = ["--to", "submitted", "--progress", "100", "--note", "已完成", "--today", Desk.today]
    try desk.succeed(["step", desk.store, "H-001", "--evidence", kept] + submit)
    try desk.succeed(["step", desk.store, "H-002", "--evidence", changed] + submit)
    #expect(try desk.succeed(["verify", desk.store]).output.contains("佐证材料 2 件，都在原处"))

    _ = try desk.file("二.jpg", "abd")
    let run = try desk.run(["verify", desk.store])
    #expect(run.status == 1)
    #expect(run.errors.contains("有 1 件不对(共 2 件)") && run.errors.contains("H-002 的佐证材料被改过：\(changed)"))
    try FileManager.default.removeItem(atPath: kept)
    let gone = try desk.run(["verify", desk.store])
    #expect(gone.status == 1 && gone.errors.contains("H-001 的佐证材料不在了：\(kept)(没有这个文件或文件夹)"))
    try desk.succeed(["verify", desk.store, "--no-evidence"])
  }
}
