import Campaign
import Canvas
import Ledger
import Testing

@testable import Board

/// One cell of the board.
@Suite struct TileTests {
  @Test(
    "A share that has no room is told in percent, never cut to another figure",
    arguments: [(9, "1451/1452"), (8, "99%"), (4, "99%"), (3, "99")])
  func share(width: Int, text: String) {
    var tally = CellTally()
    tally.add(.closed, .done, 1_451)
    tally.add(.rectifying, .green, 1)
    let tile = Tile(tally: tally, density: .normal, pad: 0, isCursor: false, isFresh: false)
    #expect(tile.share(in: width) == text)
  }

  @Test("Every tile has room for its share, however wide the board is", arguments: 60...160)
  func room(columns: Int) throws {
    var tally = CellTally()
    tally.add(.closed, .done, 101)
    tally.add(.rectifying, .green, 59)
    let kinds = (1...11).map { AxisEntry(kind: .unit($0), name: "路东街道", short: "路东办", members: [$0]) }
    let areas = (1...11).map { AxisEntry(kind: .area($0), name: "清洁供热", short: "清洁供热", members: [$0]) }
    let grid = BoardGrid(
      RowTallies([3: [4: tally]]), rows: kinds, columns: areas, units: Array(1...11), isSwapped: false,
      order: .name)
    let layout = BoardLayout(size: Size(columns: columns, rows: 40), grid: grid, density: .normal)
    #expect(layout.tile - 1 - 2 * layout.pad >= "101/160".count)
  }

  @Test(
    "Sums of which one has no room are all told in percent",
    arguments: [(16, ["48611/101043 48%", "9/10 90%"]), (15, ["48%", "90%"])])
  func sums(width: Int, texts: [String]) {
    let tallies = [(48_611, 101_043), (9, 10)].map { closed, total in
      var tally = CellTally()
      tally.add(.closed, .done, closed)
      tally.add(.rectifying, .green, total - closed)
      return tally
    }
    #expect(shares(tallies, in: width) == texts)
  }
}
