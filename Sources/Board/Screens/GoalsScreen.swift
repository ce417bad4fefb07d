import Campaign
import Canvas
import Ledger
import Words

/// The campaign's goals: where each stands, and how far its target is (I).
struct GoalsScreen: Screen {
  let kind = ScreenKind.goals
  private(set) var goals: [Goal] = []
  private var list = ListCursor()
  var cursor: Int { list.line }
  /// The first visible goal.
  var top: Int { list.top }

  var selected: Item? { nil }
  /// The goal under the cursor.
  var goal: Goal? { goals.indices.contains(cursor) ? goals[cursor] : nil }

  func title(_ context: Context) -> String { context.words.board.screen(kind) }

  mutating func handle(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .up: list.line -= 1
    case .down: list.line += 1
    case .pageUp: list.line -= visible(context)
    case .pageDown: list.line += visible(context)
    case .first, .lineStart: list.line = 0
    case .last, .lineEnd: list.line = goals.count - 1
    case .open:
      // Nothing is asked for that could not be kept.
      if context.past != nil { return [.say(Message(context.words.errors.past, .bad))] }
      return goal.map { [.show(.form(GoalForms.measure($0, context)))] } ?? []
    case .add: return [.show(.form(GoalForms.set(context)))]
    case .undo: return [.say(Message(context.words.goals.noUndo))]
    case .back, .quit: return [.back]
    default: break
    }
    settle(context)
    return []
  }

  mutating func click(_ point: Point, opens: Bool, _ context: Context) -> [Effect] {
    let line = point.row - GoalsLayout(context.size, goals: goals.count).list.row
    guard line >= 0, line < visible(context), top + line < goals.count else { return [] }
    list.line = top + line
    settle(context)
    return opens ? [.openHere] : []
  }

  mutating func load(_ what: Load, from ledger: any LedgerStore, _ context: Context) throws(LedgerError) {
    let here = goal?.id
    goals = try ledger.goals().map { $0.asOf(context.today) }
    // Others may have set goals meanwhile: the cursor stays on its own.
    list.line = goals.firstIndex { $0.id == here } ?? cursor
    settle(context)
  }

  private func visible(_ context: Context) -> Int {
    GoalsLayout(context.size, goals: goals.count).list.rows
  }

  mutating func settle(_ context: Context) {
    list.settle(count: goals.count, visible: visible(context))
  }

  func hasRevealed(_ id: Item.ID) -> Bool { false }

  mutating func seek(_ text: String, forward: Bool, in ledger: any LedgerStore, _ context: Context)
    throws(LedgerError) -> SearchResult
  {
    let hits = goals.indices.filter { goals[$0].name.lowercased().contains(text.lowercased()) }
    guard let first = hits.first, let last = hits.last else { return SearchResult(found: 0, wrapped: false) }
    let next = forward ? hits.first { $0 > cursor } : hits.last { $0 < cursor }
    list.line = next ?? (forward ? first : last)
    settle(context)
    return SearchResult(found: hits.count, wrapped: next == nil)
  }

  func draw(on canvas: inout Canvas, _ context: Context) {
    GoalsView(screen: self, context: context).draw(on: &canvas)
  }
}
