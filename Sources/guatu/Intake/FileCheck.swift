import Exchange
import Ledger
import Words

/// The first pass over the files that are to be imported: nothing is saved before all of them were looked through.
struct FileCheck {
  let files: LedgerFiles
  let words: Words
  /// Where bad rows of all files go so that the good ones can be imported; nil where one bad row is enough to stop.
  let rejects: RejectsFile?

  /// Tells or writes every bad row, and tells what was read in an unusual way.
  ///
  /// - Throws: a `Failure` when rows are bad and there is no place for them.
  func run(_ meter: inout ProgressMeter) throws {
    var rows = 0
    var bad = 0
    try files.forEachRow { file, row in
      rows += 1
      if rows % 2_000 == 0 { meter.show(rows) }
      guard case .bad(let problems) = row.outcome else { return }
      bad += 1
      if let rejects { return try rejects.append(row, problems, of: file) }
      meter.clear()
      for problem in problems { tell(words.describe(problem), of: file, sheet: row.sheet) }
    }
    meter.clear()
    for file in files.files {
      for notice in file.notices { tell(words.describe(notice), of: file, sheet: nil) }
    }
    if bad > 0 && rejects == nil { throw Failure(words.commands.rejectedAll(bad, rows), .badData) }
  }

  private func tell(_ line: String, of file: LedgerFile, sheet: String?) {
    Failure("\(words.place(file.path, sheet: sheet)): \(line)", .badData).print()
  }
}
