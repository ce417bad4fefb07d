import Campaign
import FileLedger
import Foundation
import Testing

@Suite("guatu minutes")
struct MinutesCommandTests {
  @Test(
    "prints the latest meeting, or the one with a number, here or to a file, as every paper can be written")
  func prints() throws {
    let desk = try Desk.withDemo()
    let list = try desk.succeed(["minutes", desk.store, "--list"]).lines
    #expect(list.count > 2)
    let latest = try desk.succeed(["minutes", desk.store, "--today", Desk.today]).output
    #expect(latest.hasPrefix("**演示数据**\n\n# 第 \(list.count - 1) 次调度会  会议纪要\n"))
    #expect(try desk.succeed(["minutes", desk.store, "1"]).output.contains("# 第 1 次调度会"))
    #expect(try desk.succeed(["minutes", desk.store, "1", "--lang", "en"]).output.contains("- present: "))
    let page = try desk.succeed(["minutes", desk.store, "--format", "html"]).output
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.hasSuffix("</html>\n"))
    for name in ["纪要.html", "纪要.md"] {
      try desk.succeed(["minutes", desk.store, "-o", desk.path(name), "--today", Desk.today])
    }
    #expect(String(decoding: try bytes(of: desk.path("纪要.html")), as: UTF8.self).hasPrefix("<!DOCTYPE html>"))
    #expect(String(decoding: try bytes(of: desk.path("纪要.md")), as: UTF8.self) == latest)
    #expect(try desk.permissions(of: desk.path("纪要.md")) == 0o600)
    for name in ["纪要.docx", "纪要.xlsx"] {
      try desk.succeed(["minutes", desk.store, "-o", desk.path(name)])
      #expect(try bytes(of: desk.path(name)).starts(with: Array("PK".utf8)))
    }
  }

  @Test("does not write over the ledger, and says which meeting there is not")
  func refuses() throws {
    let desk = try Desk.withDemo()
    let before = try desk.succeed(["minutes", desk.store, "1"]).output
    #expect(try desk.run(["minutes", desk.store, "-o", desk.store]).status == 64)
    #expect(try desk.run(["minutes", desk.store, "-o", "纪要.md", "--format", "docx"]).status == 64)
    let missing = try desk.run(["minutes", desk.store, "99"])
    #expect(missing.status == 66 && missing.errors.contains("没有第 99 次会议"))
    #expect(try desk.succeed(["minutes", desk.store, "1"]).output == before)
  }

  @Test("says that there was no meeting yet")
  func none() throws {
    let desk = try Desk.with(Row.sample)
    let run = try desk.run(["minutes", desk.store])
    #expect(run.status == 66 && run.errors.contains("还没有开过会"))
    #expect(try desk.run(["snapshot", desk.store, "--view", "meeting"]).status == 66)
  }

  @Test("leaves the ledger as it is")
  func reads() throws {
    let desk = try Desk.withDemo()
    let head = try desk.succeed(["verify", desk.store]).output
    let status = try desk.status()
    try desk.succeed(["minutes", desk.store])
    #expect(try desk.succeed(["verify", desk.store]).output == head)
    #expect(try desk.status().values == status.values)
  }
}
