import Campaign
import Ledger

/// Brings a ledger to what a file says, as one: every row that can be applied, or nothing at all.
///
/// What people write becomes an edit, states and progress become steps under the rules, and rows that the ledger
/// does not have are taken in. Nothing overwrites what is newer: a row whose 版本 is not the item's, or without
/// one a state that lies behind the item's, is refused.
public struct LedgerUpdate {
  private let file: LedgerFile
  private let ledger: any LedgerStore
  private let author: Author
  private let moment: Moment
  /// Whether the other rows are applied when some are refused.
  private let skipsRefused: Bool

  public init(
    from file: LedgerFile, of ledger: any LedgerStore, by author: Author, at moment: Moment,
    skipsRefused: Bool = false
  ) {
    self.file = file
    self.ledger = ledger
    self.author = author
    self.moment = moment
    self.skipsRefused = skipsRefused
  }

  /// What became of the rows.
  public struct Report: Sendable {
    /// Items that were changed, and rows that said what the ledger says.
    public fileprivate(set) var changed = 0
    public fileprivate(set) var unchanged = 0
    public fileprivate(set) var added = 0
    public fileprivate(set) var refusals: [RowRefusal] = []
    /// Whether it was saved; a dry run and an update with refusals are not.
    public fileprivate(set) var isSaved = false
  }

  /// Applies the good rows of the file.
  ///
  /// - Parameters:
  ///   - dryRun: does everything, and takes it back.
  ///   - progress: called now and then with the number of rows so far.
  /// - Throws: what reading the file and writing the ledger throw; a refused row is in the report.
  public func run(dryRun: Bool = false, progress: ((Int) -> Void)? = nil) throws -> Report {
    var report = Report()
    do {
      try ledger.together {
        try change(&report, progress)
        if !file.isOfKnownItems { try add(&report, progress) }
        let isRefused = !report.refusals.isEmpty && !skipsRefused
        if dryRun || isRefused { throw TakenBack() }
      }
      report.isSaved = true
    } catch is TakenBack {}
    return report
  }

  /// Leaves the ledger as it was.
  private struct TakenBack: Error {}

  private func change(_ report: inout Report, _ progress: ((Int) -> Void)?) throws {
    var comparison = RowComparison(file, with: ledger)
    var rows = 0
    try file.forEachRow { row in
      rows += 1
      if rows % 2_000 == 0 { progress?(rows) }
      guard case .good(let item) = row.outcome else { return }
      switch try comparison.verdict(on: row, item) {
      case .new: break
      case .unchanged: report.unchanged += 1
      case .unknown(let number, let line, let row):
        report.refusals.append(RowRefusal(line: line, row: row, number: number, reason: .unknownNumber))
      case .changed(let change):
        guard let reason = try refusal(of: change) else {
          report.changed += 1
          return
        }
        report.refusals.append(
          RowRefusal(line: change.line, row: change.row, number: change.number, reason: reason))
      }
    }
  }

  /// Applies a change; says why not when it is refused.
  private func refusal(of change: ItemChange) throws -> RowRefusal.Reason? {
    if change.isBehind, let event = try newer(than: change) { return .conflict(event) }
    do {
      let commands = try change.commands(by: author)
      try ledger.commit(
        commands.map { DatedCommand($0, by: author, at: moment, facts: change.facts(from: file.path)) })
      return nil
    } catch let refused as RowRefused {
      return refused.reason
    } catch let error as LedgerError where error.isOfOneItem {
      return .rule(error)
    }
  }

  /// What happened to an item since the row was written; nil where all of it came from this very file, which somebody
  /// goes on working with.
  private func newer(than change: ItemChange) throws -> Event? {
    let history = try ledger.history(of: change.item.id)
    guard let revision = change.stated.revision, revision < change.item.revision else { return history.last }
    let changes = history.filter { $0.item == change.item.id && $0.kind != .note && $0.kind != .reveal }
    return changes.suffix(change.item.revision - revision).last { $0.fact(Event.source) != file.path }
  }

  /// The rows that the ledger does not have; the others are known and stay as they are now.
  private func add(_ report: inout Report, _ progress: ((Int) -> Void)?) throws {
    var rows = try file.rows()
    let summary = try ledger.take(
      from: file.path, by: author, at: moment, dryRun: false, progress: progress,
      next: { try rows.nextGood() })
    report.added = summary.added
  }
}

extension ItemChange {
  /// Whether the file was written before the item became what it is.
  fileprivate var isBehind: Bool {
    if let revision = stated.revision { return revision != item.revision }
    return state.map { $0.code < item.state.code } ?? false
  }

  fileprivate func facts(from path: String) -> [FieldChange] {
    var facts = [FieldChange(field: Event.source, before: nil, after: path)]
    if let week = stated.week {
      facts.append(FieldChange(field: Event.row, before: nil, after: RowKey.text(stated, week)))
    }
    return facts
  }
}

extension LedgerError {
  /// Whether it says something of one item, and not of the ledger.
  fileprivate var isOfOneItem: Bool {
    switch self {
    case .refused, .forbidden, .lacking, .duplicateNumber: true
    default: false
    }
  }
}
