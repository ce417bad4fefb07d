import Campaign
import Ledger

/// What the last lines of the board tell of one cell.
struct CellDetail: Sendable {
  /// Whose cell it is, and of which area or task.
  private(set) var name = ""
  private(set) var tally = CellTally()
  /// How many regions lie below, where the cursor rests on a region's name.
  private(set) var below: Int?
  /// The worst item.
  private(set) var worst: Item?
  /// The worst of its items that the search found.
  private(set) var match: Item?
  /// The item that is shown.
  var shown: Item? { match ?? worst }

  init() {}

  /// Reads it: one page of one item for each.
  init(
    of scope: CellScope, _ tally: CellTally, below: Int?, in ledger: any LedgerStore, _ context: Context
  ) throws(LedgerError) {
    name = "\(scope.unitName) \(scope.taskName)"
    self.tally = tally
    self.below = below
    var filter = scope.filter(context.filter)
    worst = try ledger.items(filter, order: .worstFirst, offset: 0, limit: 1).first
    guard !context.search.isEmpty else { return }
    filter.text = context.search
    match = try ledger.items(filter, order: .worstFirst, offset: 0, limit: 1).first
  }
}
