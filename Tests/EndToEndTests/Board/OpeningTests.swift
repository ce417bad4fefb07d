import PtySupport
import Testing

@Suite("An office opens its wall chart")
struct OpeningTests {
  @Test("of a GB18030 ledger, drills into a cell and an item, and comes back the same way")
  func drillingIn() throws {
    let desk = try Desk()
    try desk.succeed(["init", desk.store, "--today", "2017-03-01"])
    let file = try desk.file("台账.csv", try encoded(Row.csv(Row.sample), as: "GB18030"))
    try desk.succeed(["import", desk.store, file, "--today", Desk.today])

    let board = try desk.board()
    try board.expect("共 6").expect("侯马市生态环境治理攻坚行动").expect("2017年3月20日 星期一")
    try board.expect("路东办 全面推行清洁供热").expect("超期 19 天")
    try board.press(.enter).expect("城中村管网改造").expect("拆除小锅炉").expect("集中供热扩网提率  0/1 0%")
    try board.press(.home).press("j").press(.enter).expect("事项 H-001").expect("敷设管道三公里").expect("138****0001")
      .expect("张建国")
    try board.press(.escape).expectGone("事项 H-001").expect("拆除小锅炉")
    try board.press("q").expectGone("城中村管网改造").expect("路西办")
    #expect(try board.press("q").waitForExit() == .exited(0))
  }

  @Test("and walks over it with arrows, letters and page keys")
  func walking() throws {
    let board = try Desk.with(Row.sample).board()
    try board.press("j").expect("路西办 全面推行清洁供热  没有事项")
    try board.press("l").expect("路西办 综合整治面源污染").expect("最急 H-003")
    try board.press(.down).press(.right).expect("浍滨办 健全完善预警机制")
    try board.press("G").expect("全部乡(办) 健全完善预警机制").press("g").expect("路东办 健全完善预警机制")
    try board.press(.end).expect("路东办 全部方面").press(.home).expect("路东办 全面推行清洁供热")
    try board.press(.pageDown).expectGone("路东办 全面推行清洁供热").press(.pageUp)
    try board.expect("路东办 全面推行清洁供热")
    try board.press("kkhhll").expect("路东办 健全完善预警机制").press("h").expect("路东办 综合整治面源污染")
  }

  @Test("by the subcommand too")
  func subcommand() throws {
    let desk = try Desk.with(Row.sample)
    let session = try PtySession(builtProduct("guatu"), ["board", desk.store, "--today", Desk.today])
    try session.expect("共 6").press("q")
    #expect(try session.waitForExit() == .exited(0))
  }

  @Test("of demo data, which says so")
  func demo() throws {
    let desk = try Desk()
    let session = try PtySession(
      builtProduct("guatu"),
      ["demo", "-o", desk.store, "--items", "60", "--today", Desk.today, "--lang", "en", "--theme", "light"])
    try session.expect("quit").expect("DEMO DATA").press("q")
    #expect(try session.waitForExit() == .exited(0))
    #expect(session.screen.contains { $0.contains(desk.store.suffix(9)) })
  }
}
