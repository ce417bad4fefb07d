import Campaign
import Ledger
import Testing

@testable import Board

/// Better, worse or the same: a table of cells, then and now.
@Suite struct CellChangeTests {
  /// Items of a cell in a word: `r` red, `y` yellow, `g` green (all rectifying), `c` closed, `s` standing, `d` draft,
  /// `v` void.
  static func tally(_ items: String) -> CellTally {
    items.reduce(into: CellTally()) { tally, item in
      switch item {
      case "r": tally.add(.rectifying, .red, 1)
      case "y": tally.add(.rectifying, .yellow, 1)
      case "g": tally.add(.rectifying, .green, 1)
      case "c": tally.add(.closed, .done, 1)
      case "s": tally.add(.standing, .green, 1)
      case "d": tally.add(.draft, .none, 1)
      default: tally.add(.void, .none, 1)
      }
    }
  }

  static let cells: [(String, String, CellChange)] = [
    // The worst light counts first, whatever was closed meanwhile.
    ("r", "y", .better), ("y", "g", .better), ("g", "c", .better), ("rc", "yr", .worse),
    ("y", "r", .worse), ("g", "y", .worse), ("c", "g", .worse), ("ggg", "ccr", .worse), ("rcc", "y", .better),
    // Then what is closed.
    ("rrg", "rrc", .better), ("gg", "gc", .better), ("cr", "rr", .worse), ("rg", "rrc", .better),
    // Then how many are red, then yellow.
    ("rg", "rr", .worse), ("rr", "rg", .better), ("ry", "rg", .better), ("yg", "yy", .worse),
    ("rry", "ryy", .better),
    ("", "", .same), ("r", "r", .same), ("gc", "gc", .same), ("g", "gg", .same), ("s", "g", .same),
    // Without a light it is neither good nor bad.
    ("", "g", .same), ("", "d", .same), ("d", "g", .same), ("g", "", .same), ("c", "", .worse),
    ("", "c", .better), ("", "r", .worse), ("d", "y", .worse), ("r", "v", .better), ("y", "", .better),
    ("r", "cv", .better), ("dg", "g", .same),
  ]

  @Test("A cell got better, got worse, or stayed the same", arguments: cells)
  func cell(_ before: String, _ now: String, _ change: CellChange) {
    #expect(CellChange(before: Self.tally(before), now: Self.tally(now)) == change)
  }

  @Test("What is better one way is worse the other way", arguments: cells)
  func opposite(_ before: String, _ now: String, _ change: CellChange) {
    let back = CellChange(before: Self.tally(now), now: Self.tally(before))
    #expect(back == (change == .better ? .worse : change == .worse ? .better : .same))
  }

  static let wholes: [(String, String, CellChange)] = [
    ("rrg", "rgg", .better), ("rgg", "rrc", .worse), ("rg", "rc", .better), ("rc", "rg", .worse),
    ("ry", "rg", .better), ("rg", "rg", .same), ("", "", .same), ("gg", "ggr", .worse),
  ]

  @Test("On the whole fewer red items are better, then more closed ones", arguments: wholes)
  func whole(_ before: String, _ now: String, _ change: CellChange) {
    #expect(CellChange(ofWholeFrom: Self.tally(before), to: Self.tally(now)) == change)
  }
}
