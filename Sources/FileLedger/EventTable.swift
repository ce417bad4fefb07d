import Campaign
import Foundation
import GRDB
import GRDBSQLite
import Ledger

/// Reads and appends rows of the table `events`. Nothing changes or deletes them.
enum EventTable {
  static let select = """
    SELECT sequence, day, seconds, actor, sitting, item, number, unit, task, kind, from_state, to_state, note,
      changes, reverses, meeting, hash FROM events
    """

  static func event(_ row: Row) throws -> Event {
    guard let kind = EventKind(rawValue: row[9]) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "events.kind \(row[9] as String)")
    }
    return Event(
      sequence: row[0], moment: Moment(day: CivilDate(dayNumber: row[1]), seconds: row[2]), actor: row[3],
      sitting: row[4], item: row[5], number: row[6], unit: row[7], task: row[8], kind: kind,
      from: (row[10] as Int?).flatMap(State.init(code:)), to: (row[11] as Int?).flatMap(State.init(code:)),
      note: row[12], changes: try ChangeText.read(row[13]), reverses: row[14],
      meeting: row[15], hash: AuditChain.hex(row[16]))
  }

  static func events(_ db: Database, _ condition: String, _ arguments: StatementArguments = []) throws
    -> [Event]
  {
    try Row.fetchAll(db.cachedStatement(sql: "\(select) \(condition)"), arguments: arguments).map(event)
  }

  /// The latest sequence number and its hash; 0 and no bytes when there is none.
  static func head(_ db: Database) throws -> (sequence: Int, hash: Data) {
    let latest = "SELECT sequence, hash FROM events ORDER BY sequence DESC LIMIT 1"
    return try db.cachedStatement(sql: latest).first(binding: []) { row in
      let hash = DatabaseValue(sqliteStatement: row, index: 1)
      return (Int(sqlite3_column_int64(row, 0)), Data.fromDatabaseValue(hash) ?? Data())
    } ?? (0, Data())
  }

  /// Gives the event its number and its hash, and writes it.
  static func append(_ event: Event, _ db: Database) throws -> Event {
    let head = try head(db)
    var event = event
    event.sequence = head.sequence + 1
    let changes = try ChangeText.write(event.changes)
    let hash = AuditChain.hash(of: event, changes: changes, after: head.hash)
    event.hash = AuditChain.hex(hash)
    try db.cachedStatement(
      sql: "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ).execute(binding: [
      event.sequence.databaseValue, event.moment.day.dayNumber.databaseValue,
      event.moment.seconds.databaseValue, event.actor.databaseValue, event.sitting.databaseValue,
      event.item.databaseValue, event.number.databaseValue, event.unit.databaseValue,
      event.task.databaseValue,
      event.kind.rawValue.databaseValue, (event.from?.code).databaseValue, (event.to?.code).databaseValue,
      event.note.databaseValue, changes.databaseValue, event.reverses.databaseValue,
      event.meeting.databaseValue,
      hash.databaseValue,
    ])
    return event
  }
}

/// The changes of an event as JSON: `[["progress","20","100"],["signed_by",null,"王某"]]`.
enum ChangeText {
  static func write(_ changes: [FieldChange]) throws -> String {
    try PlainJSON.text(changes) ?? encoded(changes)
  }

  /// What an encoder makes of them, whatever is in their texts.
  static func encoded(_ changes: [FieldChange]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    let rows: [[String?]] = changes.map { [$0.field, $0.before, $0.after] }
    return String(decoding: try encoder.encode(rows), as: UTF8.self)
  }

  static func read(_ text: String) throws -> [FieldChange] {
    if text == "[]" { return [] }
    if let changes = PlainJSON.changes(text) { return changes }
    let rows = try JSONDecoder().decode([[String?]].self, from: Data(text.utf8))
    return rows.compactMap { row in
      guard row.count == 3, let field = row[0] else { return nil }
      return FieldChange(field: field, before: row[1], after: row[2])
    }
  }
}
