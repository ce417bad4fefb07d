import Papers
import Words

extension PaperTable {
  /// The table for a reader: without what only guatu reads when a workbook comes back.
  var printed: PaperTable {
    guard let index = revision else { return whole }
    var table = whole
    table.columns.remove(at: index)
    for row in table.rows.indices { table.rows[row].remove(at: index) }
    var first = 0
    for group in table.groups.indices {
      let end = first + table.groups[group].columns
      if (first..<end).contains(index) { table.groups[group].columns -= 1 }
      first = end
    }
    table.groups.removeAll { $0.columns == 0 }
    return table
  }

  /// The column of a table to be filled in that says of which state of an item it speaks; nil in other tables.
  var revision: Int? {
    guard columns.contains(where: { $0.input != nil }) else { return nil }
    let titles = Language.allCases.map { Words.in($0).report.revision }
    return columns.firstIndex { titles.contains($0.title) }
  }

  /// The table with rows as long as there are columns, and groups only where they cover all columns.
  var whole: PaperTable {
    var table = self
    for row in rows.indices where rows[row].count != columns.count {
      let blanks = repeatElement(Cell(""), count: max(0, columns.count - rows[row].count))
      table.rows[row] = Array(rows[row].prefix(columns.count)) + blanks
    }
    let covered = groups.reduce(0) { $0 + max(0, $1.columns) }
    if covered != columns.count || groups.contains(where: { $0.columns < 1 }) { table.groups = [] }
    return table
  }
}
