import Campaign
import Ledger
import Words

extension App {
  /// L: for the item that is looked at; without one, what the screen makes of it.
  mutating func issue() {
    if let item = screen.selected ?? (screen as? BoardScreen)?.detail.shown {
      perform([.pickConsequence(.item(item.id))])
      return
    }
    let effects = screens[screens.count - 1].handle(.issue, context)
    perform(effects.isEmpty ? [.say(Message(context.words.board.nothingSelected))] : effects)
  }

  /// A picker of all consequences: those that the rules suggest first, with their reasons, then from the
  /// mildest to the gravest.
  mutating func pickConsequence(_ target: ConsequenceTarget) throws(LedgerError) {
    let words = context.words
    var suggestions: [Suggestion] = []
    let subject: String
    switch target {
    case .item(let id):
      guard let item = try ledger.item(id: id) else { return }
      suggestions = try SuggestionFacts.suggestions(for: [item], from: ledger, on: context.today)[id] ?? []
      subject = item.entry.number
    case .subject(let addressee): subject = context.name(of: addressee)
    }
    let proposed = suggestions.map { suggestion in
      let reason = words.records.suggestion(suggestion.reason)
      return choice(suggestion.kind, target, suggestion, hint: "\(words.records.suggested)  \(reason)")
    }
    let kinds = Set(suggestions.map(\.kind))
    let others = ConsequenceKind.allCases.filter { !kinds.contains($0) }
      .map { choice($0, target, nil, hint: "") }
    overlay = .picker(
      Picker(title: "\(words.records.issueTitle)  \(subject)", choices: proposed + others))
  }

  /// Who may not issue it sees who may.
  private func choice(
    _ kind: ConsequenceKind, _ target: ConsequenceTarget, _ suggestion: Suggestion?, hint: String
  ) -> Picker.Choice {
    let words = context.words.rules
    let lacking = context.roster.lacks(author.name, toDo: kind.roles).map(words.requirement)
    return Picker.Choice(
      effect: .compose(kind, target, suggestion), label: words.consequence(kind),
      hint: lacking.isEmpty ? hint : lacking.joined(separator: words.listSeparator))
  }

  /// The form for a consequence that was chosen; who may not issue it is told so before writing anything.
  mutating func compose(_ kind: ConsequenceKind, _ target: ConsequenceTarget, _ suggestion: Suggestion?)
    throws(LedgerError)
  {
    let lacking = context.roster.lacks(author.name, toDo: kind.roles)
    guard lacking.isEmpty else { throw .forbidden(EventKind(kind), lacking) }
    switch target {
    case .item(let id):
      guard let item = try ledger.item(id: id) else { return }
      overlay = .form(ConsequenceForms.form(kind, for: item, suggested: suggestion, context))
    case .subject(let addressee):
      overlay = .form(ConsequenceForms.form(kind, for: addressee, suggested: suggestion, context))
    }
  }
}
