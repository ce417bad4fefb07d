import Campaign
import Ledger
import Words

/// What the keys of a decision come to for the item on the table.
struct MeetingDecision {
  let screen: MeetingScreen
  let context: Context

  func effects(of action: Action) -> [Effect] {
    guard let item = screen.selected else {
      return MeetingDecision.actions.contains(action)
        ? [.say(Message(context.words.board.nothingSelected))] : []
    }
    switch action {
    case .agendaAccept: return step(.accept, item)
    case .agendaReturn: return step(.giveBack, item)
    case .agendaExtend: return step(.extend, item)
    case .agendaWarn: return issue(yellow: .reminder, red: .talk, item, context.words.meeting.warnTitle)
    case .agendaLetter:
      return issue(yellow: .supervisionLetter, red: .redLetter, item, context.words.meeting.letterTitle)
    default: return []
    }
  }

  private static let actions: Set<Action> = [
    .agendaAccept, .agendaReturn, .agendaExtend, .agendaWarn, .agendaLetter,
  ]

  /// The step's form; where the item is in another state, what leads there.
  private func step(_ kind: StepKind, _ item: Item) -> [Effect] {
    if kind.startsFrom.contains(item.state) { return [.choose(kind, [item.id])] }
    let rules = context.words.rules
    let way = MeetingDecision.way(from: item, to: kind).map(rules.step).joined(separator: " > ")
    return [
      .say(
        Message(
          context.words.meeting.notYet(
            item.entry.number, rules.state(item.state), rules.step(kind), way), .bad))
    ]
  }

  /// The steps forward after which a step is possible; none where no way leads there.
  static func way(from item: Item, to kind: StepKind) -> [StepKind] {
    var item = item
    var way: [StepKind] = []
    while !kind.startsFrom.contains(item.state) {
      guard let next = StepKind.forward(from: item.state) else { return [] }
      way.append(next)
      item.life.state = next.leads(item)
    }
    return way
  }

  /// The form for what the item's light asks for. Where that was issued in this meeting already, or the item is
  /// neither red nor yellow any more, the person chooses.
  private func issue(yellow: ConsequenceKind, red: ConsequenceKind, _ item: Item, _ title: String)
    -> [Effect]
  {
    let light = context.light(of: item).colour
    let (fitting, other) = light == .red ? (red, yellow) : (yellow, red)
    let isIssued = screen.decisions(on: item.id).contains { $0.event.kind == EventKind(fitting) }
    if !isIssued, light == .red || light == .yellow { return [compose(fitting, item)] }
    let choices = [fitting, other].map { kind in
      Picker.Choice(effect: compose(kind, item), label: context.words.rules.consequence(kind), hint: "")
    }
    return [.show(.picker(Picker(title: "\(title)  \(item.entry.number)", choices: choices)))]
  }

  /// The form of a consequence, with the reason that the rules give where they suggest it.
  private func compose(_ kind: ConsequenceKind, _ item: Item) -> Effect {
    .compose(kind, .item(item.id), screen.page?.suggestions.first { $0.kind == kind })
  }
}
