import Campaign
import Canvas
import Ledger
import Papers
import Words

extension App {
  /// Begins a job, unless one is running: they would only be in each other's way.
  mutating func begin(_ job: Job) {
    if let running {
      message = Message(context.words.jobs.busy(running.job.path), .bad)
      return
    }
    running = RunningJob(job)
    message = nil
    outside.begin(job)
  }

  /// Calls the running job off; that it has ended is heard as news.
  mutating func cancelJob() {
    guard running != nil else {
      message = Message(context.words.jobs.none)
      return
    }
    outside.cancel()
  }

  /// What is heard of the job.
  mutating func hear(_ news: JobNews) {
    guard let job = running?.job else { return }
    let words = context.words.jobs
    switch news {
    case .progress(let done, let total):
      running?.percent = total > 0 ? min(100, done * 100 / total) : nil
      return
    case .finished(let path): message = Message(words.finished(path), .good)
    case .failed(let reason): message = Message(words.failed(job.path, reason), .bad)
    case .cancelled: message = Message(words.cancelled(job.path))
    }
    running = nil
  }

  /// Leaves; while a job is running the person is asked first.
  mutating func quit() {
    guard let running else {
      isFinished = true
      return
    }
    let words = context.words.jobs
    overlay = .question(
      Question(
        title: words.stillRunning, lines: [running.job.path], keys: words.quitKeys, effects: [.leave]))
  }

  /// `:report`, `:report bulletin`, `:report bulletin 通报.docx`.
  mutating func report(_ argument: String) {
    let parts = argument.split(separator: " ", maxSplits: 1).map(String.init)
    guard let name = parts.first else {
      overlay = .form(JobForms.report(.bulletin, context))
      return
    }
    let words = context.words
    guard let kind = PaperKind.allCases.first(where: { $0.rawValue == name || words.name(of: $0) == name })
    else {
      message = Message(
        words.jobs.noSuchPaper(name, PaperKind.allCases.map(\.rawValue).joined(separator: " ")), .bad)
      return
    }
    if parts.count > 1, let job = JobForms.job(.report(kind, unit: nil), typed: parts[1], context) {
      begin(job)
    } else {
      var form = JobForms.report(kind, context)
      form.paste(parts.count > 1 ? parts[1] : "", into: .file)
      overlay = .form(form)
    }
  }

  /// `:export`, `:export 台账.xlsx`.
  mutating func export(_ argument: String) {
    if let job = JobForms.job(.export, typed: argument, context) { return begin(job) }
    var form = JobForms.export(context)
    form.paste(argument, into: .file)
    overlay = .form(form)
  }
}
