import Campaign
import Canvas
import FileLedger
import Ledger
import Testing
import Words

@testable import Board

/// The trend: figures in words and charts, for the whole, a unit, an area.
@Suite struct TrendScreenTests {
  private func sitting(
    _ columns: Int = 80, _ rows: Int = 24, _ language: Language = .simplified, symbols: Symbols = .unicode
  ) throws -> Sitting {
    try Sitting(columns: columns, rows: rows, language, symbols: symbols, data: TrendStory.ledger).press("T")
  }

  private func facts(_ sitting: Sitting) throws -> TrendFacts {
    try #require((sitting.app.screen as? TrendScreen)?.facts)
  }

  @Test("T tells today's figures, the change of a week, the plan and the pace")
  func figures() throws {
    let sitting = try sitting()
    #expect(sitting.sees("未结 4 一周 -3   已销号 4/8 50% 一周 +3   超期 1 一周 +1"))
    // 8 open on 02-28, none on 11-05: 250 days; 230 of them are left, and 7.36 may be open.
    #expect(sitting.sees("按计划线今天应剩 8   领先 4 项"))
    // Four in 14 days: the other four in 14 days more.
    #expect(sitting.sees("照近 14 天的进度，2017-04-03 清零   早于期限 216 天"))
    #expect(sitting.sees("2017年3月20日") && sitting.sees("| 会议 2"))
  }

  @Test("The panel says the same where there is room for one")
  func panel() throws {
    let sitting = try sitting(120, 40, .english)
    #expect(sitting.lines.contains { $0.contains("   closed ") && $0.hasSuffix(" 4/8 50%     +3") })
    #expect(sitting.sees("the plan allows 8 open today") && sitting.sees("4 ahead"))
    #expect(sitting.sees("216 d before the deadline"))
  }

  @Test("Up and down choose the unit, left and right the area, and the title says which")
  func scopes() throws {
    let sitting = try sitting()
    #expect(sitting.lines[0].contains("趋势  全部乡(办)  全部方面") && sitting.sees("乡(办) 1/9"))
    sitting.press("j")
    #expect(sitting.lines[0].contains("趋势  路东办  全部方面") && sitting.sees("乡(办) 2/9"))
    #expect(sitting.sees("未结 0 一周 -3   已销号 4/4 100% 一周 +3") && sitting.sees("已全部办结"))
    sitting.press("jl")
    #expect(sitting.lines[0].contains("趋势  路西办  全面推行清洁供热") && sitting.sees("方面 2/11"))
    #expect(sitting.sees("未结 2 一周 0   已销号 0/2 0% 一周 0   超期 1 一周 +1"))
    #expect(sitting.sees("近 14 天未结没有减少"))
    sitting.press("k⇲")
    #expect(sitting.lines[0].contains("趋势  路东办  强化责任落实") && sitting.sees("没有事项"))
    sitting.press("⇱gk")
    #expect(sitting.lines[0].contains("趋势  全部乡(办)  全部方面"))
    sitting.press("Gj")
    #expect(sitting.sees("乡(办) 9/9"))
  }

  @Test("A search goes to a unit or an area by its name")
  func search() throws {
    let sitting = try sitting().press("/西⏎")
    #expect(sitting.lines[0].contains("趋势  路西办"))
    sitting.press("/面源⏎")
    #expect(sitting.lines[0].contains("路西办  综合整治面源污染"))
    sitting.press("/乡⏎n")
    #expect(sitting.sees("乡(办) 8/9"))
    #expect(sitting.press("/火星⏎").sees("没有找到"))
  }

