import Foundation
import Testing

@Suite("guatu list, status, log and show")
struct ListTests {
  private static let keys: Set<String> = [
    "number", "unit", "area", "task", "state", "light", "reason", "content", "target", "measures", "deadline",
    "deadlineText", "department", "responsible", "contact", "progress",
  ]

  @Test("list has the documented keys and no others, ids in English, ISO dates and null for none")
  func itemKeys() throws {
    let items = try Desk.withDemo().list()
    #expect(items.count == 600)
    for item in items {
      #expect(Set(item.keys) == Self.keys)
      #expect(Desk.states.contains(item["state"] as? String ?? ""))
      #expect(Desk.lights.contains(item["light"] as? String ?? ""))
      #expect(item["progress"] is Int)
      let deadline = item["deadline"]
      #expect(deadline is NSNull || (deadline as? String)?.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) != nil)
    }
    #expect(items.contains { $0["deadline"] is NSNull })
  }

  @Test("list as CSV tells the same as list as JSON")
  func csv() throws {
    let desk = try Desk.withDemo()
    let rows = CSVText.rows(
      try desk.succeed(["list", desk.store, "--format", "csv", "--today", Desk.today]).output)
    let header = try #require(rows.first)
    #expect(Set(header) == Self.keys)
    let items = try desk.list()
    #expect(rows.count == items.count + 1)
    for (row, item) in zip(rows.dropFirst(), items) {
      let wanted = header.map { key in item[key].map { $0 is NSNull ? "" : "\($0)" } ?? "?" }
      #expect(row == wanted)
    }
  }

  @Test("list as a table has its headings, one line an item, the worst first, and a count")
  func table() throws {
    let desk = try Desk.with(Row.sample)
    let lines = try desk.succeed(["list", desk.store, "--today", Desk.today]).lines
    try #require(lines.count == 8)
    #expect(lines[0].hasPrefix("编号   乡(办)"))
    #expect(lines[1].hasPrefix("H-002  路东办"))
    #expect(lines[1].contains("✗ 超期 19 天"))
    #expect(lines[7] == "共 6 项")
  }

  @Test(
    "list knows each filter by every name that people use, and combines them",
    arguments: [
      (["--unit", "路东办"], ["H-001", "H-002"]), (["--unit", "路東街道"], ["H-001", "H-002"]),
      (["--unit", "路西", "--unit", "凤城乡政府"], ["H-003", "H-004"]), (["--area", "清洁供热"], ["H-001", "H-002"]),
      (["--area", "全面推行清洁供热"], ["H-001", "H-002"]), (["--light", "red"], ["H-002"]),
      (["--light", "红灯"], ["H-002"]), (["--state", "draft"], ["H-005"]), (["--state", "整改中"], ["H-006"]),
      (["--state", "standing"], ["H-004"]), (["--search", "渣土"], ["H-003"]),
      (["--search", "h-00"], Self.all),
      (["--unit", "路东办", "--light", "red"], ["H-002"]), (["--unit", "路西", "--light", "red"], []),
      (["--search", "没有"], []), (["--search", "%"], []),
    ])
  func filters(filter: [String], numbers: [String]) throws {
    #expect(try Desk.with(Row.sample).list(filter).map { $0["number"] as? String } == numbers)
  }

  static let all = ["H-001", "H-002", "H-003", "H-004", "H-005", "H-006"]

  @Test("status has the documented keys, and its sums are what list counts")
  func status() throws {
    let desk = try Desk.withDemo()
    let text = try desk.succeed(["status", desk.store, "--format", "json", "--today", Desk.today]).output
    let whole = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(Set(whole.keys) == ["date", "region", "total", "states", "lights", "units"])
    let units = try #require(whole["units"] as? [[String: Any]])
    let items = try desk.list()
    let open = items.filter { $0["state"] as? String != "void" }
    #expect(whole["total"] as? Int == open.count)
    expectCounts(whole, items)
    for unit in units {
      #expect(Set(unit.keys) == ["unit", "total", "closed", "areas"])
      let name = unit["unit"] as? String
      let own = open.filter { $0["unit"] as? String == name }
      #expect(unit["total"] as? Int == own.count)
      #expect(unit["closed"] as? Int == own.count { $0["state"] as? String == "closed" })
      for area in try #require(unit["areas"] as? [[String: Any]]) {
        #expect(Set(area.keys) == ["area", "total", "closed", "states", "lights"])
        expectCounts(
          area,
          items.filter { $0["unit"] as? String == name && $0["area"] as? String == area["area"] as? String })
      }
    }
  }

  private func expectCounts(_ counted: [String: Any], _ items: [[String: Any]]) {
    let states = counted["states"] as? [String: Int]
    let lights = counted["lights"] as? [String: Int]
    #expect(Set(states?.keys.map { $0 } ?? []) == Set(Desk.states))
    #expect(Set(lights?.keys.map { $0 } ?? []) == Set(Desk.lights))
    for state in Desk.states { #expect(states?[state] == items.count { $0["state"] as? String == state }) }
    for light in Desk.lights { #expect(lights?[light] == items.count { $0["light"] as? String == light }) }
  }

  @Test("status as a table names campaign, phase, date, units and areas")
  func statusTable() throws {
    let desk = try Desk.with(Row.sample)
    let text = try desk.succeed(["status", desk.store, "--today", Desk.today, "--lang", "en"]).output
    for word in ["侯马市生态环境治理攻坚行动", "调查摸底", "20 Mar 2017", "凤城乡", "清洁供热", "✗1 0/2"] {
      #expect(text.contains(word), "\(word)")
    }
  }

  @Test("log has the documented keys, counts without gaps, and can be of one item")
  func log() throws {
    let desk = try Desk.withDemo()
    let events = try desk.objects(["log", desk.store, "--format", "json"])
    try #require(!events.isEmpty)
    #expect(events.map { $0["sequence"] as? Int } == (1...events.count).map { $0 })
    for event in events {
      let keys = [
        "sequence", "at", "actor", "item", "step", "from", "to", "note", "details", "exceptions", "hash",
      ]
      #expect(Set(event.keys) == Set(keys))
      #expect((event["hash"] as? String)?.count == 64)
    }
    #expect(events[0]["item"] is NSNull)
    #expect(events[0]["from"] is NSNull)
    let at = try #require(events[0]["at"] as? String)
    #expect(at.wholeMatch(of: /2017-01-04T\d\d:\d\d:\d\dZ/) != nil)
    let own = try desk.objects(["log", desk.store, "--format", "json", "--item", "0001"])
    #expect(own.contains { $0["item"] as? String == "0001" })
    #expect(own.allSatisfy { $0["item"] is NSNull || $0["item"] as? String == "0001" })
    #expect(try desk.succeed(["log", desk.store]).lines.count == events.count + 1)
  }

  @Test("show tells every field of an item, with its contact masked")
  func show() throws {
    let desk = try Desk.with(Row.sample)
    let text = try desk.succeed(["show", desk.store, "H-003", "--today", Desk.today]).output
    let words = [
      "H-003", "路西", "道路扬尘与渣土车管控", "渣土车加盖密闭", "3月31日前", "2017-03-31", "市交通局", "李秀英", "0357-***1234",
    ]
    for word in words { #expect(text.contains(word), "\(word)") }
    #expect(!text.contains("4221234"))
    let item = try desk.item("H-003")
    #expect(item["item.contact"] == "0357-***1234")
    #expect(item["lightChangesOn"] == "2017-03-22")
  }
}
