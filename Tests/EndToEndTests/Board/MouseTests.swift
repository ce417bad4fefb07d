import PtySupport
import Testing

@Suite("With the mouse one")
struct MouseTests {
  @Test("selects a cell with a click, opens it with two, and scrolls with the wheel")
  func mouse() throws {
    let board = try Desk.withDemo().board()
    let row = try #require(board.row(of: "张村办"))
    let column = try #require(board.column(of: "✗ 4/12", row: row))
    try board.mouse(column: column + 2, row: row).expect("张村办 健全完善预警机制")
    try board.mouse(.wheelDown, column: column, row: row).expect("凤城乡 健全完善预警机制")
    try board.mouse(.wheelUp, column: column, row: row).expect("张村办 健全完善预警机制")
    try board.mouse(column: column, row: row).mouse(column: column, row: row).expect("共 12  已销号 4")
  }

  @Test("opens an item of a cell with two clicks, and nothing behind a form with any")
  func items() throws {
    let board = try Desk.with(Row.sample).board()
    try board.press(.enter).expect("城中村管网改造").expect("m 选择")
    let row = try #require(board.row(of: "H-002"))
    try board.mouse(column: 10, row: row).expect("H-002 ✗ 超期 19 天")
    try board.mouse(column: 10, row: row).mouse(column: 10, row: row).expect("事项 H-002")
    try board.press("c").expect("备注  H-002").mouse(column: 3, row: 3).press("记").expect("记")
  }
}
