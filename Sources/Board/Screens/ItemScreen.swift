import Campaign
import Canvas
import Ledger
import Words

/// One item: all its fields, its light and why, its evidence and its history.
struct ItemScreen: Screen {
  let kind = ScreenKind.item
  let id: Item.ID
  private(set) var item: Item?
  private(set) var history: [Event] = []
  /// What was issued about it, oldest first.
  private(set) var consequences: [IssuedConsequence] = []
  private(set) var isRevealed = false
  private var scroll = TextScroll()
  /// The first visible line of the text.
  var top: Int { scroll.top }

  init(id: Item.ID) { self.id = id }

  var selected: Item? { item }

  func title(_ context: Context) -> String { item?.entry.number ?? "" }

  mutating func handle(_ action: Action, _ context: Context) -> [Effect] {
    let page = max(1, context.size.rows - 3)
    if scroll.move(action, page: page) {
      settle(context)
      return []
    }
    return action == .back || action == .quit ? [.back] : []
  }

  mutating func click(_ point: Point, opens: Bool, _ context: Context) -> [Effect] { [] }

  mutating func load(_ what: Load, from ledger: any LedgerStore, _ context: Context) throws(LedgerError) {
    guard case .everything = what else { return }
    item = try ledger.item(id: id)
    history = try ledger.history(of: id)
    consequences = try ledger.consequences().filter { $0.consequence.item == id }
    settle(context)
  }

  mutating func settle(_ context: Context) {
    let view = ItemView(screen: self, context: context)
    scroll.settle(count: view.lineCount, visible: context.size.rows - 2)
  }

  mutating func reveal(_ id: Item.ID) { isRevealed = id == self.id }

  func hasRevealed(_ id: Item.ID) -> Bool { isRevealed && id == self.id }

  func draw(on canvas: inout Canvas, _ context: Context) {
    ItemView(screen: self, context: context).draw(on: &canvas)
  }

  mutating func seek(_ text: String, forward: Bool, in ledger: any LedgerStore, _ context: Context)
    throws(LedgerError) -> SearchResult
  {
    let lines = ItemView(screen: self, context: context).texts
    let result = scroll.seek(text, in: lines, forward: forward, from: top)
    settle(context)
    return result
  }
}
