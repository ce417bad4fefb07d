import ArgumentParser
import Board
import Campaign
import FileLedger
import Ledger
import Words

/// Looking back: the ledger as it was at the end of a day, or as a meeting left it. Read-only.
struct PastOptions: ParsableArguments {
  @Option(help: .init("The board as it was at the end of this day, YYYY-MM-DD.", valueName: "day")) var asOf:
    CivilDate?
  @Option(help: "The board as this meeting left it: its number, 1, 2, 3 …") var meeting: Int?

  func validate() throws {
    if asOf != nil && meeting != nil { throw ValidationError("--as-of and --meeting exclude each other") }
  }

  /// The moment that was asked for; nil for now.
  func moment(in ledger: FileLedger, today: CivilDate, _ words: Words) throws -> PastMoment? {
    if let meeting { return try ledger.moment(ofMeeting: meeting) }
    guard let asOf, asOf != today else { return nil }
    guard asOf < today else { throw Failure(words.past.notYet(asOf.iso), .usage) }
    return try PastOptions.moment(endOf: asOf, in: ledger, words)
  }

  /// The end of a day that is over.
  static func moment(endOf day: CivilDate, in ledger: FileLedger, _ words: Words) throws -> PastMoment {
    if let moment = try ledger.moment(endOf: day) { return moment }
    let first = try ledger.events(after: 0, limit: 1).first?.moment.day ?? day
    throw Failure(words.past.firstDay(first.iso), .usage)
  }
}

extension FileLedger {
  /// The day of the last event.
  func latestDay() throws -> CivilDate? {
    try events(after: latestSequence() - 1, limit: 1).first?.moment.day
  }
}

/// What a command that reads shows: the ledger on a day, or as it was.
struct Sight {
  let ledger: any LedgerStore
  /// The day that lights and days left are for.
  let day: CivilDate
  /// nil for now.
  let past: PastMoment?

  init(_ ledger: FileLedger, on today: CivilDate, _ options: PastOptions, _ words: Words) throws {
    try self.init(ledger, on: today, at: try options.moment(in: ledger, today: today, words))
  }

  init(_ ledger: FileLedger, on today: CivilDate, at moment: PastMoment?) throws {
    past = moment
    day = past?.mark.day ?? today
    if let past { self.ledger = try ledger.past(at: past.mark) } else { self.ledger = ledger }
  }
}
