import Campaign
import FileLedger
import Foundation
import GRDB
import Ledger
import Testing

func emptyDatabase(at path: String) throws {
  try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE x (y)") }
}

@Suite("guatu verify finds what was done behind its back") struct VerifyTests {
  /// A ledger with an intake of three items, one added item, and some steps.
  private func history() throws -> Fixture {
    let fixture = try Fixture()
    let rows = (1...3).map { Item(entry: Fixture.entry("T\($0)")) }
    _ = try fixture.ledger.take(
      rows, from: "台账.csv", by: Fixture.clerk, at: Fixture.moment())
    let id = try fixture.add(Fixture.entry("A1"))
    try fixture.step(id, .assign)
    try fixture.step(id, .sign(name: "李某"))
    try fixture.step(1, .assign)
    return fixture
  }

  typealias Finding = Verification.Finding

  @Test(
    "Tampering is found",
    arguments: [
      ("UPDATE events SET note = '改过' WHERE sequence = 5", Finding.hash(event: 5)),
      ("UPDATE events SET actor = '别人' WHERE sequence = 2", .hash(event: 2)),
      ("UPDATE events SET seconds = seconds + 1 WHERE sequence = 4", .hash(event: 4)),
      ("DELETE FROM events WHERE sequence = 4", .gap(before: 5)),
      ("DELETE FROM events WHERE sequence = 1", .gap(before: 2)),
      ("DELETE FROM events", .gap(before: 1)),
      ("UPDATE events SET sequence = 99 WHERE sequence = 6", .gap(before: 99)),
      ("UPDATE ledger SET value = replace(value, '东街道', '北街道') WHERE key = 'plan'", .plan),
      ("UPDATE items SET progress = 90 WHERE number = 'T2'", .intake(event: 2)),
      ("UPDATE items SET contact = '1' WHERE number = 'T1'", .intake(event: 2)),
      ("UPDATE items SET signed_by = '别人' WHERE number = 'A1'", .item(number: "A1", column: "signed_by")),
      ("UPDATE lights SET light = 3 WHERE item = 3", .light(number: "T3")),
      ("UPDATE lights SET unit = 12 WHERE item = 3", .light(number: "T3")),
      ("UPDATE lights SET changes_on = 9 WHERE item = 4", .light(number: "A1")),
      ("DELETE FROM lights WHERE item = 3", .light(number: "T3")),
      ("INSERT INTO lights VALUES (9, 11, 1, 0, 17000, NULL)", .light(number: "#9")),
    ])
  func tampering(sql: String, expected: Finding) throws {
    let fixture = try history()
    #expect(try fixture.ledger.verify().findings == [])
    try DatabaseQueue(path: fixture.path).write { try $0.execute(sql: sql) }
    #expect(try fixture.ledger.verify().findings.contains(expected))
  }

  @Test("What SQLite itself finds wrong with the file is found")
  func file() throws {
    let fixture = try history()
    let copy = fixture.folder.appending(path: "copy.guatu")
    try DatabaseQueue(path: fixture.path).vacuum(into: copy.path)
    #expect(try FileLedger.open(at: copy.path).verify().findings == [])
    // The number of free pages, of which there are none (sqlite.org/fileformat.html, 1.3).
    var bytes = try Data(contentsOf: copy)
    bytes.replaceSubrange(36..<40, with: [0, 0, 0, 3])
    try bytes.write(to: copy)
    let findings = try FileLedger.open(at: copy.path).verify().findings
    guard case .file = findings.first else {
      Issue.record("\(findings)")
      return
    }
  }

  @Test("An item put in or taken out is found", arguments: [true, false])
  func itemsComeAndGo(added: Bool) throws {
    let fixture = try history()
    try DatabaseQueue(path: fixture.path).write { db in
      if added {
        try db.execute(sql: "CREATE TEMP TABLE copy AS SELECT * FROM items WHERE number = 'T1'")
        try db.execute(sql: "UPDATE copy SET id = 77, number = 'T9'")
        let names = try db.columns(in: "copy").map(\.name).joined(separator: ", ")
        try db.execute(sql: "INSERT INTO items (\(names)) SELECT * FROM copy")
      } else {
        try db.execute(sql: "DELETE FROM items WHERE number = 'T3'")
      }
    }
    #expect(try fixture.ledger.verify().findings.contains(.intake(event: 2)))
  }

  @Test("A tally that is off by one is found")
  func tallyOff() throws {
    let fixture = try history()
    try DatabaseQueue(path: fixture.path).write {
      try $0.execute(sql: "UPDATE tallies SET count = count + 1 WHERE state = 2")
    }
    let findings = try fixture.ledger.verify().findings
    // The tallies are compared with a recount and with the journal.
    #expect(
      findings == [
        .tally("tallies 11 1 1 2 2", stored: 2, counted: 1),
        .tally("turns 11 1 1 2 2", stored: 1, counted: 2),
      ])
  }

  @Test("A head that was written down proves that the chain was neither cut nor rewritten")
  func head() throws {
    let fixture = try history()
    let head = try fixture.ledger.verify().head
    try fixture.step(2, .assign)
    #expect(try fixture.ledger.verify(head: head.uppercased()).findings == [])
    let other = try history()
    try other.step(3, .assign)
    #expect(try other.ledger.verify(head: try fixture.ledger.verify().head).findings.count == 1)
    // The latest event cut off cleanly: only the head can tell.
    let latest = try other.ledger.verify().head
    try DatabaseQueue(path: other.path).write {
      try $0.execute(sql: "DELETE FROM events WHERE sequence = (SELECT MAX(sequence) FROM events)")
    }
    #expect(try other.ledger.verify(head: latest).findings.contains(.head(latest)))
  }
}
