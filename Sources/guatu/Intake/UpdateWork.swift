import Campaign
import Canvas
import Exchange
import Ledger
import Words

/// `guatu import --dry-run` and `--update`: what differs, and what becomes of it.
struct UpdateWork {
  let options: UpdateOptions
  let words: Words

  /// So many items of each kind are listed without --all.
  private static let listed = 20

  /// - Throws: a `Failure` when rows were refused: nothing of any file is saved then, or with --skip-refused
  ///   everything but those rows.
  func run(_ files: [LedgerFile], _ ledger: any LedgerStore, by author: Author, at moment: Moment) throws {
    guard options.update else {
      for file in files { try compare(file, ledger, isOneOfSeveral: files.count > 1) }
      return
    }
    var refused = 0
    // What was done is told when it is saved.
    var summaries: [String] = []
    try ledger.together {
      for file in files {
        let report = try update(file, ledger, by: author, at: moment)
        refused += report.refusals.count
        summaries.append(summary(of: report))
      }
      if refused > 0 && !options.skipRefused { throw Failure(words.update.refusedAll(refused), .badData) }
    }
    for summary in summaries { print(summary) }
    if refused > 0 { throw Failure(words.update.skipped(refused), .badData) }
  }

  private func compare(_ file: LedgerFile, _ ledger: any LedgerStore, isOneOfSeveral: Bool) throws {
    var meter = ProgressMeter { words.commands.importing($0) }
    let limit = options.all || options.json ? Int.max : UpdateWork.listed
    let difference = try Difference(of: file, from: ledger, keeping: limit) { meter.show($0) }
    meter.clear()
    if options.json { return print(try Json.text(DifferenceRecord(difference, plan: ledger.plan))) }
    if isOneOfSeveral { print(harmless(file.path)) }
    DifferenceText(difference: difference, plan: ledger.plan, words: words).print()
  }

  /// Applies what it can, and tells what was refused.
  private func update(
    _ file: LedgerFile, _ ledger: any LedgerStore, by author: Author, at moment: Moment
  ) throws -> LedgerUpdate.Report {
    var meter = ProgressMeter { words.commands.importing($0) }
    let update = LedgerUpdate(
      from: file, of: ledger, by: author, at: moment, skipsRefused: options.skipRefused)
    let report = try update.run(dryRun: options.dryRun) { meter.show($0) }
    meter.clear()
    for refusal in report.refusals {
      Failure("\(file.path): \(words.describe(refusal))", .badData).print()
    }
    return report
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

extension Words {
  /// Why a row was not applied, in one line: where, which item, why.
  func describe(_ refusal: RowRefusal) -> String {
    let number = refusal.number
    let why =
      switch refusal.reason {
      case .rule(let error): describe(error)
      case .conflict(let event):
        update.conflict(
          number, event.actor, event.moment.day.iso,
          [describe(event.kind), change(event) ?? ""].filter { !$0.isEmpty }.joined(separator: " "))
      case .noStep(let from, let to): update.noStep(number, rules.state(from), rules.state(to))
      case .unknownNumber: update.unknownNumber(number)
      }
    return update.refused(refusal.line, refusal.row, why)
  }
}
