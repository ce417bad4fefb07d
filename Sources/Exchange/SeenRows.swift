import Campaign
import Ledger

/// Which items were seen, where, with which content, in files that are taken together: by 编号, or by unit, task,
/// site and content without one.
public final class SeenRows {
  private var seen = FirstRows<Int>()

  public init() {}

  /// Where an earlier row is of the same item and says something else.
  func placeOfOther(_ item: Item, at place: RowPlace) -> RowPlace? {
    guard case .other(let other) = seen.find(item.entry.identityHash, saying: item.byteHash, at: place) else {
      return nil
    }
    return other
  }
}
