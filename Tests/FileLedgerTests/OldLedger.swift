import Foundation
import GRDB

@testable import FileLedger

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

  /// One in a folder of its own, opened by today's guatu.
  static func opened(format: Int) throws -> FileLedger {
    let folder = FileManager.default.temporaryDirectory.appending(path: "guatu-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: "old.guatu").path
    try make(format: format, at: path)
    return try FileLedger.open(at: path)
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
