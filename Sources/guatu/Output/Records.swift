import Campaign
import Ledger
import Words

/// An item as `guatu list --format json` writes it.
struct ItemRecord: Encodable {
  let number, unit, area, task: String
  let state: State
  let light: LightColour
  /// Why it has its light, in the person's language.
  let reason: String
  let content, target, measures: String
  @OrNull var deadline: CivilDate?
  let deadlineText, department, responsible: String
  /// Masked.
  let contact: String
  let progress: Int

  init(_ item: Item, plan: Plan, on day: CivilDate, _ words: Words) {
    let entry = item.entry
    let task = plan.task(entry.task)
    let light = Light.of(item, on: day, plan.settings)
    number = entry.number
    unit = plan.region(entry.unit)?.short ?? ""
    area = task.flatMap { plan.area($0.area) }?.name ?? ""
    self.task = task?.name ?? ""
    state = item.state
    self.light = light.colour
    reason = words.rules.reason(light.reason)
    content = entry.content
    target = entry.target
    measures = entry.measures
    deadlineText = entry.deadline.text
    department = entry.department
    responsible = entry.responsible
    contact = Contact.masked(entry.contact)
    progress = item.life.progress
    deadline = entry.deadline.day
  }
}

/// The rest of an item, for `guatu show --format json`.
struct ItemDetailRecord: Encodable {
  let item: ItemRecord
  let site, origin, leader, note: String
  let weight: Int
  @OrNull var lightChangesOn: CivilDate?
  let evidence: [Evidence]
  let history: [EventRecord]
}

/// An event as `guatu log --format json` writes it.
struct EventRecord: Encodable {
  let sequence: Int
  /// ISO 8601, UTC.
  let at: String
  let actor: String
  @OrNull var item: String?
  let step: EventKind
  @OrNull var from: State?
  @OrNull var to: State?
  let note, hash: String

  init(_ event: Event) {
    sequence = event.sequence
    at = Clock.iso(event.moment.seconds)
    actor = event.actor
    step = event.kind
    note = event.note
    hash = event.hash
    item = event.number
    from = event.from
    to = event.to
  }
}

/// The whole board as numbers, for `guatu status --format json`.
struct StatusRecord: Encodable {
  let date: CivilDate
  let total: Int
  let states, lights: [String: Int]
  let units: [UnitRecord]

  struct UnitRecord: Encodable {
    let unit: String
    let total, closed: Int
    let areas: [AreaRecord]
  }

  struct AreaRecord: Encodable {
    let area: String
    let total, closed: Int
    let states, lights: [String: Int]
  }

  init(_ tallies: CellTallies, plan: Plan, on day: CivilDate) {
    date = day
    let whole = tallies.whole
    total = whole.total
    states = StatusRecord.states(whole)
    lights = StatusRecord.lights(whole)
    units = plan.units.map { unit in
      let areas = plan.areas.map { area in
        let tally = tallies.tally(unit: unit.id, tasks: plan.tasks(in: area.id).map(\.id))
        return AreaRecord(
          area: area.name, total: tally.total, closed: tally.closed, states: StatusRecord.states(tally),
          lights: StatusRecord.lights(tally))
      }
      return UnitRecord(
        unit: unit.short, total: areas.reduce(0) { $0 + $1.total },
        closed: areas.reduce(0) { $0 + $1.closed }, areas: areas)
    }
  }

  private static func states(_ tally: CellTally) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: State.allCases.map { ($0.rawValue, tally.count($0)) })
  }

  private static func lights(_ tally: CellTally) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: LightColour.allCases.map { ($0.rawValue, tally.count($0)) })
  }
}
