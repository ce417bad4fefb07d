import Campaign
import Ledger

/// The difference between files that are taken together and a ledger: what an update would change. Bad rows are
/// passed over.
///
/// Of each kind so many are kept as are wanted; all are counted. Beside them some bytes are held for each item
/// that a row speaks of, and for each new row.
public struct Difference: Sendable {
  public private(set) var counts = DifferenceCounts()
  public private(set) var new: [Item] = []
  public private(set) var changed: [ItemChange] = []
  public private(set) var missing: [Item] = []
  public private(set) var unknown: [(number: String, place: RowPlace)] = []
  public private(set) var contradictions: [(number: String, place: RowPlace, earlier: RowPlace)] = []
  /// What is to be said of weekly sheets among them.
  public private(set) var remarks: WeeklyRemarks
  /// The units that the files speak of, in the order of the plan.
  public private(set) var units: [Region.ID] = []

  /// - Parameters:
  ///   - limit: so many of each kind are kept.
  ///   - progress: called now and then with the number of rows compared so far.
  public init(
    of files: LedgerFiles, from ledger: any LedgerStore, keeping limit: Int = .max,
    progress: ((Int) -> Void)? = nil
  ) throws {
    var comparison = RowComparison(with: ledger, keeping: limit)
    remarks = comparison.remarks
    var seen = Seen()
    var rows = 0
    try files.forEachRow { file, row in
      rows += 1
      if rows % 2_000 == 0 { progress?(rows) }
      guard case .good(let item) = row.outcome else {
        // What is wrong with a row does not make its item missing.
        let number = row.statedNumber
        if !number.isEmpty, let item = try ledger.item(number: number) { seen.items.insert(item.id) }
        return
      }
      add(try comparison.verdict(on: row, item, of: file), limit, &seen)
      if !row.isOfKnownItem { seen.units.insert(item.entry.unit) }
    }
    remarks = comparison.remarks
    units = ledger.plan.units.map(\.id).filter(seen.units.contains)
    if !units.isEmpty { try findMissing(in: ledger, limit, seen) }
  }

  private struct Seen {
    var units: Set<Region.ID> = []
    var items: Set<Item.ID> = []
  }

  private mutating func add(_ verdict: RowVerdict, _ limit: Int, _ seen: inout Seen) {
    switch verdict {
    case .new(let item):
      counts.new += 1
      if new.count < limit { new.append(item) }
    case .unchanged(let item):
      counts.unchanged += 1
      seen.items.insert(item.id)
    case .changed(let change):
      counts.changed += 1
      seen.items.insert(change.item.id)
      if changed.count < limit { changed.append(change) }
    case .unknown(let number, let place):
      counts.unknown += 1
      if unknown.count < limit { unknown.append((number, place)) }
    case .contradiction(let item, let place, let earlier):
      counts.contradictions += 1
      if contradictions.count < limit { contradictions.append((item.entry.number, place, earlier)) }
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
