import PtySupport
import Testing

@Suite("On the screen of the board")
struct ColumnTests {
  private static let units = ["路东办", "路西办", "浍滨办", "上马办", "张村办", "新田乡", "高村乡", "凤城乡"]

  @Test(
    "the tiles of an area begin at the same column in every row", arguments: [(80, 24), (100, 30), (120, 40)])
  func tiles(columns: Int, rows: Int) throws {
    let board = try Desk.withDemo().board(columns: columns, rows: rows)
    let marks = Set(["✗", "!", "▪", "✓"])
    let starts = try Self.units.map { unit in
      let row = try #require(board.screen.firstIndex { $0.drop { $0 == " " }.hasPrefix(unit) })
      return Set((0..<columns).filter { marks.contains(board.cell(column: $0, row: row).text) })
    }
    let all = starts.reduce(into: Set<Int>()) { $0.formUnion($1) }.sorted()
    #expect(all.count == 10)
    #expect(Set(zip(all, all.dropFirst()).map { $1 - $0 }).count == 1, "the areas are equally wide")
    #expect(starts.map(\.count).reduce(0, +) == 79, "each cell but the empty one has its mark")
  }

  @Test("numbers, states and deadlines of the items of a cell stand in columns", arguments: [80, 120, 160])
  func items(columns: Int) throws {
    let board = try Desk.withDemo().board(columns: columns, rows: 40).press(.enter).expect("共 11").expect(
      "m 选择")
    let states = ["整改中", "已交办", "已销号", "长期坚持", "已撤并", "公示中"]
    let rows = (3..<17).filter { row in states.contains { board.column(of: $0, row: row) != nil } }
    #expect(rows.count == 12)
    let columnsOfStates = Set(
      rows.compactMap { row in states.compactMap { board.column(of: $0, row: row) }.min() })
    #expect(columnsOfStates.count == 1)
    let names = ["董俊明", "程海生", "马学文", "陈海生"]
    let columnsOfNames = Set(
      rows.compactMap { row in names.compactMap { board.column(of: $0, row: row) }.last })
    #expect(columnsOfNames.count == 1)
  }

  @Test("a move of the cursor sends little")
  func moves() throws {
    let board = try Desk.withDemo().board()
    try board.press("lh").expect("路东办 全面推行清洁供热").press("l").expect("路东办 综合整治面源污染")
    let before = board.received
    try board.press("l").expect("路东办 健全完善预警机制").press("j").expect("路西办 健全完善预警机制")
    try board.press("h").expect("路西办 综合整治面源污染").press("k").expect("路东办 综合整治面源污染")
    #expect(board.received - before < 4 * 600)
    #expect(board.received > before)
  }
}
