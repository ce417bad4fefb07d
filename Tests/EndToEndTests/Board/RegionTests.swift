import Foundation
import PtySupport
import Testing

@Suite("A board of a prefecture")
struct RegionTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.succeed(
      ["demo", "-o", desk.store, "--no-open", "--today", Desk.today, "--units", "60", "--items", "400"])
    return desk
  }

  /// A template with one task and these regions, the first being the root.
  private func template(
    _ desk: Desk, _ regions: (code: String, parent: String?, name: String, short: String)...
  )
    throws -> String
  {
    let tables = regions.map { region in
      let parent = region.parent.map { "parent = \"\($0)\"\n" } ?? ""
      return """
        [[region]]
        code = "\(region.code)"
        \(parent)name = "\(region.name)"
        short = "\(region.short)"

        """
    }
    return try desk.file(
      "地区.toml",
      """
      name = "地区行动"
      root = "\(regions[0].code)"
      departments = []

      [[phase]]
      name = "实施整改"
      starts-after = 0

      \(tables.joined(separator: "\n"))
      [[area]]
      name = "清洁供热"
      short = "供热"
      tasks = ["集中供热"]
      """)
  }

  @Test("is gone down and up with the keys, on a terminal")
  func drill() throws {
    let board = try desk().board()
    try board.press(.left).expect("回车看下级")
    try board.press(.enter).expect("河东市 › 槐湾区").expect("东河乡")
    try board.press(.backspace).expect("柳坪县")
  }

  @Test("has snapshots, figures and rankings of one region, which are those of its items")
  func commands() throws {
    let desk = try desk()
    let today = ["--today", Desk.today]
    let snapshot = try desk.succeed(["snapshot", desk.store, "--unit", "柳坪县"] + today).output
    #expect(snapshot.contains("河东市 › 柳坪县") && !snapshot.contains("槐湾区"))
    let status = try FlatJSON(
      desk.succeed(["status", desk.store, "--unit", "柳坪县", "--format", "json"] + today).output)
    #expect(status["region"] == "柳坪县")
    let list = try desk.succeed(["list", desk.store, "--unit", "柳坪县", "--format", "json"] + today).output
    let voided = Int(try #require(status["states.void"])) ?? 0
    let total = Int(try #require(status["total"])) ?? 0
    #expect(list.components(separatedBy: "\"number\"").count - 1 == total + voided)
    let ranking = try desk.succeed(["ranking", desk.store, "--unit", "柳坪县"] + today).output
    let first = try #require(status["units.0.unit"])
    #expect(ranking.contains(first) && !ranking.contains("槐湾区"))
    let whole = try FlatJSON(desk.succeed(["status", desk.store, "--format", "json"] + today).output)
    #expect(whole["region"] == "河东市")
  }

  @Test("is named in every command alike: the root means all, 本级 what is a region's own")
  func names() throws {
    let desk = try desk()
    func list(_ unit: String) throws -> String {
      try desk.succeed(["list", desk.store, "--unit", unit, "--today", Desk.today]).output
    }
    #expect(try list("河东市") == desk.succeed(["list", desk.store, "--today", Desk.today]).output)
    #expect(try !list("柳坪县本级").contains("前堡乡") && list("柳坪县").contains("前堡乡"))
    let status = try desk.succeed(["status", desk.store, "--today", Desk.today]).output
    #expect(status.contains("地区") && !status.contains("乡(办)"))
    let ranking = try desk.succeed(["ranking", desk.store, "--of", "units", "--today", Desk.today]).output
    #expect(ranking.contains("地区") && !ranking.contains("乡(办)"))
  }

  @Test("refuses a name that is the root's and that of a region below it, and says how to tell them apart")
  func ambiguous() throws {
    let desk = try Desk()
    let template = try template(
      desk, ("22", parent: nil, "吉林省", short: "吉林"), ("2202", parent: "22", "吉林市", short: "吉林"))
    try desk.succeed(["init", desk.store, "--template", template])
    for command in ["status", "list", "ranking", "export"] {
      let run = try desk.run([command, desk.store, "--unit", "吉林"])
      #expect(run.status == 64 && run.errors.contains("吉林省 吉林省/吉林市"), "\(command): \(run.errors)")
      try desk.succeed([command, desk.store, "--unit", "吉林省"])
      try desk.succeed([command, desk.store, "--unit", "吉林省/吉林市"])
    }
  }

  @Test("comes out in an export and in again the same")
  func roundTrip() throws {
    let desk = try desk()
    let template = try template(
      desk, ("9", parent: nil, "河东市", short: "河东市"), ("91", parent: "9", "侯马市", short: "侯马市"),
      ("911", parent: "91", "新田乡", short: "新田乡"), ("92", parent: "9", "槐湾县", short: "槐湾县"),
      ("921", parent: "92", "新田乡", short: "新田乡"))
    let (first, second) = (desk.path("一.guatu"), desk.path("二.guatu"))
    for store in [first, second] {
      try desk.succeed(["init", store, "--template", template] + ["--today", "2017-03-01"])
    }
    func csv(_ units: [String]) throws -> String {
      let head = "编号,乡(办),任务,整改目标,整改内容,整改时限,治理措施,监管责任单位,责任人,联系方式\n"
      let rows = units.enumerated().map { "\($0),\($1),集中供热,达标,内容\($0),2017-03-31,措施,环保局,李某,13800000001\n" }
      return try desk.file("台账.csv", head + rows.joined())
    }
    let refused = try desk.run(["import", first, csv(["新田乡"]), "--today", Desk.today])
    #expect(refused.status == 65 && refused.errors.contains("侯马市/新田乡") && refused.errors.contains("槐湾县/新田乡"))
    let units = ["侯马市新田乡", "槐湾县/新田乡", "侯马市"]
    try desk.succeed(["import", first, csv(units), "--today", Desk.today])
    let out = desk.path("出.csv")
    try desk.succeed(["export", first, "-o", out, "--reveal-contacts", "--today", Desk.today])
    try desk.succeed(["import", second, out, "--today", Desk.today])
    func exported(_ store: String) throws -> String {
      try desk.succeed(["export", store, "--reveal-contacts"]).output
    }
    #expect(try exported(first) == exported(second))
    #expect(try exported(first).contains("侯马市/新田乡"))
    let status = try FlatJSON(
      desk.succeed(["status", second, "--unit", "侯马市", "--format", "json", "--today", Desk.today]).output)
    #expect(
      status["units.0.unit"] == "侯马市本级" && status["units.0.total"] == "1" && status["units.1.total"] == "1")
  }
}
