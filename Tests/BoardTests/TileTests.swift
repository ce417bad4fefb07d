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
