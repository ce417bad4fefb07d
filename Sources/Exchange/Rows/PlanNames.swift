import Campaign
import Ledger

/// Finds the units and tasks of a plan, and the states, by the names that files give them (domain.md §2, §3).
struct PlanNames {
  let plan: Plan
  /// Full name, short name, alias, code → the units it may mean.
  private var unitsByName: [String: Set<Region.ID>] = [:]
  /// The same without the suffix: 路东, whichever of 街道, 办, 乡 it wears.
  private var unitsByStem: [String: Set<Region.ID>] = [:]
  private var tasksByName: [String: Set<Task.ID>] = [:]
  /// The same without what stands in brackets.
  private var tasksByStem: [String: Set<Task.ID>] = [:]
  /// The names of the root and of the regions above it, which a file may write before a unit's.
  private var prefixes: [String] = []
  /// By what names, as keys, each region with others below it may stand before theirs.
  private var namesAbove: [Region.ID: [String]] = [:]

  enum Found<ID: Hashable>: Hashable {
    case one(ID)
    case several([String])
    case none
  }

  /// What a person said of names, by their keys.
  private let told: [NameKind: [String: String]]

  /// - Parameter mapping: what a person said of names; it goes before what they look like.
  init(_ plan: Plan, _ mapping: IntakeMapping = IntakeMapping()) {
    self.plan = plan
    told = Dictionary(uniqueKeysWithValues: NameKind.allCases.map { ($0, PlanNames.byKey(mapping[$0])) })
    for unit in plan.units {
      for name in [unit.name, unit.short, unit.code] + unit.aliases where !name.isEmpty {
        let key = MatchKey.of(name)
        unitsByName[key, default: []].insert(unit.id)
        unitsByStem[PlanNames.stem(key), default: []].insert(unit.id)
      }
    }
    for task in plan.tasks {
      tasksByName[MatchKey.of(task.name), default: []].insert(task.id)
      tasksByStem[MatchKey.of(MatchKey.withoutBrackets(task.name)), default: []].insert(task.id)
    }
    for region in [plan.region(plan.root)].compactMap({ $0 }) + plan.units where plan.hasChildren(region.id) {
      let keys = Set(([region.name, region.short] + region.aliases).map(MatchKey.of)).filter { !$0.isEmpty }
      namesAbove[region.id] = keys.sorted { $0.count > $1.count }
    }
    var region = plan.region(plan.root)
    while let current = region {
      prefixes += [current.name, current.short].map(MatchKey.of).filter { !$0.isEmpty }
      region = current.parent.flatMap { plan.region($0) }
    }
    prefixes.sort { $0.count > $1.count }
  }

  private static func byKey(_ names: [String: String]) -> [String: String] {
    Dictionary(
      names.sorted { $0.key < $1.key }.map { (MatchKey.of($0.key), MatchKey.of($0.value)) },
      uniquingKeysWith: { first, _ in first })
  }

  func unit(_ text: String) -> Found<Region.ID> {
    let own = MatchKey.of(text)
    let found = units(told[.units]?[own] ?? own)
    if let id = found.first, found.count == 1 { return .one(id) }
    return found.isEmpty
      ? .none : .several(plan.units.filter { found.contains($0.id) }.map { fullName(of: $0.id) })
  }

  /// The units that a key may mean.
  private func units(_ key: String) -> Set<Region.ID> {
    let bare = withoutPrefixes(key)
    return unitsByName[key] ?? below(key) ?? unitsByName[bare] ?? below(bare) ?? unitsByStem[
      PlanNames.stem(key)]
      ?? unitsByStem[PlanNames.stem(bare)] ?? itself(key) ?? []
  }

  /// The units that a name with those of regions above before it may mean: 侯马市路东办, 侯马市/路东, 河东市路东办. Those with
  /// the fewest regions left out between them are meant.
  private func below(_ key: String) -> Set<Region.ID>? {
    var fewest = Int.max
    var found: Set<Region.ID> = []
    for start in key.indices.dropFirst() {
      let own = String(key[start...])
      for id in unitsByName[own] ?? unitsByStem[PlanNames.stem(own)] ?? [] {
        guard let left = leftOut(between: key[..<start], and: id), left <= fewest else { continue }
        if left < fewest { found = [] }
        fewest = left
        found.insert(id)
      }
    }
    return found.isEmpty ? nil : found
  }

