import Campaign
import GRDB
import Ledger

extension FileLedger {
  public func take(
    from source: String, by author: Author, at moment: Moment, dryRun: Bool, progress: ((Int) -> Void)?,
    next: () throws -> Item?
  ) throws -> IntakeSummary {
    // Errors of the source are the caller's own and pass through as they are.
    var failure: (any Error)?
    func nextItem() throws -> Item? {
      do { return try next() } catch {
        failure = error
        throw error
      }
    }
    do {
      if dryRun {
        return try read { db in
          var intake = try Intake(db)
          return try intake.compare(nextItem, db, progress)
        }
      }
      return try write { db in
        try FileLedger.withRoom(db) {
          try allow(.take, author, roster(db).lacks(author.name, toDo: Duty.keepItems.roles))
          if moment.day > (try lightsOn(db)) { try roll(to: moment.day, db) }
          var intake = try Intake(db)
          return try intake.run(
            nextItem, plan, lightsOn: try lightsOn(db), from: source, by: author, at: moment, db, progress)
        }
      }
    } catch { throw failure ?? error }
  }
}

/// Items coming in together: as one event, whose digest vouches for every one of them.
private struct Intake {
  private var summary = IntakeSummary()
  private var tallies = TallyBook()
  private var digest = ItemDigest()
  private var pairs = TextPairsBook()
  private var known: KnownRows
  private var seen = 0
  /// Call `progress` once in so many items.
  private static let beat = 2_000

  init(_ db: Database) throws { known = try KnownRows(db) }

  /// Counts what `run` would do.
  mutating func compare(_ next: () throws -> Item?, _ db: Database, _ progress: ((Int) -> Void)?) throws
    -> IntakeSummary
  {
    while let item = try next() {
      count(progress)
      if try !isKnown(item, db) { try known.add(item, id: nil, db) }
    }
    return summary
  }

  mutating func run(
    _ next: () throws -> Item?, _ plan: Plan, lightsOn: CivilDate, from source: String,
    by author: Author, at moment: Moment, _ db: Database, _ progress: ((Int) -> Void)?
  ) throws -> IntakeSummary {
    let sequence = try EventTable.head(db).sequence + 1
    while let item = try next() {
      count(progress)
      guard try !isKnown(item, db) else { continue }
      var item = item
      if item.entry.number.isEmpty { item.entry.number = try NumberSeries.next(db) }
      let light = Light.of(item, on: lightsOn, plan.settings)
      let values = ItemColumn.values(of: item)
      item.id = try ItemTable.insert(item, values, light: light, on: lightsOn, event: sequence, db)
      try known.add(item, id: item.id, db)
      try pairs.add(SearchedText.of(item.entry), of: item.id, db)
      tallies.enter(item, light.colour, on: lightsOn, sequence: sequence)
      digest.add(values)
      if item.entry.contact.utf8.contains(UInt8(ascii: "*")) { summary.masked += 1 }
    }
    guard summary.added > 0 else { return summary }
    try pairs.write(db)
    try tallies.write(plan, db)
    let changes = [
      FieldChange(field: "items", before: nil, after: "\(summary.added)"),
      FieldChange(field: "digest", before: nil, after: digest.finish()),
    ]
    _ = try EventTable.append(.ofLedger(.take, note: source, changes: changes, by: author, at: moment), db)
    return summary
  }

  private mutating func count(_ progress: ((Int) -> Void)?) {
    seen += 1
    if let progress, seen % Intake.beat == 0 { progress(seen) }
  }

  private mutating func isKnown(_ item: Item, _ db: Database) throws -> Bool {
    guard let id = try known.find(item, db) else {
      summary.added += 1
      return false
    }
    let stored = id < 0 ? nil : try ItemTable.item(id: id, db)
    if let stored, !stored.holds(item) { summary.differing += 1 } else { summary.unchanged += 1 }
    return true
  }
}

extension Item {
  /// Whether the ledger's item says what the incoming row says. A blank number in the row matches any, and a
  /// masked contact the one that it masks.
  fileprivate func holds(_ row: Item) -> Bool {
    var row = row
    if row.entry.number.isEmpty || NumberForms.others(of: row.entry.number).contains(entry.number) {
      row.entry.number = entry.number
    }
    if row.entry.contact == Contact.masked(entry.contact) { row.entry.contact = entry.contact }
    return row.entry == entry
  }
}

/// The items that are there already, by number, or by unit + task + site + content: the same file imported twice
/// doubles nothing.
private struct KnownRows {
  /// By the hashes of what they are about; read when the first row without a number asks.
  private var places: [Int: Item.ID]?
  private let wasEmpty: Bool
  /// Rows of a dry run, which come into no ledger, by their numbers.
  private var numbers: Set<String> = []

  init(_ db: Database) throws {
    wasEmpty = try Bool.fetchOne(db, sql: "SELECT NOT EXISTS (SELECT 1 FROM items)") ?? true
  }

  /// - Parameter id: nil for a row of a dry run.
  mutating func add(_ item: Item, id: Item.ID?, _ db: Database) throws {
    if id == nil {
      if places == nil { places = try KnownRows.stored(db) }
      if !item.entry.number.isEmpty { numbers.insert(item.entry.number) }
    }
    places?[item.entry.aboutHash] = id ?? -1
  }

  private static func stored(_ db: Database) throws -> [Int: Item.ID] {
    var places: [Int: Item.ID] = [:]
    let rows = try Row.fetchCursor(db, sql: "SELECT id, unit, task, site, content FROM items")
    while let row = try rows.next() {
      places[Entry.aboutHash(row[1], row[2], site: row[3], content: row[4])] = row[0]
    }
    return places
  }

  /// A row with a number is found by it, leading zeros aside where it is about the same; one without, by what it is about.
  mutating func find(_ item: Item, _ db: Database) throws -> Item.ID? {
    if !item.entry.number.isEmpty {
      if numbers.contains(item.entry.number) { return -1 }
      if wasEmpty { return try ItemTable.id(number: item.entry.number, db) }
      return try NumberForms.item(of: item) { try ItemTable.item(number: $0, db) }?.id
    }
    let known = try places ?? KnownRows.stored(db)
    places = known
    guard let id = known[item.entry.aboutHash] else { return nil }
    if id < 0 { return id }
    return try ItemTable.item(id: id, db)?.entry.isAboutTheSame(as: item.entry) == true ? id : nil
  }
}
