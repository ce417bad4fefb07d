import Campaign
import Ledger
import Words

/// What a consequence is meant for: an item, or a unit or department as a whole.
enum ConsequenceTarget: Hashable, Sendable {
  case item(Item.ID)
  case subject(RankingSubject)
}

/// The form of a consequence: whom it is addressed to, and why (domain.md §1, §6).
enum ConsequenceForms {
  /// An item's consequence goes to its unit or to its department.
  static func addressees(of item: Item) -> [RankingSubject] {
    let department = item.entry.department
    return [.unit(item.entry.unit)]
      + (department.allSatisfy(\.isWhitespace) ? [] : [.department(department)])
  }

  /// The form for an item; it asks which of its addressees is meant.
  static func form(_ kind: ConsequenceKind, for item: Item, suggested: Suggestion?, _ context: Context)
    -> Form
  {
    form(kind, for: addressees(of: item), item: item, suggested: suggested, context)
  }

  /// The form for a unit or department as a whole, or about one item.
  ///
  /// - Parameter suggested: what the rules suggest; its reason stands in the form already.
  static func form(
    _ kind: ConsequenceKind, for addressee: RankingSubject, item: Item? = nil, suggested: Suggestion? = nil,
    _ context: Context
  ) -> Form {
    form(kind, for: [addressee], item: item, suggested: suggested, context)
  }

  private static func form(
    _ kind: ConsequenceKind, for addressees: [RankingSubject], item: Item?, suggested: Suggestion?,
    _ context: Context
  ) -> Form {
    let words = context.words
    let names = addressees.map { context.name(of: $0) }
    let subject = item?.entry.number ?? names.first ?? ""
    return Form(
      title: "\(words.rules.consequence(kind))  \(subject)", purpose: .issue(kind, addressees, item),
      fields: [
        FormField(.addressee, words.records.addressee, choices: names, chosen: 0),
        FormField(.reason, words.board.reason, reason(suggested, item, context)),
      ])
  }

  /// What the rule found, and the reason of the light: `红灯 23 天：退回 2 次`.
  private static func reason(_ suggested: Suggestion?, _ item: Item?, _ context: Context) -> String {
    guard let suggested else { return "" }
    let found = context.words.records.suggestion(suggested.reason)
    guard let item else { return found }
    let light = context.words.rules.reason(context.light(of: item).reason)
    if light == found { return found }
    return found + (context.words.language == .english ? ": " : "：") + light
  }

  /// The command that a filled-in form stands for, or what is wrong with it.
  static func commands(
    _ kind: ConsequenceKind, _ addressees: [RankingSubject], _ item: Item?, _ form: Form, _ context: Context
  ) -> FormResult {
    let reason = form.text(.reason)
    guard !reason.isEmpty else { return .problems([.reason: context.words.board.missing]) }
    guard addressees.indices.contains(form.chosen(.addressee)) else {
      return .problems([.addressee: context.words.board.missing])
    }
    let addressee = addressees[form.chosen(.addressee)]
    return .commands([.issue(Consequence(kind, to: addressee, item: item?.id, reason: reason))])
  }
}

extension Context {
  /// The name of a unit or department, as people say it.
  func name(of subject: RankingSubject) -> String {
    switch subject {
    case .unit(let id): plan.name(of: id)
    case .department(let name): name.isEmpty ? words.views.noDepartment : name
    }
  }
}
