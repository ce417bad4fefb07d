import Campaign
import FileLedger
import Ledger
import Testing

/// Who may do what is no step: consequences, meetings, people, goals, the items' own columns, notes, contacts.
@Suite struct DutyTests {
  /// Something that a person does, and those of the cast who may.
  struct Deed: Sendable, CustomTestStringConvertible {
    let kind: EventKind
    let roles: [Role]
    let able: Set<Cast>
    let command: @Sendable (Item.ID) -> Command
    var testDescription: String { kind.rawValue }
  }

  private static let working = Set(Cast.allCases).subtracting([.viewer, .left, .stranger])
  private static let chiefs: Set<Cast> = [.office, .leader]

  private static func deed(
    _ kind: EventKind, _ roles: [Role], _ able: Set<Cast>, _ command: @escaping @Sendable (Item.ID) -> Command
  ) -> Deed { Deed(kind: kind, roles: roles, able: able, command: command) }

  static let deeds: [Deed] = [
    deed(.add, [.office], [.office]) { _ in .add(Fixture.entry("")) },
    deed(.edit, [.office], [.office]) { .edit($0, Fixture.entry("A1"), revision: nil) },
    deed(.note, working.roles, working) { .note($0, "记一笔") },
    deed(.reveal, working.roles, working) { .reveal($0) },
    deed(.export, working.roles, working) { _ in .revealAll(count: 3) },
    deed(.meet, [.office, .leader], chiefs) { _ in .meet(MeetingOpening(name: "例会", place: "", present: []))
    },
    deed(.person, [.office, .leader], chiefs) { _ in .person(Person(name: "新来", role: .viewer)) },
    deed(.mode, [.office, .leader], chiefs) { _ in .mode(.solo, allowsActingAs: false) },
    deed(.goal, [.office], [.office]) { _ in
      .goal(Goal(name: "PM2.5", unit: "μg/m³", target: Quantity("55") ?? .init(0), isLowerBetter: true))
    },
  ]

  static let consequences: [Deed] = ConsequenceKind.allCases.map { kind in
    let able: Set<Cast> =
      switch kind {
      case .reminder: [.office, .department, .otherDepartment, .inspector, .leader]
      case .supervisionLetter, .exposure: [.office, .inspector, .leader]
      case .redLetter, .talk: [.inspector, .leader]
      case .criticism, .discipline, .prosecution, .veto: [.leader]
      }
    return deed(EventKind(kind), kind.roles, able) { item in
      .issue(Consequence(kind, to: .unit(11), item: item, reason: "推进缓慢"))
    }
  }

  @Test(
    "In a separated campaign the deed is for these, and the refusal names them",
    arguments: deeds + consequences)
  func separated(_ deed: Deed) throws {
    for each in Cast.allCases {
      let fixture = try Fixture()
      let id = try fixture.item("A1", in: .assigned)
      try fixture.separate()
      func act() throws -> Event {
        try fixture.ledger.commit(deed.command(id), by: each.author, at: Fixture.moment())
      }
      if deed.able.contains(each) {
        #expect(try act().kind == deed.kind, "\(each)")
        continue
      }
      let names = Cast.allCases.filter(deed.able.contains).map(\.rawValue)
      let isUnknown = each == .stranger || each == .left
      let missing = (isUnknown ? [Requirement.person(each.rawValue)] : []) + [.role(deed.roles, who: names)]
      let last = try fixture.ledger.latestSequence()
      #expect(throws: LedgerError.forbidden(deed.kind, missing), "\(each)") { try act() }
      #expect(try fixture.ledger.latestSequence() == last)
    }
  }

  @Test("In a solo campaign the clerk does all of it", arguments: deeds + consequences)
  func solo(_ deed: Deed) throws {
    let fixture = try Fixture()
    let id = try fixture.item("A1", in: .assigned)
    let event = try fixture.ledger.commit(
      deed.command(id), by: Cast.stranger.author, at: Fixture.moment())
    #expect(event.kind == deed.kind)
  }

