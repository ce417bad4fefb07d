/// What a campaign is made of: its regions, areas, tasks, departments, phases and settings.
///
/// Fixed when the campaign is made, from the built-in template or an edited one.
public struct Plan: Hashable, Sendable, Codable {
  /// The campaign's name on the wall.
  public var name: String
  /// The first day.
  public var start: CivilDate
  /// Shown on screen as 演示数据.
  public var isDemo: Bool
  /// The region whose children are the rows of the board at first.
  public var root: Region.ID { didSet { tree = RegionTree(regions, root: root) } }
  /// All regions, parents before children.
  public var regions: [Region] { didSet { tree = RegionTree(regions, root: root) } }
  /// The same as a tree; made of the two above, so it is not stored.
  public private(set) var tree: RegionTree
  public var areas: [Area]
  /// In the order of the areas.
  public var tasks: [Task]
  public var departments: [Department]
  public var phases: [Phase]
  public var settings: Settings

  public init(
    name: String, start: CivilDate, isDemo: Bool, root: Region.ID, regions: [Region], areas: [Area],
    tasks: [Task], departments: [Department], phases: [Phase], settings: Settings
  ) {
    self.name = name
    self.start = start
    self.isDemo = isDemo
    self.root = root
    self.regions = regions
    tree = RegionTree(regions, root: root)
    self.areas = areas
    self.tasks = tasks
    self.departments = departments
    self.phases = phases
    self.settings = settings
  }

  public func task(_ id: Task.ID) -> Task? { tasks.first { $0.id == id } }
  public func area(_ id: Area.ID) -> Area? { areas.first { $0.id == id } }

  /// The tasks of an area, in order.
  public func tasks(in area: Area.ID) -> [Task] { tasks.filter { $0.area == area } }

  /// The phase that a day falls in: the last one begun; the first one before the start.
  public func phase(on day: CivilDate) -> Phase? {
    phases.last { start + $0.startsAfter <= day } ?? phases.first
  }
}

extension Plan {
  private enum CodingKeys: String, CodingKey {
    case name, start, isDemo, root, regions, areas, tasks, departments, phases, settings
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      name: try values.decode(String.self, forKey: .name),
      start: try values.decode(CivilDate.self, forKey: .start),
      isDemo: try values.decode(Bool.self, forKey: .isDemo),
      root: try values.decode(Region.ID.self, forKey: .root),
      regions: try values.decode([Region].self, forKey: .regions),
      areas: try values.decode([Area].self, forKey: .areas),
      tasks: try values.decode([Task].self, forKey: .tasks),
      departments: try values.decode([Department].self, forKey: .departments),
      phases: try values.decode([Phase].self, forKey: .phases),
      settings: try values.decode(Settings.self, forKey: .settings))
  }
}

/// 方面: one of the ten columns of the board.
public struct Area: Hashable, Sendable, Codable, Identifiable {
  public var id: Int
  public var name: String
  /// Two to four characters.
  public var short: String

  public init(id: Int, name: String, short: String) {
    self.id = id
    self.name = name
    self.short = short
  }
}

/// 任务: one of the thirty tasks; it belongs to one area.
public struct Task: Hashable, Sendable, Codable, Identifiable {
  public var id: Int
  public var area: Area.ID
  public var name: String

  public init(id: Int, area: Area.ID, name: String) {
    self.id = id
    self.area = area
    self.name = name
  }
}

/// 监管责任单位.
public struct Department: Hashable, Sendable, Codable {
  public var name: String

  public init(name: String) { self.name = name }
}

/// A part of the campaign: survey, rectification, acceptance.
public struct Phase: Hashable, Sendable, Codable {
  public var name: String
  /// Days after the campaign's first day.
  public var startsAfter: Int

  public init(name: String, startsAfter: Int) {
    self.name = name
    self.startsAfter = startsAfter
  }
}

/// The numbers that the rules use. The defaults are those of domain.md §4 and §5.
public struct Settings: Hashable, Sendable, Codable {
  /// Yellow within so many days of the deadline.
  public var dueSoonDays = 10
  /// Spans shorter than this use `shortSpanPercent` of the span instead, at least one day.
  public var shortSpanDays = 50
  public var shortSpanPercent = 20
  /// Yellow when progress is more than so many points behind elapsed time.
  public var behindPoints = 20
  /// Yellow after so many days without a report.
  public var reportDays = 7
  /// Signing later than so many days after assignment is late.
  public var signDays = 1
  /// Yellow when submitted and waiting longer than so many days.
  public var waitingDays = 5
  /// Length of the public notice in calendar days; 0 = none.
  public var noticeDays = 10
  /// 立行立改: days after assignment.
  public var immediateDays = 3
  /// Days between two reviews of a standing item.
  public var reviewDays = 30
  /// How often a deadline may be extended.
  public var extensionLimit = 2

  public init() {}
}
