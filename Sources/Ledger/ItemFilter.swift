import Campaign

/// Which items somebody wants to see. An empty set or text does not restrict.
public struct ItemFilter: Hashable, Sendable {
  public var units: Set<Region.ID> = []
  public var tasks: Set<Task.ID> = []
  public var lights: Set<LightColour> = []
  public var states: Set<State> = []
  /// 监管责任单位; a blank one stands for items that name none.
  public var departments: Set<String> = []
  /// Found in number, site, content, target, measures, department, responsible person or note.
  public var text = ""

  public init(
    units: Set<Region.ID> = [], tasks: Set<Task.ID> = [], lights: Set<LightColour> = [],
    states: Set<State> = [], departments: Set<String> = [], text: String = ""
  ) {
    self.units = units
    self.tasks = tasks
    self.lights = lights
    self.states = states
    self.departments = departments
    self.text = text
  }

  /// What of it lies in some units, tasks and departments; empty ones do not restrict.
  public func within(
    _ units: some Sequence<Region.ID>, tasks: some Sequence<Task.ID> = [],
    departments: some Sequence<String> = []
  ) -> ItemFilter {
    guard let units = ItemFilter.both(Set(units), self.units),
      let tasks = ItemFilter.both(Set(tasks), self.tasks),
      let departments = ItemFilter.both(Set(departments), self.departments)
    else { return .nothing }
    var filter = self
    filter.units = units
    filter.tasks = tasks
    filter.departments = departments
    return filter
  }

  /// What both of two restrictions let through, an empty one being none; nil for nothing.
  private static func both<Value: Hashable>(_ one: Set<Value>, _ other: Set<Value>) -> Set<Value>? {
    if one.isEmpty || other.isEmpty { return one.union(other) }
    let common = one.intersection(other)
    return common.isEmpty ? nil : common
  }

  /// No restriction at all.
  public static let all = ItemFilter()
  /// Lets nothing through: no unit has this number.
  public static let nothing = ItemFilter(units: [-1])
  public var isEmpty: Bool { self == .all }
  /// Whether tallies alone cannot answer it.
  public var needsItems: Bool { !text.isEmpty }
  /// Whether it tells nothing of the items but their units and tasks.
  public var isOfPlaces: Bool { text.isEmpty && lights.isEmpty && states.isEmpty && departments.isEmpty }
}

/// The order of a list of items.
public enum ItemOrder: Hashable, Sendable {
  /// Worst light first, then the earliest deadline, then the number.
  case worstFirst
  /// The order in which they came into the ledger.
  case number
}
