import Campaign
import Ledger
import Words

/// What a trend is of: all units or one, all areas or one.
struct TrendScope: Hashable, Sendable {
  /// nil for all of them.
  var unit: Region.ID?
  var area: Area.ID?

  /// The choices in the order in which one goes through them, all of them first.
  static func units(of plan: Plan) -> [Region.ID?] { [nil] + plan.units.map(\.id) }
  static func areas(of plan: Plan) -> [Area.ID?] { [nil] + plan.areas.map(\.id) }

  /// `路东办  全面推行清洁供热`; short where there is little room.
  func name(_ context: Context) -> String {
    let words = context.words.board
    let (unit, area) = (unit.flatMap(context.plan.region), area.flatMap(context.plan.area))
    guard context.size.columns < 60 else {
      return "\(unit?.short ?? words.allUnits)  \(area?.name ?? words.allAreas)"
    }
    let names = [unit?.short, area?.short].compactMap { $0 }
    return names.isEmpty ? words.whole : names.joined(separator: " ")
  }

  /// The items of the scope; of a filter only what can be counted day by day.
  func filter(_ filter: ItemFilter, in plan: Plan) -> ItemFilter {
    var places = ItemFilter(units: filter.units, tasks: filter.tasks, departments: filter.departments)
    if let unit { places.units = TrendScope.narrowed(places.units, to: [unit]) }
    if let area { places.tasks = TrendScope.narrowed(places.tasks, to: Set(plan.tasks(in: area).map(\.id))) }
    return places
  }

  /// What of a filter's places lies in the scope. Where nothing does it is a place that is nowhere: none would
  /// mean all.
  private static func narrowed(_ places: Set<Int>, to scope: Set<Int>) -> Set<Int> {
    guard !places.isEmpty else { return scope }
    let both = places.intersection(scope)
    return both.isEmpty ? [-1] : both
  }

  /// Goes on by so many units and areas, not beyond the ends.
  mutating func move(units: Int = 0, areas: Int = 0, in plan: Plan) {
    unit = TrendScope.moved(unit, by: units, among: TrendScope.units(of: plan))
    area = TrendScope.moved(area, by: areas, among: TrendScope.areas(of: plan))
  }

  private static func moved(_ choice: Int?, by steps: Int, among choices: [Int?]) -> Int? {
    let index = (choices.firstIndex(of: choice) ?? 0) + steps
    return choices[min(max(0, index), choices.count - 1)]
  }

  /// Goes to the next (or previous) unit with a text in its name, or area where no unit has it.
  mutating func seek(_ text: String, forward: Bool, in plan: Plan) -> (found: Int, wrapped: Bool) {
    let units = plan.units.filter { TrendScope.holds(text, [$0.short, $0.name]) }.map(\.id)
    let areas = plan.areas.filter { TrendScope.holds(text, [$0.short, $0.name]) }.map(\.id)
    if units.isEmpty {
      return TrendScope.seek(&area, among: areas, of: TrendScope.areas(of: plan), forward: forward)
    }
    return TrendScope.seek(&unit, among: units, of: TrendScope.units(of: plan), forward: forward)
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
