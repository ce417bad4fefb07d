import Campaign
import GRDB
import Ledger

extension FileLedger {
  public func tallies(_ filter: ItemFilter, by rows: RowKind) throws(LedgerError) -> CellTallies {
    try read { db in try tallies(filter, by: rows, db) }
  }

  private func tallies(_ filter: ItemFilter, by rows: RowKind, _ db: Database) throws -> CellTallies {
    if filter.needsItems { return try talliesOfItems(filter, by: rows, db) }
    return rows == .units && filter.isOfPlaces
      ? try talliesOfRegions(filter, db) : try storedTallies(filter, by: rows, db)
  }

  public func tallies(_ filter: ItemFilter, below region: Region.ID) throws(LedgerError) -> RowTallies {
    let isWhole =
      filter.units.isEmpty ? region == plan.root : filter.units == Set(plan.subtree(of: region))
    guard filter.isOfPlaces, isWhole else {
      return try tallies(filter, by: .units).rows(of: region, in: plan)
    }
    return try read { db in
      var tallies = RowTallies()
      var own: [Task.ID: CellTally] = [:]
      // Nothing belongs to the root itself.
      if region != plan.root {
        try RegionTallies.read([region: 1], filter.tasks, db) { own[$0] = $1 }
      }
      for child in plan.children(of: region) {
        try RegionTallies.read([child.id: 1], filter.tasks, db) { task, tally in
          tallies.cells[child.id, default: [:]][task] = tally
          own[task]? += tally * -1
        }
      }
      own = own.filter { $0.value != CellTally() }
      if !own.isEmpty { tallies.cells[region] = own }
      return tallies
    }
  }

  /// Counts the items themselves: only they know their text.
  private func talliesOfItems(_ filter: ItemFilter, by rows: RowKind, _ db: Database) throws -> CellTallies {
    let condition = try condition(of: filter, db)
    let row = rows == .units ? "lights.unit" : "(SELECT id FROM departments WHERE name = department)"
    let cursor = try Row.fetchCursor(
      db.cachedStatement(
        sql:
          "SELECT \(row), lights.task, state, light, COUNT(*) FROM \(condition.source) \(condition.sql) GROUP BY 1, 2, 3, 4"
      ),
      arguments: condition.arguments)
    return try FileLedger.added(cursor)
  }

