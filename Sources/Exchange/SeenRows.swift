import Campaign
import Ledger

/// Which items were seen, where, with which content, in files that are taken together: by 编号, or by unit, task,
/// site and content without one.
public final class SeenRows {
  struct Place: Hashable {
    var path: String
    /// Where several sheets of the file are read.
    var sheet: String?
    var line: Int
  }

  private struct Seen {
    var content: Int
    var line: Int32
    /// An index of `tables`.
    var table: Int32
  }
  private var seen: [Int: Seen] = [:]
  private var tables: [Place] = []

  public init() {}

  /// Where an earlier row is of the same item and says something else.
  func placeOfOther(_ item: Item, at place: Place) -> Place? {
    let key = SeenRows.key(item.entry)
    let content = item.byteHash
    guard let first = seen[key] else {
      if tables.last?.path != place.path || tables.last?.sheet != place.sheet { tables.append(place) }
      seen[key] = Seen(
        content: content, line: Int32(clamping: place.line), table: Int32(clamping: tables.count - 1))
      return nil
    }
    if first.content == content { return nil }
    var other = tables[Int(first.table)]
    other.line = Int(first.line)
    return other
  }

  private static func key(_ entry: Entry) -> Int {
    if !entry.number.isEmpty { return entry.number.byteHash }
    var hasher = Hasher()
    for part in [entry.unit, entry.task, entry.site.byteHash, entry.content.byteHash] { hasher.combine(part) }
    return hasher.finalize()
  }
}
