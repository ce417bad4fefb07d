import Campaign

/// The same 编号 with other leading zeros: spreadsheets drop them from 0015.
public enum NumberForms {
  /// Digits of the longest number that is looked for.
  private static let most = 8

  /// The other forms; none where the number is not made of digits alone.
  public static func others(of number: String) -> [String] {
    guard !number.isEmpty, number.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return [] }
    let digits = String(number.drop { $0 == "0" })
    guard !digits.isEmpty, digits.count <= most else { return [] }
    return (digits.count...most).map { String(repeating: "0", count: $0 - digits.count) + digits }
      .filter { $0 != number }
  }

  /// The item that a row with a number means: that of the number, else the only one among those with another form of
  /// it that is about what the row is about; `find` finds an item by its number.
  public static func item<Failure>(
    of row: Item, _ find: (String) throws(Failure) -> Item?
  ) throws(Failure) -> Item? {
    if let item = try find(row.entry.number) { return item }
    var found: Item?
    for number in others(of: row.entry.number) {
      guard let item = try find(number), item.canBeMeant(by: row) else { continue }
      guard found == nil else { return nil }
      found = item
    }
    return found
  }
}

extension Item {
  /// Whether a row of a file that lost zeros of its 编号 can only mean this item: the same place of the chart, and
  /// the same site or content. What the row does not say contradicts nothing.
  fileprivate func canBeMeant(by row: Item) -> Bool {
    let (own, other) = (entry, row.entry)
    // A row of an update that names no unit or task has 0.
    guard other.unit == 0 || other.unit == own.unit, other.task == 0 || other.task == own.task else {
      return false
    }
    if other.content.isEmpty && other.site.isEmpty { return true }
    return other.content == own.content || (!other.site.isEmpty && other.site == own.site)
  }
}
