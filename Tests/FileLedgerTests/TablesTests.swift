import Foundation
import GRDB
import Testing

@testable import FileLedger

@Suite struct TablesTests {
  @Test("The README tells what every table of a ledger holds, and of no other")
  func readme() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = String(decoding: try Data(contentsOf: root.appending(path: "README.md")), as: UTF8.self)
    let chapter = try #require(
      readme.components(separatedBy: "\n## The ledger\n").last?.components(separatedBy: "\n## ").first)
    let table = try #require(
      chapter.components(separatedBy: "| table | holds |\n").last?.components(separatedBy: "\n\n").first)
    let told = table.matches(of: /(?m)^\| `(\w+)` \| \S/).map { String($0.1) }
    let fixture = try Fixture()
    let tables = try fixture.ledger.read { db in
      try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    }
    #expect(told.sorted() == tables.sorted())
  }
}
