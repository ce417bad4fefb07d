extension StepKind {
  /// Who may take it: the column "who" of domain.md §4, and for records those whose work they belong to.
  public var roles: [Role] {
    switch self {
    case .assign: [.office]
    case .sign, .report, .submit: [.owner]
    case .giveBack: [.department, .inspector]
    case .accept, .check, .rebound: [.inspector]
    case .close, .extend, .void, .setRed, .liftRed: [.leader]
    case .object, .answer: [.office, .department, .inspector]
    case .review: [.department, .inspector]
    }
  }
}

extension ConsequenceKind {
  /// Who may issue it; the escalation of domain.md §6 rises with its weight.
  public var roles: [Role] {
    switch self {
    case .reminder: [.office, .department, .inspector, .leader]
    case .supervisionLetter, .exposure: [.office, .inspector, .leader]
    case .redLetter, .talk: [.inspector, .leader]
    case .criticism, .discipline, .prosecution, .veto: [.leader]
    }
  }
}

/// What a person does to the ledger that is neither a step nor a consequence.
public enum Duty: Hashable, Sendable {
  /// New items and their columns.
  case keepItems
  case note
  case reveal
  /// Undo and redo of what one did oneself.
  case takeBack
  case holdMeetings
  case keepPeople
  case keepGoals

  public var roles: [Role] {
    switch self {
    case .keepItems, .keepGoals: [.office]
    case .holdMeetings, .keepPeople: [.office, .leader]
    case .note, .reveal, .takeBack: Role.allCases.filter { $0 != .viewer }
    }
  }
}

extension Roster {
  /// What a person lacks to do what these roles may do; empty in a solo campaign.
  ///
  /// - Parameters:
  ///   - name: who acts.
  ///   - item: what it is done to: an owner only acts on the unit's or department's own items, a department's
  ///     person on those that it supervises. nil where no item is meant.
  public func lacks(_ name: String, toDo roles: [Role], on item: Item? = nil) -> [Requirement] {
    guard mode == .separated else { return [] }
    let able = able(toDo: roles, on: item)
    guard let person = person(named: name) else { return [.person(name), .role(roles, who: able)] }
    guard roles.contains(person.role) else { return [.role(roles, who: able)] }
    return person.belongs(to: item) ? [] : [.ownItem(person.role, who: able)]
  }

  /// What stands against a person's taking a step, whatever the step itself lacks: the role, whose item it is,
  /// and that the rules want two persons; empty in a solo campaign.
  ///
  /// - Parameter step: signed by the person, as `Step.signed(by:in:)` does it.
  public func lacks(_ name: String, toTake step: Step, on item: Item) -> [Requirement] {
    guard mode == .separated else { return [] }
    let broken = breaches(of: step, on: item)
    let others = broken.isEmpty ? [] : able(toTake: step, on: item)
    return lacks(name, toDo: step.kind.roles, on: item)
      + broken.map { .twoPersons($0.rule, name: $0.name, who: others) }
  }

  /// Where nobody of them can act here yet, those who could with an account.
  private func able(toDo roles: [Role], on item: Item?) -> [String] {
    let fit = active.filter { roles.contains($0.role) && $0.belongs(to: item) }
    let able = fit.filter(canAct)
    return (able.isEmpty ? fit : able).map(\.name)
  }

  /// Whom nobody may act for needs an account.
  private func canAct(_ person: Person) -> Bool { allowsActingAs || !person.account.isEmpty }

  /// Those whose taking of a step would break no rule.
  private func able(toTake step: Step, on item: Item) -> [String] {
    able(toDo: step.kind.roles, on: item).filter { name in
      breaches(of: step.signed(by: name, in: .separated), on: item).isEmpty
    }
  }

  /// Whether somebody can still change who is in the campaign and how persons are told apart: without one, a
  /// separated campaign would have locked everybody out.
  public var isKept: Bool {
    mode == .solo || active.contains { Duty.keepPeople.roles.contains($0.role) && canAct($0) }
  }

  /// The same people with one of them changed, or one more.
  public func with(_ person: Person) -> Roster {
    var roster = self
    if let index = people.firstIndex(where: { $0.id == person.id && person.id != 0 }) {
      roster.people[index] = person
    } else {
      roster.people.append(person)
    }
    return roster
  }
}

extension Person {
  /// Whether the item is one that the person's role has to do with.
  func belongs(to item: Item?) -> Bool {
    guard let item else { return true }
    switch role {
    case .owner:
      if let unit { return unit == item.entry.unit }
      return department.isEmpty || department == item.entry.department
    case .department: return department.isEmpty || department == item.entry.department
    case .office, .inspector, .leader, .viewer: return true
    }
  }
}

extension Requirement {
  /// Whether it is about who acts, rather than about the item or what was written.
  public var isAboutPersons: Bool {
    switch self {
    case .role, .ownItem, .person, .twoPersons: true
    default: false
    }
  }
}
