import Campaign
import Ledger

/// A pass over the rows of a file, sheet after sheet.
public struct LedgerRows {
  private let file: LedgerFile
  private let seen: SeenRows
  private var part = -1
  private var sheet: SheetRows?

  init(file: LedgerFile, seen: SeenRows) {
    self.file = file
    self.seen = seen
  }

  /// The item of the next good row, for `LedgerStore.take`; bad rows are passed over. nil at the end.
  public mutating func nextGood() throws(IntakeError) -> Item? {
    while let row = try next() {
      if case .good(let item) = row.outcome { return item }
    }
    return nil
  }

  /// The next row that is not blank; nil at the end.
  public mutating func next() throws(IntakeError) -> LedgerRow? {
    let seen = seen
    while part < file.parts.count {
      if let row = try sheet?.next(seen) { return row }
      sheet?.notices.forEach(file.note)
      sheet = nil
      part += 1
      if part < file.parts.count { sheet = try SheetRows(file: file, part: file.parts[part]) }
    }
    return nil
  }
}

/// A pass over the rows of one table.
struct SheetRows {
  private let path: String
  private let table: any CellTable
  private let header: Header
  /// The sheet's name where there are several.
  private let sheet: String?
  private let rows: ReadAhead<CellRow>
  private var reader: RowReader
  private let merges: Merges
  private var fill: MergeFill
  private var count = 0
  private var passed: PassedRows
  private let again: HeaderAgain
  /// Whether nothing but the header stands above.
  private var isBelowHeader = true

  init(file: LedgerFile, part: LedgerPart) throws(IntakeError) {
    path = file.path
    table = part.table
    header = part.header
    sheet = file.parts.count > 1 ? part.table.sheet : nil
    var cursor = try part.table.cursor()
    rows = ReadAhead { () throws(IntakeError) in
      var row = CellRow()
      return try cursor.next(&row) ? row : nil
    }
    reader = file.reader(for: part)
    merges = part.table.merges
    fill = MergeFill(
      merges, below: part.header.lines.upperBound, width: part.header.titles.count)
    passed = PassedRows(sheet: sheet)
    again = HeaderAgain(part.header)
  }

  /// What is to be said of rows that were passed over or that the sheet hides.
  var notices: [IntakeNotice] { passed.notices }

  mutating func next(_ seen: SeenRows) throws(IntakeError) -> LedgerRow? {
    while let raw = try rows.next() {
      if raw.line <= header.lines.upperBound { continue }
      var cells = table.isGuarded ? raw.texts.map(FormulaGuard.unguarded) : raw.texts
      var faults = faults(of: raw, cells)
      if faults.isEmpty, cells.allSatisfy({ trimmed($0).isEmpty }) { continue }
      fit(&cells)
      let own = reasonToPass(cells, faults)
      fill.fill(&cells, &faults, line: raw.line)
      if let text = own ?? lone(cells, faults, line: raw.line) {
        passed.skip(text, line: raw.line)
        continue
      }
      isBelowHeader = false
      if raw.isHidden { passed.hide(line: raw.line) }
      count += 1
      return row(cells, raw, faults, seen)
    }
    return nil
  }

  /// What a row begins with that is no item, as its own cells show.
  private mutating func reasonToPass(_ cells: [String], _ faults: CellFaults) -> String? {
    if let closing = ClosingRow(cells, faults, header: header) { return closing.text }
    if !faults.isEmpty { return nil }
    if again.isLine(cells) {
      isBelowHeader = true
      return HeaderAgain.text(cells)
    }
    if isBelowHeader, again.areNumbers(cells) {
      isBelowHeader = false
      return HeaderAgain.text(cells)
    }
    return nil
  }

  /// What a row of one cell says that is no item.
  private func lone(_ cells: [String], _ faults: CellFaults, line: Int) -> String? {
    guard faults.isEmpty else { return nil }
    return LoneCell(cells, line: line, header: header, merges: merges)?.text
  }

  /// Cells without a value that could be taken, where their columns are read.
  private func faults(of raw: CellRow, _ cells: [String]) -> CellFaults {
    // # begins what a spreadsheet writes into a text file.
    let found =
      !table.isGuarded ? raw.faults : raw.bytes.contains(0x23) ? CellFaults(in: cells) : CellFaults()
    return found.isEmpty ? found : found.filter(header.isRead)
  }

  /// Spreadsheets write separators for blank columns beyond the header, and no cells for blank ones before its end.
  private func fit(_ cells: inout [String]) {
    let width = header.titles.count
    while cells.count > width, cells.last.map({ trimmed($0).isEmpty }) == true { cells.removeLast() }
    if !table.isGuarded, cells.count < width {
      cells += Array(repeating: "", count: width - cells.count)
    }
  }

  private mutating func row(_ cells: [String], _ raw: CellRow, _ faults: CellFaults, _ seen: SeenRows)
    -> LedgerRow
  {
    let line = raw.line
    var outcome = reader.read(
      cells, line: line, number: count, isPlain: raw.isPlain && merges.ranges.isEmpty,
      faults: faults)
    let place = RowPlace(file: path, sheet: sheet, line: line, row: count)
    if case .good(let item) = outcome, let other = seen.placeOfOther(item, at: place) {
      var row = RowCells(header: header, cells: cells, line: line, number: count)
      let isNear = other.file == path && other.sheet == sheet
      if item.entry.number.isEmpty {
        row.report(
          .content,
          isNear
            ? .sameItem(line: other.line)
            : .sameItemElsewhere(file: other.file, sheet: other.sheet, line: other.line))
      } else {
        row.report(
          .number,
          isNear
            ? .duplicateNumber(line: other.line)
            : .numberElsewhere(file: other.file, sheet: other.sheet, line: other.line))
      }
      outcome = .bad(row.problems)
    }
    if let sheet, case .bad(let problems) = outcome {
      outcome = .bad(problems.map { $0.on(sheet) })
    }
    return LedgerRow(
      sheet: sheet, line: line, number: count, cells: cells, outcome: outcome, header: header)
  }
}
