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
    case .submit: return .submit(effect: "", evidence: [], by: name)
    case .giveBack: return .giveBack(reason: "")
    case .accept:
      return .accept(Checks(matched: false, inspected: false, accepted: false, checker: context.author))
    case .close: return .close(approver: context.author)
    case .extend: return .extend(to: item.entry.deadline.day ?? context.today, reason: "")
    case .rebound: return .rebound(finding: "")
    case .void: return .void(reason: "", survivor: "")
    case .check: return .check(uncheckedBoxes(item).first ?? .matched, by: context.author)
    case .object: return .object(text: "", by: "")
    case .answer: return .answer(objection: openObjections(item).first ?? 0, text: "", by: context.author)
    case .review: return .review(finding: "")
    case .setRed: return .setRed(reason: "", until: context.today)
    case .liftRed: return .liftRed(reason: "")
    }
  }

  /// The boxes that an inspector has not ticked yet.
  static func uncheckedBoxes(_ item: Item) -> [Check] {
    Check.ofAcceptance.filter { item.life.checks[$0] == nil }
  }

  /// Which of an item's objections wait for an answer, counted from 0.
  static func openObjections(_ item: Item) -> [Int] {
    item.life.objections.indices.filter { !item.life.objections[$0].isAnswered }
  }

  /// Whether the item has what the record is about: a box to tick, an objection to answer, a red to lift.
  static func hasObject(_ kind: StepKind, _ item: Item) -> Bool {
    switch kind {
    case .check: !uncheckedBoxes(item).isEmpty
    case .answer: !openObjections(item).isEmpty
    case .liftRed: item.life.redReason != nil
    default: true
    }
  }

  /// The form for a step; nil when the step asks for nothing.
  static func form(_ kind: StepKind, for items: [Item], _ context: Context) -> Form? {
    guard let item = items.first else { return nil }
    var fields = fields(kind, item, context)
    // Where persons are told apart, who acts is who signs.
    if context.roster.mode == .separated { fields.removeAll { $0.id == .name } }
    // Of several items each has a responsible person of its own.
    if signsForItself(kind, items), Set(items.map(\.entry.responsible)).count > 1,
      let index = fields.firstIndex(where: { $0.id == .name })
    {
      let board = context.words.board
      fields[index] = FormField(.name, fields[index].label, "", hint: board.eachResponsible)
    }
    guard !fields.isEmpty else { return nil }
    return Form(
      title: "\(context.words.rules.step(kind))  \(context.subject(of: items))", purpose: .step(kind, items),
      fields: fields)
  }

  /// Whether a step of several items is each one's responsible person's, where nobody else was filled in.
  static func signsForItself(_ kind: StepKind, _ items: [Item]) -> Bool {
    items.count > 1 && (kind == .sign || kind == .submit)
  }

  private static func fields(_ kind: StepKind, _ item: Item, _ context: Context) -> [FormField] {
    let words = context.words.board
    let rules = context.words.rules
    let records = context.words.records
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
        FormField(.name, records.submitter, item.entry.responsible),
        FormField(.evidence, words.evidence, "", hint: words.evidenceHint),
      ]
    case .giveBack, .rebound: return [FormField(.reason, kind == .rebound ? words.finding : words.reason, "")]
    case .accept:
      return [
        FormField(.matched, rules.check(.matched), check: item.life.checks.matched != nil),
        FormField(.inspected, rules.check(.inspected), check: item.life.checks.inspected != nil),
        FormField(.accepted, rules.check(.accepted), check: item.life.checks.accepted != nil),
        FormField(.note, words.note, ""),
        FormField(.name, words.checker, context.author),
      ]
    case .close:
      return [FormField(.note, words.note, ""), FormField(.name, words.approver, context.author)]
    case .extend:
      return [
        FormField(.until, words.newDeadline, "", hint: item.entry.deadline.day?.iso ?? ""),
        FormField(.reason, words.reason, ""),
      ]
    case .void:
      return [FormField(.reason, words.reason, ""), FormField(.survivor, words.survivor, "")]
    case .check:
      return [
        FormField(.check, records.box, choices: uncheckedBoxes(item).map(rules.check), chosen: 0),
        FormField(.note, words.note, ""), FormField(.name, words.checker, context.author),
      ]
    case .object:
      return [FormField(.reason, records.objection, ""), FormField(.text, records.objector, "")]
    case .answer:
      let texts = openObjections(item).map { item.life.objections[$0].text }
      return [
        FormField(.objection, records.objection, choices: texts, chosen: 0),
        FormField(.reason, records.answer, ""), FormField(.name, records.answerer, context.author),
      ]
    case .review: return [FormField(.reason, records.review, "")]
    case .setRed:
      return [
        FormField(.reason, words.reason, ""),
        FormField(.until, records.redUntil, (context.today + 7).iso, hint: context.today.iso),
      ]
    case .liftRed: return [FormField(.reason, words.reason, "")]
    }
  }
}

/// What a filled-in form came to.
enum FormResult: Sendable {
  case commands([Command])
  case filter(ItemFilter)
  case job(Job)
  /// The form says what is there already.
  case unchanged
  case problems([FieldID: String])
}
