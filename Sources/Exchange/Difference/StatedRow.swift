import Campaign
import Ledger

/// What one row of a file says, and of which columns it says anything.
struct StatedRow {
  let line: Int
  let number: Int
  let item: Item
  /// The columns that people write; a blank cell of a whole file says that the column is blank, one of a
  /// partial file says nothing.
  let stated: Set<Column>
  let state: State?
  let progress: Int?
  /// Of which revision of the item it speaks; nil without such a cell.
  let revision: Int?
  let week: WeekReport?
  let cells: RowCells
  var header: Header { cells.header }

  init(_ row: LedgerRow, _ item: Item, _ header: Header) {
    (line, number, self.item) = (row.line, row.number, item)
    cells = RowCells(header: header, cells: row.cells, line: row.line, number: row.number)
    revision = cells.optional(.revision).flatMap(CellValue.count)
    week = WeekReport(cells)
    if header.isWeekly {
      (stated, state, progress) = ([], nil, nil)
      return
    }
    stated = StatedRow.stated(cells)
    state = cells.optional(.state) == nil ? nil : item.state
    progress = cells.optional(.progress) == nil ? nil : item.life.progress
  }

  private static func stated(_ cells: RowCells) -> Set<Column> {
    let header = cells.header
    var stated = Set(
      header.places.keys.filter { column in
        column.isWritten && (!header.isPartial && column.mayBeCleared || cells.optional(column) != nil)
      })
    // Columns that the ledger does not know are kept in the note.
    if !header.isPartial, header.unknown.contains(where: { !trimmed(cells.cells[$0]).isEmpty }) {
      stated.insert(.note)
    }
    return stated
  }
}

extension StatedRow {
  /// Equal for rows that say the same. By which 编号 or without one, and of which revision, is not what they say.
  var statement: Int {
    var said = item
    said.entry.number = ""
    var hasher = Hasher()
    hasher.combine(said)
    hasher.combine(week)
    return hasher.finalize()
  }

  /// Whether it says anything at all; a line of a weekly sheet in which nothing was filled in does not.
  var isSilent: Bool { header.isWeekly && week == nil }
}

/// What a unit filled into the weekly sheet.
struct WeekReport: Hashable {
  var progress: Int?
  var state: State?
  var note: String

  /// nil where nothing was filled in: nothing to report.
  init?(_ cells: RowCells) {
    progress = cells.optional(.weekProgress).flatMap(CellValue.progress)
    state = cells.optional(.weekState).flatMap(CellValue.state)
    note = cells.optional(.weekNote) ?? ""
    if progress == nil && state == nil && note.isEmpty { return nil }
  }
}

extension Column {
  /// Whether people write it: what an edit changes. 状态 and 进度 change by steps, the rest follows from them.
  var isWritten: Bool {
    switch self {
    case .origin, .unit, .task, .site, .target, .content, .deadline, .deadlineMeaning, .measures, .department,
      .responsible, .contact, .leader, .weight, .note:
      true
    default: false
    }
  }

  /// Whether a blank cell says that it is blank.
  var mayBeCleared: Bool { self != .weight && self != .deadlineMeaning }
}
