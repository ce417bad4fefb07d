import Campaign
import GRDB
import Ledger

extension FileLedger {
  public func consequences() throws(LedgerError) -> [IssuedConsequence] {
    try read { db in try consequences(db, until: nil) }
  }

  func consequences(_ db: Database, until sequence: Int?) throws -> [IssuedConsequence] {
    let records = try recordsOfCampaign(ConsequenceText.kinds, db, until: sequence)
    let issued = records.filter { $0.kind.consequence != nil }
    var withdrawn = Set(records.filter { $0.kind == .withdraw }.compactMap(\.reverses))
    for event in issued where try isUndone(event.sequence, until: sequence, db) {
      withdrawn.insert(event.sequence)
    }
    return issued.compactMap { ConsequenceText.issued($0, isWithdrawn: withdrawn.contains($0.sequence)) }
  }

  /// Undo and redo of one event take turns; the latest counts.
  private func isUndone(_ sequence: Int, until last: Int?, _ db: Database) throws -> Bool {
    var target = sequence
    var isUndone = false
    let next = try db.cachedStatement(
      sql: """
        SELECT sequence FROM events
        WHERE reverses = ? AND kind IN ('undo', 'redo') AND sequence <= ? ORDER BY sequence LIMIT 1
        """)
    while let reversal = try Int.fetchOne(next, arguments: [target, last ?? Int.max]) {
      isUndone.toggle()
      target = reversal
    }
    return isUndone
  }

  func issue(
    _ consequence: Consequence, _ roster: Roster, by author: Author, at moment: Moment, _ db: Database
  ) throws -> Event {
    let kind = EventKind(consequence.kind)
    try allow(kind, author, roster.lacks(author.name, toDo: consequence.kind.roles))
    guard !consequence.reason.allSatisfy(\.isWhitespace) else { throw LedgerError.lacking(kind, [.reason]) }
    let changes = ConsequenceText.changes(consequence.addressee)
    if let id = consequence.item {
      let item = try stored(id, revision: nil, db)
      guard
        consequence.addressee == .unit(item.entry.unit)
          || consequence.addressee == .department(item.entry.department)
      else { throw LedgerError.lacking(kind, [.addressee]) }
      var event = Event.of(
        item, kind, from: item.state, note: consequence.reason, by: author, at: moment)
      event.changes = changes
      return try EventTable.append(event, db)
    }
    return try EventTable.append(
      .ofLedger(kind, note: consequence.reason, changes: changes, by: author, at: moment), db)
  }

  func withdraw(
    _ sequence: Int, reason: String, _ roster: Roster, by author: Author, at moment: Moment, _ db: Database
  ) throws -> Event {
    let standing = try consequences(db, until: nil).first { $0.id == sequence && !$0.isWithdrawn }
    guard let standing else { throw LedgerError.noSuchConsequence(sequence) }
    try allow(.withdraw, author, roster.lacks(author.name, toDo: standing.consequence.kind.roles))
    guard !reason.allSatisfy(\.isWhitespace) else { throw LedgerError.lacking(.withdraw, [.reason]) }
    return try reversal(.withdraw, of: standing, reverses: sequence, note: reason, by: author, at: moment, db)
  }

  /// Undo and redo of a consequence: by the same person in the same sitting, nothing of the item changes.
  ///
  /// - Returns: nil when the event is no consequence.
  func takeBackConsequence(
    _ sequence: Int, _ kind: EventKind, by author: Author, at moment: Moment, _ db: Database
  ) throws -> Event? {
    guard let event = try EventTable.events(db, "WHERE sequence = ?", [sequence]).first else { return nil }
    var origin = event
    while let reversed = origin.reverses, origin.kind == .undo || origin.kind == .redo {
      guard let before = try EventTable.events(db, "WHERE sequence = ?", [reversed]).first else { return nil }
      origin = before
    }
    guard origin.kind.consequence != nil else { return nil }
    guard event.actor == author.name else { throw LedgerError.cannotUndo(.otherPerson(event.actor)) }
    guard event.sitting == author.sitting else { throw LedgerError.cannotUndo(.otherSitting) }
    let known = try consequences(db, until: nil).first { $0.id == origin.sequence }
    guard let known, known.isWithdrawn == (kind == .redo) else {
      throw LedgerError.cannotUndo(.nothingToUndo)
    }
    return try reversal(kind, of: known, reverses: sequence, note: origin.note, by: author, at: moment, db)
  }

  private func reversal(
    _ kind: EventKind, of issued: IssuedConsequence, reverses sequence: Int, note: String, by author: Author,
    at moment: Moment, _ db: Database
  ) throws -> Event {
    var event = Event.ofLedger(kind, note: note, by: author, at: moment)
    if let id = issued.consequence.item {
      let item = try stored(id, revision: nil, db)
      event = .of(item, kind, from: item.state, note: note, by: author, at: moment)
    }
    event.reverses = sequence
    return try EventTable.append(event, db)
  }
}

/// How events tell of consequences. The names of these facts are no columns of an item: nothing of it changes.
enum ConsequenceText {
  static let kinds: [EventKind] = ConsequenceKind.allCases.map { EventKind($0) } + [.withdraw]

  static func changes(_ addressee: RankingSubject) -> [FieldChange] {
    switch addressee {
    case .unit(let id): [FieldChange(field: "to_unit", before: nil, after: "\(id)")]
    case .department(let name): [FieldChange(field: "to_department", before: nil, after: name)]
    }
  }

  static func issued(_ event: Event, isWithdrawn: Bool) -> IssuedConsequence? {
    guard let kind = event.kind.consequence else { return nil }
    let addressee: RankingSubject
    if let unit = event.fact("to_unit").flatMap({ Int($0) }) {
      addressee = .unit(unit)
    } else if let department = event.fact("to_department") {
      addressee = .department(department)
    } else {
      return nil
    }
    return IssuedConsequence(
      id: event.sequence, moment: event.moment, actor: event.actor,
      consequence: Consequence(kind, to: addressee, item: event.item, reason: event.note),
      number: event.number, meeting: event.meeting, isWithdrawn: isWithdrawn)
  }
}
