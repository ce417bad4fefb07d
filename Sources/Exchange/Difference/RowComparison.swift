import Campaign
import Ledger

/// Compares rows of files with the items of a ledger, one after the other.
struct RowComparison {
  private let ledger: any LedgerStore
  private let cells: ItemCells
  private var places: PlaceIndex
  private var said = FirstRows<Item.ID>()
  private var names: [ObjectIdentifier: PlanNames] = [:]
  /// What is to be said of weekly sheets among the files.
  private(set) var remarks: WeeklyRemarks

  /// - Parameter limit: so many remarks of each kind are kept.
  init(with ledger: any LedgerStore, keeping limit: Int) {
    self.ledger = ledger
    remarks = WeeklyRemarks(keeping: limit)
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
    if stated.header.isWeekly { remark(on: stated, known, of: file, at: place) }
    if stated.isSilent { return .unchanged(known) }
    switch said.find(known.id, saying: stated.statement, at: place) {
    case .first: break
    case .again: return .unchanged(known)
    case .other(let earlier): return .contradiction(known, place, earlier: earlier)
    }
    let entry = Overlay(row: stated).entry(over: known.entry)
    let columns = try changes(stated, known, entry, file, place)
    if columns.isEmpty { return .unchanged(known) }
    return .changed(
      ItemChange(place: place, item: known, columns: columns, stated: stated, entry: entry))
  }

  /// By 编号 where there is one, leading zeros aside where it is about the same; else by what it is about.
  private mutating func known(_ item: Item) throws -> Item? {
    if item.entry.number.isEmpty { return try places.find(item) }
    return try NumberForms.item(of: item) { number throws(LedgerError) in try ledger.item(number: number) }
  }

  /// Tells what else was written into a weekly sheet.
  private mutating func remark(on row: StatedRow, _ known: Item, of file: LedgerFile, at place: RowPlace) {
    let names = names(of: file)
    remarks.add(unread: row.unreadTitles)
    let columns = PrintedCells(names: names, cells: cells).changes(in: row, of: known)
    if columns.isEmpty { return }
    remarks.add(WeeklyRemarks.Ignored(number: known.entry.number, place: place, columns: columns))
  }

  /// As the person who sent the file calls units and tasks.
  private mutating func names(of file: LedgerFile) -> PlanNames {
    if let names = names[ObjectIdentifier(file)] { return names }
    let found = file.reader(for: file.parts[0]).names
    names[ObjectIdentifier(file)] = found
    return found
  }

  private mutating func changes(
    _ row: StatedRow, _ known: Item, _ entry: Entry, _ file: LedgerFile, _ place: RowPlace
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
    return changes + (try weekChanges(row, known, file, place))
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

  private mutating func weekChanges(
    _ row: StatedRow, _ known: Item, _ file: LedgerFile, _ place: RowPlace
  ) throws -> [ColumnChange] {
    guard let week = row.week?.news(on: known), try !isDone(row, known, file) else { return [] }
    if try hasNote(week, known) {
      remarks.add(WeeklyRemarks.KnownNote(number: known.entry.number, place: place))
      return []
    }
    var changes: [ColumnChange] = []
    if let progress = week.progress {
      changes.append(change(.weekProgress, in: row, String(known.life.progress), String(progress)))
    }
    if let state = week.state {
      var after = known
      after.life.state = state
      changes.append(
        change(.weekState, in: row, cells.text(.state, of: known), cells.text(.state, of: after)))
    }
    if !week.note.isEmpty { changes.append(change(.weekNote, in: row, "", week.note)) }
    return changes
  }

  /// Whether the row says no more than a note that the item has.
  ///
  /// A note changes nothing of an item, not even its revision, and its event does not say from which row it came:
  /// the same sheet again and next week's with the same words look alike. Neither becomes a second note; the
  /// person is told.
  private func hasNote(_ week: WeekReport, _ known: Item) throws -> Bool {
    guard !week.note.isEmpty, week.progress == nil, week.state == nil, known.state != .rectifying else {
      return false
    }
    return try ledger.history(of: known.id).contains { $0.kind == .note && $0.note == week.note }
  }

  /// Whether the ledger has an event of this very row.
  private func isDone(_ row: StatedRow, _ known: Item, _ file: LedgerFile) throws -> Bool {
    guard let week = row.week else { return false }
    let key = RowKey.text(row, week)
    return try ledger.history(of: known.id).contains { event in
      event.fact(Event.row) == key && (row.revision != nil || event.fact(Event.source) == file.path)
    }
  }

  private func change(_ column: Column, in row: StatedRow, _ before: String, _ after: String) -> ColumnChange
  {
    ColumnChange(column: row.header.title(of: column), id: column.rawValue, before: before, after: after)
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
