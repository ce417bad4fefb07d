import Campaign
import Ledger

/// Several files that are taken in as one: the same 编号 with another content is found across them.
public struct LedgerFiles {
  public let files: [LedgerFile]

  public init(_ files: [LedgerFile]) { self.files = files }

  /// A pass over the rows of all files, one file after the other, that reads ahead.
  public func rows() -> LedgerFilesRows { LedgerFilesRows(files) }

  /// Calls `body` with every row of every file that is not blank.
  ///
  /// - Throws: an `IntakeError` when the rest of a file cannot be read, and what `body` throws.
  public func forEachRow(_ body: (LedgerFile, LedgerRow) throws -> Void) throws {
    let rows = rows()
    while let next = try rows.next() { try body(next.file, next.row) }
  }
}

/// A row and the file that it stands in.
public struct FileRow {
  public let file: LedgerFile
  public let row: LedgerRow
}

/// A pass over the rows of several files. They are read and checked on a thread of their own, so nothing else may be
/// asked of the files before it is over or has been let go.
public final class LedgerFilesRows {
  private let rows: ReadAhead<FileRow>

  init(_ files: [LedgerFile]) {
    var waiting = files[...]
    let seen = SeenRows()
    var current: (file: LedgerFile, rows: LedgerRows)?
    rows = ReadAhead { () throws(IntakeError) in
      while true {
        if let file = current?.file, let row = try current?.rows.next() {
          return FileRow(file: file, row: row)
        }
        guard let file = waiting.popFirst() else { return nil }
        current = (file, try file.rows(after: seen))
      }
    }
  }

  /// The next row that is not blank; nil at the end of the last file.
  public func next() throws(IntakeError) -> FileRow? { try rows.next() }
}
