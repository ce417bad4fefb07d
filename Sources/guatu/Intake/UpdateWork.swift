import Campaign
import Canvas
import Exchange
import Ledger
import Words

/// `guatu import --dry-run` and `--update`: what differs, and what becomes of it.
struct UpdateWork {
  let options: UpdateOptions
  /// Where refused rows go, so that the others can be applied; nil where they stay in their files.
  let rejects: RejectsFile?
  let words: Words

  /// So many items of each kind are listed without --all.
  private static let listed = 20

  /// - Throws: a `Failure` when rows were refused: nothing of any file is saved then, or with --skip-refused
  ///   everything but those rows. Rows that went into a file for rejects are no failure.
  func run(_ files: LedgerFiles, _ ledger: any LedgerStore, by author: Author, at moment: Moment) throws {
    if options.update {
      try update(files, ledger, by: author, at: moment)
    } else {
      try compare(files, ledger, by: author, at: moment)
    }
  }

  private func compare(
    _ files: LedgerFiles, _ ledger: any LedgerStore, by author: Author, at moment: Moment
  ) throws {
    var meter = ProgressMeter { words.commands.importing($0) }
    let limit = options.all || options.json ? Int.max : UpdateWork.listed
    let difference = try Difference(of: files, from: ledger, keeping: limit) { meter.show($0) }
    let refusals =
      difference.counts.changed == 0
      ? [] : try LedgerUpdate(from: files, of: ledger, by: author, at: moment, skipsRefused: true).forecast()
    meter.clear()
    try rejects?.finish()
    if options.json {
      let record = DifferenceRecord(difference, refusals, plan: ledger.plan) { words.reason(of: $0) }
      return print(try Json.text(record))
    }
    DifferenceText(difference: difference, refusals: refusals, limit: limit, plan: ledger.plan, words: words)
      .print()
  }

  /// Applies what it can, and tells what was refused.
  private func update(
    _ files: LedgerFiles, _ ledger: any LedgerStore, by author: Author, at moment: Moment
  ) throws {
    var meter = ProgressMeter { words.commands.importing($0) }
    let update = LedgerUpdate(
      from: files, of: ledger, by: author, at: moment, skipsRefused: options.skipRefused || rejects != nil)
    let report = try update.run(dryRun: options.dryRun) {
      meter.show($0)
    } beforeSaving: {
      meter.clear()
      try tell($0.refusals)
    }
    for line in words.describe(report.remarks) { Failure(line, .badData).print() }
    if report.isSaved || options.dryRun { say(summary(of: report)) }
    if report.refusals.isEmpty || rejects != nil && !options.skipRefused { return }
    let count = report.refusals.count
    throw Failure(
      options.skipRefused ? words.update.skipped(count) : words.update.refusedAll(count), .badData)
  }

  private func tell(_ refusals: [RowRefusal]) throws {
    for refusal in refusals {
      if let rejects {
        try rejects.append(refusal, because: words.reason(of: refusal))
      } else {
        Failure(words.describe(refusal), .badData).print()
      }
    }
    try rejects?.finish()
  }

  private func summary(of report: LedgerUpdate.Report) -> String {
    let isIdle = report.changed == 0 && report.added == 0 && report.refusals.isEmpty
    let summary =
      isIdle
      ? words.update.nothing(report.unchanged)
      : words.update.updated(report.changed, report.added, report.unchanged)
    return options.dryRun ? words.update.dryRun(summary) : summary
  }
}
