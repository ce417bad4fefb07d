import PtySupport
import Testing

@Suite("The board in a window")
struct SizeTests {
  @Test("follows every change of its size, says when it is too small, and recovers")
  func resizing() throws {
    let board = try Desk.withDemo().board(columns: 120, rows: 40)
    try board.press("jjl").expect("浍滨办 综合整治面源污染")
    try board.resize(columns: 40, rows: 10).expect("浍滨办 综合整治面源污染").expectGone("窗口太小")
    try board.resize(columns: 30, rows: 8).expect("窗口太小(30x8)").expectGone("浍滨办")
    try board.resize(columns: 39, rows: 24).expect("窗口太小(39x24)")
    try board.resize(columns: 40, rows: 9).expect("窗口太小(40x9)")
    try board.resize(columns: 120, rows: 40).expect("浍滨办 综合整治面源污染").expect("全面推行清洁供热") { screen in
      screen.contains { $0.hasPrefix(" 合计") }
    }
  }

  @Test("keeps a half-filled form and a half-typed search through changes of its size")
  func typing() throws {
    let board = try Desk.withDemo().board()
    try board.press("/").press("半句").expect("/半句").resize(columns: 30, rows: 8).expect("窗口太小")
    try board.resize(columns: 60, rows: 20).expect("/半句").press(.escape).expectGone("/半句")
    try board.press("a").expect("新增事项").press("编").resize(columns: 40, rows: 10).expect("新增事项").expect("编")
    try board.resize(columns: 100, rows: 30).expect("监管责任单位")
  }

  @Test(
    "draws the same after every journey as when it opens",
    arguments: [(80, 24), (40, 10), (61, 17), (200, 60), (40, 40), (200, 10)])
  func sameAsFresh(columns: Int, rows: Int) throws {
    let desk = try Desk.withDemo()
    let fresh = try desk.board(columns: columns, rows: rows)
    let travelled = try desk.board(columns: 100, rows: 30)
    travelled.resize(columns: 120, rows: 40).resize(columns: 40, rows: 10)
    travelled.resize(columns: columns, rows: rows)
    let wanted = fresh.screen
    try travelled.expect("expected the screen of a fresh board:\n\(wanted.joined(separator: "\n"))") {
      $0 == wanted
    }
  }
}
