import Campaign
import Exchange
import Ledger
import Words

/// Tells what is wrong with the rows of files that are taken in, and sees to it that nothing is saved while bad rows
/// have no place to go to.
final class RowCheck {
  private let files: LedgerFiles
  private let words: Words
  /// Where bad rows of all files go so that the good ones can be imported; nil where one bad row is enough to stop.
  private let rejects: RejectsFile?
  private var meter: ProgressMeter
  private var rows = 0
  private var bad = 0
  private var inferred: InferredDeadlines
  private var departments: StrangeDepartments

  /// Bad rows that are told one by one; of the rest there is a number.
  private static let mostTold = 500

  init(files: LedgerFiles, plan: Plan, words: Words, rejects: RejectsFile?) {
    self.files = files
    self.words = words
    self.rejects = rejects
    inferred = InferredDeadlines(campaignStart: plan.start)
    departments = StrangeDepartments(plan)
    meter = ProgressMeter { words.commands.importing($0) }
  }

  /// The item of the next good row; nil at the end of the last file.
  ///
  /// After a bad row without a place for it the rest is looked through, so that everything is told at once.
  ///
  /// - Throws: a `Failure` at the end where nothing may be saved.
  func next(in pass: LedgerFilesRows) throws -> Item? {
    while let next = try pass.next() {
      rows += 1
      if rows % 2_000 == 0 { meter.show(rows) }
      switch next.row.outcome {
      case .good(let item):
        inferred.look(at: next.row)
        departments.look(at: item)
        if bad == 0 || rejects != nil { return item }
      case .bad(let problems): try tell(problems, next.row, of: next.file)
      }
    }
    try finish()
    return nil
  }

  /// Looks through all rows, before they are used in another way.
  func lookThrough() throws {
    let pass = files.rows()
    while try next(in: pass) != nil {}
  }

  private func tell(_ problems: [RowProblem], _ row: LedgerRow, of file: LedgerFile) throws {
    bad += 1
    if let rejects { return try rejects.append(row, problems, of: file) }
    guard bad <= RowCheck.mostTold else { return }
    meter.clear()
    for problem in problems { tell(words.describe(problem), of: file) }
  }

  private func finish() throws {
    meter.clear()
    if bad > RowCheck.mostTold && rejects == nil {
      Failure(words.commands.moreBadRows(bad - RowCheck.mostTold), .badData).print()
    }
    for file in files.files {
      for notice in file.notices { tell(words.describe(notice), of: file) }
    }
    for line in [inferred.line(words), departments.line(words)].compactMap(\.self) {
      Failure(line, .badData).print()
    }
    if bad > 0 && rejects == nil { throw Failure(words.commands.rejectedAll(bad, rows), .badData) }
  }

  private func tell(_ line: String, of file: LedgerFile) {
    Failure("\(file.path): \(line)", .badData).print()
  }
}
