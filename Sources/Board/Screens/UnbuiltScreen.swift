import Campaign
import Canvas
import Ledger
import Words

/// Stands in for a view until it is there.
struct UnbuiltScreen: Screen {
  let kind: ScreenKind
  var selected: Item? { nil }
  func title(_ context: Context) -> String { context.words.board.screen(kind) }
  mutating func handle(_ action: Action, _ context: Context) -> [Effect] {
    action == .back || action == .quit ? [.back] : []
  }
  mutating func click(_ point: Point, opens: Bool, _ context: Context) -> [Effect] { [] }
  mutating func load(_ what: Load, from ledger: any LedgerStore, _ context: Context) throws(LedgerError) {}
  mutating func settle(_ context: Context) {}
  func hasRevealed(_ id: Item.ID) -> Bool { false }
  mutating func seek(_ text: String, forward: Bool, in ledger: any LedgerStore, _ context: Context)
    throws(LedgerError) -> SearchResult
  {
    SearchResult(found: 0, wrapped: false)
  }
  func draw(on canvas: inout Canvas, _ context: Context) {
    TopBar(title: title(context), right: [], context: context).draw(on: &canvas)
  }
}
