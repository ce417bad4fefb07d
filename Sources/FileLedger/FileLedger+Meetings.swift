import Campaign
import GRDB
import Ledger

extension FileLedger {
  public func meetings() throws(LedgerError) -> [Meeting] {
    try read { db in MeetingText.meetings(try recordsOfCampaign(MeetingText.kinds, db)) }
  }

  public func events(ofMeeting id: Meeting.ID) throws(LedgerError) -> [Event] {
    try read { db in
      try EventTable.events(db, "WHERE meeting = ? OR sequence = ? ORDER BY sequence", [id, id])
    }
  }

  /// Opens a meeting, with the red and yellow items of now as its agenda: unit by unit in the order of the board,
  /// the worst of a unit first.
  func meet(
    _ opening: MeetingOpening, lightsOn: CivilDate, by author: Author, at moment: Moment, _ db: Database
  ) throws -> Event {
    if let open = try openMeeting(db) { throw LedgerError.meetingIsOpen(open.number) }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT item, unit FROM lights WHERE light <= \(LightColour.yellow.code) ORDER BY light, due, item
        """)
    var agenda: [Region.ID: [Item.ID]] = [:]
    while let row = try rows.next() { agenda[row[1], default: []].append(row[0]) }
    let ids = plan.units.flatMap { agenda[$0.id] ?? [] }
    return try EventTable.append(
      .ofLedger(
        .meet, note: opening.name, changes: MeetingText.changes(opening, agenda: ids), by: author,
        at: moment), db)
  }

  /// An item is called up: part of its history, and of the minutes. Once in a meeting: where two clerks call the
  /// same item up, the event of the first counts for both.
  func discuss(_ id: Item.ID, by author: Author, at moment: Moment, _ db: Database) throws -> Event {
    guard let meeting = try openMeeting(db) else { throw LedgerError.noOpenMeeting }
    let earlier = try EventTable.events(
      db, "WHERE meeting = ? AND item = ? AND kind = 'discuss' LIMIT 1", [meeting.id, id])
    if let event = earlier.first { return event }
    let item = try stored(id, revision: nil, db)
    var event = Event.of(item, .discuss, from: item.state, note: "", by: author, at: moment)
    event.meeting = meeting.id
    return try EventTable.append(event, db)
  }

  func adjourn(by author: Author, at moment: Moment, _ db: Database) throws -> Event {
    guard let meeting = try openMeeting(db) else { throw LedgerError.noOpenMeeting }
    var event = Event.ofLedger(.adjourn, note: meeting.opening.name, by: author, at: moment)
    event.meeting = meeting.id
    return try EventTable.append(event, db)
  }

  private func openMeeting(_ db: Database) throws -> Meeting? {
    MeetingText.meetings(try recordsOfCampaign(MeetingText.kinds, db)).last { $0.isOpen }
  }
}

/// How events tell of meetings.
enum MeetingText {
  static let kinds: [EventKind] = [.meet, .adjourn]

  static func changes(_ opening: MeetingOpening, agenda: [Item.ID]) -> [FieldChange] {
    [
      FieldChange(field: "place", before: nil, after: opening.place),
      FieldChange(field: "agenda", before: nil, after: agenda.map { "\($0)" }.joined(separator: ",")),
    ] + opening.present.map { FieldChange(field: "present", before: nil, after: $0) }
  }

  static func meetings(_ records: [Event]) -> [Meeting] {
    var meetings: [Meeting] = []
    for event in records {
      if event.kind == .meet {
        let opening = MeetingOpening(
          name: event.note, place: event.fact("place") ?? "",
          present: event.changes.filter { $0.field == "present" }.compactMap(\.after))
        let agenda = (event.fact("agenda") ?? "").split(separator: ",").compactMap { Int($0) }
        meetings.append(
          Meeting(
            id: event.sequence, number: meetings.count + 1, opening: opening, opened: event.moment,
            openedBy: event.actor, agenda: agenda))
      } else if event.kind == .adjourn,
        let index = meetings.lastIndex(where: { $0.id == event.meeting && $0.isOpen })
      {
        meetings[index].adjourned = event.moment
        meetings[index].adjournedBy = event.sequence
      }
    }
    return meetings
  }
}
