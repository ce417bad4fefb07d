import Campaign
import Ledger
import Words

/// A consequence as `guatu issue --list --format json` and `guatu show --format json` write it.
struct ConsequenceRecord: Encodable {
  /// What `guatu issue --withdraw` takes.
  let sequence: Int
  /// ISO 8601, UTC.
  let at: String
  let actor: String
  let kind: ConsequenceKind
  @OrNull var item: String?
  /// Whom it is addressed to: one of the two.
  @OrNull var unit: String?
  @OrNull var department: String?
  let reason: String
  /// The meeting in which it was issued, counted from 1.
  @OrNull var meeting: Int?
  let withdrawn: Bool

  init(_ issued: IssuedConsequence, meeting: Int?, plan: Plan) {
    sequence = issued.id
    at = Clock.iso(issued.moment.seconds)
    actor = issued.actor
    kind = issued.consequence.kind
    reason = issued.consequence.reason
    withdrawn = issued.isWithdrawn
    item = issued.number
    self.meeting = meeting
    switch issued.consequence.addressee {
    case .unit(let id): unit = plan.name(of: id)
    case .department(let name): department = name
    }
  }
}

/// What the rules suggest for an item, as `guatu issue --suggest --format json` writes it.
struct SuggestionRecord: Encodable {
  let item, unit, department: String
  let kind: ConsequenceKind
  /// yellow, yellow_two_weeks, red, red_for or overdue; and the days of the last two.
  let reason: String
  @OrNull var days: Int?
  /// The reason in the person's language.
  let text: String

  init(_ item: Item, _ suggestion: Suggestion, plan: Plan, _ words: Words) {
    self.item = item.entry.number
    unit = plan.name(of: item.entry.unit)
    department = item.entry.department
    kind = suggestion.kind
    text = words.records.suggestion(suggestion.reason)
    switch suggestion.reason {
    case .yellow: reason = "yellow"
    case .yellowTwoWeeks: reason = "yellow_two_weeks"
    case .red: reason = "red"
    case .redFor(let days):
      reason = "red_for"
      self.days = days
    case .overdue(let days):
      reason = "overdue"
      self.days = days
    }
  }
}
