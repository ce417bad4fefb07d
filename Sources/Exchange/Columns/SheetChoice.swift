import Campaign
import Ledger

/// Which tables of a file are read: those that are ledgers. What is nearly one stops the import, so that no rows stay
/// behind unseen.
struct SheetChoice {
  let path: String
  let plan: Plan
  let mapping: IntakeMapping
  /// Whether a header with 编号 and not all that is required will do.
  let allowsPartial: Bool

  /// So many of the required columns make a table that is passed over suspicious.
  private static let fewest = (Column.required.count + 1) / 2

  /// The tables of a file that are ledgers.
  ///
  /// - Throws: what the table that is most like one lacks, or one beside ledgers that is nearly one.
  func parts(of file: TableFile) throws(IntakeError) -> [LedgerPart] {
    let found = try candidates(in: file)
    guard let closest = found.max(by: { $0.header.rank < $1.header.rank }) else {
      throw .noHeader(path: path)
    }
    let whole = found.filter(\.header.isWhole)
    if !whole.isEmpty {
      for part in whole { try part.header.check(path: path) }
      try checkOthers(found.filter { !$0.header.isWhole }) { $0.missing }
      return whole
    }
    if allowsPartial {
      let partial = found.filter(\.header.isPartial)
      if !partial.isEmpty {
        // They go by 编号 and need nothing else.
        try checkOthers(found.filter { !$0.header.isPartial }) {
          $0.places[.number] == nil ? [.number] : $0.missing
        }
        return partial
      }
    }
    if !allowsPartial, found.contains(where: { $0.header.isPartial && $0.header.isWeekly }) {
      throw .weeklySheet(path: path)
    }
    try closest.header.check(path: path)
    return []
  }

  /// Each table with the row that is most like a header.
  private func candidates(in file: TableFile) throws(IntakeError) -> [LedgerPart] {
    let search = HeaderSearch(path: path, mapping: mapping)
    let tables: [[any CellTable]] =
      switch file.choices {
      case .text(let ways): [ways]
      case .sheets(let sheets): sheets.map { [$0] }
      }
    var found: [LedgerPart] = []
    for ways in tables {
      do throws(IntakeError) {
        found.append(try search.best(in: ways))
      } catch {
        // A blank sheet beside others is no reason to stop.
        guard case .noHeader = error, tables.count > 1 else { throw error }
      }
    }
    return found
  }

  /// - Throws: the first sheet that is to be passed over and has the look of a ledger.
  private func checkOthers(_ parts: [LedgerPart], lacking missing: (Header) -> [Column]) throws(IntakeError) {
    for part in parts where try isNearlyLedger(part) {
      throw .sheetLacksColumns(
        path: path, sheet: part.table.sheet ?? "", line: part.header.line,
        missing: missing(part.header).map(\.title), found: part.header.titles.filter { !$0.isEmpty })
    }
  }

  /// Whether it has rows, and at least half of the required columns by their names, or by what their titles and cells
  /// look like.
  private func isNearlyLedger(_ part: LedgerPart) throws(IntakeError) -> Bool {
    let rows = try part.firstRows(FilePreview.mostRows)
    if rows.isEmpty || part.header.titles.count > Header.mostColumns { return false }
    let proposer = ColumnProposer(look: CellLook(PlanNames(plan)))
    var columns = Set(part.header.places.keys)
    for column in proposer.columns(part.header.titles, body: rows) {
      guard case .field(let id) = column.answer else { continue }
      columns.formUnion(Column(rawValue: id)?.claims ?? [])
    }
    return columns.intersection(Column.required).count >= SheetChoice.fewest
  }
}
