import Campaign
import Ledger

/// One column of an item, as the ledger has it and as a file says it.
public struct ColumnChange: Hashable, Sendable {
  /// The header as the file writes it.
  public var column: String
  /// The stable id of the column.
  public var id: String
  /// Contacts are masked.
  public var before: String
  public var after: String
}

/// What a row would change of an item that the ledger has.
public struct ItemChange: Sendable {
  public let place: RowPlace
  /// As the ledger has it.
  public let item: Item
  public let columns: [ColumnChange]
  let stated: StatedRow
  /// The columns that people write, as they would be.
  let entry: Entry
  /// What a weekly sheet says that is new.
  var week: WeekReport? { stated.week?.news(on: item) }

  public var number: String { item.entry.number }

  /// The state that the row wants, where it is another one.
  var state: State? {
    let wanted = week?.state ?? stated.state
    return wanted == item.state ? nil : wanted
  }
}

/// What a row is to the ledger.
public enum RowVerdict: Sendable {
  case new(Item)
  case unchanged(Item)
  case changed(ItemChange)
  /// A row of a partial file whose number the ledger does not have.
  case unknown(number: String, RowPlace)
  /// An earlier row says something else of the same item.
  case contradiction(Item, RowPlace, earlier: RowPlace)
}
