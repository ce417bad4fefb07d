import Campaign
import GRDB
import Ledger

extension FileLedger {
  @discardableResult
  public func rollForward(to day: CivilDate) throws(LedgerError) -> Int {
    // Without a change of day this is one read: opening a board must not wait for a writer.
    guard try read({ db in try lightsOn(db) }) != day else { return 0 }
    guard condition.readOnly != nil else {
      return try inLine { () throws(LedgerError) in try write { db in try roll(to: day, db) } }
    }
    // The copy of a ledger that may only be read is this process's own.
    do { return try change { db in try roll(to: day, db) } } catch {
      throw LedgerError(error, path: location)
    }
  }

  /// The day that the stored lights are for.
  public func lightsOn() throws(LedgerError) -> CivilDate { try read { db in try lightsOn(db) } }

  func lightsOn(_ db: Database) throws -> CivilDate {
    let statement = try db.cachedStatement(sql: "SELECT value FROM ledger WHERE key = 'lights_on'")
    return CivilDate(dayNumber: try statement.firstNumber() ?? plan.start.dayNumber)
  }

  /// Brings the lights to a day: forward, only items whose day has come; backward (a clock set back), all.
  ///
  /// Forward it stops at every day on which something turns, so that the journal says on which day that was,
  /// even when nobody had a board open.
  @discardableResult
  func roll(to day: CivilDate, _ db: Database) throws -> Int {
    let here = try lightsOn(db)
    guard day != here else { return 0 }
    return try FileLedger.withRoom(db) { try roll(from: here, to: day, db) }
  }

  private func roll(from first: CivilDate, to day: CivilDate, _ db: Database) throws -> Int {
    var here = first
    let head = try EventTable.head(db).sequence
    var count = 0
    if day > here {
      while let turning = try LightTable.firstChange(db), turning <= day {
        let stop = max(turning, here + 1)
        count += try turnLights(from: here, to: stop, sequence: head, isForward: true, db)
        here = stop
      }
    } else {
      let isForgotten = try TurnJournal.forget(after: day, sequence: head, db)
      count = try turnLights(
        from: here, to: day, sequence: head, isForward: false, isJournalled: !isForgotten, db)
    }
    try db.execute(sql: "UPDATE ledger SET value = ? WHERE key = 'lights_on'", arguments: [day.dayNumber])
    return count
  }

  /// - Parameter isJournalled: whether the turns are written down; not where the journal forgot what they undo.
  /// - Returns: how many items have another light on the second day.
  private func turnLights(
    from before: CivilDate, to day: CivilDate, sequence: Int, isForward: Bool, isJournalled: Bool = true,
    _ db: Database
  ) throws -> Int {
    var tallies = TallyBook()
    var changed: [(id: Item.ID, before: LightColour, light: LightColour, changesOn: CivilDate?)] = []
    var count = 0
    try LightTable.forEach(dueBy: isForward ? day : nil, db) { due in
      let (item, old) = (due.item, due.light)
      let new = Light.of(item, on: day, plan.settings)
      changed.append((item.id, old, new.colour, new.turnsOn(item, after: day)))
      if old != new.colour { count += 1 }
      if isJournalled {
        tallies.turn(item.id, from: (item, old, before), to: item, new.colour, on: day, sequence: sequence)
      } else {
        tallies.count(item, old, -1)
        tallies.count(item, new.colour, 1)
      }
    }
    for turn in changed {
      try LightTable.turn(turn.id, from: turn.before, to: turn.light, changesOn: turn.changesOn, db)
    }
    try tallies.write(plan, db)
    return count
  }
}
