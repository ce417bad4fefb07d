import Campaign
import Ledger

/// Which 编号 were seen, where, with which content, in files that are taken together.
public final class NumberIndex {
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

  /// Where an earlier row has the same number and another content.
  func placeOfOther(_ item: Item, at place: Place) -> Place? {
    let number = item.entry.number
    if number.isEmpty { return nil }
    let key = number.byteHash
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
}
