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

  /// Whether the state or progress that a weekly sheet was printed with is not the item's. Units send only the
  /// columns that they see: 版本 may be gone.
  func isPrintedFromAnother(_ item: Item) -> Bool {
    let state = cells.optional(.state).flatMap(CellValue.state)
    let progress = cells.optional(.progress).flatMap(CellValue.progress)
    return state.map { $0 != item.state } ?? false || progress.map { $0 != item.life.progress } ?? false
  }

  /// The titles of columns that nobody knows in which the row says something.
  var unreadTitles: [String] {
    header.unknown.filter { !trimmed(cells.cells[$0]).isEmpty }.map { header.titles[$0] }
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
    if isEmpty { return nil }
  }

  private var isEmpty: Bool { progress == nil && state == nil && note.isEmpty }

  /// The report without what only repeats how the item stands; nil where nothing is left.
  ///
  /// Of what is being rectified the same progress is a report too. Who reports progress of what was handed out has
  /// taken it on.
  func news(on known: Item) -> WeekReport? {
    var news = self
    if state == known.state { news.state = nil }
    if progress == known.life.progress && known.state != .rectifying { news.progress = nil }
    if known.state == .assigned, news.state == nil, news.progress ?? 0 > 0 { news.state = .rectifying }
    return news.isEmpty ? nil : news
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
