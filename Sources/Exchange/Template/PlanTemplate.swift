import Campaign
import Ledger
import TOMLKit

/// A campaign's regions, areas, tasks, departments, phases and settings as one editable TOML text.
///
/// Tasks stand in their area, and a region names its parent by code, so a task without an area cannot be
/// written. Names must differ even for an import, which does not look at punctuation or at variants.
public enum PlanTemplate {
  /// The plan that the text describes.
  ///
  /// - Parameters:
  ///   - toml: the text.
  ///   - file: its name, for errors.
  ///   - start: the campaign's first day.
  /// - Throws: the first thing that is wrong.
  public static func read(toml: String, file: String, start: CivilDate) throws(TemplateError) -> Plan {
    let top = TemplateTable(try parse(toml, file: file), file: file, lines: TemplateLines(toml))
    try top.check(keys: ["name", "root", "departments", "settings", "phase", "region", "area"])
    let regions = try regions(top)
    let rootCode = try top.text("root")
    guard let root = regions.first(where: { $0.code == rootCode }) else {
      throw top.error("root", .unknownRegion(rootCode))
    }
    guard regions.contains(where: { $0.parent == root.id }) else {
      throw top.error("root", .noUnits(root: rootCode))
    }
    let (areas, tasks) = try areas(top)
    return Plan(
      name: try top.text("name"), start: start, isDemo: false, root: root.id, regions: regions,
      areas: areas, tasks: tasks, departments: try departments(top), phases: try phases(top),
      settings: try settings(top))
  }

  /// The plan that a file describes.
  ///
  /// - Throws: `.unreadable`, or the first thing that is wrong.
  public static func read(path: String, start: CivilDate) throws(TemplateError) -> Plan {
    let text: String
    do throws(TOMLFile.Failure) { text = try TOMLFile.text(path: path) } catch {
      throw TemplateError(file: path, line: error.line, key: "", fault: .unreadable(error.fault))
    }
    return try read(toml: text, file: path, start: start)
  }

  /// The built-in campaign.
  public static func houma(start: CivilDate) throws(TemplateError) -> Plan {
    try read(toml: houma, file: "guatu template", start: start)
  }

  private static func parse(_ toml: String, file: String) throws(TemplateError) -> TOMLTable {
    do throws(TOMLFile.Failure) { return try TOMLFile.table(toml) } catch {
      throw TemplateError(file: file, line: error.line, key: "", fault: .unreadable(error.fault))
    }
  }

  private static func regions(_ top: TemplateTable) throws(TemplateError) -> [Region] {
    var regions: [Region] = []
    var byCode: [String: Region.ID] = [:]
    // Two regions below the same one may not share a name, or an import could not tell them apart.
    var taken: [Region.ID?: Set<String>] = [:]
    for table in try top.tables("region", limit: 5_000) {
      try table.check(keys: ["code", "parent", "name", "short", "aliases"])
      let region = try region(table, id: regions.count + 1, byCode)
      if byCode.updateValue(region.id, forKey: region.code) != nil {
        throw table.error("code", .duplicate(region.code))
      }
      let names = [("name", region.name), ("short", region.short)] + region.aliases.map { ("aliases", $0) }
      for (key, name) in names where taken[region.parent, default: []].contains(MatchKey.of(name)) {
        throw table.error(key, .duplicate(name))
      }
      taken[region.parent, default: []].formUnion(names.map { MatchKey.of($0.1) })
      regions.append(region)
    }
    return regions
  }

  private static func region(_ table: TemplateTable, id: Region.ID, _ byCode: [String: Region.ID])
    throws(TemplateError) -> Region
  {
    var parent: Region.ID?
    if let above = try table.optionalText("parent") {
      parent = byCode[above]
      if parent == nil { throw table.error("parent", .unknownRegion(above)) }
    }
    return Region(
      id: id, parent: parent, code: try table.text("code"), name: try table.text("name"),
      short: try table.text("short"), aliases: try table.texts("aliases", limit: 50, mayBeEmpty: true))
  }

