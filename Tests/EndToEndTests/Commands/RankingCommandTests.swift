import Foundation
import Testing

@Suite("guatu ranking")
struct RankingCommandTests {
  private func ranking(_ desk: Desk, _ more: [String] = [], on day: String = Desk.today) throws -> CommandRun
  {
    try desk.succeed(["ranking", desk.store, "--today", day] + more)
  }

  @Test("prints both tables with date, rule version and every numerator and denominator")
  func table() throws {
    let desk = try Desk.with(
      Row.sample + [Row(number: "H-007", content: "另一处"), Row(number: "H-008", content: "又一处")])
    let lines = try ranking(desk).lines
    #expect(lines[0] == "2017-03-20  规则 2017.1  此前没有会议可比")
    // 路东办: H-002 was due on 1 March. T 0/1, P 0/400, Q 1/1, no reports: 20·1·100/90 = 22.2.
    let east = try #require(lines.first { $0.contains("路东办") })
    #expect(east.contains("22.2") && east.contains("0/1 0.0%") && east.contains("0/400 0.0%"))
    #expect(lines.contains { $0.contains("件数少") && $0.contains("高村乡") })
    #expect(lines.contains { $0.contains("市供热办") })
    let units = try ranking(desk, ["--of", "units"]).output
    #expect(!units.contains("市供热办") && units.contains("路东办"))
    #expect(try !ranking(desk, ["--of", "departments"]).output.contains("路东办"))
  }

  @Test("writes JSON with null where there is nothing")
  func json() throws {
    let desk = try Desk.with(Row.sample + [Row(number: "H-007", content: "另一处")])
    let json = try FlatJSON(ranking(desk, ["--of", "units", "--format", "json"]).output)
    #expect(json["date"] == "2017-03-20" && json["ruleVersion"] == "2017.1" && json["since"] == "null")
    #expect(json["departments"] == "null")
    #expect(
      json["units.0.name"] == "路东办" && json["units.0.place"] == "1" && json["units.0.grade"] == "ranked")
    #expect(json["units.0.onTime.numerator"] == "0" && json["units.0.onTime.denominator"] == "1")
    #expect(json["units.0.score"] == "22.2" && json["units.0.change"] == "null")
    #expect(json["units.0.reporting.points"] == "null" && json["units.0.quality.points"] == "22.22")
    #expect(json["units.1.place"] == "null" && json["units.1.grade"] == "few_items")
    #expect(json["units.0.veto"] == "null" && json["units.0.deduction.points"] == "0")
  }

  @Test("explains one score line by line, of a unit and of a department")
  func explain() throws {
    let desk = try Desk.with(Row.sample + [Row(number: "H-007", content: "另一处")])
    let unit = try ranking(desk, ["--explain", "路东街道"]).output
    #expect(unit.contains("T 按期完成 0/1 = 0.0%  50 x 0.0% x 100/90 = 0.00"))
    #expect(unit.contains("影响按期完成的事项 1 项") && unit.contains("H-002  超期 19 天"))
    #expect(try ranking(desk, ["--explain", "市供热办"]).output.contains("市供热办"))
    // A part of a name will do where it is the part of one alone.
    #expect(try ranking(desk, ["--explain", "供热"]).output.contains("市供热办"))
    let json = try FlatJSON(ranking(desk, ["--explain", "路东办", "--format", "json"]).output)
    #expect(json["late.0.item"] == "H-002" && json["late.0.days"] == "19" && json["row.score"] == "22.2")
    let unknown = try desk.run(["ranking", desk.store, "--explain", "火星办"])
    #expect(unknown.status == 64 && unknown.errors.contains("路东办"))
  }

  @Test("ranks the past as it was, and refuses days and meetings that make no sense")
  func past() throws {
    let desk = try Desk.withDemo()
    let then = try desk.succeed(["ranking", desk.store, "--as-of", "2017-03-01"])
    #expect(then.lines[0].hasPrefix("2017-03-01  规则 2017.1"))
    #expect(try then.output != ranking(desk).output)
    for arguments in [
      ["--as-of", "2017-03-21", "--today", Desk.today], ["--as-of", "2017-03-01", "--meeting", "1"],
      ["--of", "nobody"], ["--as-of", "yesterday"],
    ] {
      #expect(try desk.run(["ranking", desk.store] + arguments).status == 64, "\(arguments)")
    }
    #expect(try desk.run(["ranking", desk.store, "--meeting", "999"]).status == 66)
  }

  @Test("the board shows the same with R, and a snapshot with --view ranking")
  func views() throws {
    let desk = try Desk.withDemo()
    let json = try FlatJSON(ranking(desk, ["--of", "units", "--format", "json"]).output)
    let best = try #require(json["units.0.name"])
    let shot = try desk.succeed(
      ["snapshot", desk.store, "--view", "ranking", "--size", "80x24", "--today", Desk.today])
    #expect(shot.lines.contains { $0.contains(best) && $0.contains("100%") || $0.contains(" 1 ") })
    let board = try desk.board().press("R").expect("规则 2017.1").expect(best)
    try board.press(.enter).expect("T 按期完成").press(.escape).expect("名次").press("p").expect("监管部门")
    try board.press("q").expect("退出")
  }
}
