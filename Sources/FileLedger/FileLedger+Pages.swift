import Campaign
import GRDB
import Ledger

/// Pages of items: what a list shows, however long it is.
extension FileLedger {
  public func items(_ filter: ItemFilter, order: ItemOrder, offset: Int, limit: Int) throws(LedgerError)
    -> [Item]
  {
    try read { db in
      let needsRows = !filter.states.isEmpty || !filter.departments.isEmpty
      if order == .worstFirst && !needsRows {
        if !filter.needsItems {
          return try worst(filter, offset: offset, limit: limit, db).compactMap {
            try ItemTable.item(id: $0, db)
          }
        }
        if try isFrequent(filter.text, db),
          let page = try firstHits(filter, offset: offset, limit: limit, db)
        {
          return page
        }
      }
      let condition = ItemCondition(filter, in: plan)
      let order = order == .number ? condition.byNumber : "light, due, items.id"
      let statement = try db.cachedStatement(
        sql: """
          \(ItemTable.select(from: condition.source)) \(condition.sql) ORDER BY \(order) LIMIT ? OFFSET ?
          """)
      return try Row.fetchAll(statement, arguments: condition.arguments + [limit, offset]).map(ItemTable.item)
    }
  }

  /// A page of items, the worst first, off the indexes alone: the counts say which lights it lies in, so that only
  /// items of these are put in order.
  private func worst(_ filter: ItemFilter, offset: Int, limit: Int, _ db: Database) throws -> [Item.ID] {
    let counts = try lightCounts(filter, db)
    let isEverywhere = ItemCondition(ItemFilter(units: filter.units, tasks: filter.tasks), in: plan).sql
      .isEmpty
    let index = isEverywhere ? "items_by_urgency" : "items_by_cell"
    var ids: [Item.ID] = []
    var skipped = offset
    for light in LightColour.allCases where filter.lights.isEmpty || filter.lights.contains(light) {
      guard ids.count < limit else { break }
      if skipped >= counts.count(light) {
        skipped -= counts.count(light)
        continue
      }
      let condition = ItemCondition(
        ItemFilter(units: filter.units, tasks: filter.tasks, lights: [light]), in: plan)
      let statement = try db.cachedStatement(
        sql: "SELECT id FROM items INDEXED BY \(index) \(condition.sql) ORDER BY due, id LIMIT ? OFFSET ?")
      ids += try Int.fetchAll(statement, arguments: condition.arguments + [limit - ids.count, skipped])
      skipped = 0
    }
    return ids
  }

  public func isFrequent(_ text: String) throws(LedgerError) -> Bool {
    try read { db in try isFrequent(text, db) }
  }

  /// Whether more than one block in thirty may hold the text; always for less than two characters, which no block
  /// can be asked for.
  private func isFrequent(_ text: String, _ db: Database) throws -> Bool {
    let head = try EventTable.head(db).sequence
    if let known = knownFrequency, known.text == text, known.sequence == head { return known.isFrequent }
    var isFrequent = true
    if let positions = ItemCondition.positions(of: text) {
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: "SELECT COUNT(*), COALESCE(SUM(may_hold(bits, ?)), 0) FROM text_pairs"), arguments: [positions]
      )
      let (blocks, candidates): (Int, Int) = (row?[0] ?? 0, row?[1] ?? 0)
      isFrequent = candidates > max(100, blocks / 30)
    }
    knownFrequency = (text, head, isFrequent)
    return isFrequent
  }

  /// The most items that are looked at for a frequent text, before all that may hold it are.
  private static let mostTried = 20_000

  /// A page of the items that hold a frequent text, found by walking from the worst on; nil where it is not full after
  /// many items.
  private func firstHits(_ filter: ItemFilter, offset: Int, limit: Int, _ db: Database) throws -> [Item]? {
    var places = filter
    places.text = ""
    let text = ItemCondition(ItemFilter(text: filter.text), in: plan, usesPairs: false)
    let statement = try db.cachedStatement(
      sql: "\(ItemTable.select) \(text.sql) AND items.id = ?")
    var hits: [Item] = []
    var tried = 0
    while tried < FileLedger.mostTried {
      let ids = try worst(places, offset: tried, limit: 1_000, db)
      for id in ids {
        if let row = try Row.fetchOne(statement, arguments: text.arguments + [id]) {
          hits.append(ItemTable.item(row))
          if hits.count == offset + limit { return Array(hits.dropFirst(offset)) }
        }
      }
      if ids.count < 1_000 { return Array(hits.dropFirst(offset)) }
      tried += ids.count
    }
    return nil
  }
}
