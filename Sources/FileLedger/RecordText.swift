import Campaign
import Ledger

/// How events tell of people.
enum PersonText {
  static func changes(_ person: Person) -> [FieldChange] {
    let facts: [(String, String?)] = [
      ("person", person.id == 0 ? nil : "\(person.id)"), ("account", person.account),
      ("role", person.role.rawValue), ("unit", person.unit.map { "\($0)" }),
      ("department", person.department),
      ("left", person.hasLeft ? "1" : nil),
    ]
    return facts.compactMap { name, value in
      value.flatMap { $0.isEmpty ? nil : FieldChange(field: name, before: nil, after: $0) }
    }
  }

  static func changes(_ mode: Roster.Mode, allowsActingAs: Bool) -> [FieldChange] {
    [
      FieldChange(field: "mode", before: nil, after: mode.rawValue),
      FieldChange(field: "acting_as", before: nil, after: allowsActingAs ? "1" : "0"),
    ]
  }

  static func person(_ event: Event) -> Person? {
    guard let role = event.fact("role").flatMap(Role.init(rawValue:)) else { return nil }
    var person = Person(
      name: event.note, account: event.fact("account") ?? "", role: role,
      unit: event.fact("unit").flatMap { Int($0) }, department: event.fact("department") ?? "")
    person.id = event.fact("person").flatMap { Int($0) } ?? event.sequence
    person.hasLeft = event.fact("left") == "1"
    return person
  }
}

extension Roster {
  /// The events that tell of people.
  static let kinds: [EventKind] = [.person, .mode]

  /// What the events say of people, the latest of each person last.
  init(_ records: [Event]) {
    self.init()
    for event in records {
      if event.kind == .person, let person = PersonText.person(event) {
        if let index = people.firstIndex(where: { $0.id == person.id }) {
          people[index] = person
        } else {
          people.append(person)
        }
      } else if event.kind == .mode {
        mode = event.fact("mode").flatMap(Mode.init(rawValue:)) ?? mode
        allowsActingAs = event.fact("acting_as") == "1"
      }
    }
  }
}

/// How events tell of goals.
enum GoalText {
  static let kinds: [EventKind] = [.goal, .measure]

  static func changes(_ goal: Goal) -> [FieldChange] {
    let facts: [(String, String?)] = [
      ("goal", goal.id == 0 ? nil : "\(goal.id)"), ("unit", goal.unit), ("target", goal.target.text),
      ("lower_is_better", goal.isLowerBetter ? "1" : "0"),
    ]
    return facts.compactMap { name, value in value.map { FieldChange(field: name, before: nil, after: $0) } }
  }

  static func changes(_ value: GoalValue, of id: Goal.ID) -> [FieldChange] {
    [
      FieldChange(field: "goal", before: nil, after: "\(id)"),
      FieldChange(field: "day", before: nil, after: value.day.iso),
      FieldChange(field: "value", before: nil, after: value.value.text),
    ]
  }

  static func goals(_ records: [Event]) -> [Goal] {
    var goals: [Goal] = []
    for event in records {
      let id = event.fact("goal").flatMap { Int($0) }
      if event.kind == .goal, let target = event.fact("target").flatMap(Quantity.init) {
        var goal = Goal(
          name: event.note, unit: event.fact("unit") ?? "", target: target,
          isLowerBetter: event.fact("lower_is_better") == "1")
        goal.id = id ?? event.sequence
        if let index = goals.firstIndex(where: { $0.id == goal.id }) {
          goal.values = goals[index].values
          goals[index] = goal
        } else {
          goals.append(goal)
        }
      } else if event.kind == .measure, let index = goals.firstIndex(where: { $0.id == id }),
        let day = event.fact("day").flatMap({ CivilDate(iso: $0) }),
        let value = event.fact("value").flatMap(Quantity.init)
      {
        goals[index].add(GoalValue(day: day, value: value))
      }
    }
    return goals
  }
}
