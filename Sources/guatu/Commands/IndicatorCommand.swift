import ArgumentParser
import Campaign
import FileLedger
import Ledger
import Words

struct IndicatorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indicator",
    abstract: "The campaign's goals: named indicators with a target and dated values.",
    usage: """
      guatu indicator STORE
      guatu indicator set STORE NAME --target 52 --unit 'μg/m3'
      guatu indicator add STORE NAME VALUE
      """,
    subcommands: [IndicatorListCommand.self, IndicatorSetCommand.self, IndicatorAddCommand.self],
    defaultSubcommand: IndicatorListCommand.self)
}

/// What the indicator's name is looked up by.
private enum Goals {
  static func find(_ name: String, in ledger: FileLedger, _ words: Words) throws -> Goal {
    let goals = try ledger.goals()
    if let goal = goals.first(where: { $0.name == name }) { return goal }
    throw Failure(
      goals.isEmpty
        ? words.goals.noGoalsYet(name)
        : words.goals.noSuchGoal(name, goals.map(\.name).joined(separator: words.rules.listSeparator)),
      .noInput)
  }

  static func number(_ text: String, _ words: Words) throws -> Quantity {
    guard let number = Quantity.typed(text) else { throw Failure(words.goals.badNumber(text), .usage) }
    return number
  }
}

struct IndicatorListCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "All goals: latest value, target, distance; with --format json all values."
  )

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

  @OptionGroup var store: StoreArgument
  @Option(help: "table or json.") var format = Format.table
  @OptionGroup var day: TodayOption
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) throws {
    let ledger = try FileLedger.open(at: store.store)
    let today = day.today ?? Clock.now().day
    let goals = try ledger.goals().map { $0.asOf(today) }
    switch format {
    case .table: printTable(goals, words)
    case .json:
      var array = Json.ArrayWriter()
      for goal in goals { try array.write(GoalRecord(goal)) }
      array.finish()
    }
  }

  private func printTable(_ goals: [Goal], _ words: Words) {
    let terms = words.goals
    var table = Table([terms.name, terms.value, terms.day, terms.target, terms.distance])
    for goal in goals {
      let distance = goal.distance.map { goal.isReached ? terms.reached : terms.missing($0.text) }
      table.add([
        goal.name, goal.latest.map { goal.text($0.value) } ?? "-", goal.latest?.day.iso ?? "-",
        terms.bound(goal.isLowerBetter, goal.text(goal.target)), distance ?? terms.noValue,
      ])
    }
    for line in table.lines() { print(line) }
    say(terms.summary(goals.count, goals.filter(\.isReached).count))
  }
}

struct IndicatorSetCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Sets a new goal, or changes one: what is not given stays as it is.",
    discussion: "Lower is better unless --higher says otherwise.")

  @OptionGroup var store: StoreArgument
  @Argument(help: "The goal's name: PM2.5.") var name: String
  @Option(help: "What it is measured in: μg/m3, 家, %.") var unit: String?
  @Option(parsing: .unconditional, help: "The value to reach, with up to three decimals.") var target: String?
  @Flag(help: "Lower values are better.") var lower = false
  @Flag(help: "Higher values are better.") var higher = false
  @OptionGroup var actor: ActorOption
  @OptionGroup var day: TodayOption
  @OptionGroup var language: LanguageOption

  func validate() throws {
    if lower && higher { throw ValidationError("--lower and --higher exclude each other") }
  }

  func perform(_ words: Words) throws {
    let ledger = try LedgerAccess.write(store.store, words)
    let name = trimmed(name)
    let known = try ledger.goals().first { $0.name == name }
    guard let target = try target.map({ try Goals.number($0, words) }) ?? known?.target else {
      throw Failure(words.goals.needsTarget(name), .usage)
    }
    let goal = Goal(
      name: name, unit: unit ?? known?.unit ?? "", target: target,
      isLowerBetter: lower || !higher && known?.isLowerBetter ?? true)
    let author = try Account.author(actor.name, in: ledger, words)
    try ledger.commit(.goal(goal), by: author, at: Clock.now(on: day.today))
    say(words.goals.didSet(goal.name, words.goals.bound(goal.isLowerBetter, goal.text(goal.target))))
  }
}

struct IndicatorAddCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Adds a value to a goal; that of the same day is replaced.",
    discussion: "A negative value needs -- before the arguments: guatu indicator add -- STORE NAME -3.5")

  @OptionGroup var store: StoreArgument
  @Argument(help: "The goal's name.") var name: String
  @Argument(help: "What was measured, with up to three decimals.") var value: String
  @Option(
    help: .init(
      "The day that it was measured on, YYYY-MM-DD, not after today. Default: today.", valueName: "day"))
  var date: CivilDate?
  @OptionGroup var actor: ActorOption
  @OptionGroup var day: TodayOption
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) throws {
    let ledger = try LedgerAccess.write(store.store, words)
    let goal = try Goals.find(trimmed(name), in: ledger, words)
    let moment = Clock.now(on: day.today)
    let value = GoalValue(day: date ?? moment.day, value: try Goals.number(value, words))
    guard value.day <= moment.day else {
      throw Failure(words.goals.futureDay(value.day, moment.day), .usage)
    }
    let author = try Account.author(actor.name, in: ledger, words)
    try ledger.commit(.measure(goal.id, value), by: author, at: moment)
    say(words.goals.didMeasure(goal.name, goal.text(value.value), value.day))
  }
}
