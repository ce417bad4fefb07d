import Campaign
import Ledger

/// A table and the header that was found in it.
struct LedgerPart {
  let table: any CellTable
  let header: Header

  /// The first rows below the header that say more than it does, each as wide as it.
  func firstRows(_ count: Int) throws(IntakeError) -> [[String]] {
    var cursor = try table.cursor()
    var row = CellRow()
    var rows: [[String]] = []
    let width = header.titles.count
    let again = HeaderAgain(header)
    while rows.count < count, try cursor.next(&row) {
      if row.line <= header.lines.upperBound { continue }
      let texts = row.texts.map(trimmed)
      if texts.allSatisfy(\.isEmpty) || again.isLine(texts) || again.areNumbers(texts) { continue }
      rows.append(Array((texts + Array(repeating: "", count: max(0, width - texts.count))).prefix(width)))
    }
    return rows
  }
}

/// Looks for the header of a ledger in the first rows of a table: files have titles above it, and some have two
/// rows, a group over its columns.
struct HeaderSearch {
  let path: String
  let mapping: IntakeMapping

  /// How many rows are looked at.
  static let searchedRows = 20

  /// The first of the rows with the most known columns, in the table that shows most.
  func best(in tables: [any CellTable]) throws(IntakeError) -> LedgerPart {
    var best: LedgerPart?
    var failure: IntakeError?
    for table in tables {
      do throws(IntakeError) {
        for header in try candidates(in: table) where header.rank > best?.header.rank ?? (-1, -1, -1) {
          best = LedgerPart(table: table, header: header)
        }
      } catch {
        failure = failure ?? error
      }
    }
    guard let best else { throw failure ?? .noHeader(path: path) }
    if best.header.places.isEmpty, let failure { throw failure }
    return best
  }

  private func candidates(in table: any CellTable) throws(IntakeError) -> [Header] {
    var cursor = try table.cursor()
    var row = CellRow()
    var headers: [Header] = []
    var above: TitleRow?
    var count = 0
    while count < HeaderSearch.searchedRows {
      do throws(IntakeError) {
        guard try cursor.next(&row) else { break }
      } catch {
        // What is wrong below the header is told with its row.
        if headers.contains(where: \.isWhole) { break }
        throw error
      }
      let titles = TitleRow(line: row.line, titles: row.texts.map(trimmed))
      guard titles.isWorded else { continue }
      count += 1
      headers.append(Header(titles: titles.titles, lines: row.line...row.line, mapping: mapping))
      if let above {
        let both = titles.under(above, merges: table.merges, guessesGroups: table.sheet == nil)
        headers.append(
          Header(
            titles: both, lines: above.line...row.line, rows: [above.titles, titles.titles], mapping: mapping)
        )
      }
      above = titles
    }
    // Of two that know as much, the one of a single row.
    return headers.sorted { $0.lines.count < $1.lines.count }
  }
}
