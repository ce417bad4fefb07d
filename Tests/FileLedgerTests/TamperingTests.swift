import Campaign
import Foundation
import GRDB
import Ledger
import TestDice
import Testing

@testable import FileLedger

@Suite("guatu verify finds any tampering") struct TamperingTests {
  /// A ledger with an intake, added items, steps, an undo, and a note at the end.
  private func history(seed: Int) throws -> Fixture {
    let fixture = try Fixture()
    var dice = Dice(seed: seed)
    let rows = (1...4).map { Item(entry: Fixture.entry("T\($0)", due: $0 * 5)) }
    try fixture.ledger.take(rows, from: "台账.csv", by: Fixture.clerk, at: Fixture.moment())
    for number in 1...3 { _ = try fixture.add(Fixture.entry("A\(number)", unit: 12, task: 3)) }
    for day in 0..<25 {
      let id = dice.roll(1...7)
      guard let step = PropertyTests.step(for: try fixture.item(id), on: day, &dice) else { continue }
      do { try fixture.step(id, step, on: day) } catch LedgerError.refused { continue }
    }
    try fixture.ledger.commit(.note(1, "备注"), by: Fixture.clerk, at: Fixture.moment(30))
    return fixture
  }

  /// The columns of each table that are vouched for. `items.revision` counts changes for those who act at once; the
  /// days of the journal follow the clock, which may be set back.
  private static let vouched: [(table: String, except: Set<String>)] = [
    ("events", []), ("items", ["revision"]), ("tallies", []), ("headline_tallies", []),
    ("turns", ["id", "day", "sequence", "item"]),
  ]

