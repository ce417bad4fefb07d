import PtySupport
import Testing

@Suite("At the board a person")
struct LookingTests {
  @Test("searches with / and goes on with n and N, over the end and back")
  func search() throws {
    let board = try Desk.with(Row.sample).board()
    try board.press("n").expect("先按 / 查找")
    try board.press("/").press("管网").press(.enter).expect("「管网」2 项")
    try board.expect("高村乡 治理水体和土壤")
    try board.press("n").expect("已回到头").expect("路东办 全面推行清洁供热")
    try board.press("N").expect("已回到头").expect("高村乡 治理水体和土壤")
    try board.press("/").press("没有的字").press(.enter).expect("没有找到「没有的字」")
  }

  @Test("searches within a cell and sees what was found")
  func searchInCell() throws {
    let board = try Desk.with(Row.sample).board()
    try board.press(.enter).expect("城中村管网改造").press("/小锅炉").press(.enter)
    try board.expect("「小锅炉」1 项").expect("H-002 ✗ 超期 19 天")
    try board.press("/管网").press(.enter).expect("「管网」1 项").expect("H-001 ▪")
  }

  @Test("filters by light, state, department and text, and clears the filter with F")
  func filter() throws {
    let board = try Desk.with(Row.sample).board()
    try board.press("f").expect("亮灯").expect("监管责任单位").press("红").press(.control("s"))
    try board.expect("筛选 红灯").expect("共 1")
    try board.press("F").expect("已取消筛选").expect("共 6")
    try board.press("f").expect("亮灯").press(.tab).press("整").press(.tab).press("水").expect("< 市水利局 >")
    try board.press(.tab).press("破损").press(.enter).expect("共 1").expect("筛选 整改中 市水利局 \"破损\"")
    try board.press("F").expect("共 6")
  }

  @Test("types commands with completion")
  func commands() throws {
    let board = try Desk.with(Row.sample).board()
    try board.press(":them").press(.tab).expect(":theme").press(" li").press(.tab).expect(":theme light")
    let before = board.cell(column: 0, row: 0).background
    try board.press(.enter).expectSession("another ground") {
      $0.cell(column: 0, row: 0).background != before
    }
    try board.press(":go 凤").press(.tab).expect(":go 凤城乡").press(.enter).expect("凤城乡 全部方面").expect("H-004")
    try board.press(":go H-003").press(.enter).expect("事项 H-003")
    try board.press(":lang en").press(.enter).expect("quit").press(":back").press(.enter).expect("H-004")
    try board.press(":nonsense").press(.enter).expect("nonsense").expect("Tab").press(":q").press(.enter)
    try board.expect("Enter open").press(":quit").press(.enter)
    #expect(try board.waitForExit() == .exited(0))
  }

  @Test("reads every key of the screen with ?")
  func help() throws {
    let board = try Desk.with(Row.sample).board(columns: 120, rows: 40)
    try board.press("?").expect("按键  挂图").expect("行列互换").expect("随时退出").press("x").expectGone("按键  挂图")
    let small = try Desk.with(Row.sample).board()
    try small.press("?").expect("按键  挂图").press(.end).expect("随时退出").press(.home).expect("上移")
    try small.press("q").expectGone("按键  挂图").expect("路东办")
  }

  @Test("changes theme, density, axes, areas and order, each with its word")
  func looks() throws {
    let board = try Desk.withDemo().board(columns: 120, rows: 40)
    try board.press("t").expect("主题：浅色").press("ttt").expect("主题：暗色")
    try board.press("z").expect("密度：宽").press("z").expect("密度：紧凑").press("z").expect("密度：标准")
    try board.press("j").press("x").expect("行列互换：方面为行").expect("路西办 全面推行清洁供热")
    try board.press("x").expect("行列复原").press("e").expect("展开为各项任务").expect("列 1-")
    try board.press("e").expect("合并为方面").press("o").expect("排序：最急在前")
    try board.expect("the worst unit first") { screen in
      let names = screen.compactMap { line in ["高村乡", "路东办"].first { line.hasPrefix(" \($0)") } }
      return names.first == "高村乡"
    }
    try board.press("o").expect("排序：进度低在前").press("o").expect("排序：名录")
  }

  @Test("folds the tasks of a cell with Tab")
  func fold() throws {
    let board = try Desk.with(Row.sample).board()
    try board.press(.enter).expect("城中村管网改造").press(.home).press(.tab).expect("▸ 集中供热扩网提率")
    try board.expectGone("整改中   城中村").press(.tab).expect("▾ 集中供热扩网提率")
  }
}
