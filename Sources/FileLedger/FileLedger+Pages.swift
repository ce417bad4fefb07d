import Campaign
import GRDB
import Ledger

/// Pages of items: what a list shows, however long it is.
extension FileLedger {
  public func items(_ filter: ItemFilter, order: ItemOrder, offset: Int, limit: Int) throws(LedgerError)
    -> [Item]
  {
    try read { db in
      if order == .worstFirst, let page = try pageByLights(filter, offset: offset, limit: limit, db) {
        return page
      }
      let condition = try condition(of: filter, db)
      let order = order == .number ? "lights.item" : "light, due, lights.item"
      let statement = try db.cachedStatement(
        sql: """
          \(ItemTable.select(from: condition.source)) \(condition.sql) ORDER BY \(order) LIMIT ? OFFSET ?
          """)
      var page: [Item] = []
      try ItemTable.forEach(statement, condition.arguments + [limit, offset]) { page.append($0) }
      return page
    }
  }

  /// A page of items, the worst first, found along the indexes; nil where it is quicker to put all items in order.
  private func pageByLights(_ filter: ItemFilter, offset: Int, limit: Int, _ db: Database) throws -> [Item]? {
    if filter.needsItems {
      let blocks = try blocks(for: filter.text, db)
      let isWalked = try blocks.areMany || itemsInPlaces(of: filter, db) <= blocks.mostItems
      return isWalked ? try hits(filter, in: blocks, offset: offset, limit: limit, db) : nil
    }
    guard filter.states.isEmpty && filter.departments.isEmpty else { return nil }
    return try worst(filter, offset: offset, limit: limit, db).compactMap { try ItemTable.item(id: $0, db) }
  }

  /// A page of items, the worst first, off the indexes alone: the counts say which lights it lies in, so that only
  /// items of these are put in order.
  private func worst(_ filter: ItemFilter, offset: Int, limit: Int, _ db: Database) throws -> [Item.ID] {
    let counts = try lightCounts(filter, db)
    var ids: [Item.ID] = []
    var skipped = offset
    for light in FileLedger.lights(of: filter) where ids.count < limit {
      if skipped >= counts.count(light) {
        skipped -= counts.count(light)
        continue
      }
      let (sql, arguments) = inOrder(filter, light)
      ids += try Int.fetchAll(
        db.cachedStatement(sql: sql + " LIMIT ? OFFSET ?"),
        arguments: arguments + [limit - ids.count, skipped])
      skipped = 0
    }
    return ids
  }

  /// How many items lie in a filter's places.
  private func itemsInPlaces(of filter: ItemFilter, _ db: Database) throws -> Int {
    let counts = try lightCounts(filter, db)
    return LightColour.allCases.reduce(0) { $0 + counts.count($1) }
  }

  /// A SELECT of the ids of one light in a filter's places, in the order of their deadlines.
  private func inOrder(_ filter: ItemFilter, _ light: LightColour) -> (sql: String, StatementArguments) {
    let isEverywhere = ItemCondition(ItemFilter(units: filter.units, tasks: filter.tasks), in: plan).sql
      .isEmpty
    let condition =
      isEverywhere
      ? ItemCondition(ItemFilter(lights: [light]), in: plan)
      : ItemCondition(cellsOf: filter, light, in: plan)
    let index = isEverywhere ? "lights_by_urgency" : "lights_by_cell"
    return (
      "SELECT item FROM lights INDEXED BY \(index) \(condition.sql) ORDER BY due, item", condition.arguments
    )
  }

  /// The worst first.
  private static func lights(of filter: ItemFilter) -> [LightColour] {
    LightColour.allCases.filter { filter.lights.isEmpty || filter.lights.contains($0) }
  }

  public func isFrequent(_ text: String) throws(LedgerError) -> Bool {
    try read { db in try blocks(for: text, db).areMany }
  }

  /// A filter as SQL that looks for a text only where it may be.
  func condition(of filter: ItemFilter, _ db: Database) throws -> ItemCondition {
    ItemCondition(filter, in: plan, blocks: filter.needsItems ? try blocks(for: filter.text, db) : nil)
  }

  /// Where a text may be. Kept for the text that was looked for last, until something happens.
  func blocks(for text: String, _ db: Database) throws -> TextBlocks {
    let head = try EventTable.head(db).sequence
    if let known = knownBlocks, known.text == text, known.sequence == head { return known.blocks }
    let blocks = try TextBlocks(that: text, db)
    knownBlocks = (text, head, blocks)
    return blocks
  }

  /// The most rows that are read for a frequent text before all places where it may be are.
  private static let mostTried = 20_000

  /// A page of the items that hold a frequent text, found by walking from the worst on; nil where it is not full after
  /// many items.
  private func hits(_ filter: ItemFilter, in blocks: TextBlocks, offset: Int, limit: Int, _ db: Database)
    throws
    -> [Item]?
  {
    let rest = ItemCondition(
      ItemFilter(states: filter.states, departments: filter.departments, text: filter.text), in: plan)
    let holding = try db.cachedStatement(
      sql: "\(ItemTable.select(from: rest.source)) \(rest.sql) AND lights.item = ?")
    var hits: [Item] = []
    var tried = 0
    for light in FileLedger.lights(of: filter) {
      let (sql, arguments) = inOrder(filter, light)
      let ids = try Int.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
      while let id = try ids.next() {
        guard blocks.mayHold(id) else { continue }
        try ItemTable.forEach(holding, rest.arguments + [id]) { hits.append($0) }
        if hits.count == offset + limit { return Array(hits.dropFirst(offset)) }
        tried += 1
        if tried == FileLedger.mostTried { return nil }
      }
    }
    return Array(hits.dropFirst(offset))
  }
}