  /// Adds `tallies` up. One row after the other: to let SQLite group them costs several times as much.
  private func storedTallies(_ filter: ItemFilter, by rows: RowKind, _ db: Database) throws -> CellTallies {
    let condition = ItemCondition(filter, in: plan, for: .numbered)
    let row = rows == .units ? "unit" : "department"
    let cursor = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT \(row), task, state, light, count FROM tallies \(condition.sql)"),
      arguments: condition.arguments)
    return try FileLedger.added(cursor)
  }

  private static func added(_ rows: RowCursor) throws -> CellTallies {
    var tallies = CellTallies()
    while let row = try rows.next() {
      guard let state = State(code: row[2]), let light = LightColour(code: row[3]) else { continue }
      let count: Int = row[4]
      if count != 0 {
        tallies.cells[row[0], default: [:]][row[1], default: CellTally()].add(state, light, count)
      }
    }
    return tallies
  }

  /// Each unit's own items: what its region counts without the regions below it.
  ///
  /// Each row is read once: it counts for its own region, and not for the one above.
  private func talliesOfRegions(_ filter: ItemFilter, _ db: Database) throws -> CellTallies {
    let units = filter.units.isEmpty ? Set(plan.units.map(\.id)) : filter.units
    let below = units.flatMap { plan.children(of: $0).map(\.id) }
    var tallies = CellTallies()
    func add(_ tally: CellTally, to unit: Region.ID, _ task: Task.ID) {
      tallies.cells[unit, default: [:]][task, default: CellTally()] += tally
    }
    for region in units.union(below) {
      let above = plan.parent(of: region).map(\.id).flatMap { units.contains($0) ? $0 : nil }
      try RegionTallies.read([region: 1], filter.tasks, db) { task, tally in
        if units.contains(region) { add(tally, to: region, task) }
        if let above { add(tally * -1, to: above, task) }
      }
    }
    // Where all items belong to regions below, nothing is left.
    return CellTallies(
      tallies.cells.mapValues { $0.filter { $0.value != CellTally() } }.filter { !$0.value.isEmpty })
  }

  /// How many items of each light match, where neither text nor states nor departments are asked for.
  func lightCounts(_ filter: ItemFilter, _ db: Database) throws -> CellTally {
    var whole = CellTally()
    try RegionTallies.read(plan.shares(of: filter.units), filter.tasks, db) { whole += $1 }
    return whole
  }

  public func headline(_ filter: ItemFilter, on day: CivilDate) throws(LedgerError) -> Headline {
    try read { db in
      let whole =
        filter.isOfPlaces ? try lightCounts(filter, db) : try tallies(filter, by: .units, db).whole
      var headline = Headline()
      headline.total = whole.total
      headline.closed = whole.closed
      headline.waiting = whole.count(.submitted)
      (headline.overdue, headline.dueSoon, headline.returned) =
        filter.needsItems || !filter.tasks.isEmpty || !filter.departments.isEmpty
        ? try headlineOfItems(filter, on: day, db) : try headlineOfRegions(filter, on: day, db)
      return headline
    }
  }

  /// Overdue, due soon, returned.
  private func headlineOfRegions(_ filter: ItemFilter, on day: CivilDate, _ db: Database) throws -> (
    Int, Int, Int
  ) {
    let condition = ItemCondition(
      ItemFilter(lights: filter.lights, states: filter.states), in: plan, for: .numbered)
    let also = condition.sql.isEmpty ? "WHERE" : condition.sql + " AND"
    let statement = try db.cachedStatement(
      sql: """
        SELECT SUM(CASE WHEN figure = 'due' AND day < ? THEN count END),
          SUM(CASE WHEN figure = 'due' AND day BETWEEN ? AND ? THEN count END),
          SUM(CASE WHEN figure = 'returned' THEN count END)
        FROM headline_tallies \(also) region = ?
        """)
    var sums = (0, 0, 0)
    for (region, share) in plan.shares(of: filter.units) where share != 0 {
      let row = try Row.fetchOne(statement, arguments: days(from: day) + condition.arguments + [region])
      sums.0 += share * ((row?[0] as Int?) ?? 0)
      sums.1 += share * ((row?[1] as Int?) ?? 0)
      sums.2 += share * ((row?[2] as Int?) ?? 0)
    }
    return sums
  }

  private func headlineOfItems(_ filter: ItemFilter, on day: CivilDate, _ db: Database) throws -> (
    Int, Int, Int
  ) {
    let condition = try condition(of: filter, db)
    let underway = State.allCases.filter(\.isUnderway).map { "\($0.code)" }.joined(separator: ", ")
    let open = State.allCases.filter(\.isOpen).map { "\($0.code)" }.joined(separator: ", ")
    let sql = """
      SELECT SUM(state IN (\(underway)) AND deadline < ?), SUM(state IN (\(underway)) AND deadline BETWEEN ? AND ?),
        SUM(state IN (\(open)) AND returns > 0)
      FROM \(condition.source) \(condition.sql)
      """
    let row = try Row.fetchOne(
      db.cachedStatement(sql: sql), arguments: days(from: day) + condition.arguments)
    return ((row?[0] as Int?) ?? 0, (row?[1] as Int?) ?? 0, (row?[2] as Int?) ?? 0)
  }

  /// Before the first: overdue; from the second to the third: due soon.
  private func days(from day: CivilDate) -> StatementArguments {
    [day.dayNumber, day.dayNumber, day.dayNumber + Headline.dueSoonDays]
  }

  public func count(_ filter: ItemFilter) throws(LedgerError) -> Int {
    try read { db in
      let condition =
        filter.needsItems
        ? try condition(of: filter, db) : ItemCondition(filter, in: plan, for: .numbered)
      let sql =
        filter.needsItems
        ? "SELECT COUNT(*) FROM \(condition.source) \(condition.sql)"
        : "SELECT COALESCE(SUM(count), 0) FROM tallies \(condition.sql)"
      return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: condition.arguments) ?? 0
    }
  }

  public func forEachItem(_ filter: ItemFilter, _ body: (Item) throws -> Void) throws {
    let condition = ItemCondition(filter, in: plan)
    let scope = condition.sql.isEmpty ? "WHERE" : "\(condition.sql) AND"
    let source = filter.needsItems ? ItemCondition.byNumber : condition.source
    // Errors of the body are the caller's own and pass through as they are.
    var failure: (any Error)?
    do {
      try read { db in
        let statement = try db.makeStatement(
          sql: "\(ItemTable.select(from: source)) \(scope) lights.item BETWEEN ? AND ? ORDER BY lights.item")
        let ranges = filter.needsItems ? try blocks(for: filter.text, db).ranges : [0...Int.max]
        for ids in ranges {
          try ItemTable.forEach(statement, condition.arguments + [ids.lowerBound, ids.upperBound]) { item in
            do { try body(item) } catch {
              failure = error
              throw error
            }
          }
        }
      }
    } catch { throw failure ?? error }
  }

  public func item(id: Item.ID) throws(LedgerError) -> Item? {
    try read { db in try ItemTable.item(id: id, db) }
  }

  public func item(number: String) throws(LedgerError) -> Item? {
    try read { db in try ItemTable.item(number: number, db) }
  }

  public func history(of item: Item.ID) throws(LedgerError) -> [Event] {
    try read { db in
      try EventTable.events(
        db,
        "WHERE item = ? OR sequence = (SELECT created_by FROM items WHERE id = ?) ORDER BY sequence",
        [item, item])
    }
  }

  public func events(after sequence: Int, limit: Int) throws(LedgerError) -> [Event] {
    try read { db in
      try EventTable.events(db, "WHERE sequence > ? ORDER BY sequence LIMIT ?", [sequence, limit])
    }
  }

  public func latestSequence() throws(LedgerError) -> Int {
    try read { db in try EventTable.head(db).sequence }
  }

  public func departments() throws(LedgerError) -> [DepartmentRow] {
    let present = try read { db in
      Set(
        try Int.fetchAll(
          db, sql: "SELECT department FROM tallies GROUP BY department HAVING SUM(count) > 0"))
    }
    return try departments(among: present)
  }

  /// The departments with these numbers: those of the plan first, in its order; the items without one last.
  func departments(among numbers: Set<Int>) throws(LedgerError) -> [DepartmentRow] {
    let rows = try read { db in
      try Row.fetchAll(db, sql: "SELECT id, name FROM departments").map {
        DepartmentRow(id: $0[0], name: $0[1])
      }
    }
    let order = plan.departments.map(\.name)
    func place(_ name: String) -> Int { name.isEmpty ? Int.max : order.firstIndex(of: name) ?? order.count }
    return rows.filter { numbers.contains($0.id) }.sorted {
      (place($0.name), $0.name) < (place($1.name), $1.name)
    }
  }
}
