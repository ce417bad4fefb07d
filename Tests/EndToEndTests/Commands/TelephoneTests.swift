import Testing

@Suite("Telephone numbers that somebody wrote into a text")
struct TelephoneTests {
  private static let numbers = ["13800001111", "13900002222", "0357-4221234", "13700003333"]
  private static let kinds = ["bulletin", "weekly", "closures", "letter", "referrals"]

  private let desk: Desk

  init() throws {
    desk = try Desk.with([
      Row(
        number: "H-001", target: "联系13800001111", content: "城中村管网改造，13800001111", deadline: "2017年3月5日",
        measures: "找139 0000 2222", responsible: "张建国13900002222", state: "整改中"),
      Row(number: "15800001111", content: "热线0357-4221234", deadline: "2017年3月5日", state: "整改中"),
    ])
    for (kind, reason) in [("red_letter", "速联系13700003333"), ("discipline", "13700003333")] {
      try desk.succeed([
        "issue", desk.store, "H-001", "--kind", kind, "--reason", reason, "--as", "领导", "--today", Desk.today,
      ])
    }
  }

  private func report(_ kind: String, _ more: [String] = []) throws -> String {
    try desk.succeed(
      ["report", desk.store, kind, "--format", "html", "-o", "-", "--as", "领导", "--today", Desk.today] + more
    ).output
  }

  @Test("are masked in every paper", arguments: kinds)
  func masked(kind: String) throws {
    let text = try report(kind)
    for number in Self.numbers + ["139 0000 2222"] { #expect(!text.contains(number), "\(number)") }
    if kind == "letter" { #expect(text.contains("138****1111") && text.contains("137****3333")) }
    // The number of an item is none, whatever it looks like.
    if kind == "letter" || kind == "weekly" { #expect(text.contains("15800001111")) }
  }

  @Test("are shown where contacts are revealed, and count as such in the log")
  func revealed() throws {
    let text = try report("weekly", ["--reveal-contacts"])
    #expect(text.contains("13800001111") && text.contains("13900002222"))
    let last = try #require(try desk.objects(["log", desk.store, "--format", "json"]).last)
    #expect(last["step"] as? String == "export")
    #expect("\(last)".contains("3"))
  }

  @Test("do not make a weekly sheet that comes back one that was changed")
  func comesBack() throws {
    let sheet = desk.path("周表.xlsx")
    try desk.succeed(["report", desk.store, "weekly", "-o", sheet, "--today", Desk.today])
    let run = try desk.run([
      "import", desk.store, sheet, "--dry-run", "--today", Desk.today, "--lang", "zh-Hans",
    ])
    #expect(run.status == 0 && !run.output.contains("未采用") && !run.output.contains("H-001"), "\(run.output)")
  }
}
