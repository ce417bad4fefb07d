import Campaign
import GRDB
import Ledger

extension FileLedger {
  @discardableResult
  public func commit(_ command: Command, by author: Author, at moment: Moment) throws(LedgerError) -> Event {
    guard let event = try commit([DatedCommand(command, by: author, at: moment)]).first else {
      throw .inputOutput(path: location, detail: "commit")
    }
    return event
  }

  @discardableResult
  public func commit(_ commands: [DatedCommand]) throws(LedgerError) -> [Event] {
    try inLine { () throws(LedgerError) in try write { db in try carryOut(commands, db) } }
  }

  private func carryOut(_ commands: [DatedCommand], _ db: Database) throws -> [Event] {
    var lightsOn = try self.lightsOn(db)
    var tallies = TallyBook()
    var events: [Event] = []
    for dated in commands {
      // Day by day, so that the journal says on which day each item turned.
      if dated.moment.day > lightsOn {
        try tallies.write(plan, db)
        tallies = TallyBook()
        lightsOn = dated.moment.day
        try roll(to: lightsOn, db)
      }
      events.append(try carryOut(dated, lightsOn: lightsOn, &tallies, db))
    }
    try tallies.write(plan, db)
    return events
  }

  private func carryOut(
    _ dated: DatedCommand, lightsOn: CivilDate, _ tallies: inout TallyBook, _ db: Database
  ) throws -> Event {
    let (author, moment) = (dated.author, dated.moment)
    let roster = try roster(db)
    func change(
      _ before: Item, to after: Item, _ kind: EventKind, note: String, exceptions: [FieldChange] = [],
      reverses: Int? = nil
    ) throws -> Event {
      var event = Event.of(
        after, kind, from: before.state, note: note, reverses: reverses, by: author, at: moment)
      event.changes = exceptions + dated.facts
      return try record(before, after, event, lightsOn: lightsOn, &tallies, db)
    }
    switch dated.command {
    case .step(let id, let step, let revision):
      let item = try stored(id, revision: revision, db)
      let step = step.signed(by: author.name, in: roster.mode)
      let (after, exceptions) = try planned(step, on: item, by: author.name, roster, asOf: moment.day, db)
      return try change(item, to: after, EventKind(step.kind), note: step.note, exceptions: exceptions)
    case .add(let entry):
      try allow(.add, author, roster.lacks(author.name, toDo: Duty.keepItems.roles))
      return try add(entry, by: author, at: moment, lightsOn: lightsOn, &tallies, db)
    case .edit(let id, let entry, let revision):
      let item = try stored(id, revision: revision, db)
      try allow(.edit, author, roster.lacks(author.name, toDo: Duty.keepItems.roles))
      let missing = requirements(ofEditing: item, to: entry)
      guard missing.isEmpty else {
        throw LedgerError.refused(
          Refusal(step: .extend, state: item.state, missing: missing), number: item.entry.number)
      }
      var after = item
      after.entry = entry
      if entry.number != item.entry.number { try checkFree(entry.number, db) }
      let source = dated.facts.first { $0.field == Event.source }?.after
      return try change(item, to: after, .edit, note: source ?? "")
    case .note(let id, let text):
      let item = try stored(id, revision: nil, db)
      try allow(.note, author, roster.lacks(author.name, toDo: Duty.note.roles))
      return try EventTable.append(.of(item, .note, from: item.state, note: text, by: author, at: moment), db)
    case .reveal(let id):
      let item = try stored(id, revision: nil, db)
      try allow(.reveal, author, roster.lacks(author.name, toDo: Duty.reveal.roles))
      return try EventTable.append(.of(item, .reveal, from: item.state, note: "", by: author, at: moment), db)
    case .revealAll(let count):
      try allow(.export, author, roster.lacks(author.name, toDo: Duty.reveal.roles))
      return try EventTable.append(.ofLedger(.export, note: "\(count)", by: author, at: moment), db)
    case .undo(let sequence):
      try allow(.undo, author, roster.lacks(author.name, toDo: Duty.takeBack.roles))
      if let event = try takeBackConsequence(sequence, .undo, by: author, at: moment, db) { return event }
      let (item, event) = try Reversal.undoing(sequence, by: author, db)
      let after = Reversal.reversed(event, on: item)
      return try change(item, to: after, .undo, note: event.note, reverses: sequence)
    case .redo(let sequence):
      try allow(.redo, author, roster.lacks(author.name, toDo: Duty.takeBack.roles))
      if let event = try takeBackConsequence(sequence, .redo, by: author, at: moment, db) { return event }
      let (item, event) = try Reversal.redoing(sequence, by: author, db)
      let after = Reversal.reversed(event, on: item)
      return try change(item, to: after, .redo, note: event.note, reverses: sequence)
    case .issue, .withdraw, .meet, .discuss, .adjourn, .person, .mode, .goal, .measure:
      return try keepRecord(dated, roster, lightsOn: lightsOn, db)
    }
  }

