import Campaign
import Canvas
import Ledger
import Words

/// The items of one cell, grouped by task.
struct CellScreen: Screen {
  let kind = ScreenKind.cell
  let scope: CellScope
  private(set) var rows = CellRows()
  /// The line under the cursor, and the first visible line.
  private var list = ListCursor()
  var cursor: Int { list.line }
  var top: Int { list.top }
  /// The items that are on screen, by group and offset.
  private(set) var page: [CellRows.Line: Item] = [:]
  private(set) var revealed: Set<Item.ID> = []
  private var isOpened = false

  /// The item that it opens at.
  private let start: Item.ID?

  init(scope: CellScope, at start: Item.ID? = nil) {
    self.scope = scope
    self.start = start
  }

  func title(_ context: Context) -> String { "\(scope.unitName) \(scope.taskName)" }

  var selected: Item? { rows.line(cursor).flatMap { page[$0] } }

  /// Lines of the list; the rest is heading, detail and the line of keys.
  func visible(_ context: Context) -> Int {
    max(1, context.size.rows - 2 - ItemDetail.lines(context.size) - 1)
  }

  mutating func handle(_ action: Action, _ context: Context) -> [Effect] {
    if let line = list.target(of: action, count: rows.count, visible: visible(context)) {
      return go(to: line, context)
    }
    switch action {
    case .left: return leap(forward: false, context)
    case .right: return leap(forward: true, context)
    case .fold: return fold(context)
    case .open:
      guard let item = selected else { return fold(context) }
      return [.open(.item(item.id))]
    case .back, .quit: return [.back]
    default: return []
    }
  }

  private mutating func go(to line: Int, _ context: Context) -> [Effect] {
    list.line = line
    settle(context)
    return [.load(.selection)]
  }

  /// To the heading of the next or the previous task.
  private mutating func leap(forward: Bool, _ context: Context) -> [Effect] {
    let headings = rows.groups.indices.map(rows.heading)
    let target = forward ? headings.first { $0 > cursor } : headings.last { $0 < cursor }
    return go(to: target ?? (forward ? rows.count - 1 : 0), context)
  }

  private mutating func fold(_ context: Context) -> [Effect] {
    guard let number = currentGroup else { return [] }
    rows.groups[number].isFolded.toggle()
    return go(to: rows.heading(of: number), context)
  }

  private var currentGroup: Int? {
    switch rows.line(cursor) {
    case .group(let number), .item(let number, _): number
    case nil: nil
    }
  }

  mutating func settle(_ context: Context) {
    list.settle(count: rows.count, visible: visible(context))
  }

  mutating func load(_ what: Load, from ledger: any LedgerStore, _ context: Context) throws(LedgerError) {
    if case .everything = what { try loadGroups(from: ledger, context) }
    settle(context)
    try loadPage(from: ledger, context, keep: what == .selection)
  }

  private mutating func loadGroups(from ledger: any LedgerStore, _ context: Context) throws(LedgerError) {
    let here = selected?.id
    let tallies = try ledger.tallies(scope.filter(context.filter))
    let folded = Set(rows.groups.filter(\.isFolded).map(\.task.id))
    rows.groups = scope.tasks.compactMap { id in
      guard let task = context.plan.task(id) else { return nil }
      let tally = scope.units.reduce(into: CellTally()) { $0 += tallies.tally(unit: $1, tasks: [id]) }
      return CellRows.Group(
        task: task, tally: tally, count: tally.total + tally.count(.void), isFolded: folded.contains(id))
    }
    if !isOpened {
      isOpened = true
      // Who drills into a red cell wants to see what is red: the worst group's first item is its worst.
      let worst = rows.groups.indices.filter { rows.groups[$0].count > 0 }
        .min { (rows.groups[$0].tally.worst ?? .none) < (rows.groups[$1].tally.worst ?? .none) }
      list.line = worst.map { rows.heading(of: $0) + 1 } ?? 0
      if let start { try follow(start, from: ledger, context) }
    } else if let here, try !isStill(here, from: ledger, context) {
      // The item moved to another place of the list: follow it within its group.
      try follow(here, from: ledger, context)
    }
  }

  private func isStill(_ id: Item.ID, from ledger: any LedgerStore, _ context: Context)
    throws(LedgerError) -> Bool
  {
    guard case .item(let group, let offset) = rows.line(cursor) else { return false }
    return try ledger.items(filter(of: group, context), order: .worstFirst, offset: offset, limit: 1).first?
      .id == id
  }

