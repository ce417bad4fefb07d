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
  /// The first visible line of the text.
  private(set) var top = 0
  /// The line that the search came to last; nil after moving by hand.
  private var hit: Int?

  init(id: Item.ID) { self.id = id }

  var selected: Item? { item }

  func title(_ context: Context) -> String { item?.entry.number ?? "" }

  mutating func handle(_ action: Action, _ context: Context) -> [Effect] {
    let page = max(1, context.size.rows - 3)
    switch action {
    case .up: top -= 1
    case .down: top += 1
    case .pageUp: top -= page
    case .pageDown: top += page
    case .first, .lineStart: top = 0
    case .last, .lineEnd: top = .max / 2
    case .back, .quit: return [.back]
    default: return []
    }
    hit = nil
    settle(context)
    return []
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
    top = max(0, min(top, view.lineCount - (context.size.rows - 2)))
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
    let hits = lines.indices.filter { lines[$0].lowercased().contains(text.lowercased()) }
    guard let first = hits.first, let last = hits.last else { return SearchResult(found: 0, wrapped: false) }
    // The last lines cannot be scrolled to the top: going on from there would find the same line for ever.
    let here = hit ?? top
    let next = forward ? hits.first { $0 > here } : hits.last { $0 < here }
    let line = next ?? (forward ? first : last)
    hit = line
    top = line
    settle(context)
    return SearchResult(found: hits.count, wrapped: next == nil)
  }
}
