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

  /// No restriction at all.
  public static let all = ItemFilter()
  /// Lets nothing through: no unit has this number.
  public static let nothing = ItemFilter(units: [-1])
  public var isEmpty: Bool { self == .all }
  /// Whether tallies alone cannot answer it.
  public var needsItems: Bool { !text.isEmpty }
}

/// The order of a list of items.
public enum ItemOrder: Hashable, Sendable {
  /// Worst light first, then the earliest deadline, then the number.
  case worstFirst
  /// The order in which they came into the ledger.
  case number
}
