import Campaign
import Ledger

/// How many rows of a file are what to the ledger, and how many items the file does not have.
public struct DifferenceCounts: Hashable, Sendable {
  public var new = 0
  public var changed = 0
  public var unchanged = 0
  /// Items of the units that the file speaks of, void ones not counted; 0 for a partial file, which speaks of
  /// some items only.
  public var missing = 0
  /// Rows of a partial file whose number the ledger does not have.
  public var unknown = 0

  public init(new: Int = 0, changed: Int = 0, unchanged: Int = 0, missing: Int = 0, unknown: Int = 0) {
    self.new = new
    self.changed = changed
    self.unchanged = unchanged
    self.missing = missing
    self.unknown = unknown
  }
}

/// The difference between a file and a ledger: what an update would change. Bad rows are passed over.
///
/// Of each kind so many are kept as are wanted; all are counted. Beside them one flag is held for each item of
/// the ledger, and a few bytes for each new row.
public struct Difference: Sendable {
  public private(set) var counts = DifferenceCounts()
  public private(set) var new: [Item] = []
  public private(set) var changed: [ItemChange] = []
  public private(set) var missing: [Item] = []
  public private(set) var unknown: [(number: String, line: Int, row: Int)] = []
  /// The units that the file speaks of, in the order of the plan.
  public private(set) var units: [Region.ID] = []

  /// - Parameters:
  ///   - limit: so many of each kind are kept.
  ///   - progress: called now and then with the number of rows compared so far.
  public init(
    of file: LedgerFile, from ledger: any LedgerStore, keeping limit: Int = .max,
    progress: ((Int) -> Void)? = nil
  ) throws {
    var comparison = RowComparison(file, with: ledger)
    var seen = Seen()
    var rows = 0
    try file.forEachRow { row in
      rows += 1
      if rows % 2_000 == 0 { progress?(rows) }
      guard case .good(let item) = row.outcome else { return }
      add(try comparison.verdict(on: row, item), limit, &seen)
      if !file.isPartial { seen.units.insert(item.entry.unit) }
    }
    units = ledger.plan.units.map(\.id).filter(seen.units.contains)
    if !units.isEmpty { try findMissing(in: ledger, limit, seen) }
  }

  private struct Seen {
    var units: Set<Region.ID> = []
    var items: Set<Item.ID> = []
  }

  private mutating func add(_ verdict: RowVerdict, _ limit: Int, _ seen: inout Seen) {
    switch verdict {
    case .new(let item, _):
      counts.new += 1
      if new.count < limit { new.append(item) }
    case .unchanged(let item):
      counts.unchanged += 1
      seen.items.insert(item.id)
    case .changed(let change):
      counts.changed += 1
      seen.items.insert(change.item.id)
      if changed.count < limit { changed.append(change) }
    case .unknown(let number, let line, let row):
      counts.unknown += 1
      if unknown.count < limit { unknown.append((number, line, row)) }
    }
  }

  private mutating func findMissing(in ledger: any LedgerStore, _ limit: Int, _ seen: Seen) throws {
    let states = Set(State.allCases).subtracting([.void])
    try ledger.forEachItem(ItemFilter(units: Set(units), states: states)) { item in
      guard !seen.items.contains(item.id) else { return }
      counts.missing += 1
      if missing.count < limit { missing.append(item) }
    }
  }
}
