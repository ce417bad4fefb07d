import Campaign

/// Plans: they are read whenever a ledger is opened, and that of a province is long.
///
/// What stands here is how `JSONEncoder` writes a `Plan` with its keys sorted. Whatever is written otherwise, or has
/// more in it, is nil: nothing is ever left out.
extension PlainJSON {
  static func plan(_ text: String) -> Plan? { whole(text) { $0.plan() } }

  private mutating func plan() -> Plan? {
    guard take(#"{"areas":"#), let areas = list({ $0.area() }),
      take(#","departments":"#), let departments = list({ $0.department() }),
      take(#","isDemo":"#), let isDemo = truth(), take(#","name":"#), let name = string(),
      take(#","phases":"#), let phases = list({ $0.phase() }),
      take(#","regions":"#), let regions = list({ $0.region() }), take(#","root":"#), let root = number(),
      take(#","settings":"#), let settings = settings(),
      take(#","start":"#), let start = string().flatMap({ CivilDate(iso: $0) }),
      take(#","tasks":"#), let tasks = list({ $0.task() }), take("}")
    else { return nil }
    return Plan(
      name: name, start: start, isDemo: isDemo, root: root, regions: regions, areas: areas, tasks: tasks,
      departments: departments, phases: phases, settings: settings)
  }

  private mutating func area() -> Area? {
    guard take(#"{"id":"#), let id = number(), take(#","name":"#), let name = string(), take(#","short":"#),
      let short = string(), take("}")
    else { return nil }
    return Area(id: id, name: name, short: short)
  }

  private mutating func task() -> Task? {
    guard take(#"{"area":"#), let area = number(), take(#","id":"#), let id = number(), take(#","name":"#),
      let name = string(), take("}")
    else { return nil }
    return Task(id: id, area: area, name: name)
  }

  private mutating func department() -> Department? {
    guard take(#"{"name":"#), let name = string(), take("}") else { return nil }
    return Department(name: name)
  }

  private mutating func phase() -> Phase? {
    guard take(#"{"name":"#), let name = string(), take(#","startsAfter":"#), let days = number(), take("}")
    else { return nil }
    return Phase(name: name, startsAfter: days)
  }

  private mutating func region() -> Region? {
    guard take(#"{"aliases":"#), let aliases = list({ $0.string() }), take(#","code":"#), let code = string(),
      take(#","id":"#), let id = number(), take(#","name":"#), let name = string()
    else { return nil }
    var parent: Int?
    if take(#","parent":"#) {
      parent = number()
      guard parent != nil else { return nil }
    }
    guard take(#","short":"#), let short = string(), take("}") else { return nil }
    return Region(id: id, parent: parent, code: code, name: name, short: short, aliases: aliases)
  }

  private mutating func settings() -> Settings? {
    var settings = Settings()
    guard setting(#"{"behindPoints":"#, \.behindPoints, &settings),
      setting(#","dueSoonDays":"#, \.dueSoonDays, &settings),
      setting(#","extensionLimit":"#, \.extensionLimit, &settings),
      setting(#","immediateDays":"#, \.immediateDays, &settings),
      setting(#","noticeDays":"#, \.noticeDays, &settings),
      setting(#","reportDays":"#, \.reportDays, &settings),
      setting(#","reviewDays":"#, \.reviewDays, &settings),
      setting(#","shortSpanDays":"#, \.shortSpanDays, &settings),
      setting(#","shortSpanPercent":"#, \.shortSpanPercent, &settings),
      setting(#","signDays":"#, \.signDays, &settings),
      setting(#","waitingDays":"#, \.waitingDays, &settings), take("}")
    else { return nil }
    return settings
  }

  private mutating func setting(
    _ key: StaticString, _ path: WritableKeyPath<Settings, Int>, _ settings: inout Settings
  ) -> Bool {
    guard take(key), let value = number() else { return false }
    settings[keyPath: path] = value
    return true
  }

  private mutating func truth() -> Bool? { take("true") ? true : take("false") ? false : nil }
}
