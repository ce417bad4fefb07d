import Campaign
import Foundation
import GRDB
import Ledger

extension FileLedger {
  /// Checks the file, the chain of events, every item against its events, and the tallies against a recount.
  ///
  /// - Parameter head: a hash that was written down earlier; it must be in the chain.
  public func verify(head: String? = nil) throws(LedgerError) -> Verification {
    try read { db in
      var check = Check()
      try check.file(db)
      // What is not what its column says cannot be read as what it should be.
      guard try check.kinds(db) else { return check.result }
      guard try check.chain(db, wanted: head) else { return check.result }
      try check.plan(db)
      try check.items(db, plan, lightsOn: try lightsOn(db))
      return check.result
    }
  }
}

/// The parts of a check, each adding what it finds.
private struct Check {
  var result = Verification()

  mutating func file(_ db: Database) throws {
    for line in try String.fetchAll(db, sql: "PRAGMA integrity_check(5)") where line != "ok" {
      result.findings.append(.file(line))
    }
  }

  /// Whether every value is of its column's kind, which SQLite itself does not demand, and every number one that can
  /// be counted with. What may be missing says the schema of this program: that of the file may have been changed, too.
  mutating func kinds(_ db: Database) throws -> Bool {
    let before = result.findings.count
    let mandatory = try Schema.mandatoryColumns()
    let strange = try Int.fetchOne(
      db, sql: "SELECT COUNT(*) FROM ledger WHERE typeof(value) = 'integer' AND \(Check.isHuge("value"))")
    if strange != 0 { result.findings.append(.file("ledger.value")) }
    for table in try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'") {
      let columns = try db.columns(in: table).filter { !$0.type.isEmpty }
      let sums = columns.map { column in
        let isMandatory = column.isNotNull || mandatory[table]?.contains(column.name) == true
        let kinds = ["'\(column.type.lowercased())'"] + (isMandatory ? [] : ["'null'"])
        let name = column.name.quotedDatabaseIdentifier
        let isStrange = "typeof(\(name)) NOT IN (\(kinds.joined(separator: ", ")))"
        let isHuge = "typeof(\(name)) = 'integer' AND \(Check.isHuge(name))"
        return "SUM(\(isStrange) OR \(isHuge))"
      }
      let row = try Row.fetchOne(
        db, sql: "SELECT \(sums.joined(separator: ", ")) FROM \(table.quotedDatabaseIdentifier)")
      for (index, column) in columns.enumerated() where row?[index] as Int? ?? 0 > 0 {
        result.findings.append(.file("\(table).\(column.name)"))
      }
    }
    return result.findings.count == before
  }

  /// No day, no count and no number of an event is as large as this; what is added to them does not overflow.
  private static func isHuge(_ name: String) -> String {
    "\(name) NOT BETWEEN \(-(1 << 53)) AND \(1 << 53)"
  }

  /// Sequence numbers without a gap, each hash over what is stored and the hash before it.
  ///
  /// - Returns: whether every event can be read at all.
  mutating func chain(_ db: Database, wanted: String?) throws -> Bool {
    var previous = Data()
    var isWantedThere = wanted == nil
    let rows = try Row.fetchCursor(db, sql: "\(EventTable.select) ORDER BY sequence")
    while let row = try rows.next() {
      result.events += 1
      let event: Event
      do { event = try EventTable.event(row) } catch {
        result.findings.append(.hash(event: row[0]))
        return false
      }
      if event.sequence != result.events {
        result.findings.append(.gap(before: event.sequence))
        return true
      }
      let stored: Data = row[16]
      // A state that there is none of would be read as none.
      let isRead = event.from?.code == row[10] && event.to?.code == row[11]
      if !isRead || AuditChain.hash(of: event, changes: row[13], after: previous) != stored {
        result.findings.append(.hash(event: event.sequence))
        return true
      }
      previous = stored
      result.head = event.hash
      if event.hash == wanted?.lowercased() { isWantedThere = true }
    }
    if result.events == 0 { result.findings.append(.gap(before: 1)) }
    if let wanted, !isWantedThere { result.findings.append(.head(wanted)) }
    return true
  }

  mutating func plan(_ db: Database) throws {
    let text = try String.fetchOne(db, sql: "SELECT value FROM ledger WHERE key = 'plan'") ?? ""
    let first = try EventTable.events(db, "WHERE sequence = 1").first
    if first?.changes.first?.after != FileLedger.planDigest(text) { result.findings.append(.plan) }
  }

  /// Takes every item back through its events to what it was at first, and counts it.
  mutating func items(_ db: Database, _ plan: Plan, lightsOn: CivilDate) throws {
    var tallies = TallyBook()
    var digests: [Int: ItemDigest] = [:]
    var turns = TurnCheck()
    let lastOfFormatOne = try Check.lastEventOfFormatOne(db)
    let changes = try Row.fetchCursor(
      db, sql: "\(EventTable.select) WHERE item IS NOT NULL ORDER BY item, sequence DESC")
    var pending = try changes.next().map { try EventTable.event($0) }
    let statement = try db.makeStatement(
      sql: """
        SELECT id, revision, \(ItemColumn.selection), created_by, light, changes_on, lights.unit, lights.task, due
        FROM items LEFT JOIN lights ON item = id ORDER BY id
        """)
    let rows = try Row.fetchCursor(statement)
    let extra = ItemColumn.all.count + 2
    var texts = TextCheck()
    var missed: [Verification.Finding] = []
    while let row = try rows.next() {
      var item = ItemTable.item(statement.sqliteStatement)
      result.items += 1
      if try !texts.holds(item, db) { missed.append(.text(number: item.entry.number)) }
      for (index, column) in ItemColumn.coded where column.value(ofCode: row[index + 2]) != column.read(item)
      {
        result.findings.append(.item(number: item.entry.number, column: column.name))
      }
      let light = Light.of(item, on: lightsOn, plan.settings)
      let listed = LightTable.values(item, light, on: lightsOn) + LightTable.place(of: item)
      if listed != (1...listed.count).map({ row[extra + $0] }) {
        result.findings.append(.light(number: item.entry.number))
      }
      tallies.count(item, light.colour, 1)
      turns.count(Stand(item, light.colour, on: lightsOn))
      while let event = pending, let id = event.item, id <= item.id {
        if id == item.id { takeBack(event, from: &item) }
        pending = try changes.next().map { try EventTable.event($0) }
      }
      let origin: Int = row[extra]
      digests[origin, default: ItemDigest(isOfFormatOne: origin <= lastOfFormatOne)].add(item)
    }
    for id in try Int.fetchAll(db, sql: "SELECT item FROM lights WHERE item NOT IN (SELECT id FROM items)") {
      result.findings.append(.light(number: "#\(id)"))
    }
    try origins(digests, lastOfFormatOne, db)
    let stored = try TallyBook.storedLines(db)
    result.findings += try TallyBook.differences(stored, tallies.lines(plan, db)) { $0 }
    result.findings += try turns.findings(stored, db)
    // An edited item is told before what follows from it.
    result.findings += missed
  }

  private mutating func takeBack(_ event: Event, from item: inout Item) {
    for change in event.changes {
      guard let column = ItemColumn.byName[change.field] else { continue }
      if column.text(column.read(item)) != column.todaysText(of: change.after) {
        result.findings.append(.item(number: item.entry.number, column: column.name))
      }
      column.write(&item, column.value(change.before))
    }
  }

  /// What items were at first: for an intake, what its digest says; for an added item, nothing.
  private mutating func origins(
    _ digests: [Int: ItemDigest], _ lastOfFormatOne: Int, _ db: Database
  ) throws {
    func nothing(isOfFormatOne: Bool) -> String {
      var blank = ItemDigest(isOfFormatOne: isOfFormatOne)
      blank.add(Item(entry: Entry(unit: 0, task: 0)))
      return blank.finish()
    }
    let (blankOfFormatOne, blank) = (nothing(isOfFormatOne: true), nothing(isOfFormatOne: false))
    let events = try EventTable.events(db, "WHERE kind IN ('import', 'add') ORDER BY sequence")
    let origins = Set(events.map(\.sequence))
    for event in events {
      let expected =
        event.kind == .take
        ? event.changes.first { $0.field == "digest" }?.after
        : event.sequence <= lastOfFormatOne ? blankOfFormatOne : blank
      if digests[event.sequence]?.finish() != expected {
        result.findings.append(
          event.kind == .take
            ? .intake(event: event.sequence) : .item(number: event.number ?? "", column: "number"))
      }
    }
    for sequence in digests.keys.sorted() where !origins.contains(sequence) {
      result.findings.append(.intake(event: sequence))
    }
  }

  private static func lastEventOfFormatOne(_ db: Database) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT value FROM ledger WHERE key = ?", arguments: [Migration.lastEventOfFormatOne]) ?? 0
  }
}

/// Whether a search would find the texts of items, which come in the order of their ids.
private struct TextCheck {
  private var block: Int?
  private var pairs = TextPairs()

  mutating func holds(_ item: Item, _ db: Database) throws -> Bool {
    let here = TextPairs.block(of: item.id)
    if here != block { pairs = try TextPairs.stored(here, db) }
    block = here
    return pairs.holds(item.entry)
  }
}
