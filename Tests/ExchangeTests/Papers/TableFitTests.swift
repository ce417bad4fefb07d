import Papers
import Testing

@testable import Exchange

@Suite("A table on a page")
struct TableFitTests {
  /// The type area of A4, in points.
  private static let measure = PaperPage.of(.a4).points

  private static func table(_ columns: Int, _ cells: [String]) -> PaperTable {
    PaperTable(
      columns: (0..<columns).map { PaperTable.Column("列\($0)", width: 4) },
      rows: cells.map { text in (0..<columns).map { _ in PaperTable.Cell(text) } })
  }

  /// The room for text in each column, in halves of a character of its type.
  private static func room(_ table: PaperTable) throws -> [Double] {
    let fit = try TableFit(table, measure: measure)
    return fit.shares.map { ($0 * measure - TableFit.padding) / fit.size * 2 }
  }

  @Test(
    "never tears a day, a figure, a telephone or a name",
    arguments: ["2017-03-04", "100.0%", "138-****-0004", "6740/8000", "欧阳玉梅"])
  func words(text: String) throws {
    for columns in 3...7 {
      #expect(try Self.room(Self.table(columns, ["一", text])).allSatisfy { $0 >= Double(TextRoom.of(text)) })
    }
  }

  @Test("has small type where there is much, large where there is room, and fills the page either way")
  func sizes() throws {
    let sizes = try [2, 6, 9, 12, 30].map { columns in
      let fit = try TableFit(Self.table(columns, ["一"]), measure: Self.measure)
      #expect(abs(fit.shares.reduce(0, +) - 1) < 0.000_001)
      return fit.size
    }
    #expect(sizes == [12, 12, 10.5, 9, 7.5])
  }

  @Test("does not become narrow for an address that nobody can print on one line")
  func address() throws {
    var table = Self.table(4, ["一"])
    table.rows.append(
      ["https://example.org/" + String(repeating: "a", count: 80), "一", "一", "一"].map { .init($0) })
    let room = try Self.room(table)
    #expect(room.allSatisfy { abs($0 - room[0]) < 0.01 })
  }

  @Test("a header of Latin words has room for each of them in its wider type")
  func header() throws {
    let table = PaperTable(
      columns: ["days overdue", "responsible", "n"].map { PaperTable.Column($0, width: 2) }, rows: [])
    let widths = try table.unbrokenWidths()
    #expect(zip(widths, [7.0, 11, 1]).allSatisfy { $0 >= $1 / 2 * TableFit.ofHeading })
  }
}