  private static func areas(_ top: TemplateTable) throws(TemplateError) -> ([Area], [Task]) {
    var areas: [Area] = []
    var tasks: [Task] = []
    var taken: Set<String> = []
    var takenTasks: Set<String> = []
    for table in try top.tables("area", limit: 100) {
      try table.check(keys: ["name", "short", "tasks"])
      let area = Area(id: areas.count + 1, name: try table.text("name"), short: try table.text("short"))
      guard taken.insert(MatchKey.of(area.name)).inserted else {
        throw table.error("name", .duplicate(area.name))
      }
      if areas.contains(where: { $0.short == area.short }) {
        throw table.error("short", .duplicate(area.short))
      }
      areas.append(area)
      for name in try table.texts("tasks", limit: 100, mayBeEmpty: false) {
        guard takenTasks.insert(MatchKey.of(name)).inserted else {
          throw table.error("tasks", .duplicate(name), entry: name)
        }
        tasks.append(Task(id: tasks.count + 1, area: area.id, name: name))
      }
    }
    return (areas, tasks)
  }

  private static func departments(_ top: TemplateTable) throws(TemplateError) -> [Department] {
    let names = try top.texts("departments", limit: 500, mayBeEmpty: true)
    for (index, name) in names.enumerated() where names[..<index].contains(name) {
      throw top.error("departments", .duplicate(name), entry: name)
    }
    return names.map(Department.init)
  }

  private static func phases(_ top: TemplateTable) throws(TemplateError) -> [Phase] {
    var phases: [Phase] = []
    for table in try top.tables("phase", limit: 20) {
      try table.check(keys: ["name", "starts-after"])
      let phase = Phase(
        name: try table.text("name"), startsAfter: try table.integer("starts-after", in: 0...3_650))
      if phases.contains(where: { $0.name == phase.name }) {
        throw table.error("name", .duplicate(phase.name))
      }
      if let last = phases.last, phase.startsAfter <= last.startsAfter {
        throw table.error("starts-after", .phaseOrder)
      }
      phases.append(phase)
    }
    return phases
  }

  private static func settings(_ top: TemplateTable) throws(TemplateError) -> Settings {
    var settings = Settings()
    guard let table = try top.optionalTable("settings") else { return settings }
    try table.check(keys: TemplateSetting.all.map(\.key))
    for setting in TemplateSetting.all {
      guard let value = try table.optionalInteger(setting.key, in: setting.range) else { continue }
      settings[keyPath: setting.place] = value
    }
    return settings
  }
}

/// A number of `Settings` as a template writes it.
struct TemplateSetting {
  let key: String
  let place: WritableKeyPath<Settings, Int>
  let range: ClosedRange<Int>

  /// Every setting; those that a template leaves out keep their default.
  static var all: [TemplateSetting] {
    [
      TemplateSetting(key: "due-soon-days", place: \.dueSoonDays, range: 0...365),
      TemplateSetting(key: "short-span-days", place: \.shortSpanDays, range: 0...3_650),
      TemplateSetting(key: "short-span-percent", place: \.shortSpanPercent, range: 0...100),
      TemplateSetting(key: "behind-points", place: \.behindPoints, range: 0...100),
      TemplateSetting(key: "report-days", place: \.reportDays, range: 1...365),
      TemplateSetting(key: "sign-days", place: \.signDays, range: 0...365),
      TemplateSetting(key: "waiting-days", place: \.waitingDays, range: 0...365),
      TemplateSetting(key: "notice-days", place: \.noticeDays, range: 0...365),
      TemplateSetting(key: "immediate-days", place: \.immediateDays, range: 0...365),
      TemplateSetting(key: "review-days", place: \.reviewDays, range: 1...3_650),
      TemplateSetting(key: "extension-limit", place: \.extensionLimit, range: 0...100),
    ]
  }
}
