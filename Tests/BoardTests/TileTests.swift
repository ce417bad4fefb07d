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
}
