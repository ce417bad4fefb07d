import Campaign
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
    let tile = Tile(tally: tally, density: .normal, isCursor: false, isFresh: false)
    #expect(tile.share(in: width) == text)
  }

  @Test(
    "A sum that has no room is told in percent",
    arguments: [(16, "48611/101043 48%"), (15, "48%"), (3, "48%")])
  func sum(width: Int, text: String) {
    var tally = CellTally()
    tally.add(.closed, .done, 48_611)
    tally.add(.rectifying, .green, 101_043 - 48_611)
    #expect(Board.share(tally, in: width) == text)
  }
}
