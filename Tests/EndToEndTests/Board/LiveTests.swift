import PtySupport
import Testing

@Suite("Two boards on one ledger")
struct LiveTests {
  @Test("see each other's steps at once, with the cursor and what is half typed where they were")
  func steps() throws {
    let desk = try Desk.with(Row.sample)
    let first = try desk.board(["--as", "王文书"])
    let second = try desk.board(["--as", "李督查"])
    try second.press("jjl").expect("浍滨办 综合整治面源污染").press("/").press("半句").expect("/半句")
    try first.press("jl").expect("路西办 综合整治面源污染").press(" ").expect("H-003  签收")
    try second.expectSession("a marked cell") { Self.ground($0, "路西办") != Self.ground($0, "浍滨办") }
    #expect(second.row(of: "/半句") != nil)
    try second.expectSession("the cursor in the prompt") {
      $0.cursor.map { [$0.column, $0.row] } == [6, 23]
    }
    try second.press(.escape).expect("王文书  H-003  签收  已交办 > 整改中").expect("浍滨办 综合整治面源污染")
    try second.press("k").expect("路西办 综合整治面源污染").press(.enter).expect("整改中   渣土车加盖密闭")
  }

  @Test("see what a command does, too, who did it, and lose the mark of it after a while")
  func command() throws {
    let desk = try Desk.with(Row.sample)
    let boards = try [desk.board(), desk.board(columns: 120, rows: 40)]
    let grounds = try boards.map { board in try #require(Self.ground(board, "路西办")) }
    try desk.succeed(["step", desk.store, "H-003", "--as", "钱科长", "--today", Desk.today])
    for (board, ground) in zip(boards, grounds) {
      try board.expect("钱科长  H-003  签收  已交办 > 整改中")
      try board.expectSession("a marked cell") { Self.ground($0, "路西办") != ground }
    }
    for (board, ground) in zip(boards, grounds) {
      try board.expectSession("no mark any more") { Self.ground($0, "路西办") == ground }
    }
  }

  @Test("do not step what the other has just changed without saying so")
  func moved() throws {
    let desk = try Desk.with(Row.sample)
    let board = try desk.board()
    try board.press(.enter).expect("城中村管网改造").press(.home).press("ji").expect("修改  H-001")
    try board.press(.tab, times: 4).press("二期").expect("城中村管网改造二期")
    try desk.succeed(["step", desk.store, "H-001", "--as", "钱科长", "--today", Desk.today])
    try board.press(.control("s")).expect("H-001 刚被钱科长改动(签收)")
    try board.expect("城中村管网改造二期")
    #expect(try desk.item("H-001")["item.content"] == "城中村管网改造")
  }

  @Test("keep filter, scroll and an open item while the ledger changes below them")
  func places() throws {
    let desk = try Desk.with(Row.sample)
    let board = try desk.board()
    try board.press(":filter 交通").press(.enter).expect("共 1").press("jl").press(.enter).expect("渣土车加盖密闭")
    try board.press(.enter).expect("事项 H-003").expect("已交办  0%")
    try desk.succeed(["step", desk.store, "H-003", "--as", "钱科长", "--today", Desk.today])
    try board.expect("整改中  0%").expect("钱科长").press(.escape).expect("筛选")
  }

  @Test("count what a command imports")
  func imports() throws {
    let desk = try Desk.with(Row.sample)
    let board = try desk.board()
    let more = try desk.file("新增.csv", Row.csv([Row(number: "K-001"), Row(number: "K-002", content: "换热站")]))
    try desk.succeed(["import", desk.store, more, "--as", "孙录入", "--today", Desk.today])
    try board.expect("共 8").expect("孙录入")
  }

  /// The ground of the tile of 面源污染 in a unit's row.
  private static func ground(_ board: PtySession, _ unit: String) -> PtyColour? {
    guard let row = board.screen.lastIndex(where: { $0.hasPrefix(unit) || $0.hasPrefix(" \(unit)") }) else {
      return nil
    }
    let column = board.columns >= 100 ? 24 : 16
    return board.cell(column: column, row: row).background
  }
}
