import GRDB
import GRDBSQLite

extension FileLedger {
  /// The same as `inSnapshot`, but any question in `body`, however long it takes, is given up soon after
  /// `isCalledOff` says so.
  ///
  /// - Parameter isCalledOff: asked often, on the thread of `body`.
  /// - Throws: what `body` throws; a question that is given up throws a `LedgerError`.
  public func inSnapshot(unless isCalledOff: @escaping () -> Bool, _ body: () throws -> Void) throws {
    let question = CallingOff(isCalledOff)
    try inSnapshot {
      let connection = try read { db in db.sqliteConnection }
      let context = Unmanaged.passUnretained(question).toOpaque()
      sqlite3_progress_handler(
        connection, CallingOff.steps,
        { context in context.map { Unmanaged<CallingOff>.fromOpaque($0).takeUnretainedValue().answer } ?? 0 },
        context)
      defer { sqlite3_progress_handler(connection, 0, nil, nil) }
      try body()
    }
  }
}

/// Whether to go on, as SQLite asks it.
private final class CallingOff {
  /// So many steps of its machine lie between two questions: less than a millisecond.
  static let steps: Int32 = 10_000

  private let isWanted: () -> Bool

  init(_ isWanted: @escaping () -> Bool) { self.isWanted = isWanted }

  /// Other than 0 gives up.
  var answer: Int32 { isWanted() ? 1 : 0 }
}
