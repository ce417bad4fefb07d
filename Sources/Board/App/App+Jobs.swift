import Campaign
import Canvas
import Ledger
import Papers
import Words

extension App {
  /// Begins a job, unless its file is there already: then the person is asked first.
  ///
  /// - Parameter form: what comes back where the answer is no.
  mutating func propose(_ job: Job, from form: Form? = nil) {
    guard job.isNamed, running == nil, outside.exists(job.path) else {
      overlay = nil
      return begin(job)
    }
    let words = context.words.jobs
    overlay = .question(
      Question(
        title: words.isThere, lines: [job.path], keys: words.replaceKeys, effects: [.begin(job)], form: form))
  }

  /// Begins a job, unless one is running: they would only be in each other's way.
  mutating func begin(_ job: Job) {
    let words = context.words.jobs
    if let running {
      message = Message(words.busy(running.job.path), .bad)
      return
    }
    let isWhole = job.request == .export && !context.filter.isEmpty
    running = RunningJob(job, note: isWhole ? "  \(words.unfiltered)" : "")
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
    guard let job = running?.job, let note = running?.note else { return }
    let words = context.words.jobs
    switch news {
    case .progress(let done, let total):
      running?.percent = total > 0 ? min(100, done * 100 / total) : nil
      return
    case .finished(let path): message = Message(words.finished(path) + note, .good)
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
      overlay = .form(JobForms.report(context.isAtRoot ? .bulletin : .weekly, context))
      return
    }
    let words = context.words
    guard let kind = PaperKind.allCases.first(where: { $0.rawValue == name || words.name(of: $0) == name })
    else {
      message = Message(words.jobs.noSuchPaper(name, words.paperNames), .bad)
      return
    }
    start(
      .report(kind, unit: JobForms.unit(of: kind, context)), parts.count > 1 ? parts[1] : "",
      JobForms.report(kind, context))
  }

  /// `:export`, `:export 台账.xlsx`.
  mutating func export(_ argument: String) {
    start(.export, argument, JobForms.export(context))
  }

  /// At once where the file's name says everything; else a form asks.
  private mutating func start(_ request: Job.Request, _ path: String, _ form: Form) {
    var form = form
    form.paste(path, into: .file)
    do throws(FileEnding.Problem) {
      if let job = try JobForms.job(request, typed: path, context, outside) {
        return propose(job, from: form)
      }
    } catch { form.show([.file: context.words.describe(error)]) }
    overlay = .form(form)
  }
}
