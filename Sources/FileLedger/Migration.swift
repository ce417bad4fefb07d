import GRDB

/// A change of the format: brings the tables of one version to the next.
///
/// What a migration says never changes again. It speaks of the tables as they were then, so it uses neither
/// `Schema` nor anything that reads or writes rows today.
struct Migration: Sendable {
  /// The version that it leads to, from the one before.
  let version: Int
  let run: @Sendable (Database) throws -> Void

  /// All of them, in their order; the last leads to `Schema.version`.
  static let all: [Migration] = [.formatTwo, .formatThree, .formatFour]

  /// The version of the oldest ledger that can still be read.
  static let oldest = 1
}
