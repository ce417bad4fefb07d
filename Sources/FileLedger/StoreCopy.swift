import Foundation
import GRDB
import Glibc
import Ledger

/// A consistent copy of a ledger on its way to its place: it is written under a temporary name beside it, and has
/// the place only when it is whole and on the disk. Readable and writable by its owner alone (0600).
///
/// SQLite's own copying is used (its online backup), inside one read transaction: that sees one state, however
/// others write meanwhile, and never begins anew; it does not hold writers up. A copy in steps without the
/// transaction would begin anew with every commit of others, and `VACUUM INTO` would rebuild what it copies.
final class StoreCopy {
  /// Where it will be.
  let place: String
  /// Where it is until then; nil when it has its place.
  private(set) var temporary: String?

  /// So many pages are copied before `progress` is called: 4 MiB.
  private static let pagesAtOnce: CInt = 1_024

  init(for place: String) throws(LedgerError) {
    self.place = place
    var template = Array("\(place).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .cannotCreate(path: place, reason: systemReason()) }
    close(descriptor)
    temporary = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { temporary.map(FileLedger.remove) }

  /// Copies everything that `source` sees.
  ///
  /// - Parameters:
  ///   - source: a connection inside a transaction, so that it sees one state.
  ///   - progress: called now and then with the pages that were copied and the pages that there are.
  ///   - check: looks at the copy before it goes to the disk.
  /// - Throws: a `LedgerError`, and what `progress` and `check` throw.
  func fill(
    from source: Database, progress: ((Int, Int) throws -> Void)? = nil,
    check: (Database) throws -> Void = { _ in }
  ) throws {
    guard let temporary else { return }
    do {
      var configuration = Configuration()
      // Whatever is left of a copy that was interrupted is thrown away: it needs no journal.
      configuration.prepareDatabase {
        try $0.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
      }
      let target = try DatabaseQueue(path: temporary, configuration: configuration)
      try target.inDatabase { target in
        try target.tellingOfRoom(at: place) { target in
          try source.backup(to: target, pagesPerStep: StoreCopy.pagesAtOnce) { step in
            try progress?(step.completedPageCount, step.totalPageCount)
          }
          try check(target)
        }
      }
      try target.close()
    } catch let error as DatabaseError { throw LedgerError(error, path: place) }
    try sync()
  }

  private func sync() throws(LedgerError) {
    guard let temporary else { return }
    let descriptor = Glibc.open(temporary, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotCreate(path: place, reason: systemReason()) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw LedgerError(writing: place, errno) }
  }

  /// Gives the copy its place, or the name that is given, unless there is a file already.
  ///
  /// - Throws: `.exists`, `.cannotCreate`.
  func takePlace(at name: String? = nil) throws(LedgerError) {
    guard let temporary else { return }
    let place = name ?? place
    // Unlike a renaming, a new name never takes the place of a file that came meanwhile.
    guard link(temporary, place) == 0 else {
      if errno == EEXIST { throw .exists(path: place) }
      throw .cannotCreate(path: place, reason: systemReason())
    }
    unlink(temporary)
    self.temporary = nil
    Folder.sync(of: place)
  }

  /// Gives the copy its place; a file that is there gives way.
  ///
  /// - Throws: `.cannotCreate`.
  func takePlaceOfAny() throws(LedgerError) {
    guard let temporary else { return }
    guard rename(temporary, place) == 0 else { throw .cannotCreate(path: place, reason: systemReason()) }
    self.temporary = nil
    Folder.sync(of: place)
  }
}

/// What the system said last.
func systemReason() -> String { String(cString: strerror(errno)) }
