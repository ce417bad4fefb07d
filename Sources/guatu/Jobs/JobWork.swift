import Board
import Campaign
import Exchange
import FileLedger
import Ledger
import Papers
import Words

/// What a job does on its thread: opens the ledger for itself, and writes one file from one state of it.
enum JobWork {
  static func run(_ job: Job, of path: String, for runner: JobRunner) -> JobNews {
    do {
      let ledger = try FileLedger.open(at: path)
      let isCalledOff = { runner.isCancelled }
      try ledger.inSnapshot(unless: isCalledOff) { try write(job, from: ledger, for: runner) }
      return .finished(path: job.path)
    } catch {
      // A question that is given up in its middle fails in its own way.
      if runner.isCancelled { return .cancelled }
      return .failed(Failure.of(error, Words.in(job.language))?.message ?? "\(error)")
    }
  }

  private static func write(_ job: Job, from ledger: FileLedger, for runner: JobRunner) throws {
    let shown: any LedgerStore = try job.past.map { try ledger.past(at: $0) } ?? ledger
    let progress = JobProgress(runner)
    let count = try shown.count(.all)
    let file = try OutputFile(path: job.path, sources: [ledger.location])
    switch job.request {
    case .export:
      // Who opens CSV opens it in Excel, which wants the mark.
      let export = LedgerExport(as: LedgerExport.Format(rawValue: job.format) ?? .xlsx, encoding: .utf8BOM)
      _ = try export.run(
        shown, to: job.path, progress: { try progress.reach($0, of: count) },
        write: {
          try progress.check()
          try file.write($0)
        })
      try file.finish { try progress.check() }
    case .report(let kind, let unit):
      var request = PaperRequest(kind, on: job.day, by: job.author)
      request.subject = unit.map { .unit($0) }
      request.meeting = job.meeting
      // A meeting's paper finds the moment by itself.
      let paper = try Paper(
        request, from: job.meeting == nil ? shown : ledger, Words.in(job.language), people: ledger.roster()
      ) {
        try progress.reach($0, of: count, in: .firstHalf)
      }
      let rows = paper.rowCount
      try PaperFile.write(paper, as: PaperFormat(rawValue: job.format) ?? .docx, to: file) {
        try progress.reach($0, of: rows, in: .secondHalf)
      }
    }
  }
}
