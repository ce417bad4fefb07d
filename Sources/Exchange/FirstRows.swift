/// Which row was the first of its kind in files that are taken together, where it stands and what it says, so that a
/// later one that says something else does not pass unseen. Some bytes are held for each kind.
struct FirstRows<Kind: Hashable> {
  private struct First {
    /// Half of the hash: rows of one kind that say different things have the same once in four billion times.
    let statement: Int32
    let line: Int32
    let row: Int32
    /// An index of `tables`.
    let table: UInt16
  }
  private struct Table: Hashable {
    let file: String
    let sheet: String?
  }
  private var first: [Kind: First] = [:]
  private var tables: [Table] = []

  enum Finding {
    case first
    /// The first row says the same.
    case again
    /// The first row says something else.
    case other(RowPlace)
  }

  /// - Parameter statement: equal for rows that say the same.
  mutating func find(_ kind: Kind, saying statement: Int, at place: RowPlace) -> Finding {
    let statement = Int32(truncatingIfNeeded: statement)
    guard let earlier = first[kind] else {
      let table = Table(file: place.file, sheet: place.sheet)
      if tables.last != table { tables.append(table) }
      first[kind] = First(
        statement: statement, line: Int32(clamping: place.line), row: Int32(clamping: place.row),
        table: UInt16(clamping: tables.count - 1))
      return .first
    }
    if earlier.statement == statement { return .again }
    let table = tables[Int(earlier.table)]
    return .other(
      RowPlace(file: table.file, sheet: table.sheet, line: Int(earlier.line), row: Int(earlier.row)))
  }
}
