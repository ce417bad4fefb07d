/// How many rows of the files are what to the ledger, and how many items the files do not have.
public struct DifferenceCounts: Hashable, Sendable {
  public var new = 0
  public var changed = 0
  public var unchanged = 0
  /// Items that no file has, of the units that the files speak of, void ones not counted; a partial file speaks of
  /// some items only, and of no unit.
  public var missing = 0
  /// Rows of a partial file whose number the ledger does not have.
  public var unknown = 0
  /// Rows that say something else of an item than an earlier row.
  public var contradictions = 0

  public init(
    new: Int = 0, changed: Int = 0, unchanged: Int = 0, missing: Int = 0, unknown: Int = 0,
    contradictions: Int = 0
  ) {
    self.new = new
    self.changed = changed
    self.unchanged = unchanged
    self.missing = missing
    self.unknown = unknown
    self.contradictions = contradictions
  }
}
