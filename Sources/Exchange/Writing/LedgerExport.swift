import Campaign
import Ledger

/// A ledger, or a part of it, on its way into a file, as CSV or as a workbook.
public struct LedgerExport {
  /// How it is written. The raw value is the file's ending.
  public enum Format: String, CaseIterable, Sendable {
    case csv, xlsx
  }

  public var format: Format
  /// Of CSV.
  public var encoding: LedgerCSV.Encoding
  public var filter: ItemFilter
  public var revealsContacts: Bool
  /// What is written of each line of CSV, where it goes to a terminal.
  public var shown: (String) -> String = { $0 }

  public init(
    as format: Format, encoding: LedgerCSV.Encoding = .utf8, _ filter: ItemFilter = .all,
    revealsContacts: Bool = false
  ) {
    self.format = format
    self.encoding = encoding
    self.filter = filter
    self.revealsContacts = revealsContacts
  }

  /// Writes the matching items, in the order of numbers.
  ///
  /// - Parameters:
  ///   - path: the name to use in errors.
  ///   - progress: called after every item with how many there are so far, and now and then while a workbook is packed.
  ///   - write: takes the bytes.
  /// - Returns: how many items were written.
  /// - Throws: an `OutputError`, a `LedgerError`, and what `progress` and `write` throw.
  public func run(
    _ ledger: any LedgerStore, to path: String, progress: (Int) throws -> Void = { _ in },
    write: @escaping ([UInt8]) throws -> Void
  ) throws -> Int {
    var count = 0
    func each(_ append: (Item) throws -> Void) throws {
      try ledger.forEachItem(filter) { item in
        try append(item)
        count += 1
        try progress(count)
      }
    }
    switch format {
    case .csv:
      var csv = try LedgerCSV(
        plan: ledger.plan, path: path, encoding: encoding, revealsContacts: revealsContacts,
        shown: shown, write: write)
      try each { try csv.append($0) }
    case .xlsx:
      let xlsx = try LedgerXlsx(
        plan: ledger.plan, path: path, count: ledger.count(filter), revealsContacts: revealsContacts,
        write: write)
      try relay(each, to: xlsx)
      try xlsx.finish { try progress(count) }
    }
    return count
  }

  /// Items a batch.
  private static let batch = 256

  /// Lets the workbook be written while the ledger is read: each takes about as long as the other.
  private func relay(_ each: ((Item) throws -> Void) throws -> Void, to xlsx: LedgerXlsx) throws {
    // From here to the end of the relay only the relay's thread touches it.
    nonisolated(unsafe) let xlsx = xlsx
    let relay = Relay<Item> { try xlsx.append($0) }
    defer { relay.wait() }
    var batch: [Item] = []
    try each { item in
      batch.append(item)
      guard batch.count == LedgerExport.batch else { return }
      try relay.send(batch)
      batch.removeAll(keepingCapacity: true)
    }
    try relay.send(batch)
    try relay.finish()
  }
}
