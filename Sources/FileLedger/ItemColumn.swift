import Campaign
import GRDB

/// One column of the table `items` that people and steps change: the one place that says how a property of
/// `Item` is kept in SQL and written in an event.
struct ItemColumn: Sendable {
  /// How a value is written as text in an event's changes.
  enum Form: Sendable { case text, number, day, state }

  /// The column's name in SQL, in events and in JSON.
  let name: String
  let form: Form
  let read: @Sendable (Item) -> DatabaseValue
  let write: @Sendable (inout Item, DatabaseValue) -> Void

  /// The value as an event tells it: days as ISO dates, states by their id; nil for none.
  func text(_ value: DatabaseValue) -> String? {
    switch (form, value.storage) {
    case (_, .null): nil
    case (.text, .string(let text)): text
    case (.day, .int64(let number)): CivilDate(dayNumber: Int(number)).iso
    case (.state, .int64(let code)): State(code: Int(code))?.rawValue
    case (_, .int64(let number)): String(number)
    default: nil
    }
  }

  /// The value that `text` wrote.
  func value(_ text: String?) -> DatabaseValue {
    guard let text else { return .null }
    switch form {
    case .text: return text.databaseValue
    case .number: return (Int(text) ?? 0).databaseValue
    case .day: return CivilDate(iso: text)?.dayNumber.databaseValue ?? .null
    case .state: return (State(rawValue: text) ?? .draft).code.databaseValue
    }
  }
}

extension ItemColumn {
  /// Every column, in the order of the table.
  static let all: [ItemColumn] = [
    text("number", { $0.entry.number }, { $0.entry.number = $1 }),
    number("unit", { $0.entry.unit }, { $0.entry.unit = $1 }),
    number("task", { $0.entry.task }, { $0.entry.task = $1 }),
    text("origin", { $0.entry.origin }, { $0.entry.origin = $1 }),
    text("site", { $0.entry.site }, { $0.entry.site = $1 }),
    text("target", { $0.entry.target }, { $0.entry.target = $1 }),
    text("content", { $0.entry.content }, { $0.entry.content = $1 }),
    text("measures", { $0.entry.measures }, { $0.entry.measures = $1 }),
    text("deadline_text", { $0.entry.deadline.text }, { $0.entry.deadline.text = $1 }),
    day("deadline", { $0.entry.deadline.day }, { $0.entry.deadline.day = $1 }),
    flag("deadline_standing", { $0.entry.deadline.isStanding }, { $0.entry.deadline.isStanding = $1 }),
    optionalNumber(
      "deadline_days", { $0.entry.deadline.daysAfterAssignment },
      { $0.entry.deadline.daysAfterAssignment = $1 }),
    flag("deadline_inferred", { $0.entry.deadline.isInferred }, { $0.entry.deadline.isInferred = $1 }),
    text("department", { $0.entry.department }, { $0.entry.department = $1 }),
    text("responsible", { $0.entry.responsible }, { $0.entry.responsible = $1 }),
    text("contact", { $0.entry.contact }, { $0.entry.contact = $1 }),
    text("leader", { $0.entry.leader }, { $0.entry.leader = $1 }),
    number("weight", { $0.entry.weight }, { $0.entry.weight = $1 }),
    text("note", { $0.entry.note }, { $0.entry.note = $1 }),
    ItemColumn(
      name: "state", form: .state, read: { $0.life.state.code.databaseValue },
      write: { $0.life.state = State(code: $1.whole ?? 0) ?? .draft }),
    number("progress", { $0.life.progress }, { $0.life.progress = $1 }),
    day("assigned_on", { $0.life.assignedOn }, { $0.life.assignedOn = $1 }),
    day("signed_on", { $0.life.signedOn }, { $0.life.signedOn = $1 }),
    optionalText("signed_by", { $0.life.signedBy }, { $0.life.signedBy = $1 }),
    day("reported_on", { $0.life.reportedOn }, { $0.life.reportedOn = $1 }),
    day("submitted_on", { $0.life.submittedOn }, { $0.life.submittedOn = $1 }),
    optionalText("effect", { $0.life.effect }, { $0.life.effect = $1 }),
    optionalText("submitted_by", { $0.life.submittedBy }, { $0.life.submittedBy = $1 }),
    ItemColumn(
      name: "checks", form: .text,
      read: { item in
        let checks = item.life.checks
        return checks.isEmpty ? .null : JSONText.write(checks).databaseValue
      },
      write: { $0.life.checks = JSONText.checks($1.text) }),
    ItemColumn(
      name: "objections", form: .text,
      read: { item in
        let objections = item.life.objections
        return objections.isEmpty ? .null : JSONText.write(objections).databaseValue
      },
      write: { $0.life.objections = JSONText.read($1.text) ?? [] }),
    day("accepted_on", { $0.life.acceptedOn }, { $0.life.acceptedOn = $1 }),
    day("notice_until", { $0.life.noticeUntil }, { $0.life.noticeUntil = $1 }),
    day("closed_on", { $0.life.closedOn }, { $0.life.closedOn = $1 }),
    day("review_on", { $0.life.reviewOn }, { $0.life.reviewOn = $1 }),
    number("submissions", { $0.life.submissions }, { $0.life.submissions = $1 }),
    number("returns", { $0.life.returns }, { $0.life.returns = $1 }),
    number("rebounds", { $0.life.rebounds }, { $0.life.rebounds = $1 }),
    number("extensions", { $0.life.extensions }, { $0.life.extensions = $1 }),
    day("original_deadline", { $0.life.originalDeadline }, { $0.life.originalDeadline = $1 }),
    flag("is_rebounding", { $0.life.isRebounding }, { $0.life.isRebounding = $1 }),
    ItemColumn(
      name: "evidence", form: .text,
      read: { item in
        let evidence = item.life.evidence
        return evidence.isEmpty ? .null : JSONText.write(evidence).databaseValue
      },
      write: { $0.life.evidence = JSONText.evidence($1.text) }),
    optionalText("red_reason", { $0.life.redReason }, { $0.life.redReason = $1 }),
    day("red_until", { $0.life.redUntil }, { $0.life.redUntil = $1 }),
    optionalText("void_reason", { $0.life.voidReason }, { $0.life.voidReason = $1 }),
    optionalText("survivor", { $0.life.survivor }, { $0.life.survivor = $1 }),
  ]

