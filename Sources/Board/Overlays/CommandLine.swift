import Campaign
import Ledger
import Papers
import Words

/// What was typed behind `:`. Everything the keys do has a name here.
enum CommandLine {
  enum Meaning: Sendable {
    case action(Action)
    case effects([Effect])
    case theme(ThemeName)
    case language(Language)
    /// Go to an item's number, or to a unit's row.
    case go(String)
    /// Go to a moment of the past, or back to now.
    case travel(Journey)
    case note(String)
    /// A paper, or the whole ledger, written to a file; and calling that off.
    case report(String)
    case export(String)
    case cancelJob
    /// Another person acts.
    case actAs(String)
    case unknown(String)
  }

  /// name → what it takes. The names of actions and steps come on top.
  private static let extra = [
    "as", "go", "lang", "theme", "filter", "search", "note", "past", "meeting", "now", "meet",
    "report", "export", "cancel",
  ]

  /// The command's name of an action.
  static func name(of action: Action) -> String {
    switch action {
    case .stepBack: "back-step"
    case .clearMarks: "unmark"
    case .nextMatch: "next"
    case .previousMatch: "previous"
    case .clearFilter: "unfilter"
    case .swapAxes: "swap"
    case .pageUp: "page-up"
    case .pageDown: "page-down"
    case .lineStart: "line-start"
    case .lineEnd: "line-end"
    case .pastMeeting: "past-meeting"
    case .nextMeeting: "next-meeting"
    case .pastDay: "past-day"
    case .nextDay: "next-day"
    case .agendaNext: "agenda-next"
    case .agendaPrevious: "agenda-previous"
    case .agendaAccept: "agenda-accept"
    case .agendaReturn: "agenda-return"
    case .agendaExtend: "agenda-extend"
    case .agendaWarn: "agenda-warn"
    case .agendaLetter: "agenda-letter"
    default: action.rawValue
    }
  }

  private static let actions: [Action] = Action.allCases.filter {
    ![.command, .search, .note, .theme].contains($0)
  }
  private static let steps = StepKind.allCases

  /// Every command's name, sorted; a step has its name in the campaign's words as well.
  static func names(_ words: Words) -> [String] {
    let ids = Set(actions.map(name(of:)) + steps.map { "do-\($0.rawValue)" } + extra)
    return ids.sorted() + (words.language == .english ? [] : steps.map(words.rules.step))
  }

  static func meaning(of text: String, targets: [Item.ID], _ context: Context) -> Meaning {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard let name = parts.first else { return .effects([]) }
    let argument = parts.count > 1 ? parts[1] : ""
    switch name {
    case "theme":
      return argument.isEmpty
        ? .action(.theme) : ThemeName(rawValue: argument).map(Meaning.theme) ?? .unknown(text)
    case "lang": return Language.named(argument).map(Meaning.language) ?? .unknown(text)
    case "go": return argument.isEmpty ? .unknown(text) : .go(argument)
    case "as": return argument.isEmpty ? .unknown(text) : .actAs(argument)
    case "search": return argument.isEmpty ? .action(.search) : .effects([.search(argument)])
    case "note": return argument.isEmpty ? .action(.note) : .note(argument)
    case "filter" where !argument.isEmpty: return filter(argument, context) ?? .unknown(text)
    case "past": return .travel(.day(argument))
    case "meeting": return .travel(.meeting(argument))
    case "now": return .travel(.now)
    case "meet": return .effects([.meet(MeetingDraft())])
    case "report": return .report(argument)
    case "export": return .export(argument)
    case "cancel": return .cancelJob
    case "q": return .action(.quit)
    default: break
    }
    if let action = actions.first(where: { CommandLine.name(of: $0) == name }) { return .action(action) }
    if let step = steps.first(where: { "do-\($0.rawValue)" == name || context.words.rules.step($0) == name })
    {
      return targets.isEmpty ? .unknown(text) : .effects([.choose(step, targets)])
    }
    // A number is an item's, as people read it out.
    return name.first?.isNumber == true ? .go(text) : .unknown(text)
  }

  /// `red`, `红灯`, `submitted`, `待验收`, or the name of a department, a unit or an area.
  private static func filter(_ argument: String, _ context: Context) -> Meaning? {
    var filter = context.filter
    for word in argument.split(separator: " ").map(String.init) {
      if let light = LightColour.allCases.first(where: {
        $0.rawValue == word || context.words.rules.light($0) == word
      }) {
        filter.lights.insert(light)
      } else if let state = State.allCases.first(where: {
        $0.rawValue == word || context.words.rules.state($0) == word
      }) {
        filter.states.insert(state)
      } else if context.plan.departments.contains(where: { $0.name == word }) {
        filter.departments = [word]
      } else if case .one(let region) = context.plan.region(called: word), context.plan.isUnit(region.id) {
        filter.units.formUnion(context.plan.subtree(of: region.id))
      } else if let itself = Plan.regionItself(in: word),
        case .one(let region) = context.plan.region(called: itself), context.plan.isUnit(region.id)
      {
        filter.units.insert(region.id)
      } else if case .several(let regions) = context.plan.region(called: word) {
        return .effects([.say(context.several(word, regions))])
      } else if let area = context.plan.areas.first(where: { $0.short == word || $0.name == word }) {
        filter.tasks.formUnion(context.plan.tasks(in: area.id).map(\.id))
      } else {
        filter.text = word
      }
    }
    return .effects([.setFilter(filter)])
  }

  /// What the text could become.
  static func completions(of text: String, _ context: Context) -> [String] {
    let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, let name = parts.first else {
      return names(context.words).filter { $0.hasPrefix(text) }
    }
    let arguments: [String]
    switch name {
    case "theme": arguments = ThemeName.allCases.map(\.rawValue)
    case "lang": arguments = Language.allCases.map(\.rawValue)
    case "go": arguments = context.plan.unitNames
    case "as": arguments = context.roster.active.map(\.name)
    case "report":
      let names = PaperKind.allCases.map { context.words.name(of: $0) }
      arguments = PaperKind.allCases.map(\.rawValue) + (context.words.language == .english ? [] : names)
    case "filter":
      arguments =
        LightColour.allCases.map(context.words.rules.light) + State.allCases.map(context.words.rules.state)
        + context.plan.departments.map(\.name) + context.plan.unitNames
        + context.plan.areas.map(\.short)
    default: arguments = []
    }
    return arguments.filter { $0.hasPrefix(parts[1]) || isBehindSlash(parts[1], of: $0) }.map {
      "\(name) \($0)"
    }
  }

  /// Whether the last of the names in 侯马市/路东办 begins so.
  private static func isBehindSlash(_ text: String, of name: String) -> Bool {
    !text.isEmpty && (name.split(separator: "/").dropFirst().last?.hasPrefix(text) ?? false)
  }
}