  private mutating func follow(_ id: Item.ID, from ledger: any LedgerStore, _ context: Context)
    throws(LedgerError)
  {
    guard let item = try ledger.item(id: id),
      let group = rows.groups.firstIndex(where: { $0.task.id == item.entry.task })
    else { return }
    if let offset = try offset(in: group, from: ledger, context, where: { $0.id == id }) {
      rows.groups[group].isFolded = false
      list.line = rows.heading(of: group) + 1 + offset
    }
  }

  /// Walks a group page by page. What is looked for is mostly among the first, so the pages begin small.
  private func offset(
    in group: Int, from ledger: any LedgerStore, _ context: Context, where holds: (Item) -> Bool
  ) throws(LedgerError) -> Int? {
    var limit = 20
    var offset = 0
    while offset < rows.groups[group].count {
      let items = try ledger.items(
        filter(of: group, context), order: .worstFirst, offset: offset, limit: limit)
      if let index = items.firstIndex(where: holds) { return offset + index }
      if items.count < limit { return nil }
      offset += limit
      limit = 500
    }
    return nil
  }

  private func filter(of group: Int, _ context: Context) -> ItemFilter {
    var filter = scope.filter(context.filter)
    filter.tasks = [rows.groups[group].task.id]
    return filter
  }

  /// Reads the items that are visible; `keep` those that were read before.
  private mutating func loadPage(from ledger: any LedgerStore, _ context: Context, keep: Bool)
    throws(LedgerError)
  {
    var wanted: [Int: ClosedRange<Int>] = [:]
    for index in top..<(top + visible(context)) {
      guard case .item(let group, let offset) = rows.line(index) else { continue }
      wanted[group] = min(wanted[group]?.lowerBound ?? offset, offset)...offset
    }
    var next: [CellRows.Line: Item] = [:]
    for (group, range) in wanted {
      var missing = range.lowerBound...range.upperBound
      if keep {
        let known = range.filter { page[.item(group: group, offset: $0)] != nil }
        for offset in known {
          next[.item(group: group, offset: offset)] = page[.item(group: group, offset: offset)]
        }
        let unknown = range.filter { page[.item(group: group, offset: $0)] == nil }
        guard let first = unknown.first, let last = unknown.last else { continue }
        missing = first...last
      }
      let items = try ledger.items(
        filter(of: group, context), order: .worstFirst, offset: missing.lowerBound, limit: missing.count)
      for (index, item) in items.enumerated() {
        next[.item(group: group, offset: missing.lowerBound + index)] = item
      }
    }
    page = next
  }

  mutating func reveal(_ id: Item.ID) { revealed.insert(id) }

  func hasRevealed(_ id: Item.ID) -> Bool { revealed.contains(id) }

  mutating func click(_ point: Point, opens: Bool, _ context: Context) -> [Effect] {
    let line = point.row - 2
    guard line >= 0, line < visible(context), top + line < rows.count else { return [] }
    list.line = top + line
    settle(context)
    if case .group = rows.line(cursor), opens { return fold(context) }
    return opens ? (selected.map { [.open(.item($0.id))] } ?? []) : [.load(.selection)]
  }

  mutating func seek(_ text: String, forward: Bool, in ledger: any LedgerStore, _ context: Context)
    throws(LedgerError) -> SearchResult
  {
    var query = context.filter
    query.text = text
    let found = try ledger.count(scope.filter(query))
    guard found > 0 else { return SearchResult(found: 0, wrapped: false) }
    let lines = try matchLines(query, from: ledger, context)
    guard !lines.isEmpty else { return SearchResult(found: 0, wrapped: false) }
    let next = forward ? lines.first { $0 > cursor } : lines.last { $0 < cursor }
    list.line = next ?? (forward ? lines[0] : lines[lines.count - 1])
    settle(context)
    try loadPage(from: ledger, context, keep: true)
    return SearchResult(found: found, wrapped: next == nil)
  }

  /// The lines of the items that match, in order; their groups are unfolded.
  private mutating func matchLines(_ query: ItemFilter, from ledger: any LedgerStore, _ context: Context)
    throws(LedgerError) -> [Int]
  {
    var lines: [Int] = []
    for group in rows.groups.indices where rows.groups[group].count > 0 {
      var matching = scope.filter(query)
      matching.tasks = [rows.groups[group].task.id]
      let hits = Set(
        try ledger.items(matching, order: .worstFirst, offset: 0, limit: rows.groups[group].count).map(\.id))
      guard !hits.isEmpty else { continue }
      rows.groups[group].isFolded = false
      let all = try ledger.items(
        filter(of: group, context), order: .worstFirst, offset: 0, limit: rows.groups[group].count)
      let first = rows.heading(of: group) + 1
      lines += all.indices.filter { hits.contains(all[$0].id) }.map { first + $0 }
    }
    return lines
  }
}
