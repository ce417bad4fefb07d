import Campaign
import Ledger
import Words

/// The forms that ask for what a step lacks (domain.md §4).
enum StepForms {
  /// The step with everything that can be known without asking.
  static func draft(_ kind: StepKind, for item: Item, _ context: Context) -> Step {
    let name = item.entry.responsible.isEmpty ? context.author : item.entry.responsible
    switch kind {
    case .assign: return .assign
    case .sign: return .sign(name: name)
    case .report: return .report(percent: -1, reason: "")
    case .submit: return .submit(effect: "", evidence: [])
    case .giveBack: return .giveBack(reason: "")
    case .accept:
      return .accept(Checks(matched: false, inspected: false, accepted: false, checker: context.author))
    case .close: return .close(approver: context.author)
    case .extend: return .extend(to: item.entry.deadline.day ?? context.today, reason: "")
    case .rebound: return .rebound(finding: "")
    case .void: return .void(reason: "", survivor: "")
    }
  }

  /// The form for a step; nil when the step asks for nothing.
  static func form(_ kind: StepKind, for items: [Item], _ context: Context) -> Form? {
    guard let item = items.first else { return nil }
    let fields = fields(kind, item, context)
    guard !fields.isEmpty else { return nil }
    let subject = items.count == 1 ? item.entry.number : context.words.board.marked(items.count)
    return Form(
      title: "\(context.words.rules.step(kind))  \(subject)", purpose: .step(kind, items), fields: fields)
  }

  private static func fields(_ kind: StepKind, _ item: Item, _ context: Context) -> [FormField] {
    let words = context.words.board
    let rules = context.words.rules
    switch kind {
    case .assign: return []
    case .sign: return [FormField(.name, words.signature, item.entry.responsible)]
    case .report:
      return [
        FormField(.percent, words.progress, "\(item.life.progress)", hint: "0-100"),
        FormField(.reason, words.reason, ""),
      ]
    case .submit:
      let percent =
        item.life.progress < 100 ? [FormField(.percent, words.progress, "100", hint: "0-100")] : []
      return percent + [
        FormField(.effect, words.effect, item.life.effect ?? ""),
        FormField(.evidence, words.evidence, "", hint: words.evidenceHint),
      ]
    case .giveBack, .rebound: return [FormField(.reason, kind == .rebound ? words.finding : words.reason, "")]
    case .accept:
      return [
        FormField(.matched, rules.check(.matched), check: false),
        FormField(.inspected, rules.check(.inspected), check: false),
        FormField(.accepted, rules.check(.accepted), check: false),
        FormField(.name, words.checker, context.author),
      ]
    case .close: return [FormField(.name, words.approver, context.author)]
    case .extend:
      return [
        FormField(.until, words.newDeadline, "", hint: item.entry.deadline.day?.iso ?? ""),
        FormField(.reason, words.reason, ""),
      ]
    case .void:
      return [FormField(.reason, words.reason, ""), FormField(.survivor, words.survivor, "")]
    }
  }

  /// The commands that a filled-in step form stands for, or what is wrong with which field.
  static func commands(
    _ kind: StepKind, _ items: [Item], _ form: Form, _ context: Context, _ outside: Outside
  ) -> FormResult {
    var problems: [FieldID: String] = [:]
    var evidence: [Evidence] = []
    let path = form.text(.evidence)
    if !path.isEmpty {
      do throws(EvidenceProblem) { evidence = [try outside.evidence(path)] } catch {
        problems[.evidence] = context.words.reason(error.reason)
      }
    }
    let until = deadline(form.text(.until), context)
    if kind == .extend && until == nil { problems[.until] = context.words.board.notADate }
    let percent = form.fields.contains { $0.id == .percent } ? Int(form.text(.percent)) ?? -1 : nil
    guard problems.isEmpty else { return .problems(problems) }
    var commands: [Command] = []
    for item in items {
      var seen = item
      if kind == .submit, let percent, percent != item.life.progress {
        let report = Step.report(percent: percent, reason: form.text(.effect))
        note(
          requirements(of: report, on: item, asOf: context.today, context.plan.settings), in: &problems,
          context)
        commands.append(.step(item.id, report, revision: item.revision))
        seen.life.progress = percent
      }
      let step = step(kind, form, evidence: evidence, until: until, percent: percent)
      note(
        requirements(of: step, on: seen, asOf: context.today, context.plan.settings), in: &problems, context)
      let isFirst = !commands.contains { if case .step(item.id, _, _) = $0 { true } else { false } }
      commands.append(.step(item.id, step, revision: isFirst ? item.revision : nil))
    }
    return problems.isEmpty ? .commands(commands) : .problems(problems)
  }

