import GRDB

/// The functions of ours that SQL uses; every connection has them.
enum SQLFunctions {
  static func register(_ db: Database) throws {
    try TextPairs.register(db)
    try TurnSums.register(db)
  }
}
