import Campaign
import Ledger

/// Finds items by unit, task, site and content, for rows without 编号. Each cell of the chart is read once, when the
/// first row asks for it; a few bytes are kept for each of its items.
struct PlaceIndex {
  private struct Cell: Hashable {
    let unit: Region.ID
    let task: Task.ID
  }

  private let ledger: any LedgerStore
  private var cells: [Cell: [Int: Item.ID]] = [:]
  /// New rows of the file: the same one twice is one item.
  private var seen: Set<Int> = []

  init(_ ledger: any LedgerStore) { self.ledger = ledger }

  mutating func find(_ row: Item) throws -> Item? {
    let entry = row.entry
    let cell = Cell(unit: entry.unit, task: entry.task)
    let items = try cells[cell] ?? read(cell)
    cells[cell] = items
    guard let id = items[entry.aboutHash], let item = try ledger.item(id: id),
      item.entry.isAboutTheSame(as: entry)
    else { return nil }
    return item
  }

  /// Whether the new row is the first of its kind.
  mutating func remember(_ row: Item) -> Bool { seen.insert(row.entry.identityHash).inserted }

  private func read(_ cell: Cell) throws -> [Int: Item.ID] {
    var items: [Int: Item.ID] = [:]
    try ledger.forEachItem(ItemFilter(units: [cell.unit], tasks: [cell.task])) { item in
      items[item.entry.aboutHash] = item.id
    }
    return items
  }
}
