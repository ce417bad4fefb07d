import Campaign
import Canvas
import Ledger
import Words

/// Every red and yellow item of the campaign, the worst first: what the meeting walks through.
///
/// Items are read a page at a time, however many there are.
struct WorstScreen: Screen {
  let kind = ScreenKind.worst
  /// How many items are red and yellow, of those that the filter lets through.
  private(set) var tally = CellTally()
  /// The line under the cursor, and the first visible line.
  private var list = ListCursor()
  var cursor: Int { list.line }
  var top: Int { list.top }
  /// The items that are on screen, by their place in the list.
  private(set) var page: [Int: Item] = [:]
  /// Since when the items on screen have their light.
  private(set) var since: [Item.ID: CivilDate] = [:]
  private(set) var revealed: Set<Item.ID> = []

  var count: Int { tally.count(.red) + tally.count(.yellow) }
  var selected: Item? { page[cursor] }

  func title(_ context: Context) -> String {
    RegionPath(context).beside(context.words.views.title)
  }

  /// The items of the list: what the filter lets through, less what is neither red nor yellow.
  static func filter(_ filter: ItemFilter) -> ItemFilter {
    let alerts: Set<LightColour> = [.red, .yellow]
    var filter = filter
    filter.lights = filter.lights.isEmpty ? alerts : filter.lights.intersection(alerts)
    return filter.lights.isEmpty ? .nothing : filter
  }

  /// Lines of the list; the rest is heading, detail and the line of keys.
  func visible(_ context: Context) -> Int {
    max(1, context.size.rows - WorstView.listTop(context.size) - ItemDetail.lines(context.size) - 1)
  }

  mutating func handle(_ action: Action, _ context: Context) -> [Effect] {
    if let line = list.target(of: action, count: count, visible: visible(context)) {
      return go(to: line, context)
    }
    switch action {
    case .open: return selected.map { [.open(.item($0.id))] } ?? []
    case .back, .quit: return [.back]
    default: return []
    }
  }

  private mutating func go(to line: Int, _ context: Context) -> [Effect] {
    list.line = line
    settle(context)
    return [.load(.selection)]
  }

  mutating func settle(_ context: Context) {
    list.settle(count: count, visible: visible(context))
  }

  mutating func load(_ what: Load, from ledger: any LedgerStore, _ context: Context) throws(LedgerError) {
    if case .everything = what {
      let here = selected?.id
      tally = try ledger.tallies(WorstScreen.filter(context.reach)).whole
      if let here { try follow(here, from: ledger, context) }
      page = [:]
      since = [:]
    }
    settle(context)
    try loadPage(from: ledger, context)
  }

  /// Stays with an item that moved to another place; where it is none of the list any more, with the place.
  private mutating func follow(_ id: Item.ID, from ledger: any LedgerStore, _ context: Context)
    throws(LedgerError)
  {
    guard let item = try ledger.item(id: id), let place = try place(of: item, from: ledger, context) else {
      return
    }
    list.carry(to: place)
  }

  private func place(of item: Item, from ledger: any LedgerStore, _ context: Context) throws(LedgerError)
    -> Int?
  {
    try WorstPlace.offset(of: item, in: WorstScreen.filter(context.reach), count: count, ledger, context)
  }

  /// Reads the items that are visible and were not before.
  private mutating func loadPage(from ledger: any LedgerStore, _ context: Context) throws(LedgerError) {
    let range = top..<min(top + visible(context), max(top, count))
    page = page.filter { range.contains($0.key) }
    let missing = range.filter { page[$0] == nil }
    guard let first = missing.first, let last = missing.last else { return }
    let items = try ledger.items(
      WorstScreen.filter(context.reach), order: .worstFirst, offset: first, limit: last - first + 1)
    for (index, item) in items.enumerated() { page[first + index] = item }
    since.merge(try ledger.lightsSince(items.map(\.id))) { $1 }
  }

  mutating func reveal(_ id: Item.ID) { revealed.insert(id) }

  func hasRevealed(_ id: Item.ID) -> Bool { revealed.contains(id) }

  mutating func click(_ point: Point, opens: Bool, _ context: Context) -> [Effect] {
    let line = point.row - WorstView.listTop(context.size)
    guard line >= 0, line < visible(context), top + line < count else { return [] }
    list.line = top + line
    settle(context)
    return opens ? (selected.map { [.open(.item($0.id))] } ?? []) : [.load(.selection)]
  }

  mutating func seek(_ text: String, forward: Bool, in ledger: any LedgerStore, _ context: Context)
    throws(LedgerError) -> SearchResult
  {
    var query = WorstScreen.filter(context.reach)
    query.text = text
    let hits = try ledger.items(query, order: .worstFirst, offset: 0, limit: count)
    let here = selected.map { WorstPlace($0, context) }
    let behind = hits.partitioned { hit in here.map { WorstPlace(hit, context) <= $0 } ?? false }
    let before = hits.partitioned { hit in here.map { WorstPlace(hit, context) < $0 } ?? false }
    let inOrder =
      forward
      ? hits[behind...] + hits[..<behind] : (hits[..<before].reversed() + hits[before...].reversed())[...]
    // A filter may name another text: not every hit is in the list.
    for (index, hit) in inOrder.enumerated() {
      guard let place = try place(of: hit, from: ledger, context) else { continue }
      list.line = place
      settle(context)
      try loadPage(from: ledger, context)
      let ahead = forward ? hits.count - behind : before
      return SearchResult(found: hits.count, wrapped: index >= ahead)
    }
    return SearchResult(found: 0, wrapped: false)
  }
}

extension Array {
  /// How many elements at the beginning hold, when all that hold come first.
  fileprivate func partitioned(_ holds: (Element) -> Bool) -> Int { firstIndex { !holds($0) } ?? count }
}
