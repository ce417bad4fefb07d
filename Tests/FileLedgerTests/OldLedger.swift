import Foundation
import GRDB

/// A ledger as guatu wrote it in an older format, from a frozen text.
enum OldLedger {
  static func make(format: Int, at path: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Formats")
    let text = try String(contentsOf: folder.appending(path: "\(format).sql"), encoding: .utf8)
    var configuration = Configuration()
    configuration.journalMode = .wal
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.write { try $0.execute(sql: text) }
    try queue.close()
  }

  /// Every row of every table of it, in words.
  static func contents(of path: String) throws -> [String] {
    try DatabaseQueue(path: path).read { db in
      try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        .flatMap {
          table in try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { "\(table) \($0)" }
        }
    }
  }
}
