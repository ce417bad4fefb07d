import Campaign
import Ledger
import Words

extension StepForms {
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
    if kind == .extend || kind == .setRed, until == nil { problems[.until] = context.words.board.notADate }
    let percent = form.fields.contains { $0.id == .percent } ? Int(form.text(.percent)) ?? -1 : nil
    guard problems.isEmpty else { return .problems(problems) }
    var commands: [Command] = []
    for item in items {
      var seen = item
      let signed = signer(form, context)
      let name = signed.isEmpty && signsForItself(kind, items) ? item.entry.responsible : signed
      if kind == .submit, let percent, percent != item.life.progress {
        let report = Step.report(percent: percent, reason: form.text(.effect))
        note(
          requirements(of: report, on: item, asOf: context.today, context.plan.settings), in: &problems,
          context)
        commands.append(.step(item.id, report, revision: item.revision))
        seen.life.progress = percent
      }
      let step = step(
        kind, for: item, form, by: name, evidence: evidence, until: until, percent: percent)
      note(
        requirements(of: step, on: seen, asOf: context.today, context.plan.settings), in: &problems, context)
      let isFirst = !commands.contains { if case .step(item.id, _, _) = $0 { true } else { false } }
      commands.append(.step(item.id, step, revision: isFirst ? item.revision : nil))
    }
    return problems.isEmpty ? .commands(commands) : .problems(problems)
  }

  private static func step(
    _ kind: StepKind, for item: Item, _ form: Form, by name: String, evidence: [Evidence], until: CivilDate?,
    percent: Int?
  ) -> Step {
    switch kind {
    case .assign: .assign
    case .sign: .sign(name: name)
    case .report: .report(percent: percent ?? -1, reason: form.text(.reason))
    case .submit: .submit(effect: form.text(.effect), evidence: evidence, by: name)
    case .giveBack: .giveBack(reason: form.text(.reason))
    case .accept:
      .accept(
        Checks(
          matched: form.isTicked(.matched), inspected: form.isTicked(.inspected),
          accepted: form.isTicked(.accepted), checker: name, note: form.text(.note)))
    case .close: .close(approver: name, note: form.text(.note))
    case .extend: .extend(to: until ?? CivilDate(dayNumber: 0), reason: form.text(.reason))
    case .rebound: .rebound(finding: form.text(.reason))
    case .void: .void(reason: form.text(.reason), survivor: form.text(.survivor))
    case .check: .check(chosenBox(form, item), by: name, note: form.text(.note))
    case .object: .object(text: form.text(.reason), by: form.text(.text))
    case .answer:
      .answer(
        objection: chosen(form.chosen(.objection), of: openObjections(item)) ?? -1, text: form.text(.reason),
        by: name)
    case .review: .review(finding: form.text(.reason))
    case .setRed: .setRed(reason: form.text(.reason), until: until ?? CivilDate(dayNumber: 0))
    case .liftRed: .liftRed(reason: form.text(.reason))
    }
  }

  /// Who signs: where persons are told apart the acting person, else who was filled in.
  private static func signer(_ form: Form, _ context: Context) -> String {
    context.roster.mode == .separated ? context.author : form.text(.name)
  }

  private static func chosenBox(_ form: Form, _ item: Item) -> Check {
    chosen(form.chosen(.check), of: uncheckedBoxes(item)) ?? .matched
  }

  private static func chosen<Value>(_ index: Int, of values: [Value]) -> Value? {
    values.indices.contains(index) ? values[index] : nil
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
    case .laterDeadline, .datedDeadline, .askedBeforeDeadline, .extensionsLeft, .notBefore: .until
    case .check(.closed), .unticked: .check
    case .openObjection: .objection
    case .survivor: .survivor
    case .twoPersons, .role, .ownItem, .person, .keeper, .objectionsAnswered, .name: .name
    case .addressee: .addressee
    case .field(.target): .target
    case .field(.content): .content
    case .field(.measures): .measures
    case .field(.deadline), .resolvedDeadline, .byExtension: .deadline
    case .field(.department): .department
    case .field(.responsible): .responsible
    case .field(.contact): .contact
    case .reason, .reasonForFalling, .state, .isSetRed: .reason
    }
  }

  /// Whether filling in a form can help: otherwise one has to wait, or do something else first.
  static func isFillable(_ requirement: Requirement) -> Bool {
    switch requirement {
    case .state, .noticeOver, .askedBeforeDeadline, .extensionsLeft, .datedDeadline, .byExtension,
      .objectionsAnswered, .isSetRed, .openObjection, .twoPersons, .role, .ownItem, .person,
      .keeper, .addressee:
      false
    default: true
    }
  }
}
