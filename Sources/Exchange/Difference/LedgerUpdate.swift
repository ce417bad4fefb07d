import Campaign
import Ledger

/// Brings a ledger to what files say, as one: every row that can be applied, or nothing at all.
///
/// What people write becomes an edit, states and progress become steps under the rules, and rows that the ledger
/// does not have are taken in. Nothing overwrites what is newer: a row whose 版本 is not the item's, or without
/// one a state that lies behind the item's, or of a weekly sheet a state or progress that is not, is refused.
public struct LedgerUpdate {
  private let files: LedgerFiles
  private let ledger: any LedgerStore
  private let author: Author
  private let moment: Moment
  /// Whether the other rows are applied when some are refused.
  private let skipsRefused: Bool

  public init(
    from files: LedgerFiles, of ledger: any LedgerStore, by author: Author, at moment: Moment,
    skipsRefused: Bool = false
  ) {
    self.files = files
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
    /// What is to be said of weekly sheets among the files.
    public fileprivate(set) var remarks = WeeklyRemarks(keeping: LedgerUpdate.keptRemarks)
    public fileprivate(set) var refusals: [RowRefusal] = []
    /// Whether it was saved; a dry run and an update with refusals are not.
    public fileprivate(set) var isSaved = false
  }

  /// Applies the good rows of the files, in their order.
  ///
  /// - Parameters:
  ///   - dryRun: does everything, and takes it back.
  ///   - progress: called now and then with the number of rows so far.
  ///   - beforeSaving: called when all rows were tried; when it throws, nothing is saved.
  /// - Throws: what reading the files and writing the ledger throw; a refused row is in the report.
  public func run(
    dryRun: Bool = false, progress: ((Int) -> Void)? = nil,
    beforeSaving: (Report) throws -> Void = { _ in }
  ) throws -> Report {
    var report = Report()
    do {
      try ledger.together {
        try change(&report, progress)
        try add(&report, progress)
        try beforeSaving(report)
        let isRefused = !report.refusals.isEmpty && !skipsRefused
        if dryRun || isRefused { throw TakenBack() }
      }
      report.isSaved = true
    } catch is TakenBack {}
    return report
  }

  /// The changes that an update would refuse by a rule or because the item is newer; nothing is saved.
  public func forecast() throws -> [RowRefusal] {
    var report = Report()
    do {
      try ledger.together {
        try change(&report, nil)
        throw TakenBack()
      }
    } catch is TakenBack {}
    return report.refusals.filter { refusal in
      switch refusal.reason {
      case .rule, .conflict, .noStep: true
      // What a difference tells by itself.
      case .unknownNumber, .contradiction: false
      }
    }
  }

  /// Leaves the ledger as it was.
  private struct TakenBack: Error {}

  private func change(_ report: inout Report, _ progress: ((Int) -> Void)?) throws {
    var comparison = RowComparison(with: ledger, keeping: LedgerUpdate.keptRemarks)
    var rows = 0
    try files.forEachRow { file, row in
      rows += 1
      if rows % 2_000 == 0 { progress?(rows) }
      guard case .good(let item) = row.outcome else { return }
      func refuse(_ number: String, _ reason: RowRefusal.Reason) {
        report.refusals.append(
          RowRefusal(place: row.place(in: file), number: number, reason: reason, row: row))
      }
      switch try comparison.verdict(on: row, item, of: file) {
      case .new: break
      case .unchanged: report.unchanged += 1
      case .unknown(let number, _): refuse(number, .unknownNumber)
      case .contradiction(let item, _, let earlier): refuse(item.entry.number, .contradiction(earlier))
      case .changed(let change):
        if let reason = try refusal(of: change) {
          refuse(change.number, reason)
        } else {
          report.changed += 1
        }
      }
    }
    report.remarks = comparison.remarks
  }

  /// So many remarks of each kind are kept.
  private static let keptRemarks = 20

  /// Applies a change; says why not when it is refused.
  private func refusal(of change: ItemChange) throws -> RowRefusal.Reason? {
    if change.isBehind, let event = try newer(than: change) { return .conflict(event) }
    do {
      let commands = try change.commands(by: author)
      try ledger.commit(
        commands.map { DatedCommand($0, by: author, at: moment, facts: change.facts()) })
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
    let changes = history.filter { $0.item == change.item.id && $0.kind != .note && $0.kind != .reveal }
    if change.stated.revision == nil && change.stated.header.isWeekly {
      // The sheet stood with the ledger when it was taken first.
      return changes.last.flatMap { $0.fact(Event.source) == change.place.file ? nil : $0 }
    }
    guard let revision = change.stated.revision, revision < change.item.revision else { return history.last }
    return changes.suffix(change.item.revision - revision).last { $0.fact(Event.source) != change.place.file }
  }

  /// The rows that the ledger does not have; the others are known and stay as they are now.
  private func add(_ report: inout Report, _ progress: ((Int) -> Void)?) throws {
    let seen = SeenRows()
    for file in files.files {
      var rows = try file.rows(after: seen)
      guard file.mayAdd else {
        // Read all the same: what is bad in the next files is found by what was seen in this one.
        while try rows.next() != nil {}
        continue
      }
      let summary = try ledger.take(
        from: file.path, by: author, at: moment, dryRun: false, progress: progress,
        next: { try rows.nextToAdd() })
      report.added += summary.added
    }
  }
}

extension ItemChange {
  /// Whether the file was written before the item became what it is.
  fileprivate var isBehind: Bool {
    if let revision = stated.revision { return revision != item.revision }
    if stated.header.isWeekly { return stated.isPrintedFromAnother(item) }
    return state.map { $0.code < item.state.code } ?? false
  }

  fileprivate func facts() -> [FieldChange] {
    var facts = [FieldChange(field: Event.source, before: nil, after: place.file)]
    if let week = stated.week {
      facts.append(FieldChange(field: Event.row, before: nil, after: RowKey.text(stated, week)))
    }
    return facts
  }
}

extension LedgerFile {
  /// Whether it may have rows that the ledger does not know.
  fileprivate var mayAdd: Bool { parts.contains { $0.header.isWhole && !$0.header.isWeekly } }
}

extension LedgerRows {
  /// The item of the next good row that may add one; nil at the end.
  fileprivate mutating func nextToAdd() throws(IntakeError) -> Item? {
    while let row = try next() {
      if case .good(let item) = row.outcome, !row.isOfKnownItem { return item }
    }
    return nil
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
