import Campaign
import Canvas
import Ledger
import Words

/// The wall chart: units or departments × areas, one tile a cell.
struct BoardScreen: Screen {
  let kind = ScreenKind.board
  private(set) var tallies = RowTallies()
  private(set) var headline = Headline()
  private(set) var goals: [Goal] = []
  private(set) var grid: BoardGrid
  /// Where all of it lies; as old as the grid and the size.
  private(set) var layout: BoardLayout
  /// What p pivots; x swaps them with the areas.
  private(set) var rows = BoardRows.units
  /// Where the cursor stood when rows of a kind were shown last.
  private var left: [RowKind: AxisEntry.Kind] = [:]
  private(set) var cursor = BoardCursor()
  private(set) var density = Density.normal
  private(set) var isSwapped = false
  private(set) var isExpanded = false
  private(set) var order = RowOrder.name
  /// What the last lines tell of the cell on which the cursor rested last.
  private(set) var detail = CellDetail()
  var row: Int { cursor.row }
  var column: Int { cursor.column }
  var topRow: Int { cursor.topRow }
  var leftColumn: Int { cursor.leftColumn }
  var selected: Item? { nil }

  init(_ context: Context) {
    grid = BoardGrid(RowTallies(), rows: [], columns: [], units: [], isSwapped: false, order: .name)
    layout = BoardLayout(size: context.size, grid: grid, density: density)
    rebuild(context)
    settle(context)
  }

  func title(_ context: Context) -> String { context.plan.name }

  /// What the cell or the name under the cursor stands for.
  var scope: CellScope {
    let place = cursor.place(in: grid)
    return grid.scope(row: place.row, column: place.column)
  }

  /// The counts of the same.
  var tally: CellTally {
    let place = cursor.place(in: grid)
    return grid.tallies[place.row][place.column]
  }

  private var lastRow: Int { grid.rows.count - 1 }
  private var lastColumn: Int { grid.columns.count - 1 }

