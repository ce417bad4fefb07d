import Campaign
import GRDB
import Ledger

extension FileLedger {
  @discardableResult
  public func rollForward(to day: CivilDate) throws(LedgerError) -> Int {
    // Without a change of day this is one read: opening a board must not wait for a writer.
    guard try read({ db in try lightsOn(db) }) != day else { return 0 }
    return try write { db in try roll(to: day, db) }
  }

  /// The day that the stored lights are for.
  public func lightsOn() throws(LedgerError) -> CivilDate { try read { db in try lightsOn(db) } }

  func lightsOn(_ db: Database) throws -> CivilDate {
    let statement = try db.cachedStatement(sql: "SELECT value FROM ledger WHERE key = 'lights_on'")
    return CivilDate(dayNumber: try Int.fetchOne(statement) ?? plan.start.dayNumber)
  }

  /// Brings the lights to a day: forward, only items whose day has come; backward (a clock set back), all.
  @discardableResult
  func roll(to day: CivilDate, _ db: Database) throws -> Int {
    let before = try lightsOn(db)
    guard day != before else { return 0 }
    let isForward = day > before
    let condition = isForward ? "WHERE light_changes_on <= ?" : ""
    let arguments: StatementArguments = isForward ? [day.dayNumber] : []
    var tallies = TallyBook()
    var changed: [(Item.ID, Light)] = []
    var count = 0
    let rows = try Row.fetchCursor(db, sql: "\(ItemTable.select) \(condition)", arguments: arguments)
    while let row = try rows.next() {
      let item = ItemTable.item(row)
      let old = Light.of(item, on: before, plan.settings)
      let new = Light.of(item, on: day, plan.settings)
      guard old.colour != new.colour || old.changesOn != new.changesOn else { continue }
      changed.append((item.id, new))
      if old.colour != new.colour {
        count += 1
        tallies.count(item, old.colour, -1)
        tallies.count(item, new.colour, 1)
      }
    }
    for (id, light) in changed { try ItemTable.updateLight(of: id, to: light, db) }
    try tallies.write(db)
    try db.execute(sql: "UPDATE ledger SET value = ? WHERE key = 'lights_on'", arguments: [day.dayNumber])
    return count
  }
}
