import Campaign
import Canvas
import Ledger
import Words

/// How the campaign went, day by day, and how it stands against its deadline (T).
struct TrendScreen: Screen {
  let kind = ScreenKind.trend
  private(set) var scope: TrendScope
  private(set) var facts: TrendFacts?
  private(set) var meetings: [Meeting] = []
  /// Which chart is shown where there is room for one.
  private(set) var showsBurnDown = false
  /// The first day that any scope shows, so that the charts of all scopes have the same days.
  private var first: CivilDate?
  /// The end of the straight line; looked for once.
  private var deadline: CivilDate?
  private var knowsDeadline = false

  init(scope: TrendScope = TrendScope()) { self.scope = scope }

  var selected: Item? { nil }

  func title(_ context: Context) -> String {
    [context.words.trend.title, scope.name(context)].joined(separator: "  ")
  }

  mutating func handle(_ action: Action, _ context: Context) -> [Effect] {
    let before = scope
    let all = Int.max / 2
    switch action {
    case .up: scope.move(units: -1, in: context)
    case .down: scope.move(units: 1, in: context)
    case .left: scope.move(areas: -1, in: context)
    case .right: scope.move(areas: 1, in: context)
    case .first: scope.move(units: -all, in: context)
    case .last: scope.move(units: all, in: context)
    case .lineStart: scope.move(areas: -all, in: context)
    case .lineEnd: scope.move(areas: all, in: context)
    case .pageUp, .pageDown: showsBurnDown = action == .pageDown
    case .back, .quit: return [.back]
    default: break
    }
    return scope == before ? [] : [.load(.selection)]
  }

  mutating func click(_ point: Point, opens: Bool, _ context: Context) -> [Effect] { [] }

  mutating func load(_ what: Load, from ledger: any LedgerStore, _ context: Context) throws(LedgerError) {
    let start = min(context.plan.start, context.today)
    if case .everything = what {
      meetings = try ledger.meetings().filter { $0.opened.day <= context.today }
      let whole = TrendScope().filter(context.reach, in: context.plan)
      let days = try ledger.trend(whole, from: start, to: context.today)
      first = TrendFacts.begun(days).first?.day
      if !knowsDeadline {
        deadline = try TrendScreen.deadline(in: ledger)
        knowsDeadline = true
      }
    }
    let places = scope.filter(context.reach, in: context.plan)
    let days = try ledger.trend(places, from: first ?? start, to: context.today)
    facts = TrendFacts(days, deadline: deadline)
  }

  /// The end of rectification; where the plan does not say, the latest deadline of its items.
  private static func deadline(in ledger: any LedgerStore) throws(LedgerError) -> CivilDate? {
    if let day = ledger.plan.rectificationDeadline { return day }
    var latest: CivilDate?
    do {
      try ledger.forEachItem(.all) { item in
        guard item.state != .void, let day = item.entry.deadline.day else { return }
        latest = max(latest ?? day, day)
      }
    } catch let error as LedgerError { throw error } catch {
      throw .inputOutput(path: ledger.location, detail: "\(error)")
    }
    return latest
  }

  mutating func settle(_ context: Context) {}

  func hasRevealed(_ id: Item.ID) -> Bool { false }

  /// A search goes to the next unit or area with the text in its name.
  mutating func seek(_ text: String, forward: Bool, in ledger: any LedgerStore, _ context: Context)
    throws(LedgerError) -> SearchResult
  {
    let (found, wrapped) = scope.seek(text, forward: forward, in: context)
    if found > 0 { try load(.selection, from: ledger, context) }
    return SearchResult(found: found, wrapped: wrapped)
  }

  func draw(on canvas: inout Canvas, _ context: Context) {
    TrendView(screen: self, context: context).draw(on: &canvas)
  }
}
