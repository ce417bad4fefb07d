import Campaign
import GRDB
import GRDBSQLite

/// Reads and writes rows of the table `lights`: where each item is listed, and its light.
enum LightTable {
  /// An item whose day has come, without what its light does not depend on.
  struct Due {
    let item: Item
    let light: LightColour
  }

  /// The columns of `items` that say where an item is listed.
  static let columnsOfPlace: Set<String> = ["unit", "task", "deadline"]

  static func insert(_ item: Item, id: Item.ID, _ light: Light, on day: CivilDate, _ db: Database) throws {
    try db.cachedStatement(
      sql: "INSERT INTO lights (item, unit, task, due, light, changes_on) VALUES (?, ?, ?, ?, ?, ?)"
    ).execute(
      binding: [id.databaseValue] + place(of: item) + values(item, light, on: day))
  }

  /// Writes what differs.
  ///
  /// - Parameter moves: whether the item may be listed elsewhere than before.
  static func update(_ item: Item, moves: Bool, _ light: Light, on day: CivilDate, _ db: Database) throws {
    let values = values(item, light, on: day)
    if moves {
      let sql = "UPDATE lights SET unit = ?, task = ?, due = ?, light = ?, changes_on = ? WHERE item = ?"
      try db.cachedStatement(sql: sql).execute(
        binding: place(of: item) + values + [item.id.databaseValue])
    } else {
      let sql = """
        UPDATE lights SET light = ?1, changes_on = ?2 WHERE item = ?3 AND (light <> ?1 OR changes_on IS NOT ?2)
        """
      try db.cachedStatement(sql: sql).execute(binding: values + [item.id.databaseValue])
    }
  }

  /// Writes a light that time changed. Where it stays, the lists are left alone.
  static func turn(
    _ id: Item.ID, from before: LightColour, to light: LightColour, changesOn: CivilDate?, _ db: Database
  ) throws {
    let day = (changesOn?.dayNumber).databaseValue
    if before == light {
      try db.cachedStatement(sql: "UPDATE lights SET changes_on = ? WHERE item = ?").execute(
        binding: [day, id.databaseValue])
    } else {
      try db.cachedStatement(sql: "UPDATE lights SET light = ?, changes_on = ? WHERE item = ?").execute(
        binding: [light.code.databaseValue, day, id.databaseValue])
    }
  }

  /// The first day on which time turns a light.
  static func firstChange(_ db: Database) throws -> CivilDate? {
    let statement = try db.cachedStatement(
      sql: "SELECT MIN(changes_on) FROM lights WHERE changes_on IS NOT NULL")
    return try statement.firstNumber().map(CivilDate.init(dayNumber:))
  }

  /// Calls `body` with the items that are due by a day, or with all.
  static func forEach(dueBy day: CivilDate?, _ db: Database, _ body: (Due) -> Void) throws {
    let columns = ItemColumn.ofLights
    let names = columns.map { "items.\($0.name)" }.joined(separator: ", ")
    let condition = day == nil ? "" : "WHERE lights.changes_on <= ?"
    let statement = try db.cachedStatement(
      sql:
        "SELECT items.id, light, \(names) FROM lights CROSS JOIN items ON items.id = lights.item \(condition)"
    )
    try statement.forEachRow(day.map { [$0.dayNumber] } ?? []) { body(due($0, columns)) }
  }

  /// The row on which SQLite stands.
  private static func due(_ row: SQLiteStatement, _ columns: [ItemColumn]) -> Due {
    let id = Int(sqlite3_column_int64(row, 0))
    let light = Int(sqlite3_column_int64(row, 1))
    var item = Item(id: id, entry: Entry(unit: 0, task: 0))
    for (index, column) in zip(Int32(2)..., columns) {
      column.write(&item, DatabaseValue(sqliteStatement: row, index: index))
    }
    return Due(item: item, light: LightColour(code: light) ?? .none)
  }

  /// Its unit, task and day; without a deadline a day behind all others.
  static func place(of item: Item) -> [DatabaseValue] {
    let due = item.entry.deadline.day?.dayNumber ?? Schema.noDeadline
    return [item.entry.unit.databaseValue, item.entry.task.databaseValue, due.databaseValue]
  }

  /// Its light, and the day on which time turns it next.
  static func values(_ item: Item, _ light: Light, on day: CivilDate) -> [DatabaseValue] {
    [light.colour.code.databaseValue, (light.turnsOn(item, after: day)?.dayNumber).databaseValue]
  }
}

extension Light {
  /// The day on which time alone next changes what the item shows: its light, or that it is overdue.
  func turnsOn(_ item: Item, after day: CivilDate) -> CivilDate? {
    guard item.state.isUnderway, let deadline = item.entry.deadline.day, deadline >= day else {
      return changesOn
    }
    return min(changesOn ?? deadline + 1, deadline + 1)
  }
}