  mutating func handle(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .up, .down, .left, .right, .pageUp, .pageDown, .lineStart, .lineEnd, .first, .last:
      return move(action, context)
    case .open: return open()
    case .climb: return climb(context)
    case .step: return [.stepCell(scope)]
    case .stepBack, .pick: return [.open(.cell(scope))]
    case .quit: return [.quit]
    case .density, .swapAxes, .expand, .sort:
      change(action, context)
      return [.load(.selection), .say(Message(note(of: action, context)))]
    case .pivot: return pivot(context)
    default: return []
    }
  }

  /// Into the region on whose name the cursor stands, else into the cell.
  private func open() -> [Effect] {
    if case .unit(let region) = cursor.region(in: grid)?.kind { return [.drill(region)] }
    return [.open(.cell(scope, at: detail.shown?.id))]
  }

  private func climb(_ context: Context) -> [Effect] {
    guard let above = context.plan.parent(of: context.home) else {
      return [.say(Message(context.words.regions.isTop))]
    }
    return [.drill(above.id, at: context.home)]
  }

  private mutating func move(_ action: Action, _ context: Context) -> [Effect] {
    let before = cursor
    cursor.move(action, in: grid, page: max(1, layout.visibleRows - 1))
    cursor.settle(in: grid, layout)
    return before == cursor ? [] : [.loadAtRest]
  }

  private mutating func change(_ action: Action, _ context: Context) {
    let here = (grid.rows[row].kind, grid.columns[column].kind)
    switch action {
    case .density: density = density.next
    case .swapAxes: isSwapped.toggle()
    case .expand: isExpanded.toggle()
    default: order = order.next
    }
    rebuild(context)
    let there = (counterpart(of: here.0, context), counterpart(of: here.1, context))
    goTo(action == .swapAxes ? (there.1, there.0) : there)
    settle(context)
  }

  /// Departments in the place of units, or units in that of departments; they are read with the tallies.
  private mutating func pivot(_ context: Context) -> [Effect] {
    left[rows.kind] = isSwapped ? grid.columns[column].kind : grid.rows[row].kind
    cursor.isOnHeading = false
    let words = context.words.views
    switch rows {
    case .units:
      rows = .departments([])
      return [.load(.everything), .say(Message(words.rowsAreDepartments))]
    case .departments:
      rows = .units
      return [.load(.everything), .say(Message(words.rowsAreUnits))]
    }
  }

  /// What stands for an area when the tasks are shown, and for a task when the areas are.
  private func counterpart(of kind: AxisEntry.Kind, _ context: Context) -> AxisEntry.Kind {
    switch kind {
    case .area(let id) where isExpanded: context.plan.tasks(in: id).first.map { .task($0.id) } ?? kind
    case .task(let id) where !isExpanded: context.plan.task(id).map { .area($0.area) } ?? kind
    default: kind
    }
  }

  /// Keeps the cursor on the same unit and area when rows and columns change.
  private mutating func goTo(_ place: (AxisEntry.Kind, AxisEntry.Kind)) {
    cursor.row = index(of: place.0, among: grid.rows) ?? min(row, lastRow)
    cursor.column = index(of: place.1, among: grid.columns) ?? min(column, lastColumn)
  }

  /// Another region is shown: the cursor goes to the name of a unit, or of the first, until the tallies are read.
  ///
  /// - Parameter unit: brings the units back where departments are the rows.
  mutating func arrive(at unit: Region.ID?, _ context: Context) {
    if unit != nil { rows = .units }
    rebuild(context)
    let units = isSwapped ? grid.columns : grid.rows
    let place = units.firstIndex { $0.kind == unit.map(AxisEntry.Kind.unit) } ?? 0
    if isSwapped { cursor.column = place } else { cursor.row = place }
    cursor.isOnHeading = true
    settle(context)
  }

  /// Where it is, or where the cursor stood before the rows were pivoted.
  private func index(of kind: AxisEntry.Kind, among entries: [AxisEntry]) -> Int? {
    entries.firstIndex { $0.kind == kind } ?? entries.firstIndex { $0.kind == left[rows.kind] }
  }

  private func note(of action: Action, _ context: Context) -> String {
    let words = context.words.board
    switch action {
    case .density: return words.density(density)
    case .sort: return words.order(order)
    case .swapAxes: return isSwapped ? words.axesSwapped : words.axesStraight
    default: return isExpanded ? words.areasExpanded : words.areasFolded
    }
  }

  private mutating func rebuild(_ context: Context) {
    let owners = AxisEntry.rows(rows, tallies, context)
    let areas = AxisEntry.areas(of: context.plan, expanded: isExpanded, context.words.board)
    grid = BoardGrid(
      tallies, rows: isSwapped ? areas : owners, columns: isSwapped ? owners : areas,
      units: context.plan.subtree(of: context.home), isSwapped: isSwapped, order: order)
  }

  mutating func load(_ what: Load, from ledger: any LedgerStore, _ context: Context) throws(LedgerError) {
    if case .everything = what {
      let here = (grid.rows[row].kind, grid.columns[column].kind)
      tallies = try counts(context.reach, in: ledger, context)
      if case .departments = rows { rows = .departments(try departments(in: ledger, context)) }
      headline = try ledger.headline(context.reach, on: context.today)
      // Goals are the whole campaign's.
      goals = context.isAtRoot ? try ledger.goals().map { $0.asOf(context.today) } : []
      rebuild(context)
      goTo(here)
      settle(context)
    }
    detail = try CellDetail(
      of: scope, tally, below: cursor.region(in: grid)?.below, in: ledger,
      context)
  }

  /// What a filter lets through, for each of the rows.
  private func counts(_ filter: ItemFilter, in ledger: any LedgerStore, _ context: Context)
    throws(LedgerError)
    -> RowTallies
  {
    switch rows {
    case .units: try ledger.tallies(filter, below: context.home)
    case .departments: RowTallies(try ledger.tallies(filter, by: .departments).cells)
    }
  }

  /// Those that items name; below the root those that items of the shown region name.
  private func departments(in ledger: any LedgerStore, _ context: Context) throws(LedgerError)
    -> [DepartmentRow]
  {
    let all = try ledger.departments()
    guard !context.isAtRoot else { return all }
    let units = ItemFilter(units: Set(context.plan.subtree(of: context.home)))
    let present = context.filter.isEmpty ? tallies.cells : try ledger.tallies(units, by: .departments).cells
    return all.filter { present[$0.id] != nil }
  }

  func hasRevealed(_ id: Item.ID) -> Bool { false }

  mutating func settle(_ context: Context) {
    layout = BoardLayout(size: context.size, grid: grid, density: density, hasStrip: !goals.isEmpty)
    cursor.settle(in: grid, layout)
  }

  mutating func click(_ point: Point, opens: Bool, _ context: Context) -> [Effect] {
    let top = layout.top + layout.heading
    let isOnNames = grid.heading == .columns && (layout.top..<top).contains(point.row)
    guard point.row >= top || isOnNames, point.row <= layout.totalRow() else { return [] }
    if isOnNames && point.column < layout.label { return [] }
    cursor.isOnHeading = isOnNames || (grid.heading == .rows && point.column < layout.label)
    if !isOnNames {
      let line = (point.row - top) / layout.rowStep
      cursor.row = point.row >= layout.totalRow() ? lastRow : min(topRow + line, lastRow)
    }
    if point.column >= layout.label {
      let index = (point.column - layout.label) / (layout.tile + layout.gap)
      let end = layout.total > 0 ? lastColumn : leftColumn + layout.visibleColumns - 1
      cursor.column = index >= layout.visibleColumns ? end : leftColumn + index
    }
    settle(context)
    return opens ? [.load(.selection), .openHere] : [.load(.selection)]
  }

  mutating func seek(_ text: String, forward: Bool, in ledger: any LedgerStore, _ context: Context)
    throws(LedgerError) -> SearchResult
  {
    if try ledger.isFrequent(text), let wrapped = try seekNear(text, forward: forward, in: ledger, context) {
      return SearchResult(found: nil, wrapped: wrapped)
    }
    var filter = context.reach
    filter.text = text
    let hits = try counts(filter, in: ledger, context)
    let found = hits.whole.total + hits.whole.count(.void)
    guard found > 0 else { return SearchResult(found: 0, wrapped: false) }
    for place in cells(forward: forward)
    where grid.sum(hits, row: place.row, column: place.column).worst != nil {
      try go(to: place, from: ledger, context)
      return SearchResult(found: found, wrapped: place.isWrapped)
    }
    return SearchResult(found: found, wrapped: false)
  }

  /// Looks into some cells from the cursor on, one after the other: a frequent text is in one of the next.
  ///
  /// - Returns: whether the end was passed; nil when the text is in none of them.
  private mutating func seekNear(
    _ text: String, forward: Bool, in ledger: any LedgerStore, _ context: Context
  ) throws(LedgerError) -> Bool? {
    var filter = context.reach
    filter.text = text
    for place in cells(forward: forward).prefix(50) {
      let wanted = grid.scope(row: place.row, column: place.column).filter(filter)
      guard try !ledger.items(wanted, order: .worstFirst, offset: 0, limit: 1).isEmpty else { continue }
      try go(to: place, from: ledger, context)
      return place.isWrapped
    }
    return nil
  }

  private struct Place {
    let row: Int
    let column: Int
    /// Whether the end was passed on the way.
    let isWrapped: Bool
  }

  /// All cells without the totals, from the one behind the cursor (or before it) around to the cursor's own.
  private func cells(forward: Bool) -> some Sequence<Place> {
    let width = max(1, lastColumn)
    let count = max(0, lastRow * lastColumn)
    let start = min(row, lastRow - 1) * width + min(column, width - 1)
    return (0..<count).lazy.map { step in
      let place = (start + (forward ? step + 1 : count - step - 1)) % count
      return Place(
        row: place / width, column: place % width, isWrapped: forward ? place <= start : place >= start)
    }
  }

  private mutating func go(to place: Place, from ledger: any LedgerStore, _ context: Context)
    throws(LedgerError)
  {
    (cursor.row, cursor.column, cursor.isOnHeading) = (place.row, place.column, false)
    settle(context)
    try load(.selection, from: ledger, context)
  }
}
