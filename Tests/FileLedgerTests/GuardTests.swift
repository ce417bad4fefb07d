import Campaign
import FileLedger
import Ledger
import Testing

/// Domain.md §4, column "who": who may take which step on whose item.
@Suite struct GuardTests {
  /// A step, the state that it starts from, and those of the cast who may take it.
  struct Line: Sendable, CustomTestStringConvertible {
    let step: Step
    let state: State
    let able: Set<Cast>
    var testDescription: String { step.kind.rawValue }

    init(_ step: Step, from state: State, _ able: Set<Cast>) {
      self.step = step
      self.state = state
      self.able = able
    }
  }

  private static let checks = Checks(matched: true, inspected: true, accepted: true, checker: "")
  private static let owners: Set<Cast> = [.owner, .ownerByDepartment]

  static let lines: [Line] = [
    Line(.assign, from: .draft, [.office]),
    Line(.sign(name: ""), from: .assigned, owners),
    Line(.report(percent: 40, reason: ""), from: .rectifying, owners),
    Line(.submit(effect: "已拆除", evidence: [evidence]), from: .rectifying, owners),
    Line(.giveBack(reason: "材料不全"), from: .submitted, [.department, .inspector]),
    Line(.check(.matched, by: ""), from: .submitted, [.inspector]),
    Line(.accept(checks), from: .submitted, [.inspector]),
    Line(.object(text: "没有拆", by: "群众"), from: .noticed, [.office, .department, .inspector]),
    Line(.answer(objection: 0, text: "已核实", by: ""), from: .noticed, [.office, .department, .inspector]),
    Line(.close(approver: ""), from: .noticed, [.leader]),
    Line(.extend(to: Fixture.day + 60, reason: "汛期"), from: .rectifying, [.leader]),
    Line(.rebound(finding: "复燃"), from: .closed, [.inspector]),
    Line(.review(finding: "保持良好"), from: .standing, [.department, .inspector]),
    Line(.void(reason: "重复", survivor: ""), from: .assigned, [.leader]),
    Line(.setRed(reason: "群众反映强烈", until: Fixture.day + 20), from: .rectifying, [.leader]),
    Line(.liftRed(reason: "已整改"), from: .rectifying, [.leader]),
  ]

