import Campaign
import GRDB
import Ledger

/// Consequences, meetings, people and goals: what is kept beside the items, as events alone.
extension FileLedger {
  func keepRecord(_ dated: DatedCommand, _ roster: Roster, lightsOn: CivilDate, _ db: Database) throws
    -> Event
  {
    let (author, moment) = (dated.author, dated.moment)
    switch dated.command {
    case .issue(let consequence): return try issue(consequence, roster, by: author, at: moment, db)
    case .withdraw(let sequence, let reason):
      return try withdraw(sequence, reason: reason, roster, by: author, at: moment, db)
    case .meet(let opening):
      try allow(.meet, author, roster.lacks(author.name, toDo: Duty.holdMeetings.roles))
      return try meet(opening, lightsOn: lightsOn, by: author, at: moment, db)
    case .discuss(let id):
      try allow(.discuss, author, roster.lacks(author.name, toDo: Duty.holdMeetings.roles))
      return try discuss(id, by: author, at: moment, db)
    case .adjourn:
      try allow(.adjourn, author, roster.lacks(author.name, toDo: Duty.holdMeetings.roles))
      return try adjourn(by: author, at: moment, db)
    case .person(let person):
      if !roster.active.isEmpty {
        try allow(.person, author, roster.lacks(author.name, toDo: Duty.keepPeople.roles))
      }
      return try keep(person, roster, by: author, at: moment, db)
    case .mode(let mode, let allowsActingAs):
      try allow(.mode, author, roster.lacks(author.name, toDo: Duty.keepPeople.roles))
      var next = roster
      next.mode = mode
      next.allowsActingAs = allowsActingAs
      try demandKeeper(.mode, next)
      let changes = PersonText.changes(mode, allowsActingAs: allowsActingAs)
      return try EventTable.append(.ofLedger(.mode, note: "", changes: changes, by: author, at: moment), db)
    case .goal(let goal):
      try allow(.goal, author, roster.lacks(author.name, toDo: Duty.keepGoals.roles))
      return try keep(goal, by: author, at: moment, db)
    case .measure(let id, let value):
      try allow(.measure, author, roster.lacks(author.name, toDo: Duty.keepGoals.roles))
      return try measure(id, value, by: author, at: moment, db)
    default: throw LedgerError.inputOutput(path: location, detail: "record")
    }
  }

  /// The events of these kinds, which must be of those that are few, oldest first.
  func recordsOfCampaign(_ kinds: [EventKind], _ db: Database, until sequence: Int? = nil) throws -> [Event] {
    let names = kinds.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return try EventTable.events(
      db, "WHERE \(Schema.ofCampaign) AND kind IN (\(names)) AND sequence <= ? ORDER BY sequence",
      [sequence ?? Int.max])
  }

  // People

  public func roster() throws(LedgerError) -> Roster { try read { db in try roster(db) } }

  /// The people; read anew only when they changed.
  func roster(_ db: Database) throws -> Roster {
    let latest =
      try db.cachedStatement(
        sql: "SELECT MAX(sequence) FROM events WHERE \(Schema.ofCampaign) AND kind IN ('person', 'mode')"
      ).firstNumber() ?? 0
    if let knownRoster, knownRoster.sequence == latest { return knownRoster.roster }
    let roster = Roster(try recordsOfCampaign(Roster.kinds, db))
    knownRoster = (latest, roster)
    return roster
  }

  private func keep(_ person: Person, _ roster: Roster, by author: Author, at moment: Moment, _ db: Database)
    throws -> Event
  {
    if person.id != 0, !roster.people.contains(where: { $0.id == person.id }) {
      throw LedgerError.noSuchPerson(person.name)
    }
    guard isName(person.name) else { throw LedgerError.lacking(.person, [.name]) }
    let others = roster.active.filter { $0.id != person.id }
    if !person.hasLeft {
      if others.contains(where: { $0.name == person.name }) {
        throw LedgerError.duplicatePerson(person.name)
      }
      if !person.account.isEmpty, others.contains(where: { $0.account == person.account }) {
        throw LedgerError.duplicatePerson(person.account)
      }
    }
    try demandKeeper(.person, roster.with(person))
    return try EventTable.append(
      .ofLedger(.person, note: person.name, changes: PersonText.changes(person), by: author, at: moment), db)
  }

  /// Refuses what would leave a separated campaign without anybody who can change it.
  private func demandKeeper(_ kind: EventKind, _ roster: Roster) throws {
    guard roster.isKept else {
      throw LedgerError.lacking(kind, [.keeper(needsAccount: !roster.allowsActingAs)])
    }
  }

  // Goals

  public func goals() throws(LedgerError) -> [Goal] {
    try read { db in GoalText.goals(try recordsOfCampaign(GoalText.kinds, db)) }
  }

  private func keep(_ goal: Goal, by author: Author, at moment: Moment, _ db: Database) throws -> Event {
    guard isName(goal.name) else { throw LedgerError.lacking(.goal, [.name]) }
    let goals = GoalText.goals(try recordsOfCampaign(GoalText.kinds, db))
    if goal.id != 0, !goals.contains(where: { $0.id == goal.id }) { throw LedgerError.noSuchGoal(goal.name) }
    // A goal is known by its name: setting it again changes it.
    var goal = goal
    if let known = goals.first(where: { $0.name == goal.name }) { goal.id = known.id }
    return try EventTable.append(
      .ofLedger(.goal, note: goal.name, changes: GoalText.changes(goal), by: author, at: moment), db)
  }

  private func measure(
    _ id: Goal.ID, _ value: GoalValue, by author: Author, at moment: Moment, _ db: Database
  ) throws -> Event {
    guard let goal = GoalText.goals(try recordsOfCampaign(GoalText.kinds, db)).first(where: { $0.id == id })
    else {
      throw LedgerError.noSuchGoal("\(id)")
    }
    return try EventTable.append(
      .ofLedger(.measure, note: goal.name, changes: GoalText.changes(value, of: id), by: author, at: moment),
      db)
  }
}

/// Whether a text can name something: not blank, on one line, without controls.
private func isName(_ text: String) -> Bool {
  !text.allSatisfy(\.isWhitespace)
    && !text.unicodeScalars.contains {
      [.control, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
    }
}
