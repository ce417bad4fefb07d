import Campaign
import Ledger

/// Compares rows of files with the items of a ledger, one after the other.
struct RowComparison {
  private let ledger: any LedgerStore
  private let cells: ItemCells
  private var places: PlaceIndex
  private var said = SaidIndex()

  init(with ledger: any LedgerStore) {
    self.ledger = ledger
    cells = ItemCells(plan: ledger.plan, revealsContacts: false)
    places = PlaceIndex(ledger)
  }

  mutating func verdict(on row: LedgerRow, _ item: Item, of file: LedgerFile) throws -> RowVerdict {
    let stated = StatedRow(row, item, row.header)
    let place = row.place(in: file)
    guard let known = try known(item) else {
      if row.isOfKnownItem { return .unknown(number: item.entry.number, place) }
      return places.remember(item) ? .new(item) : .unchanged(item)
    }
    if stated.isSilent { return .unchanged(known) }
    switch said.find(stated, of: known.id, at: place) {
    case .first: break
    case .again: return .unchanged(known)
    case .other(let earlier): return .contradiction(known, place, earlier: earlier)
    }
    let entry = Overlay(row: stated).entry(over: known.entry)
    let columns = try changes(stated, known, entry, file)
    if columns.isEmpty { return .unchanged(known) }
    return .changed(
      ItemChange(place: place, item: known, columns: columns, stated: stated, entry: entry))
  }

  /// By 编号 alone where there is one, else by what it is about.
  private mutating func known(_ item: Item) throws -> Item? {
    item.entry.number.isEmpty ? try places.find(item) : try ledger.item(number: item.entry.number)
  }

  private func changes(
    _ row: StatedRow, _ known: Item, _ entry: Entry, _ file: LedgerFile
  ) throws -> [ColumnChange] {
    var after = known
    after.entry = entry
    var changes: [ColumnChange] = []
    for column in Column.ofLedger where column.isWritten && row.stated.contains(column) {
      guard isChanged(column, known.entry, entry) else { continue }
      changes.append(change(column, in: row, cells.text(column, of: known), cells.text(column, of: after)))
    }
    if let state = row.state, state != known.state {
      after.life.state = state
      changes.append(change(.state, in: row, cells.text(.state, of: known), cells.text(.state, of: after)))
    }
    if let progress = row.progress, progress != known.life.progress {
      changes.append(change(.progress, in: row, String(known.life.progress), String(progress)))
    }
    return changes + (try weekChanges(row, known, file))
  }

  private func isChanged(_ column: Column, _ old: Entry, _ new: Entry) -> Bool {
    switch column {
    // Two contacts may look alike when they are masked.
    case .contact: old.contact != new.contact
    case .deadline: old.deadline.text != new.deadline.text
    default:
      cells.text(column, of: Item(entry: old)) != cells.text(column, of: Item(entry: new))
    }
  }

  private func weekChanges(_ row: StatedRow, _ known: Item, _ file: LedgerFile) throws -> [ColumnChange] {
    guard let week = row.week, try !isDone(row, known, file) else { return [] }
    var changes: [ColumnChange] = []
    if let progress = week.progress {
      changes.append(change(.weekProgress, in: row, String(known.life.progress), String(progress)))
    }
    if let state = week.state, state != known.state {
      var after = known
      after.life.state = state
      changes.append(
        change(.weekState, in: row, cells.text(.state, of: known), cells.text(.state, of: after)))
    }
    if !week.note.isEmpty { changes.append(change(.weekNote, in: row, "", week.note)) }
    return changes
  }

  /// Whether the ledger has an event of this very row.
  private func isDone(_ row: StatedRow, _ known: Item, _ file: LedgerFile) throws -> Bool {
    guard let week = row.week else { return false }
    let key = RowKey.text(row, week)
    return try ledger.history(of: known.id).contains { event in
      if event.fact(Event.row) == key {
        return row.revision != nil || event.fact(Event.source) == file.path
      }
      return event.kind == .note && !week.note.isEmpty && event.note == week.note
    }
  }

  private func change(_ column: Column, in row: StatedRow, _ before: String, _ after: String) -> ColumnChange
  {
    let title = row.header.places[column].map { row.header.titles[$0] } ?? column.title
    return ColumnChange(column: title, id: column.rawValue, before: before, after: after)
  }
}

/// What a row of a weekly sheet said, as an event keeps it.
enum RowKey {
  static func text(_ row: StatedRow, _ week: WeekReport) -> String {
    [
      row.revision.map(String.init) ?? "-", week.progress.map(String.init) ?? "-",
      week.state?.rawValue ?? "-", week.note,
    ].joined(separator: " ")
  }
}
