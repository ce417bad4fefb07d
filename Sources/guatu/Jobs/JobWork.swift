import Board
import Campaign
import Exchange
import FileLedger
import Ledger
import Words

/// What a job does on its thread: opens the ledger for itself, and writes one file from one state of it.
enum JobWork {
  static func run(_ job: Job, of path: String, for runner: JobRunner) -> JobNews {
    do {
      let ledger = try FileLedger.open(at: path)
      try ledger.inSnapshot { try write(job, from: ledger, for: runner) }
      return .finished(path: job.path)
    } catch is JobProgress.Cancelled {
      return .cancelled
    } catch {
      return .failed(Failure.of(error, Words.in(job.language))?.message ?? "\(error)")
    }
  }

  private static func write(_ job: Job, from ledger: FileLedger, for runner: JobRunner) throws {
    let shown: any LedgerStore = try job.past.map { try ledger.past(at: $0) } ?? ledger
    var progress = JobProgress(runner, of: try shown.count(.all))
    let file = try OutputFile(path: job.path, sources: [ledger.location])
    switch job.request {
    case .export:
      var csv = try LedgerCSV(plan: shown.plan, path: job.path, encoding: .utf8BOM) { try file.write($0) }
      var done = 0
      try shown.forEachItem(.all) { item in
        try csv.append(item)
        done += 1
        try progress.reach(done)
      }
    case .report: break
    }
    try file.finish()
  }
}