  @Test("The charts begin with the first items, and the line goes on to the deadline")
  func spans() throws {
    let sitting = try sitting(120, 40)
    let charts = TrendCharts(
      facts: try facts(sitting), meetings: try sitting.ledger.meetings(), context: sitting.app.context)
    let (first, today) = (Sitting.today - 20, Sitting.today)
    let deadline = CivilDate(dayNumber: TrendStory.plan.start.dayNumber + 270)
    #expect(deadline.iso == "2017-11-05")
    #expect(charts.daily.span == first.dayNumber...today.dayNumber)
    #expect(charts.burnDown.span == first.dayNumber...deadline.dayNumber)
    #expect(
      charts.burnDown.series[0].points == [
        ChartPoint(x: first.dayNumber, y: 8), ChartPoint(x: deadline.dayNumber, y: 0),
      ])
    #expect(charts.burnDown.markers.map(\.x) == [today.dayNumber])
    let meetings = charts.daily.labels.filter { $0.text == TrendCharts.meetingSign }
    #expect(meetings.map(\.x) == [today.dayNumber - 7, today.dayNumber - 14])
    #expect(sitting.sees("期限 11-05") && sitting.sees("今天") && sitting.sees("02-28"))
    // Strokes and marks differ: colour never stands alone.
    for plot in [charts.daily, charts.burnDown] {
      #expect(Set(plot.series.map(\.stroke)).count == plot.series.count)
      #expect(Set(plot.series.map(\.mark)).count == plot.series.count)
    }
    #expect(charts.daily.series.map { $0.points.map { $0.y ?? -1 }.last } == [4, 1, 4])
  }

  @Test("Where there is room for one chart, PgDn and PgUp show the other")
  func oneChart() throws {
    let sitting = try sitting(40, 10)
    #expect(sitting.sees("已销号") && sitting.sees("PgDn") && !sitting.sees("计划线"))
    sitting.press("⇟")
    #expect(sitting.sees("计划线") && sitting.sees("PgUp") && sitting.sees("11-05"))
    sitting.press("⇞")
    #expect(!sitting.sees("计划线"))
  }

  @Test("What another board does is seen at once")
  func live() throws {
    let sitting = try sitting()
    let other = try FileLedger.open(at: sitting.ledger.location)
    let item = try #require(try other.item(number: "T5"))
    try other.commit(
      .step(item.id, .void(reason: "重复", survivor: ""), revision: nil), by: Author(name: "赵六", sitting: "x"),
      at: sitting.moment)
    sitting.receive(.ledgerChanged)
    #expect(sitting.sees("未结 3 一周 -4   已销号 4/7 57%"))
    sitting.sleep(nights: 1)
    #expect(sitting.sees("2017年3月21日") && sitting.sees("03-21"))
  }

  @Test("A filter by department counts; one by light is said not to")
  func filters() throws {
    let sitting = try sitting().press("⎋").command("filter 红灯").press("T")
    #expect(sitting.sees("趋势不按亮灯、状态、关键字筛选") && sitting.sees("未结 4"))
    try #require(sitting.app.context.plan.departments.map(\.name).contains("市住建局"))
    sitting.press("⎋F").command("filter 市住建局").press("T")
    #expect(!sitting.sees("趋势不按") && sitting.sees("没有事项"))
  }

  @Test("In the past it ends with that moment, and the meetings to come are not there")
  func past() throws {
    let sitting = try sitting().press("[")
    #expect(sitting.sees("未结 7 ") && sitting.sees("已销号 1/8 12%") && sitting.sees("03-13"))
    #expect(sitting.sees("| 会议 2"))
    sitting.press("[")
    #expect(sitting.sees("未结 8   已销号 0/8 0%") && sitting.sees("03-06") && sitting.sees("| 会议 1"))
    sitting.press("j")
    #expect(sitting.sees("未结 4 ") && sitting.sees("路东办"))
    sitting.command("now")
    #expect(try facts(sitting).today.day == Sitting.today && sitting.sees("路东办"))
  }

  @Test("An empty ledger has no trend, and says so", arguments: [(40, 10), (80, 24), (120, 40)])
  func empty(_ columns: Int, _ rows: Int) throws {
    let sitting = try Sitting([], columns: columns, rows: rows).press("T")
    #expect(sitting.sees("没有事项"))
    sitting.press("jl⇟⇲G").press("⎋")
    #expect(sitting.app.screenKind == .board)
  }

  @Test("A plan of one phase draws the line to the latest deadline of its items")
  func onePhase() throws {
    var plan = Wall.plan
    plan.phases = [Phase(name: "整改", startsAfter: 0)]
    let items = [
      Wall.item("A1", .assigned, due: 10), Wall.item("A2", .assigned, due: 50),
      Wall.item("A3", .void, due: 99),
    ]
    let sitting = try Sitting(data: PreparedLedger(plan, items)).press("T")
    #expect(sitting.sees("期限 05-09") && sitting.sees("按计划线今天应剩 2   正合计划"))
    #expect(sitting.sees("今天才建账"))
  }

  @Test("Looking at it reads neither pages nor single items, and walks through none")
  func reads() throws {
    let sitting = try sitting()
    sitting.store.forget()
    sitting.press("jlkh⇲⇱")
    sitting.receive(.ledgerChanged)
    #expect(sitting.store.pages.isEmpty && sitting.store.lookUps == 0 && sitting.store.walks == 0)
  }

  @Test("A snapshot of a unit's and area's trend is the screen's own")
  func snapshot() throws {
    let sitting = try sitting().press("jl")
    let plan = sitting.app.context.plan
    let canvas = try Snapshot.draw(
      .trendOf(unit: plan.units[0].id, area: plan.areas[0].id), in: sitting.ledger, sitting.app.context)
    #expect(canvas.text() == sitting.screen)
  }

  static let pictures: [(Int, Int, Language, Bool)] =
    [(80, 24), (120, 40), (40, 10)].flatMap { columns, rows in
      [Language.simplified, .english].map { (columns, rows, $0, false) }
    } + [(80, 24, .simplified, true), (120, 40, .traditional, false), (200, 60, .simplified, false)]

  @Test("The trend looks as it did when a person looked at it", arguments: pictures)
  func looks(_ columns: Int, _ rows: Int, _ language: Language, _ isAscii: Bool) throws {
    let sitting = try sitting(columns, rows, language, symbols: isAscii ? .ascii : .unicode)
    let name = "trend-\(columns)x\(rows)-\(language.rawValue)\(isAscii ? "-ascii" : "")"
    try Golden.expect(sitting.screen, is: name)
  }
}
