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
  case holdMeetings
  case keepPeople
  case keepGoals

  public var roles: [Role] {
    switch self {
    case .keepItems, .keepGoals: [.office]
    case .holdMeetings, .keepPeople: [.office, .leader]
    case .note, .reveal: Role.allCases.filter { $0 != .viewer }
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
    let able = active.filter { roles.contains($0.role) && $0.belongs(to: item) }.map(\.name)
    guard let person = person(named: name) else { return [.person(name)] }
    guard roles.contains(person.role) else { return [.role(roles, who: able)] }
    return person.belongs(to: item) ? [] : [.ownItem(person.role, who: able)]
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
