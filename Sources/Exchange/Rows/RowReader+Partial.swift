import Campaign
import Ledger

extension RowReader {
  /// Reads a row that goes by its 编号 and says something in some columns; blank cells say nothing.
  ///
  /// What it has no cell for is blank, 0 or draft in the item: `StatedRow` knows what was said. Of a weekly
  /// sheet the columns that it was printed with are not read at all.
  mutating func readPartial(_ row: inout RowCells) -> RowOutcome {
    if (row[.number] ?? "").isEmpty { row.report(.number, .blankNumber) }
    var item = Item(entry: Entry(unit: 0, task: 0))
    item.entry.number = row[.number] ?? ""
    if !header.isWeekly {
      let unit = isFilled(.unit, row) ? unit(&row) ?? 0 : 0
      let task = isFilled(.task, row) ? task(&row) ?? 0 : 0
      item.entry = entry(&row, unit: unit, task: task, state: .draft)
      if isFilled(.deadline, row), !item.entry.deadline.isResolved { row.report(.deadline, .unreadDeadline) }
      let state = row.readIfPresent(.state, .unknownState, names.state)
      item.life = life(&row, state: state ?? .draft)
      item.life.progress = row.readIfPresent(.progress, .progress, CellValue.progress) ?? 0
      item.life.evidence = evidence(&row)
    }
    return row.problems.isEmpty ? .good(item) : .bad(row.problems)
  }

  /// Tells what is wrong in the columns of an update.
  func checkUpdate(_ row: inout RowCells) {
    _ = row.count(.revision)
    _ = row.readIfPresent(.weekProgress, .progress, CellValue.progress)
    _ = row.readIfPresent(.weekState, .unknownState, names.state)
  }

  private func isFilled(_ column: Column, _ row: RowCells) -> Bool { row.optional(column) != nil }
}
