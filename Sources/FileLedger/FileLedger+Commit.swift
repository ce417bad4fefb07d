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
    try write { db in
      var lightsOn = try self.lightsOn(db)
      if let day = commands.map(\.moment.day).max(), day > lightsOn {
        try roll(to: day, db)
        lightsOn = day
      }
      var tallies = TallyBook()
      let events = try commands.map { try carryOut($0, lightsOn: lightsOn, &tallies, db) }
      try tallies.write(db)
      return events
    }
  }

  private func carryOut(
    _ dated: DatedCommand, lightsOn: CivilDate, _ tallies: inout TallyBook, _ db: Database
  ) throws -> Event {
    let (author, moment) = (dated.author, dated.moment)
    func change(
      _ before: Item, to after: Item, _ kind: EventKind, note: String, reverses: Int? = nil
    ) throws -> Event {
      try record(
        before, after,
        .of(after, kind, from: before.state, note: note, reverses: reverses, by: author, at: moment),
        lightsOn: lightsOn, &tallies, db)
    }
    switch dated.command {
    case .step(let id, let step, let revision):
      let item = try stored(id, revision: revision, db)
      let after = try planned(step, on: item, asOf: moment.day)
      return try change(item, to: after, EventKind(step.kind), note: step.note)
    case .add(let entry):
      return try add(entry, by: author, at: moment, lightsOn: lightsOn, &tallies, db)
    case .edit(let id, let entry, let revision):
      let item = try stored(id, revision: revision, db)
      let missing = requirements(ofEditing: item, to: entry)
      guard missing.isEmpty else {
        throw LedgerError.refused(
          Refusal(step: .extend, state: item.state, missing: missing), number: item.entry.number)
      }
      var after = item
      after.entry = entry
      if entry.number != item.entry.number { try checkFree(entry.number, db) }
      return try change(item, to: after, .edit, note: "")
    case .note(let id, let text):
      let item = try stored(id, revision: nil, db)
      return try EventTable.append(.of(item, .note, from: item.state, note: text, by: author, at: moment), db)
    case .reveal(let id):
      let item = try stored(id, revision: nil, db)
      return try EventTable.append(.of(item, .reveal, from: item.state, note: "", by: author, at: moment), db)
    case .revealAll(let count):
      return try EventTable.append(.ofLedger(.export, note: "\(count)", by: author, at: moment), db)
    case .undo(let sequence):
      let (item, event) = try Reversal.undoing(sequence, by: author, db)
      let after = Reversal.reversed(event, on: item)
      return try change(item, to: after, .undo, note: event.note, reverses: sequence)
    case .redo(let sequence):
      let (item, event) = try Reversal.redoing(sequence, by: author, db)
      let after = Reversal.reversed(event, on: item)
      return try change(item, to: after, .redo, note: event.note, reverses: sequence)
    }
  }

  /// The item as it is now.
  private func stored(_ id: Item.ID, revision: Int?, _ db: Database) throws -> Item {
    guard let item = try ItemTable.item(id: id, db) else { throw LedgerError.noSuchItem("#\(id)") }
    if let revision, revision != item.revision {
      let latest = try EventTable.events(
        db, "WHERE item = ? AND changes <> '[]' ORDER BY sequence DESC LIMIT 1", [id])
      if let event = latest.first { throw LedgerError.moved(number: item.entry.number, by: event) }
    }
    return item
  }

  private func planned(_ step: Step, on item: Item, asOf day: CivilDate) throws -> Item {
    do throws(Refusal) { return try Campaign.plan(step, on: item, asOf: day, plan.settings) } catch {
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
    item.id = try ItemTable.insert(item, light: light, event: sequence, db)
    item.revision = 1
    tallies.count(item, light.colour, 1)
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
    event.changes = changes.map(\.change)
    let light = Light.of(after, on: lightsOn, plan.settings)
    tallies.count(before, Light.of(before, on: lightsOn, plan.settings).colour, -1)
    tallies.count(after, light.colour, 1)
    try ItemTable.update(after, columns: changes.map(\.column), light: light, db)
    return try EventTable.append(event, db)
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

extension Step {
  /// What the person wrote, as the event tells it.
  var note: String {
    switch self {
    case .assign: ""
    case .sign(let name): name
    case .report(_, let reason): reason
    case .submit(let effect, _): effect
    case .giveBack(let reason): reason
    case .accept(let checks): checks.checker
    case .close(let approver): approver
    case .extend(_, let reason): reason
    case .rebound(let finding): finding
    case .void(let reason, let survivor):
      survivor.isEmpty ? reason : "\(reason) > \(survivor)"
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
