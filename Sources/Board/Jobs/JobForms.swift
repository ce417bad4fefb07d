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
          .unit, words.unit, choices: [words.allUnits] + context.plan.unitNames,
          chosen: context.plan.units.firstIndex { $0.id == unit(of: kind, context) }.map { $0 + 1 } ?? 0),
        FormField(.format, words.format, choices: [words.usualFormat] + JobForms.formats, chosen: 0),
        FormField(.file, words.file, "", hint: words.fileHint),
      ])
  }

  /// A paper is of the region that is shown, where it can be of one; nil for the whole campaign.
  static func unit(of kind: PaperKind, _ context: Context) -> Region.ID? {
    context.isAtRoot || !kind.isForUnits ? nil : context.home
  }

  /// Says that a filter does not make the file smaller, where one is on.
  static func export(_ context: Context) -> Form {
    let words = context.words.jobs
    return Form(
      title: context.filter.isEmpty ? words.export : "\(words.export)  \(words.unfiltered)", purpose: .export,
      fields: [
        FormField(.format, words.format, choices: [words.usualFormat] + JobForms.exportFormats, chosen: 0),
        FormField(.file, words.file, "", hint: words.fileHint),
      ])
  }

  private static let formats = ["docx", "xlsx", "html", "md"]
  private static let exportFormats = ["xlsx", "csv"]

  /// What a filled-in form stands for, or what is wrong with it.
  static func result(_ form: Form, _ context: Context, _ outside: Outside) -> FormResult {
    var request = Job.Request.export
    if case .report = form.purpose {
      let kind = PaperKind.allCases[form.chosen(.kind)]
      let unit = form.chosen(.unit) == 0 ? nil : context.plan.units[form.chosen(.unit) - 1].id
      if unit != nil && !kind.isForUnits { return .problems([.unit: context.words.jobs.notForUnit]) }
      request = .report(kind, unit: unit)
    }
    let format = form.chosen(.format) == 0 ? nil : form.text(.format)
    do throws(FileEnding.Problem) {
      return .job(try job(request, named: form.text(.file), as: format, context, outside))
    } catch { return .problems([.file: context.words.describe(error)]) }
  }

  /// The job that `:report bulletin 通报.docx` or `:export 台账.xlsx` stands for; nil where a form must ask.
  static func job(_ request: Job.Request, typed path: String, _ context: Context, _ outside: Outside)
    throws(FileEnding.Problem) -> Job?
  {
    guard FileEnding.of(unquoted(path)) != nil else { return nil }
    return try job(request, named: path, as: nil, context, outside)
  }

  private static func job(
    _ request: Job.Request, named typed: String, as wanted: String?, _ context: Context, _ outside: Outside
  ) throws(FileEnding.Problem) -> Job {
    let typed = unquoted(typed)
    try FileEnding.check(typed)
    let known = request == .export ? exportFormats : formats
    let format = try FileEnding.format(of: typed, among: known, wanted: wanted) ?? usualFormat(of: request)
    let path =
      typed.isEmpty
      ? PaperFileName.free(name(of: request, context), format, exists: outside.exists)
      : outside.fromHome(typed) + (FileEnding.of(typed) == nil ? ".\(format)" : "")
    return Job(
      request: request, path: path, format: format, isNamed: !typed.isEmpty, day: context.today,
      past: context.past?.mark, meeting: context.past?.meeting.flatMap { $0.isOpen ? nil : $0.number },
      language: context.words.language, author: context.author)
  }

  /// A name without the quotation marks around it: a shell would want them for a blank.
  private static func unquoted(_ name: String) -> String {
    let pairs: [(Character, Character)] = [("\"", "\""), ("'", "'"), ("“", "”")]
    let isQuoted = name.count > 2 && pairs.contains { name.first == $0 && name.last == $1 }
    return isQuoted ? String(name.dropFirst().dropLast()) : name
  }

  private static func usualFormat(of request: Job.Request) -> String {
    switch request {
    case .report(let kind, _): kind.usualFormat
    case .export: "xlsx"
    }
  }

  private static func name(of request: Job.Request, _ context: Context) -> String {
    switch request {
    case .report(let kind, let unit):
      PaperFileName.of(
        context.words.name(of: kind), unit.map(context.plan.name) ?? "", context.today)
    case .export: PaperFileName.of(context.words.jobs.ledger, "", context.today)
    }
  }
}
