import Campaign
import Ledger

/// Several files that are taken in as one: the same 编号 with another content is found across them.
public struct LedgerFiles {
  public let files: [LedgerFile]

  public init(_ files: [LedgerFile]) { self.files = files }

  /// Calls `body` with every row of every file that is not blank.
  ///
  /// - Throws: an `IntakeError` when the rest of a file cannot be read, and what `body` throws.
  public func forEachRow(_ body: (LedgerFile, LedgerRow) throws -> Void) throws {
    let numbers = NumberIndex()
    for file in files {
      var rows = try file.rows(after: numbers)
      while let row = try rows.next() { try body(file, row) }
    }
  }

  /// A pass over the good rows, for `LedgerStore.take`.
  public func items() -> LedgerItems { LedgerItems(files) }
}

/// A pass over the items of several files, one file after the other; bad rows are passed over.
public struct LedgerItems {
  private var waiting: ArraySlice<LedgerFile>
  private let numbers = NumberIndex()
  private var rows: LedgerRows?

  init(_ files: [LedgerFile]) { waiting = files[...] }

  /// The item of the next good row; nil at the end of the last file.
  public mutating func next() throws(IntakeError) -> Item? {
    while true {
      if let item = try rows?.nextGood() { return item }
      guard let file = waiting.popFirst() else { return nil }
      rows = try file.rows(after: numbers)
    }
  }
}
