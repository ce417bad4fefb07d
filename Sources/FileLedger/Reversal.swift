import Campaign
import GRDB
import Ledger

/// Undo and redo: the latest change of an item taken back, or done again (domain.md §4, step 11).
enum Reversal {
  /// The event that undo reverses, and its item as it is now.
  static func undoing(_ sequence: Int, by author: Author, _ db: Database) throws -> (Item, Event) {
    let (item, event, stack) = try look(sequence, by: author, db)
    guard event.kind.isReversible else { throw LedgerError.cannotUndo(.notReversible(event.kind)) }
    guard stack.done.last == sequence else {
      throw LedgerError.cannotUndo(.notTheLatest(number: item.entry.number))
    }
    return (item, event)
  }

  /// The undo event that redo reverses, and its item as it is now.
  static func redoing(_ sequence: Int, by author: Author, _ db: Database) throws -> (Item, Event) {
    let (item, event, stack) = try look(sequence, by: author, db)
    guard stack.undone.last == sequence else {
      throw LedgerError.cannotUndo(.notTheLatest(number: item.entry.number))
    }
    return (item, event)
  }

  /// The item with the event's changes taken back.
  static func reversed(_ event: Event, on item: Item) -> Item { reversed(event.changes, on: item) }

  static func reversed(_ changes: [FieldChange], on item: Item) -> Item {
    var item = item
    for change in changes {
      guard let column = ItemColumn.byName[change.field] else { continue }
      column.write(&item, column.value(change.before))
    }
    return item
  }

  private static func look(_ sequence: Int, by author: Author, _ db: Database) throws
    -> (Item, Event, Stack)
  {
    guard let event = try EventTable.events(db, "WHERE sequence = ?", [sequence]).first,
      let id = event.item, let item = try ItemTable.item(id: id, db)
    else { throw LedgerError.cannotUndo(.nothingToUndo) }
    guard event.actor == author.name else { throw LedgerError.cannotUndo(.otherPerson(event.actor)) }
    guard event.sitting == author.sitting else { throw LedgerError.cannotUndo(.otherSitting) }
    // Notes change nothing: they neither stand in the way of a step nor a step in theirs. Consequences are no
    // changes of the item at all.
    let all = try EventTable.events(db, "WHERE item = ? ORDER BY sequence", [id])
    var apart = Set(all.filter { $0.kind.consequence != nil }.map(\.sequence))
    for event in all {
      if let reversed = event.reverses, apart.contains(reversed) { apart.insert(event.sequence) }
    }
    let events = all.filter {
      !apart.contains($0.sequence) && $0.changes.isEmpty == event.changes.isEmpty
    }
    return (item, event, Stack(events))
  }

  /// Which changes of an item are in force, and which were undone and can be done again.
  private struct Stack {
    private(set) var done: [Int] = []
    private(set) var undone: [Int] = []

    init(_ events: [Event]) {
      for event in events where event.kind == .undo || event.kind == .redo || event.kind.isReversible {
        switch event.kind {
        case .undo:
          done.removeAll { $0 == event.reverses }
          undone.append(event.sequence)
        case .redo:
          undone.removeAll { $0 == event.reverses }
          done.append(event.sequence)
        default:
          done.append(event.sequence)
          undone = []
        }
      }
    }
  }
}
