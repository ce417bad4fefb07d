import Campaign
import Ledger

/// A ledger on its way out as CSV, item by item, so that importing it gives back equal items.
///
/// The header is in the ledger's own words, lines end with CRLF, and no cell can become a formula. Contacts are
/// masked unless they are to be revealed; what is masked does not come back (domain.md §8).
public struct LedgerCSV {
  /// How the text is written.
  public enum Encoding: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    /// UTF-8 with the mark that Excel needs.
    case utf8BOM = "utf-8-bom"
    case gb18030
  }

  private var output: EncodedOutput
  private let cells: ItemCells
  private let shown: (String) -> String

  /// Begins a file with its header.
  ///
  /// - Parameters:
  ///   - path: the name to use in errors.
  ///   - shown: what is written of each line; what a terminal shows is not what comes back.
  ///   - write: takes the bytes as they come.
  public init(
    plan: Plan, path: String, encoding: Encoding = .utf8, revealsContacts: Bool = false,
    shown: @escaping (String) -> String = { $0 }, write: @escaping ([UInt8]) throws -> Void
  ) throws {
    self.shown = shown
    output = EncodedOutput(path: path, encoding: encoding, write: write)
    cells = ItemCells(plan: plan, revealsContacts: revealsContacts)
    try output.begin()
    try output.put(shown(CSVLine.text(Column.ofLedger.map(\.title))), number: "")
  }

  /// Adds one item.
  ///
  /// - Throws: an `OutputError` when the encoding lacks a character, and what `write` throws.
  public mutating func append(_ item: Item) throws {
    let line = CSVLine.text(Column.ofLedger.map { cells.text($0, of: item) })
    try output.put(shown(line), number: item.entry.number)
  }
}
