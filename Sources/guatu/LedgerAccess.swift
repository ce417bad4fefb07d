import Campaign
import FileLedger
import Ledger
import Words

/// How commands open a ledger for the day they work on.
enum LedgerAccess {
  /// Opens a ledger that a command is going to change. Where everybody may write it, that is said once.
  ///
  /// - Throws: `.readOnly`, before anything is asked or read; and what opening throws.
  static func write(_ path: String, _ words: Words) throws -> FileLedger {
    let ledger = try FileLedger.open(at: path)
    if let reason = ledger.condition.readOnly { throw LedgerError.readOnly(path: path, reason) }
    warn(of: ledger, words)
    return ledger
  }

  /// Says on standard error what everybody may write although only some should.
  static func warn(of ledger: FileLedger, _ words: Words) {
    for open in ledger.condition.openToOthers { Failure(words.store.openToOthers(open), .found).print() }
  }

  /// Opens a ledger and lets `body` read it as of a day.
  ///
  /// Without a chosen day the lights are brought up to today; with one, another day is only rehearsed and
  /// leaves no trace.
  static func read(
    _ path: String, on chosen: CivilDate?, _ body: (FileLedger, CivilDate) throws -> Void
  ) throws {
    let ledger = try FileLedger.open(at: path)
    guard let chosen else {
      let today = Clock.now().day
      try ledger.rollForward(to: today)
      return try body(ledger, today)
    }
    if try ledger.lightsOn() == chosen { return try body(ledger, chosen) }
    try ledger.rehearse(on: chosen) { try body(ledger, chosen) }
  }

  /// The item with a number; who mistypes it is told.
  static func item(_ number: String, in ledger: any LedgerStore) throws -> Item {
    guard let item = try ledger.item(number: number) else { throw LedgerError.noSuchItem(number) }
    return item
  }
}