  @Test("A random edit of a random column of a random row is found", arguments: 1...60)
  func edits(seed: Int) throws {
    let fixture = try history(seed: seed % 6)
    var dice = Dice(seed: seed * 101)
    let (table, except) = TamperingTests.vouched[seed % TamperingTests.vouched.count]
    let edit = try DatabaseQueue(path: fixture.path).write { db in
      let column = try #require(
        try db.columns(in: table).filter { !except.contains($0.name) }.randomElement(using: &dice))
      // A count of none stands for a row that is not there.
      let rows = try Row.fetchAll(
        db,
        sql: table.hasSuffix("tallies") ? "SELECT * FROM \(table) WHERE count <> 0" : "SELECT * FROM \(table)"
      )
      let row = try #require(rows.randomElement(using: &dice))
      let key = try db.primaryKey(table).columns
      let value = TamperingTests.other(than: row[column.name], in: column, &dice)
      let condition = key.map { "\($0) = ?" }.joined(separator: " AND ")
      let arguments = [value] + key.map { row[$0] as DatabaseValue }
      try db.execute(
        sql: "UPDATE OR REPLACE \(table) SET \(column.name) = ? WHERE \(condition)",
        arguments: StatementArguments(arguments))
      return "\(table).\(column.name) of \(row) = \(value)"
    }
    #expect(try !fixture.ledger.verify().findings.isEmpty, "\(edit)")
  }

  /// Another value of the column's kind.
  private static func other(
    than value: DatabaseValue, in column: ColumnInfo, _ dice: inout Dice
  ) -> DatabaseValue {
    switch value.storage {
    case .int64(let number): return (Int(number) + dice.roll(1...3)).databaseValue
    case .string(let text): return (text + ["。", "x", " "][dice.roll(0...2)]).databaseValue
    case .blob(let data): return Data(data.reversed()).databaseValue
    case .double, .null:
      return column.type == "INTEGER" ? dice.roll(1...9).databaseValue : "塞入".databaseValue
    }
  }

  @Test("A random event that is deleted is found, and so is the swap of two", arguments: 1...12)
  func deletionsAndSwaps(seed: Int) throws {
    let fixture = try history(seed: seed % 6)
    var dice = Dice(seed: seed * 7)
    let latest = try fixture.ledger.latestSequence()
    let (first, second) = (dice.roll(1...latest / 2), dice.roll(latest / 2 + 1...latest - 1))
    try DatabaseQueue(path: fixture.path).write { db in
      if seed % 2 == 0 {
        try db.execute(sql: "DELETE FROM events WHERE sequence = ?", arguments: [first])
      } else {
        for (from, to) in [(first, -1), (second, first), (-1, second)] {
          try db.execute(sql: "UPDATE events SET sequence = ? WHERE sequence = ?", arguments: [to, from])
        }
      }
    }
    let expected: [Verification.Finding] = [.gap(before: first + 1), .hash(event: first)]
    let found = try #require(try fixture.ledger.verify().findings.first)
    #expect(expected.contains(found))
  }

  @Test(
    "What is no state and no evidence, and would be read as none, is found all the same",
    arguments: [
      ("UPDATE items SET state = 99", Verification.Finding.item(number: "A1", column: "state")),
      ("UPDATE items SET evidence = '塞入'", .item(number: "A1", column: "evidence")),
      ("UPDATE items SET checks = '塞入'", .item(number: "A1", column: "checks")),
      ("UPDATE items SET deadline_inferred = 7", .item(number: "A1", column: "deadline_inferred")),
      ("UPDATE events SET from_state = 99 WHERE sequence = 2", .hash(event: 2)),
      ("UPDATE events SET kind = 'nichts' WHERE sequence = 2", .hash(event: 2)),
      ("UPDATE events SET changes = '[[' WHERE sequence = 2", .hash(event: 2)),
    ])
  func readAsNone(sql: String, finding: Verification.Finding) throws {
    let fixture = try Fixture()
    _ = try fixture.add(Fixture.entry("A1"))
    try DatabaseQueue(path: fixture.path).write { try $0.execute(sql: sql) }
    #expect(try fixture.ledger.verify().findings.contains(finding))
  }

  @Test(
    "A value of another kind than its column's is named, and nothing falls over it",
    arguments: [
      ("events", "day", "'heute'"), ("events", "changes", "x'00'"), ("items", "unit", "'十一'"),
      ("tallies", "count", "'viele'"), ("turns", "day", "1.5"),
    ])
  func kinds(table: String, column: String, value: String) throws {
    let fixture = try history(seed: 1)
    try DatabaseQueue(path: fixture.path).write {
      try $0.execute(sql: "UPDATE \(table) SET \(column) = \(value)")
    }
    #expect(try fixture.ledger.verify().findings == [.file("\(table).\(column)")])
  }

  @Test("A chain that was rewritten from some event on, with all its hashes, is found by a head noted before")
  func rewritten() throws {
    let fixture = try history(seed: 2)
    let noted = try fixture.ledger.verify().head
    let latest = try fixture.ledger.latestSequence()
    try fixture.ledger.commit(.note(2, "后来"), by: Fixture.clerk, at: Fixture.moment(31))
    try rewrite(fixture, from: latest, note: "改写")
    #expect(try fixture.ledger.verify().findings == [])
    #expect(try fixture.ledger.verify(head: noted).findings == [.head(noted)])
  }

  /// What somebody does who knows how the hashes are made.
  private func rewrite(_ fixture: Fixture, from first: Int, note: String) throws {
    try DatabaseQueue(path: fixture.path).write { db in
      try db.execute(sql: "UPDATE events SET note = ? WHERE sequence = ?", arguments: [note, first])
      var previous = try #require(
        try Data.fetchOne(db, sql: "SELECT hash FROM events WHERE sequence = ?", arguments: [first - 1]))
      for row in try Row.fetchAll(
        db, sql: "\(EventTable.select) WHERE sequence >= ? ORDER BY sequence", arguments: [first])
      {
        previous = AuditChain.hash(of: try EventTable.event(row), changes: row[13], after: previous)
        try db.execute(
          sql: "UPDATE events SET hash = ? WHERE sequence = ?", arguments: [previous, row[0] as Int])
      }
    }
  }

  @Test("A chain that was cut short is found by a head noted before")
  func cutShort() throws {
    let fixture = try history(seed: 3)
    let noted = try fixture.ledger.verify().head
    // The last event is a note: without it the items are what the others say.
    try DatabaseQueue(path: fixture.path).write {
      try $0.execute(sql: "DELETE FROM events WHERE sequence = (SELECT MAX(sequence) FROM events)")
    }
    #expect(try fixture.ledger.verify().findings == [])
    #expect(try fixture.ledger.verify(head: noted).findings == [.head(noted)])
  }

  @Test(
    "A turn that came or went with a state and no light, or a light and no state, is found",
    arguments: ["from_state = 6", "from_light = 1", "to_state = NULL", "to_light = NULL"])
  func halvedTurn(_ half: String) throws {
    let fixture = try history(seed: 4)
    let row = try DatabaseQueue(path: fixture.path).write { db in
      let row = try Int.fetchOne(
        db, sql: "SELECT id FROM turns WHERE from_state IS NULL AND to_state IS NOT NULL ORDER BY id LIMIT 1")
      try db.execute(sql: "UPDATE turns SET \(half) WHERE id = ?", arguments: [row])
      return row
    }
    let expected = try #require(row)
    #expect(try fixture.ledger.verify().findings.contains(.turn(row: expected)))
  }

  @Test(
    "Nothing where something must be is found",
    arguments: [
      ("items", "note", "TEXT"), ("items", "created_by", "INTEGER"), ("events", "actor", "TEXT"),
      ("turns", "count", "INTEGER"),
    ])
  func nothing(table: String, column: String, type: String) throws {
    let fixture = try history(seed: 4)
    let (lax, strict) = ("\(column) \(type)", "\(column) \(type) NOT NULL")
    // A text of the schema that is changed counts for connections that are opened afterwards.
    func change(_ sql: String) throws {
      try DatabaseQueue(path: fixture.path).writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA writable_schema = ON; \(sql)")
      }
    }
    func replace(_ old: String, by new: String) throws {
      try change("UPDATE sqlite_schema SET sql = replace(sql, '\(old)', '\(new)') WHERE name = '\(table)'")
    }
    try replace(strict, by: lax)
    try change("UPDATE \(table) SET \(column) = NULL WHERE rowid = 2")
    #expect(try fixture.ledger.verify().findings.contains(.file("\(table).\(column)")))
    try replace(lax, by: strict)
    #expect(try fixture.ledger.verify().findings.contains(.file("\(table).\(column)")))
  }

  @Test(
    "A number that is too large or too small to count with is found, and nothing falls over it",
    arguments: [
      ("items", "deadline"), ("items", "progress"), ("items", "assigned_on"), ("items", "revision"),
      ("events", "day"), ("events", "seconds"), ("turns", "count"), ("turns", "day"), ("tallies", "count"),
      ("ledger", "value"),
    ], [Int.max, Int.min])
  func huge(_ place: (table: String, column: String), _ number: Int) throws {
    let fixture = try history(seed: 4)
    try DatabaseQueue(path: fixture.path).write { db in
      try db.execute(
        sql: """
          UPDATE \(place.table) SET \(place.column) = ?
          \(place.table == "ledger" ? "WHERE key = 'next_number'" : "")
          """, arguments: [number])
    }
    #expect(try fixture.ledger.verify().findings.contains(.file("\(place.table).\(place.column)")))
  }

  @Test("A turn of an item that names none is found")
  func turnOfNobody() throws {
    let fixture = try history(seed: 4)
    try DatabaseQueue(path: fixture.path).write { try $0.execute(sql: "UPDATE turns SET item = NULL") }
    let findings = try fixture.ledger.verify().findings
    #expect(findings.contains { if case .turn = $0 { true } else { false } })
  }

  @Test("The intake that came last is missed by the items that came with it")
  func lastIntake() throws {
    let fixture = try Fixture()
    for number in 1...2 {
      let rows = [Item(entry: Fixture.entry("T\(number)"))]
      try fixture.ledger.take(rows, from: "台账.csv", by: Fixture.clerk, at: Fixture.moment())
    }
    let last = try fixture.ledger.latestSequence()
    try DatabaseQueue(path: fixture.path).write { db in
      try db.execute(sql: "DELETE FROM events WHERE sequence = ?", arguments: [last])
    }
    #expect(try fixture.ledger.verify().findings.contains(.intake(event: last)))
  }

  @Test("A turn that names another event is found")
  func turns() throws {
    let fixture = try history(seed: 4)
    let row = try DatabaseQueue(path: fixture.path).write { db in
      try db.execute(
        sql: """
          UPDATE turns SET sequence = sequence - 1 WHERE id = (
            SELECT MAX(id) FROM turns WHERE item IS NOT NULL AND from_state IS NOT to_state)
          """)
      return try Int.fetchOne(
        db, sql: "SELECT MAX(id) FROM turns WHERE item IS NOT NULL AND from_state IS NOT to_state")
    }
    let expected = try #require(row)
    #expect(try fixture.ledger.verify().findings == [.turn(row: expected)])
  }
}
