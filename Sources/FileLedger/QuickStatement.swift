import GRDB
import GRDBSQLite

extension Statement {
  /// Executes a statement that returns no rows with these values bound through SQLite's own functions.
  ///
  /// The same as `execute(arguments:)`, without what `StatementArguments` costs for each of many values: a third of
  /// the time that taking an item in takes.
  func execute(binding values: [DatabaseValue]) throws {
    let statement = sqliteStatement
    try bind(values)
    let code = sqlite3_step(statement)
    // What is wrong is told by the step, or by nobody.
    sqlite3_reset(statement)
    sqlite3_clear_bindings(statement)
    if code != SQLITE_DONE { try check(code) }
  }

  /// Reads the first row; nil where there is none.
  ///
  /// The same as `Row.fetchOne`, which makes a dictionary of the names of all columns first.
  func first<Value>(binding values: [DatabaseValue], _ read: (SQLiteStatement) throws -> Value) throws
    -> Value?
  {
    let statement = sqliteStatement
    try bind(values)
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return try read(statement)
    case SQLITE_DONE: return nil
    case let code:
      try check(code)
      return nil
    }
  }

  /// Calls `body` with SQLite standing on each row.
  ///
  /// The same as a cursor, whose every row looks for a column and its kind anew; GRDB still steps, binds and resets.
  func forEachRow(_ arguments: StatementArguments, _ body: (SQLiteStatement) throws -> Void) throws {
    let rows = try Row.fetchCursor(self, arguments: arguments)
    while try rows.next() != nil { try body(sqliteStatement) }
  }

  /// The whole number that the first row begins with; nil where there is none.
  func firstNumber(binding values: [DatabaseValue] = []) throws -> Int? {
    try first(binding: values) { DatabaseValue(sqliteStatement: $0, index: 0).whole } ?? nil
  }

  private func bind(_ values: [DatabaseValue]) throws {
    let statement = sqliteStatement
    for (index, value) in zip(Int32(1)..., values) {
      try check(bind(value, at: index, of: statement))
    }
  }

  private func bind(_ value: DatabaseValue, at index: Int32, of statement: SQLiteStatement) -> Int32 {
    switch value.storage {
    case .null: sqlite3_bind_null(statement, index)
    case .int64(let number): sqlite3_bind_int64(statement, index, number)
    case .double(let number): sqlite3_bind_double(statement, index, number)
    case .string(var text):
      text.withUTF8 { bytes in
        // An empty buffer has no address, and no address would be NULL.
        guard let start = bytes.baseAddress else { return sqlite3_bind_text(statement, index, "", 0, nil) }
        return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
          sqlite3_bind_text(statement, index, $0, Int32(bytes.count), Statement.copied)
        }
      }
    case .blob(let data):
      data.withUnsafeBytes { bytes in
        sqlite3_bind_blob(statement, index, bytes.baseAddress, Int32(bytes.count), Statement.copied)
      }
    }
  }

  /// SQLITE_TRANSIENT, a macro that Swift does not see: SQLite copies what is bound.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  private func check(_ code: Int32) throws {
    guard code != SQLITE_OK else { return }
    let message = String(cString: sqlite3_errmsg(sqlite3_db_handle(sqliteStatement)))
    throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message, sql: sql)
  }
}
