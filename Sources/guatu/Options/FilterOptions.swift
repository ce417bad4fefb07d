import ArgumentParser
import Campaign
import Exchange
import Ledger
import Words

/// Which items a command is about. Every option may be given several times.
struct FilterOptions: ParsableArguments {
  @Option(help: "Only items of this unit (路东办, 路东街道, 路东, 侯马市/路东办) and of those below it.") var unit:
    [String] = []
  @Option(help: "Only items of this area (清洁供热).") var area: [String] = []
  @Option(help: "Only items with this light: red, yellow, green, done or none.", completion: .lights)
  var light: [String] = []
  @Option(
    help: "Only items in this state: draft, assigned, rectifying, submitted, noticed, closed …",
    completion: .states)
  var state: [String] = []
  @Option(help: "Only items that hold this text.") var search: String?

  func filter(in plan: Plan, _ words: Words) throws -> ItemFilter {
    ItemFilter(
      units: Set(try unit.flatMap { try Names.units($0, in: plan, words) }),
      tasks: Set(try area.flatMap { try Names.tasks(of: $0, in: plan, words) }),
      lights: Set(try light.map { try Names.light($0, words) }),
      states: Set(try state.map { try Names.state($0, words) }), text: search ?? "")
  }
}

/// What people call things on the command line; who mistypes a name is told the names there are.
enum Names {
  static func unit(_ name: String, in plan: Plan, _ words: Words) throws -> Region.ID {
    switch plan.unit(named: name) {
    case .one(let unit): return unit
    case .several(let names):
      throw Failure(words.regions.several(name, names.joined(separator: " ")), .usage)
    case .none: break
    }
    let known = plan.children(of: plan.root).prefix(12).map { plan.name(of: $0.id) }.joined(separator: " ")
    throw Failure(words.commands.noSuchUnit(name, known), .usage)
  }

  /// The region that something is to be of: a unit, or the root. Where both are called so, neither is meant.
  static func region(_ name: String, in plan: Plan, _ words: Words) throws -> Region.ID {
    guard let root = plan.region(plan.root), root.isCalled(name) else {
      return try unit(name, in: plan, words)
    }
    guard case .one(let id) = plan.unit(named: name), let unit = plan.region(id), unit.isCalled(name) else {
      return root.id
    }
    throw Failure(
      words.regions.several(name, plan.tellingApart([root, unit]).joined(separator: " ")), .usage)
  }

  /// A region with all below it; of 侯马市本级 the region alone.
  static func units(_ name: String, in plan: Plan, _ words: Words) throws -> [Region.ID] {
    if let itself = Plan.regionItself(in: name) { return [try region(itself, in: plan, words)] }
    return plan.subtree(of: try region(name, in: plan, words))
  }

  static func tasks(of area: String, in plan: Plan, _ words: Words) throws -> [Task.ID] {
    plan.tasks(in: try self.area(area, in: plan, words).id).map(\.id)
  }

  static func area(_ name: String, in plan: Plan, _ words: Words) throws -> Area {
    if let area = plan.areas.first(where: { $0.name == name || $0.short == name || "\($0.id)" == name }) {
      return area
    }
    throw Failure(
      words.commands.noSuchArea(name, plan.areas.map(\.short).joined(separator: " ")), .usage)
  }

  static func light(_ name: String, _ words: Words) throws -> LightColour {
    if let light = LightColour.allCases.first(where: { $0.rawValue == name || words.rules.light($0) == name })
    {
      return light
    }
    let known = LightColour.allCases.map(\.rawValue).joined(separator: " ")
    throw Failure(words.commands.noSuchLight(name, known), .usage)
  }

  static func state(_ name: String, _ words: Words) throws -> State {
    if let state = State.allCases.first(where: { $0.rawValue == name || words.rules.state($0) == name }) {
      return state
    }
    let known = State.allCases.map(\.rawValue).joined(separator: " ")
    throw Failure(words.commands.noSuchState(name, known), .usage)
  }

  static func consequence(_ name: String, _ words: Words) throws -> ConsequenceKind {
    if let kind = ConsequenceKind.allCases.first(where: {
      $0.rawValue == name || words.rules.consequence($0) == name
    }) {
      return kind
    }
    let known = ConsequenceKind.allCases.map(\.rawValue).joined(separator: " ")
    throw Failure(words.commands.noSuchChoice("--kind", name, known), .usage)
  }

  /// A department of the plan, or one that an item names.
  static func department(_ name: String, in ledger: any LedgerStore, _ words: Words) throws -> String {
    let known = ledger.plan.departments.map(\.name) + (try ledger.departments().map(\.name))
    if known.contains(name), !name.isEmpty { return name }
    let some = known.filter { !$0.isEmpty }.prefix(12).joined(separator: " ")
    throw Failure(words.commands.noSuchChoice("--department", name, some), .usage)
  }

  /// What people call whom something is addressed to.
  static func name(of subject: RankingSubject, in plan: Plan, _ words: Words) -> String {
    switch subject {
    case .unit(let id): plan.name(of: id)
    case .department(let name): name.isEmpty ? words.views.noDepartment : name
    }
  }

  static func step(_ name: String, _ words: Words) throws -> StepKind {
    if let step = StepKind.allCases.first(where: { $0.rawValue == name || words.rules.step($0) == name }) {
      return step
    }
    let known = StepKind.allCases.map(\.rawValue).joined(separator: " ")
    throw Failure(words.commands.noSuchChoice("--do", name, known), .usage)
  }
}
