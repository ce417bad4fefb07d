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
    unit = plan.name(of: entry.unit)
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
  /// What it changed, in the person's language.
  let details: [String]
  /// The identity rules that the step broke in a solo campaign.
  let exceptions: [IdentityRule]

  init(_ event: Event, in plan: Plan, _ words: Words) {
    sequence = event.sequence
    at = Clock.iso(event.moment.seconds)
    actor = event.actor
    step = event.kind
    note = event.note
    hash = event.hash
    details = words.details(of: event, in: plan)
    exceptions = event.exceptions
    item = event.number
    from = event.from
    to = event.to
  }
}
