import Campaign
import Ledger
import Words

/// What a trend is of: the region that is shown or one of its rows, all areas or one.
struct TrendScope: Hashable, Sendable {
  /// nil for all of them.
  var unit: Region.ID?
  var area: Area.ID?

  /// The choices in the order in which one goes through them, all of them first.
  static func units(of context: Context) -> [Region.ID?] {
    [nil] + context.plan.children(of: context.home).map(\.id)
  }
  static func areas(of context: Context) -> [Area.ID?] { [nil] + context.plan.areas.map(\.id) }

  /// `路东办  全面推行清洁供热`; short where there is little room.
  func name(_ context: Context) -> String {
    let words = context.words.board
    let (unit, area) = (unit.flatMap(context.plan.region), area.flatMap(context.plan.area))
    let home = context.isAtRoot ? nil : context.plan.region(context.home)?.short
    guard context.size.columns < 60 else {
      return "\(unit?.short ?? home ?? words.allUnits)  \(area?.name ?? words.allAreas)"
    }
    let names = [unit?.short ?? home, area?.short].compactMap { $0 }
    return names.isEmpty ? words.whole : names.joined(separator: " ")
  }

  /// The items of the scope; of a filter only what can be counted day by day.
  func filter(_ filter: ItemFilter, in plan: Plan) -> ItemFilter {
    ItemFilter(units: filter.units, tasks: filter.tasks, departments: filter.departments).within(
      unit.map(plan.subtree) ?? [], tasks: area.map { plan.tasks(in: $0).map(\.id) } ?? [])
  }

  /// Goes on by so many units and areas, not beyond the ends.
  mutating func move(units: Int = 0, areas: Int = 0, in context: Context) {
    unit = TrendScope.moved(unit, by: units, among: TrendScope.units(of: context))
    area = TrendScope.moved(area, by: areas, among: TrendScope.areas(of: context))
  }

  private static func moved(_ choice: Int?, by steps: Int, among choices: [Int?]) -> Int? {
    let index = (choices.firstIndex(of: choice) ?? 0) + steps
    return choices[min(max(0, index), choices.count - 1)]
  }

  /// Goes to the next (or previous) unit with a text in its name, or area where no unit has it.
  mutating func seek(_ text: String, forward: Bool, in context: Context) -> (found: Int, wrapped: Bool) {
    let plan = context.plan
    let units = plan.children(of: context.home).filter { TrendScope.holds(text, [$0.short, $0.name]) }.map(
      \.id)
    let areas = plan.areas.filter { TrendScope.holds(text, [$0.short, $0.name]) }.map(\.id)
    if units.isEmpty {
      return TrendScope.seek(&area, among: areas, of: TrendScope.areas(of: context), forward: forward)
    }
    return TrendScope.seek(&unit, among: units, of: TrendScope.units(of: context), forward: forward)
  }

  private static func holds(_ text: String, _ names: [String]) -> Bool {
    names.contains { $0.lowercased().contains(text.lowercased()) }
  }

  private static func seek(_ choice: inout Int?, among hits: [Int], of choices: [Int?], forward: Bool)
    -> (found: Int, wrapped: Bool)
  {
    let here = choices.firstIndex(of: choice) ?? 0
    let places = choices.indices.filter { index in choices[index].map(hits.contains) ?? false }
    guard let first = places.first, let last = places.last else { return (0, false) }
    let next = forward ? places.first { $0 > here } : places.last { $0 < here }
    choice = choices[next ?? (forward ? first : last)]
    return (places.count, next == nil)
  }
}
