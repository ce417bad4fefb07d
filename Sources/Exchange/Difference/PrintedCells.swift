import Campaign
import Ledger

/// The columns of a weekly sheet that are there to be read: whether they still say what the ledger says.
struct PrintedCells {
  private let names: PlanNames
  private let cells: ItemCells

  init(names: PlanNames, cells: ItemCells) { (self.names, self.cells) = (names, cells) }

  /// The columns that a person changed. A blank says nothing; so do 状态 and 进度 of a row that was printed from
  /// another revision, for every step changes them.
  func changes(in row: StatedRow, of known: Item) -> [ColumnChange] {
    Column.ofLedger.compactMap { column in
      guard column != .number, let text = row.cells.optional(column), isCompared(column, row, known),
        !says(text, column, known)
      else { return nil }
      return ColumnChange(
        column: row.header.title(of: column), id: column.rawValue, before: cells.text(column, of: known),
        after: column == .contact ? Contact.masked(text) : text)
    }
  }

  private func isCompared(_ column: Column, _ row: StatedRow, _ known: Item) -> Bool {
    switch column {
    case .state, .progress: row.revision == known.revision
    default: column.isWritten || column == .area
    }
  }

  private func says(_ text: String, _ column: Column, _ known: Item) -> Bool {
    let entry = known.entry
    return switch column {
    case .unit: names.unit(text) == .one(entry.unit)
    case .task: names.task(text) == .one(entry.task)
    case .area: names.isArea(text, of: entry.task)
    case .contact: [entry.contact, Contact.masked(entry.contact)].contains { isAlike($0, text) }
    case .weight: CellValue.weight(text) == entry.weight
    case .state: CellValue.state(text) == known.state
    case .progress: CellValue.progress(text) == known.life.progress
    case .deadline: isPrinted(entry.deadline.text, text) || isDay(text, entry.deadline.day)
    default: isPrinted(cells.text(column, of: known), text)
    }
  }

  /// A sheet masks telephone numbers wherever they stand.
  private func isPrinted(_ known: String, _ text: String) -> Bool {
    isAlike(known, text) || isAlike(Telephones.masked(known), text)
  }

  /// A sheet prints the day in force, and what it was before in brackets.
  private func isDay(_ text: String, _ day: CivilDate?) -> Bool {
    day.map { CellValue.plain(text).prefix { $0 != "(" } == $0.iso } ?? false
  }

  /// Blanks, line ends and widths are the spreadsheet's.
  private func isAlike(_ one: String, _ other: String) -> Bool {
    CellValue.plain(printable(one)) == CellValue.plain(printable(other))
  }
}