  /// Refuses what a person may not do.
  func allow(_ kind: EventKind, _ author: Author, _ lacking: [Requirement]) throws {
    guard lacking.isEmpty else { throw LedgerError.forbidden(kind, lacking) }
  }

  /// The item as it is now.
  func stored(_ id: Item.ID, revision: Int?, _ db: Database) throws -> Item {
    guard let item = try ItemTable.item(id: id, db) else { throw LedgerError.noSuchItem("#\(id)") }
    if let revision, revision != item.revision {
      let latest = try EventTable.events(
        db,
        "WHERE item = ? AND changes <> '[]' AND NOT (\(Schema.ofCampaign)) ORDER BY sequence DESC LIMIT 1",
        [id])
      if let event = latest.first { throw LedgerError.moved(number: item.entry.number, by: event) }
    }
    return item
  }

  /// What a step makes of an item, and the identity rules that it breaks in a solo campaign.
  private func planned(
    _ step: Step, on item: Item, by name: String, _ roster: Roster, asOf day: CivilDate, _ db: Database
  ) throws -> (Item, [FieldChange]) {
    let broken = breaches(of: step, on: item)
    // Who may not do it at all is told that alone: what else is missing is for others to bring.
    var missing = roster.lacks(name, toTake: step, on: item)
    if missing.isEmpty { missing = requirements(of: step, on: item, asOf: day, plan.settings) }
    if missing.isEmpty, case .void(_, let survivor) = step, !survivor.isEmpty {
      let other = try ItemTable.item(number: survivor, db)
      if other == nil || other?.id == item.id || other?.state == .void { missing.append(.survivor(survivor)) }
    }
    guard missing.isEmpty else {
      throw LedgerError.refused(
        Refusal(step: step.kind, state: item.state, missing: missing), number: item.entry.number)
    }
    do throws(Refusal) {
      return (
        try Campaign.plan(step, on: item, asOf: day, plan.settings),
        broken.map { .exception($0.rule, name: $0.name) }
      )
    } catch {
      throw LedgerError.refused(error, number: item.entry.number)
    }
  }

  private func checkFree(_ number: String, _ db: Database) throws {
    if try ItemTable.item(number: number, db) != nil { throw LedgerError.duplicateNumber(number) }
  }

  private func add(
    _ entry: Entry, by author: Author, at moment: Moment, lightsOn: CivilDate,
    _ tallies: inout TallyBook, _ db: Database
  ) throws -> Event {
    var item = Item(entry: entry)
    if item.entry.number.isEmpty {
      item.entry.number = try NumberSeries.next(db)
    } else {
      try checkFree(item.entry.number, db)
    }
    let light = Light.of(item, on: lightsOn, plan.settings)
    let sequence = try EventTable.head(db).sequence + 1
    item.id = try ItemTable.insert(
      item, ItemColumn.values(of: item), light: light, on: lightsOn, event: sequence, db)
    item.revision = 1
    try TextPairs.add(item, db)
    tallies.turn(item.id, from: nil, to: item, light.colour, on: lightsOn, sequence: sequence)
    let blank = Item(entry: Entry(unit: 0, task: 0))
    return try EventTable.append(
      .of(
        item, .add, from: nil, note: "", changes: FieldChange.between(blank, item).map(\.change), by: author,
        at: moment), db)
  }

  /// Writes an item's change and its event, and counts it over.
  private func record(
    _ before: Item, _ after: Item, _ event: Event, lightsOn: CivilDate, _ tallies: inout TallyBook,
    _ db: Database
  ) throws -> Event {
    var event = event
    let changes = FieldChange.between(before, after)
    event.changes += changes.map(\.change)
    let light = Light.of(after, on: lightsOn, plan.settings)
    try ItemTable.update(after, columns: changes.map(\.column), light: light, on: lightsOn, db)
    event = try EventTable.append(event, db)
    let old = Light.of(before, on: lightsOn, plan.settings).colour
    tallies.turn(
      after.id, from: (before, old, lightsOn), to: after, light.colour, on: lightsOn,
      sequence: event.sequence)
    return event
  }
}

extension FieldChange {
  /// The columns in which two versions of an item differ.
  static func between(_ before: Item, _ after: Item) -> [(column: ItemColumn, change: FieldChange)] {
    ItemColumn.all.compactMap { column in
      let (old, new) = (column.read(before), column.read(after))
      guard old != new else { return nil }
      return (
        column, FieldChange(field: column.name, before: column.text(old), after: column.text(new))
      )
    }
  }
}

/// Numbers for items that come without one: 0001, 0002 …
enum NumberSeries {
  static func next(_ db: Database) throws -> String {
    var number = try Int.fetchOne(db, sql: "SELECT value FROM ledger WHERE key = 'next_number'") ?? 1
    var text = written(number)
    while try ItemTable.item(number: text, db) != nil {
      number += 1
      text = written(number)
    }
    try db.cachedStatement(sql: "UPDATE ledger SET value = ? WHERE key = 'next_number'").execute(
      arguments: [number + 1])
    return text
  }

  private static func written(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