  /// What each of them holds of an item.
  static func values(of item: Item) -> [DatabaseValue] { all.map { $0.read(item) } }

  /// A value as an event tells it, in today's form where an older format wrote it in another.
  func todaysText(of text: String?) -> String? {
    guard name == "evidence" else { return text }
    var item = Item(entry: Entry(unit: 0, task: 0))
    write(&item, value(text))
    return self.text(read(item))
  }

  /// The columns whose stored form says more than what is read from it, by their place among all: what cannot be read
  /// is read as nothing, or as false.
  static let coded = Array(all.enumerated()).filter { _, column in
    ["state", "deadline_standing", "deadline_inferred", "is_rebounding", "checks", "objections", "evidence"]
      .contains(column.name)
  }

  /// A stored value in today's form.
  func value(ofCode stored: DatabaseValue) -> DatabaseValue {
    guard form == .text, let today = todaysText(of: text(stored)) else { return stored }
    return value(today)
  }

  static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// `number, unit, task, …` for an INSERT.
  static let names = all.map(\.name).joined(separator: ", ")

  /// `items.number, items.unit, items.task, …` for a SELECT.
  static let selection = all.map { "items.\($0.name)" }.joined(separator: ", ")

  /// What light an item has, and where it is counted, depends on these alone.
  static let ofLights = [
    "unit", "task", "deadline", "department", "state", "progress", "assigned_on", "signed_on", "reported_on",
    "submitted_on", "notice_until", "closed_on", "review_on", "returns", "rebounds", "is_rebounding",
    "red_reason",
    "red_until",
  ].compactMap { byName[$0] }

  private static func text(
    _ name: String, _ get: @escaping @Sendable (Item) -> String,
    _ set: @escaping @Sendable (inout Item, String) -> Void
  ) -> ItemColumn {
    ItemColumn(
      name: name, form: .text, read: { get($0).databaseValue }, write: { set(&$0, $1.text ?? "") })
  }

  private static func optionalText(
    _ name: String, _ get: @escaping @Sendable (Item) -> String?,
    _ set: @escaping @Sendable (inout Item, String?) -> Void
  ) -> ItemColumn {
    ItemColumn(
      name: name, form: .text, read: { get($0)?.databaseValue ?? .null }, write: { set(&$0, $1.text) })
  }

  private static func number(
    _ name: String, _ get: @escaping @Sendable (Item) -> Int,
    _ set: @escaping @Sendable (inout Item, Int) -> Void
  ) -> ItemColumn {
    ItemColumn(
      name: name, form: .number, read: { get($0).databaseValue }, write: { set(&$0, $1.whole ?? 0) })
  }

  private static func optionalNumber(
    _ name: String, _ get: @escaping @Sendable (Item) -> Int?,
    _ set: @escaping @Sendable (inout Item, Int?) -> Void
  ) -> ItemColumn {
    ItemColumn(
      name: name, form: .number, read: { get($0)?.databaseValue ?? .null }, write: { set(&$0, $1.whole) })
  }

  private static func flag(
    _ name: String, _ get: @escaping @Sendable (Item) -> Bool,
    _ set: @escaping @Sendable (inout Item, Bool) -> Void
  ) -> ItemColumn {
    number(name, { get($0) ? 1 : 0 }, { set(&$0, $1 != 0) })
  }

  private static func day(
    _ name: String, _ get: @escaping @Sendable (Item) -> CivilDate?,
    _ set: @escaping @Sendable (inout Item, CivilDate?) -> Void
  ) -> ItemColumn {
    ItemColumn(
      name: name, form: .day, read: { get($0)?.dayNumber.databaseValue ?? .null },
      write: { set(&$0, $1.whole.map(CivilDate.init(dayNumber:))) })
  }
}

extension DatabaseValue {
  /// The whole number it holds, if it holds one.
  var whole: Int? { if case .int64(let number) = storage { Int(number) } else { nil } }
  /// The text it holds, if it holds one.
  var text: String? { if case .string(let text) = storage { text } else { nil } }
}
