import GRDB

extension FileLedger {
  /// KiB of pages at hand: SQLite's own number, and where much is written.
  private static let (pages, pagesWithRoom) = (2_000, 12_288)

  /// Lets `body` keep many pages at hand. An intake and a midnight write all over the indexes: with few pages each is
  /// written and read again many times.
  static func withRoom<Value>(_ db: Database, _ body: () throws -> Value) throws -> Value {
    try db.execute(sql: "PRAGMA cache_size = -\(pagesWithRoom)")
    do {
      let value = try body()
      try db.execute(sql: "PRAGMA cache_size = -\(pages)")
      return value
    } catch {
      try db.execute(sql: "PRAGMA cache_size = -\(pages)")
      throw error
    }
  }
}