  @Test("Calling up an item and closing belong to those who hold meetings; withdrawing to those who issue")
  func meetingsAndWithdrawing() throws {
    let fixture = try Fixture()
    let id = try fixture.item("A1", in: .assigned)
    try fixture.separate()
    func act(_ command: Command, _ cast: Cast) throws -> Event {
      try fixture.ledger.commit(command, by: cast.author, at: Fixture.moment())
    }
    _ = try act(.meet(MeetingOpening(name: "例会", place: "", present: [])), .office)
    let chiefs = [Requirement.role([.office, .leader], who: ["王办", "领己"])]
    #expect(throws: LedgerError.forbidden(.discuss, chiefs)) { try act(.discuss(id), .viewer) }
    #expect(throws: LedgerError.forbidden(.adjourn, chiefs)) { try act(.adjourn, .inspector) }
    _ = try act(.discuss(id), .leader)
    let letter = try act(.issue(Consequence(.redLetter, to: .unit(11), reason: "慢")), .leader).sequence
    let issuers = [Requirement.role([.inspector, .leader], who: ["督戊", "领己"])]
    #expect(throws: LedgerError.forbidden(.withdraw, issuers)) {
      try act(.withdraw(sequence: letter, reason: "误发"), .office)
    }
    _ = try act(.withdraw(sequence: letter, reason: "误发"), .inspector)
    _ = try act(.adjourn, .office)
    #expect(try fixture.ledger.consequences().map(\.isWithdrawn) == [true])
  }

  @Test("Measuring a goal and taking items in belong to the office")
  func measuringAndTaking() throws {
    let fixture = try Fixture()
    let goal = try fixture.ledger.commit(
      DutyTests.deeds.last?.command(0) ?? .adjourn, by: Fixture.clerk, at: Fixture.moment()
    ).sequence
    try fixture.separate()
    let value = GoalValue(day: Fixture.day, value: Quantity("61") ?? .init(0))
    let office = [Requirement.role([.office], who: ["王办"])]
    #expect(throws: LedgerError.forbidden(.measure, office)) {
      try fixture.ledger.commit(.measure(goal, value), by: Cast.leader.author, at: Fixture.moment())
    }
    try fixture.ledger.commit(.measure(goal, value), by: Cast.office.author, at: Fixture.moment())
    let items = [Item(entry: Fixture.entry("T1"))]
    #expect(throws: LedgerError.forbidden(.take, office)) {
      try fixture.ledger.take(items, from: "list.csv", by: Cast.owner.author, at: Fixture.moment())
    }
    #expect(
      try fixture.ledger.take(items, from: "list.csv", by: Cast.office.author, at: Fixture.moment()).added
        == 1)
  }

  @Test("Undo is for the same person, who must still be one of those who may act")
  func undo() throws {
    let fixture = try Fixture()
    let id = try fixture.item("A1", in: .assigned)
    try fixture.separate()
    let sign = try fixture.ledger.commit(
      .step(id, .sign(name: ""), revision: nil), by: Cast.owner.author, at: Fixture.moment()
    ).sequence
    func undo(_ cast: Cast) throws -> Event {
      try fixture.ledger.commit(.undo(sequence: sign), by: cast.author, at: Fixture.moment())
    }
    #expect(throws: LedgerError.cannotUndo(.otherPerson("东甲"))) { try undo(.leader) }
    var owner = try #require(try fixture.ledger.roster().person(named: "东甲"))
    owner.role = .viewer
    try fixture.keep(owner, by: Cast.office.author)
    #expect(throws: LedgerError.self) { try undo(.owner) }
    #expect(try fixture.item(id).state == .rectifying)
    owner.role = .owner
    try fixture.keep(owner, by: Cast.office.author)
    #expect(try undo(.owner).to == .assigned)
  }
}

extension Set<Cast> {
  /// Everybody's role but the viewer's, in the order of the table.
  fileprivate var roles: [Role] { Role.allCases.filter { $0 != .viewer } }
}