  @Test("The table has every step")
  func complete() {
    #expect(
      GuardTests.lines.map(\.step.kind).sorted { $0.rawValue < $1.rawValue }
        == StepKind.allCases.sorted { $0.rawValue < $1.rawValue })
  }

  /// An item that lacks nothing for the step but, perhaps, the person.
  private func prepare(_ line: Line, _ number: String, in fixture: Fixture) throws -> Item.ID {
    let id = try fixture.item(number, in: line.state)
    switch line.step.kind {
    case .submit: try fixture.step(id, .report(percent: 100, reason: ""))
    case .answer: try fixture.step(id, .object(text: "没有拆", by: "群众"))
    case .liftRed: try fixture.step(id, .setRed(reason: "慢", until: Fixture.day + 20))
    default: break
    }
    return id
  }

  @Test("In a separated campaign the step is for these, and the refusal names them", arguments: lines)
  func separated(_ line: Line) throws {
    let fixture = try Fixture()
    var items: [Cast: Item.ID] = [:]
    for each in Cast.allCases { items[each] = try prepare(line, "N\(each)", in: fixture) }
    try fixture.separate()
    let names = Cast.allCases.filter(line.able.contains).map(\.rawValue)
    for each in Cast.allCases {
      let id = try #require(items[each])
      let before = try fixture.item(id)
      let command = Command.step(id, line.step, revision: nil)
      func take() throws -> Event {
        try fixture.ledger.commit(command, by: each.author, at: Fixture.moment(10))
      }
      if line.able.contains(each) {
        #expect(try take().actor == each.rawValue, "\(each)")
        continue
      }
      let missing = try #require(shortcomings(of: each, line.step.kind, able: names))
      let refusal = Refusal(step: line.step.kind, state: before.state, missing: missing)
      #expect(throws: LedgerError.refused(refusal, number: "N\(each)"), "\(each)") { try take() }
      #expect(try fixture.item(id) == before)
    }
    #expect(try fixture.ledger.verify().findings == [])
  }

  /// What the refusal must say.
  private func shortcomings(of cast: Cast, _ kind: StepKind, able: [String]) -> [Requirement]? {
    switch cast {
    case .stranger, .left: return [.person(cast.rawValue), .role(kind.roles, who: able)]
    default:
      guard let role = cast.person?.role else { return nil }
      return kind.roles.contains(role) ? [.ownItem(role, who: able)] : [.role(kind.roles, who: able)]
    }
  }

  @Test("The refusal names those who have an account, unless nobody may act without one or has one")
  func accounts() throws {
    let fixture = try Fixture()
    let id = try fixture.item("A1", in: .assigned)
    try fixture.separate()
    func names() throws -> [String] {
      let missing = try fixture.ledger.roster().lacks("王办", toDo: [.owner], on: fixture.item(id))
      guard case .role(_, let names) = missing.first else { return [] }
      return names
    }
    func mode(actingAs: Bool) throws {
      try fixture.ledger.commit(
        .mode(.separated, allowsActingAs: actingAs), by: Cast.office.author, at: Fixture.moment())
    }
    func takeAccount(of cast: Cast) throws {
      var person = try #require(try fixture.ledger.roster().person(named: cast.rawValue))
      person.account = ""
      try fixture.keep(person, by: Cast.office.author)
    }
    #expect(try names() == ["东甲", "环子"])
    try takeAccount(of: .owner)
    #expect(try names() == ["环子"])
    try mode(actingAs: true)
    #expect(try names() == ["东甲", "环子"])
    try mode(actingAs: false)
    try takeAccount(of: .ownerByDepartment)
    #expect(try names() == ["东甲", "环子"])
  }

  @Test("In a solo campaign everybody's steps are recorded by one clerk", arguments: lines)
  func solo(_ line: Line) throws {
    let fixture = try Fixture()
    let id = try prepare(line, "N1", in: fixture)
    for person in Cast.allCases.compactMap(\.person) { try fixture.keep(person) }
    var step = line.step
    if case .sign = step { step = .sign(name: "李某") }
    if case .accept(var checks) = step {
      checks.checker = "赵某"
      step = .accept(checks)
    }
    if case .close = step { step = .close(approver: "钱某") }
    let event = try fixture.ledger.commit(
      .step(id, step, revision: nil), by: Cast.stranger.author, at: Fixture.moment(10))
    #expect(event.actor == Cast.stranger.rawValue && event.exceptions.isEmpty)
  }

  @Test("What a step signs with is the acting person's name, whatever else was given")
  func signatures() throws {
    let fixture = try Fixture()
    let id = try fixture.item("A1", in: .assigned)
    try fixture.separate()
    func take(_ step: Step, _ cast: Cast, on day: Int = 0) throws {
      try fixture.ledger.commit(.step(id, step, revision: nil), by: cast.author, at: Fixture.moment(day))
    }
    try take(.sign(name: "李某"), .owner)
    #expect(try fixture.item(id).life.signedBy == "东甲")
    try take(.report(percent: 100, reason: ""), .owner)
    try take(.submit(effect: "已拆除", evidence: [evidence], by: "李某"), .ownerByDepartment)
    #expect(try fixture.item(id).life.submittedBy == "环子")
    try take(.check(.matched, by: "李某"), .inspector)
    try take(.accept(Checks(matched: false, inspected: true, accepted: true, checker: "李某")), .inspector)
    #expect(try fixture.item(id).life.checks.matched?.by == "督戊")
    #expect(try fixture.item(id).life.checks.accepted?.by == "督戊")
    try take(.object(text: "没有拆", by: "群众"), .office)
    try take(.answer(objection: 0, text: "已核实", by: "李某"), .department)
    #expect(try fixture.item(id).life.objections.map(\.by) == ["群众"])
    #expect(try fixture.item(id).life.objections.map(\.answeredBy) == ["环丙"])
    try take(.close(approver: "李某"), .leader, on: 10)
    #expect(try fixture.item(id).life.checks.closed?.by == "领己")
  }
}