  /// How many regions above a unit are not named, below the highest that is; nil where the text before its name is
  /// none of theirs.
  private func leftOut(between before: Substring, and unit: Region.ID) -> Int? {
    var rest = before
    var left = 0
    var region = unit
    while !rest.isEmpty {
      guard let above = plan.parent(of: region) else { return nil }
      if let name = namesAbove[above.id]?.first(where: { rest.hasSuffix($0) }) {
        rest = rest.dropLast(name.count)
      } else {
        left += 1
      }
      region = above.id
    }
    return left
  }

  /// 侯马市本级: the region itself.
  private func itself(_ key: String) -> Set<Region.ID>? {
    let suffix = "本级"
    guard key.hasSuffix(suffix), key.count > suffix.count else { return nil }
    let name = String(key.dropLast(suffix.count))
    return (unitsByName[name] ?? below(name))?.filter { plan.hasChildren($0) }
  }

  /// So many units are told to who named none of them.
  static let mostListed = 50

  /// What units there are, as far as anybody wants to read.
  var knownUnits: [String] { plan.units.prefix(PlanNames.mostListed).map { plan.name(of: $0.id) } }

  /// The full name of a unit; where that means others too, with those of the regions above it, as far as it takes to
  /// be read back as this one.
  func fullName(of id: Region.ID) -> String {
    let path = plan.path(to: id).map(\.name)
    for start in path.indices.reversed() {
      let name = path[start...].joined(separator: "/")
      if units(MatchKey.of(name)) == [id] { return name }
    }
    return plan.region(id)?.code ?? ""
  }

  func task(_ text: String) -> Found<Task.ID> {
    let own = MatchKey.of(text)
    let key = told[.tasks]?[own] ?? own
    let found =
      tasksByName[key] ?? tasksByName[String(key.drop { $0.isASCII && $0.isNumber })]
      ?? tasksByStem[key] ?? tasksByStem[MatchKey.of(MatchKey.withoutBrackets(text))] ?? []
    if let id = found.first, found.count == 1 { return .one(id) }
    return found.isEmpty ? .none : .several(plan.tasks.filter { found.contains($0.id) }.map(\.name))
  }

  func state(_ text: String) -> State? { CellValue.state(told[.states]?[MatchKey.of(text)] ?? text) }

  /// Whether the name means one thing.
  func knows(_ text: String, _ kind: NameKind) -> Bool {
    switch kind {
    case .units: if case .one = unit(text) { true } else { false }
    case .tasks: if case .one = task(text) { true } else { false }
    case .states: state(text) != nil
    }
  }

  /// Whether the text names the area of the task.
  func isArea(_ text: String, of task: Task.ID) -> Bool {
    guard let area = plan.task(task).flatMap({ plan.area($0.area) }) else { return false }
    let key = MatchKey.of(text)
    return key == MatchKey.of(area.name) || key == MatchKey.of(area.short)
      || key.drop { $0.isASCII && $0.isNumber } == MatchKey.of(area.name)
  }

  private func withoutPrefixes(_ key: String) -> String {
    var rest = key
    while let prefix = prefixes.first(where: { rest.hasPrefix($0) && rest.count > $0.count }) {
      rest.removeFirst(prefix.count)
    }
    return rest
  }

  /// What a unit's name may end with; longer ones first.
  private static let suffixes = [
    "街道办事处", "人民政府", "街道办", "办事处", "乡政府", "镇政府", "街道", "乡", "镇", "办",
  ]

  /// The key without what a unit's name may end with.
  static func stem(_ key: String) -> String {
    var stem = key
    while let suffix = suffixes.first(where: { stem.hasSuffix($0) && stem.count > $0.count }) {
      stem.removeLast(suffix.count)
    }
    return stem
  }
}

/// What a unit's name stands for.
public enum UnitFound: Hashable, Sendable {
  case one(Region.ID)
  /// The full names of the candidates.
  case several([String])
  case none
}

extension Plan {
  /// The unit that a person means, whatever suffix or characters the name wears, with the names of regions above it or
  /// without.
  public func unit(named name: String) -> UnitFound {
    switch PlanNames(self).unit(name) {
    case .one(let id): return .one(id)
    case .several(let full): return .several(full)
    case .none: return .none
    }
  }
}
