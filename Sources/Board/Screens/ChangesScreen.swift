import Campaign
import Canvas
import Ledger
import Words

/// What changed since the last meeting: cells that got better or worse, and the items behind it.
struct ChangesScreen: Screen {
  let kind = ScreenKind.changes
  /// The meeting since which changes are told; nil without any: since a week ago.
  private(set) var meeting: Meeting?
  private(set) var mark = PastMark(day: CivilDate(dayNumber: 0), sequence: 0)
  private(set) var grid: ChangesGrid?
  private(set) var rows = ChangesRows()
  /// The line under the cursor, and the first visible line.
  private var list = ListCursor()
  var cursor: Int { list.line }
  var top: Int { list.top }
  private(set) var revealed: Set<Item.ID> = []
  private var isOpened = false

  /// Without a meeting, as many days are looked back.
  static let daysBack = 7

  var selected: Item? { rows.item(cursor)?.item }

  func title(_ context: Context) -> String {
    RegionPath(context).beside(context.words.board.screen(.changes))
  }

  func layout(_ context: Context) -> ChangesLayout? {
    grid.map { ChangesLayout(size: context.size, grid: $0) }
  }

  private func visible(_ context: Context) -> Int { layout(context)?.list.rows ?? 1 }

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
    return []
  }

  /// To the heading of the next or the previous kind of change.
  private mutating func leap(forward: Bool, _ context: Context) -> [Effect] {
    let headings = rows.groups.indices.map(rows.heading)
    let target = forward ? headings.first { $0 > cursor } : headings.last { $0 < cursor }
    return go(to: target ?? (forward ? rows.count - 1 : 0), context)
  }

  private mutating func fold(_ context: Context) -> [Effect] {
    let number: Int
    switch rows.line(cursor) {
    case .group(let group), .item(let group, _): number = group
    case nil: return []
    }
    rows.groups[number].isFolded.toggle()
    return go(to: rows.heading(of: number), context)
  }

  mutating func settle(_ context: Context) {
    list.settle(count: rows.count, visible: visible(context))
  }

  mutating func load(_ what: Load, from ledger: any LedgerStore, _ context: Context) throws(LedgerError) {
    guard case .everything = what else { return settle(context) }
    try findStart(in: ledger, context)
    let before = try ledger.past(at: mark).tallies(context.reach, below: context.home)
    grid = ChangesGrid(before: before, now: try ledger.tallies(context.reach, below: context.home), context)
    let here = place
    let folded = Set(rows.groups.filter(\.isFolded).map(\.kind))
    rows = ChangesRows(try ledger.turned(since: mark, context.reach), folded: folded)
    if isOpened {
      follow(here)
    } else {
      isOpened = true
      list.line = rows.groups.firstIndex { !$0.items.isEmpty }.map { rows.heading(of: $0) + 1 } ?? 0
    }
    settle(context)
  }

  /// The last meeting that was closed before the moment that is shown. What a meeting left changed since the one
  /// before it; the end of a day may be the end of a meeting too.
  private mutating func findStart(in ledger: any LedgerStore, _ context: Context) throws(LedgerError) {
    let closed = try ledger.meetings().filter { meeting in
      guard let after = meeting.after, let past = context.past else { return !meeting.isOpen }
      return past.meeting == nil ? !past.mark.isBefore(after) : after.isBefore(past.mark)
    }
    meeting = closed.last
    if let after = meeting?.after {
      mark = after
    } else {
      mark = try ledger.mark(endOf: context.today - ChangesScreen.daysBack)
    }
  }

  /// Which item the cursor is on, and where.
  private var place: (kind: ChangesRows.Kind, id: Item.ID?)? {
    switch rows.line(cursor) {
    case .group(let group): (rows.groups[group].kind, nil)
    case .item(let group, let offset): (rows.groups[group].kind, rows.groups[group].items[offset].item.id)
    case nil: nil
    }
  }

  /// Stays with the item, in its group or in another one; else on the line.
  private mutating func follow(_ place: (kind: ChangesRows.Kind, id: Item.ID?)?) {
    guard let place else { return }
    let own = rows.groups.firstIndex { $0.kind == place.kind }
    guard let id = place.id else {
      if let own { list.line = rows.heading(of: own) }
      return
    }
    let others = rows.groups.indices.filter { $0 != own }
    for group in (own.map { [$0] } ?? []) + others where !rows.groups[group].isFolded {
      if let offset = rows.groups[group].items.firstIndex(where: { $0.item.id == id }) {
        list.line = rows.heading(of: group) + 1 + offset
        return
      }
    }
  }

  mutating func reveal(_ id: Item.ID) { revealed.insert(id) }

  func hasRevealed(_ id: Item.ID) -> Bool { revealed.contains(id) }

  mutating func click(_ point: Point, opens: Bool, _ context: Context) -> [Effect] {
    guard let layout = layout(context), let grid else { return [] }
    if let cell = layout.cell(at: point) {
      let shown = grid.rows(fitting: layout.gridRows)
      return opens && cell.row < shown.count ? [.open(.cell(grid.scope(shown[cell.row], cell.column)))] : []
    }
    let line = point.row - layout.list.row
    guard point.column >= layout.list.column, (0..<layout.list.rows).contains(line), top + line < rows.count
    else { return [] }
    _ = go(to: top + line, context)
    guard opens else { return [] }
    return selected.map { [.open(.item($0.id))] } ?? fold(context)
  }

  mutating func seek(_ text: String, forward: Bool, in ledger: any LedgerStore, _ context: Context)
    throws(LedgerError) -> SearchResult
  {
    var query = context.reach
    query.text = text
    let hits = Set(try ledger.turned(since: mark, query).map(\.item.id))
    for group in rows.groups.indices
    where rows.groups[group].items.contains(where: { hits.contains($0.item.id) }) {
      rows.groups[group].isFolded = false
    }
    let lines = (0..<rows.count).filter { rows.item($0).map { hits.contains($0.item.id) } ?? false }
    guard let first = lines.first, let last = lines.last else {
      return SearchResult(found: 0, wrapped: false)
    }
    let next = forward ? lines.first { $0 > cursor } : lines.last { $0 < cursor }
    list.line = next ?? (forward ? first : last)
    settle(context)
    return SearchResult(found: lines.count, wrapped: next == nil)
  }

  func draw(on canvas: inout Canvas, _ context: Context) {
    ChangesView(screen: self, context: context).draw(on: &canvas)
  }
}
