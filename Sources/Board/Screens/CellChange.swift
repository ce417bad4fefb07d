import Campaign
import Ledger

/// Whether a cell of the board, or the whole of it, got better or worse between two moments.
enum CellChange: CaseIterable, Hashable, Sendable {
  case better, worse, same

  /// A cell. What counts, the first that differs: its worst light; how many are closed; how many are red, then
  /// yellow. Without items, or with drafts only, a cell has no light: then only red and yellow count as such.
  init(before: CellTally, now: CellTally) {
    let isLit = CellChange.isLit(before) && CellChange.isLit(now)
    let calm = LightColour.green.code
    let (old, new) = (CellChange.code(before), CellChange.code(now))
    self = CellChange.first([
      isLit ? new - old : min(new, calm) - min(old, calm),
      now.closed - before.closed,
      before.count(.red) - now.count(.red),
      before.count(.yellow) - now.count(.yellow),
    ])
  }

  /// The campaign: something of it is nearly always red, so the number of red items counts first, then the
  /// number of closed ones.
  init(ofWholeFrom before: CellTally, to now: CellTally) {
    self = CellChange.first([
      before.count(.red) - now.count(.red), now.closed - before.closed,
      before.count(.yellow) - now.count(.yellow),
    ])
  }

  /// The first gain or loss decides.
  private static func first(_ gains: [Int]) -> CellChange {
    guard let gain = gains.first(where: { $0 != 0 }) else { return .same }
    return gain > 0 ? .better : .worse
  }

  private static func isLit(_ tally: CellTally) -> Bool { code(tally) < LightColour.none.code }

  /// The code of the worst light: 0 (red) to 4 (none).
  private static func code(_ tally: CellTally) -> Int { (tally.worst ?? .none).code }
}
