import Campaign
import Canvas
import Ledger
import Papers
import Words

/// The forms that ask which paper or export is wanted, and where it goes.
enum JobForms {
  static func report(_ kind: PaperKind, _ context: Context) -> Form {
    let words = context.words.jobs
    return Form(
      title: words.report, purpose: .report,
      fields: [
        FormField(
          .kind, words.kind, choices: PaperKind.allCases.map { context.words.name(of: $0) },
          chosen: PaperKind.allCases.firstIndex(of: kind) ?? 0),
        FormField(
          .unit, words.unit, choices: [words.allUnits] + context.plan.units.map(\.short), chosen: 0),
        FormField(.format, words.format, choices: JobForms.formats, chosen: kind == .weekly ? 1 : 0),
        FormField(.file, words.file, "", hint: words.fileHint),
      ])
  }

  static func export(_ context: Context) -> Form {
    let words = context.words.jobs
    return Form(
      title: words.export, purpose: .export,
      fields: [
        FormField(.format, words.format, choices: JobForms.exportFormats, chosen: 0),
        FormField(.file, words.file, "", hint: words.fileHint),
      ])
  }

  static let formats = ["docx", "xlsx", "html", "md"]
  static let exportFormats = ["xlsx", "csv"]

  /// The job that a filled-in form stands for.
  static func job(_ form: Form, _ context: Context) -> Job {
    if case .export = form.purpose {
      return job(.export, named: form.text(.file), as: form.text(.format), context)
    }
    let kind = PaperKind.allCases[form.chosen(.kind)]
    let unit = form.chosen(.unit) == 0 ? nil : context.plan.units[form.chosen(.unit) - 1].id
    return job(.report(kind, unit: unit), named: form.text(.file), as: form.text(.format), context)
  }

  /// The job that `:report bulletin 通报.docx` or `:export 台账.xlsx` stands for; nil where a form must ask.
  static func job(_ request: Job.Request, typed path: String, _ context: Context) -> Job? {
    let known = request == .export ? exportFormats : formats
    guard let format = known.first(where: { path.lowercased().hasSuffix("." + $0) }) else { return nil }
    return job(request, named: path, as: format, context)
  }

  private static func job(
    _ request: Job.Request, named path: String, as format: String, _ context: Context
  ) -> Job {
    var path = path.isEmpty ? name(of: request, context) : path
    if !path.lowercased().hasSuffix("." + format) { path += "." + format }
    return Job(
      request: request, path: path, day: context.today, past: context.past?.mark,
      meeting: context.past?.meeting.flatMap { $0.isOpen ? nil : $0.number },
      language: context.words.language, author: context.author)
  }

  private static func name(of request: Job.Request, _ context: Context) -> String {
    switch request {
    case .report(let kind, let unit):
      PaperFileName.of(
        context.words.name(of: kind), unit.flatMap { context.plan.region($0)?.short } ?? "", context.today)
    case .export: PaperFileName.of(context.words.jobs.ledger, "", context.today)
    }
  }
}