  private static func step(
    _ kind: StepKind, _ form: Form, evidence: [Evidence], until: CivilDate?, percent: Int?
  ) -> Step {
    switch kind {
    case .assign: .assign
    case .sign: .sign(name: form.text(.name))
    case .report: .report(percent: percent ?? -1, reason: form.text(.reason))
    case .submit: .submit(effect: form.text(.effect), evidence: evidence)
    case .giveBack: .giveBack(reason: form.text(.reason))
    case .accept:
      .accept(
        Checks(
          matched: form.isTicked(.matched), inspected: form.isTicked(.inspected),
          accepted: form.isTicked(.accepted), checker: form.text(.name)))
    case .close: .close(approver: form.text(.name))
    case .extend: .extend(to: until ?? CivilDate(dayNumber: 0), reason: form.text(.reason))
    case .rebound: .rebound(finding: form.text(.reason))
    case .void: .void(reason: form.text(.reason), survivor: form.text(.survivor))
    }
  }

  private static func deadline(_ text: String, _ context: Context) -> CivilDate? {
    text.isEmpty ? nil : Deadline.parse(text, campaignStart: context.plan.start).day
  }

  /// Puts each requirement beside the field that would satisfy it; of several the first, which is the cause.
  private static func note(
    _ missing: [Requirement], in problems: inout [FieldID: String], _ context: Context
  ) {
    for requirement in missing where problems[field(for: requirement)] == nil {
      problems[field(for: requirement)] = context.words.rules.requirement(requirement)
    }
  }

  static func field(for requirement: Requirement) -> FieldID {
    switch requirement {
    case .signature, .checker, .approver, .noticeOver: .name
    case .fullProgress, .percentInRange: .percent
    case .effect: .effect
    case .evidence: .evidence
    case .check(.matched): .matched
    case .check(.inspected): .inspected
    case .check(.accepted): .accepted
    case .laterDeadline, .datedDeadline, .askedBeforeDeadline, .extensionsLeft: .until
    case .field(.target): .target
    case .field(.content): .content
    case .field(.measures): .measures
    case .field(.deadline), .resolvedDeadline, .byExtension: .deadline
    case .field(.department): .department
    case .field(.responsible): .responsible
    case .field(.contact): .contact
    case .reason, .reasonForFalling, .state: .reason
    }
  }

  /// Whether filling in a form can help: otherwise one has to wait, or do something else first.
  static func isFillable(_ requirement: Requirement) -> Bool {
    switch requirement {
    case .state, .noticeOver, .askedBeforeDeadline, .extensionsLeft, .datedDeadline, .byExtension: false
    default: true
    }
  }
}

/// What a filled-in form came to.
enum FormResult: Sendable {
  case commands([Command])
  case filter(ItemFilter)
  /// The form says what is there already.
  case unchanged
  case problems([FieldID: String])
}

/// What forms need from outside of the program.
public struct Outside: Sendable {
  /// Reads a file's size and hash.
  public var evidence: @Sendable (String) throws(EvidenceProblem) -> Evidence

  public init(evidence: @escaping @Sendable (String) throws(EvidenceProblem) -> Evidence) {
    self.evidence = evidence
  }
}

/// Why a file cannot be evidence.
public struct EvidenceProblem: Error, Hashable, Sendable {
  public var reason: String

  public init(reason: String) { self.reason = reason }
}
