import Exchange
import Words

extension Words {
  /// So many rows are named in a remark.
  private static let named = 5

  /// What is to be said of weekly sheets that came back: a line for each kind.
  func describe(_ remarks: WeeklyRemarks) -> [String] {
    var lines = remarks.unread.isEmpty ? [] : [update.unread(remarks.unread)]
    if remarks.ignoredCount > 0 {
      let rows = remarks.ignored.prefix(Words.named).map { row in
        "\(row.number) \(row.columns.map(\.column).joined(separator: update.separator))"
      }
      lines.append(update.ignored(remarks.ignoredCount, list(rows, of: remarks.ignoredCount)))
    }
    if remarks.knownNoteCount > 0 {
      let rows = remarks.knownNotes.prefix(Words.named).map(\.number)
      lines.append(update.knownNotes(remarks.knownNoteCount, list(rows, of: remarks.knownNoteCount)))
    }
    return lines
  }

  private func list(_ rows: [String], of count: Int) -> String {
    rows.joined(separator: "; ") + (count > rows.count ? " …" : "")
  }
}
