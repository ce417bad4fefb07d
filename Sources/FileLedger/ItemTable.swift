import Campaign
import GRDB
import GRDBSQLite

/// Reads and writes rows of the table `items`.
enum ItemTable {
  /// What a SELECT of items starts with; `forEach` reads its rows.
  static let select = select(from: "items")

  /// - Parameter source: that of an `ItemCondition`.
  static func select(from source: String) -> String {
    "SELECT items.id, revision, \(ItemColumn.selection) FROM \(source)"
  }

  /// The item of the row on which SQLite stands: without a look at the names of its columns, item by item.
  static func item(_ statement: SQLiteStatement) -> Item {
    func value(_ index: Int) -> DatabaseValue {
      DatabaseValue(sqliteStatement: statement, index: Int32(truncatingIfNeeded: index))
    }
    var item = Item(id: value(0).whole ?? 0, revision: value(1).whole ?? 0, entry: Entry(unit: 0, task: 0))
    for (index, column) in ItemColumn.all.enumerated() { column.write(&item, value(index + 2)) }
    return item
  }

  /// Calls `body` with every item that a statement finds.
  static func forEach(
    _ statement: Statement, _ arguments: StatementArguments, _ body: (Item) throws -> Void
  ) throws {
    try statement.forEachRow(arguments) { try body(item($0)) }
  }

  static func item(id: Item.ID, _ db: Database) throws -> Item? {
    try db.cachedStatement(sql: byID).first(binding: [id.databaseValue], item)
  }

  private static let byID = select + " WHERE id = ?"

  static func item(number: String, _ db: Database) throws -> Item? {
    try db.cachedStatement(sql: byNumber).first(binding: [number.databaseValue], item)
  }

  private static let byNumber = select + " WHERE number = ?"

  static func id(number: String, _ db: Database) throws -> Item.ID? {
    try Int.fetchOne(db.cachedStatement(sql: "SELECT id FROM items WHERE number = ?"), arguments: [number])
  }

  private static let insertion: String = {
    let marks = Array(repeating: "?", count: ItemColumn.all.count + 2).joined(separator: ", ")
    return """
      INSERT INTO items (revision, created_by, \(ItemColumn.names)) VALUES (\(marks))
      """
  }()

  /// - Parameter values: those of `ItemColumn.all`.
  /// - Returns: the id of the new row.
  static func insert(
    _ item: Item, _ values: [DatabaseValue], light: Light, on day: CivilDate, event: Int, _ db: Database
  ) throws -> Item.ID {
    let first = [1.databaseValue, event.databaseValue]
    try db.cachedStatement(sql: insertion).execute(binding: first + values)
    let id = Int(db.lastInsertedRowID)
    try LightTable.insert(item, id: id, light, on: day, db)
    return id
  }

  /// Writes the columns that differ, the light, and the next revision.
  static func update(
    _ item: Item, columns: [ItemColumn], light: Light, on day: CivilDate, _ db: Database
  ) throws {
    let names = columns.map { "\($0.name) = ?, " }.joined()
    var values = columns.map { $0.read(item) }
    values += [(item.revision + 1).databaseValue, item.id.databaseValue]
    if columns.contains(where: { SearchedText.columns.contains($0.name) }) { try TextPairs.add(item, db) }
    let sql = "UPDATE items SET \(names)revision = ? WHERE id = ?"
    try db.cachedStatement(sql: sql).execute(binding: values)
    let moves = columns.contains { LightTable.columnsOfPlace.contains($0.name) }
    try LightTable.update(item, moves: moves, light, on: day, db)
  }
}
