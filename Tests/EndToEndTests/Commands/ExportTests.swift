import Foundation
import Testing

@Suite("guatu export")
struct ExportTests {
  @Test(
    "writes what imports back into an equal ledger, byte for byte but for 版本, in every encoding",
    arguments: ["utf-8", "utf-8-bom", "gb18030"])
  func roundTrip(encoding: String) throws {
    let desk = try Desk.withDemo()
    let (first, second) = (desk.path("一.csv"), desk.path("二.csv"))
    let other = desk.path("另一本.guatu")
    let options = ["--encoding", encoding, "--reveal-contacts"]
    let run = try desk.succeed(["export", desk.store, "-o", first] + options)
    #expect(run.output == "已导出 600 项到 \(first)\n")
    #expect(try desk.permissions(of: first) == 0o600)
    try desk.succeed(["init", other, "--today", "2017-01-04"])
    #expect(try desk.succeed(["import", other, first, "--today", Desk.today]).output == "已导入 600 项\n")
    try desk.succeed(["export", other, "-o", second] + options)
    #expect(try items(bytes(of: first)) == items(bytes(of: second)))
    #expect(try bytes(of: first).starts(with: [0xEF, 0xBB, 0xBF]) == (encoding == "utf-8-bom"))
    #expect(try desk.succeed(["export", other] + options).outputBytes == bytes(of: second))
    let list = { (store: String) in
      try desk.succeed(["list", store, "--format", "json", "--today", Desk.today]).output
    }
    #expect(try list(desk.store) == list(other))
    try desk.succeed(["verify", other, "--no-evidence"])
  }

  /// Without the last column: how often an item was changed is the ledger's own affair.
  private func items(_ csv: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    for line in csv.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let digits = line.dropLast().reversed().prefix { $0 >= 0x30 && $0 <= 0x39 }.count
      let isLast = digits > 0 && line.dropLast(digits + 1).last == UInt8(ascii: ",")
      kept += isLast ? line.dropLast(digits + 1) : line
      kept.append(UInt8(ascii: "\n"))
    }
    return kept
  }

  @Test("masks contacts unless they are to be revealed, which is logged with who did it")
  func masks() throws {
    let desk = try Desk.with(Row.sample)
    let log = try desk.succeed(["log", desk.store]).lines
    let masked = try desk.succeed(["export", desk.store]).output
    #expect(masked.contains("138****0001"))
    #expect(masked.contains("0357-***1234"))
    #expect(!masked.contains("13803570001"))
    #expect(try desk.succeed(["log", desk.store]).lines == log)
    let full = try desk.succeed(["export", desk.store, "--reveal-contacts", "--as", "周主任"]).output
    #expect(full.contains("13803570001"))
    let last = try #require(try desk.objects(["log", desk.store, "--format", "json"]).last)
    #expect(last["step"] as? String == "export")
    #expect(last["actor"] as? String == "周主任")
    #expect(last["item"] is NSNull)
    try desk.succeed(["verify", desk.store])
  }

  @Test("leaves the file that was there when there is nothing to write")
  func kept() throws {
    let desk = try Desk()
    let file = try desk.file("旧.csv", "precious")
    let run = try desk.run(["export", desk.path("没有.guatu"), "-o", file])
    #expect(run.status == 66)
    #expect(try bytes(of: file) == Array("precious".utf8))
  }
}
