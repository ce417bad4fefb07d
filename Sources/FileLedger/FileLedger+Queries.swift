import Campaign
import GRDB
import Ledger

extension FileLedger {
  public func tallies(_ filter: ItemFilter, by rows: RowKind) throws(LedgerError) -> CellTallies {
    let condition = ItemCondition(filter, in: plan, for: filter.needsItems ? .items : .numbered)
    let row = rows == .units ? "unit" : "department"
    let itemRow = rows == .units ? "unit" : "(SELECT id FROM departments WHERE name = department)"
    let sql =
      filter.needsItems
      ? "SELECT \(itemRow), task, state, light, COUNT(*) FROM items \(condition.sql) GROUP BY 1, 2, 3, 4"
      : "SELECT \(row), task, state, light, SUM(count) FROM tallies \(condition.sql) GROUP BY 1, 2, 3, 4"
    return try read { db in
      var tallies = CellTallies()
      let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: condition.arguments)
      while let row = try rows.next() {
        guard let state = State(code: row[2]), let light = LightColour(code: row[3]) else { continue }
        let count: Int = row[4]
        if count != 0 {
          tallies.cells[row[0], default: [:]][row[1], default: CellTally()].add(state, light, count)
        }
      }
      return tallies
    }
  }

  public func headline(_ filter: ItemFilter, on day: CivilDate) throws(LedgerError) -> Headline {
    let whole = try tallies(filter).whole
    var headline = Headline()
    headline.total = whole.total
    headline.closed = whole.closed
    headline.waiting = whole.count(.submitted)
    let readsItems =
      filter.needsItems || !filter.units.isEmpty || !filter.tasks.isEmpty || !filter.departments.isEmpty
    let condition = ItemCondition(filter, in: plan)
    let sql = readsItems ? FileLedger.headlineOfItems(condition) : FileLedger.headlineOfTallies(condition)
    let today = day.dayNumber
    return try read { db in
      let row = try Row.fetchOne(
        db.cachedStatement(sql: sql),
        arguments: [today, today, today + Headline.dueSoonDays] + condition.arguments)
      headline.overdue = row?[0] ?? 0
      headline.dueSoon = (row?[1] as Int?) ?? 0
      headline.returned = (row?[2] as Int?) ?? 0
      return headline
    }
  }

  private static func headlineOfTallies(_ condition: ItemCondition) -> String {
    """
    SELECT SUM(CASE WHEN figure = 'due' AND day < ? THEN count END),
      SUM(CASE WHEN figure = 'due' AND day BETWEEN ? AND ? THEN count END),
      SUM(CASE WHEN figure = 'returned' THEN count END)
    FROM headline_tallies \(condition.sql)
    """
  }

  private static func headlineOfItems(_ condition: ItemCondition) -> String {
    let underway = State.allCases.filter(\.isUnderway).map { "\($0.code)" }.joined(separator: ", ")
    let open = State.allCases.filter(\.isOpen).map { "\($0.code)" }.joined(separator: ", ")
    return """
      SELECT SUM(state IN (\(underway)) AND deadline < ?), SUM(state IN (\(underway)) AND deadline BETWEEN ? AND ?),
        SUM(state IN (\(open)) AND returns > 0)
      FROM items \(condition.sql)
      """
  }

  public func count(_ filter: ItemFilter) throws(LedgerError) -> Int {
    let condition = ItemCondition(filter, in: plan, for: filter.needsItems ? .items : .numbered)
    let sql =
      filter.needsItems
      ? "SELECT COUNT(*) FROM items \(condition.sql)"
      : "SELECT COALESCE(SUM(count), 0) FROM tallies \(condition.sql)"
    return try read { db in
      try Int.fetchOne(db.cachedStatement(sql: sql), arguments: condition.arguments) ?? 0
    }
  }

  public func items(_ filter: ItemFilter, order: ItemOrder, offset: Int, limit: Int) throws(LedgerError)
    -> [Item]
  {
    let condition = ItemCondition(filter, in: plan)
    let sql = "\(ItemTable.select) \(condition.sql) ORDER BY \(FileLedger.sql(order)) LIMIT ? OFFSET ?"
    return try read { db in
      try Row.fetchAll(
        db.cachedStatement(sql: sql), arguments: condition.arguments + [limit, offset]
      ).map(ItemTable.item)
    }
  }

  public func forEachItem(_ filter: ItemFilter, _ body: (Item) throws -> Void) throws {
    let condition = ItemCondition(filter, in: plan)
    // Errors of the body are the caller's own and pass through as they are.
    var failure: (any Error)?
    try read { db in
      let rows = try Row.fetchCursor(
        db, sql: "\(ItemTable.select) \(condition.sql) ORDER BY id", arguments: condition.arguments)
      while let row = try rows.next() {
        do { try body(ItemTable.item(row)) } catch {
          failure = error
          return
        }
      }
    }
    if let failure { throw failure }
  }

  private static func sql(_ order: ItemOrder) -> String {
    switch order {
    case .worstFirst: "light, COALESCE(deadline, \(Schema.noDeadline)), id"
    case .number: "id"
    }
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
