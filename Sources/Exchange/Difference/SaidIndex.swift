import Campaign
import Ledger

/// What the rows of files that are taken together said of each item, so that two of them do not contradict each
/// other unseen. Some bytes are held for each item that a row speaks of.
struct SaidIndex {
  private struct Said {
    let statement: Int
    let line: Int32
    let row: Int32
    /// An index of `tables`.
    let table: Int32
  }
  private struct Table: Hashable {
    let file: String
    let sheet: String?
  }
  private var said: [Item.ID: Said] = [:]
  private var tables: [Table] = []

  enum Finding {
    case first
    /// An earlier row says the same.
    case again
    /// An earlier row says something else.
    case other(RowPlace)
  }

  mutating func find(_ row: StatedRow, of id: Item.ID, at place: RowPlace) -> Finding {
    let statement = row.statement
    guard let earlier = said[id] else {
      let table = Table(file: place.file, sheet: place.sheet)
      if tables.last != table { tables.append(table) }
      said[id] = Said(
        statement: statement, line: Int32(clamping: place.line), row: Int32(clamping: place.row),
        table: Int32(clamping: tables.count - 1))
      return .first
    }
    if earlier.statement == statement { return .again }
    let table = tables[Int(earlier.table)]
    return .other(
      RowPlace(file: table.file, sheet: table.sheet, line: Int(earlier.line), row: Int(earlier.row)))
  }
}

extension StatedRow {
  /// Equal for rows that say the same. By which 编号 or without one, and of which revision, is not what they say.
  fileprivate var statement: Int {
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
