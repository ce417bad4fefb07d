import Campaign
import FileLedger
import Ledger
import Testing

/// Domain.md §4, steps 6 and 7: the checker is neither submitter nor responsible person, the approver no checker.
@Suite struct IdentityTests {
  /// A step by the inspector 督戊 or the leader 领己, on an item where they stood before.
  struct Line: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let step: Step
    let state: State
    let actor: Cast
    var submitter = "李某"
    var responsible = "李某"
    var checker = "赵某"
    let broken: [IdentityRule]
  }

  private static func accept(_ ticked: Bool = true) -> Step {
    .accept(Checks(matched: ticked, inspected: ticked, accepted: ticked, checker: "督戊"))
  }

  static let lines: [Line] = [
    Line(
      testDescription: "the submitter checks a box", step: .check(.matched, by: "督戊"), state: .submitted,
      actor: .inspector, submitter: "督戊", broken: [.checkerIsSubmitter]),
    Line(
      testDescription: "the responsible person checks a box", step: .check(.inspected, by: "督戊"),
      state: .submitted, actor: .inspector, responsible: "张某、督戊", broken: [.checkerIsResponsible]),
    Line(
      testDescription: "the submitter accepts", step: accept(), state: .submitted, actor: .inspector,
      submitter: "督戊", broken: [.checkerIsSubmitter]),
    Line(
      testDescription: "the responsible person accepts", step: accept(), state: .submitted, actor: .inspector,
      responsible: "督戊", broken: [.checkerIsResponsible]),
    Line(
      testDescription: "who is both accepts", step: accept(), state: .submitted, actor: .inspector,
      submitter: "督戊", responsible: "督戊", broken: [.checkerIsSubmitter, .checkerIsResponsible]),
    Line(
      testDescription: "somebody else accepts", step: accept(), state: .submitted, actor: .inspector,
      broken: []),
    Line(
      testDescription: "the checker closes", step: .close(approver: "领己"), state: .noticed, actor: .leader,
      checker: "领己", broken: [.approverIsChecker]),
    Line(
      testDescription: "somebody else closes", step: .close(approver: "领己"), state: .noticed,
      actor: .leader, broken: []),
  ]

  private func prepare(_ line: Line, in fixture: Fixture) throws -> Item.ID {
    try fixture.item("A1", in: line.state, submitter: line.submitter, checker: line.checker) {
      $0.responsible = line.responsible
    }
  }

  @Test("In a solo campaign it is done, and recorded as an exception of the event", arguments: lines)
  func solo(_ line: Line) throws {
    let fixture = try Fixture()
    let id = try prepare(line, in: fixture)
    try fixture.step(id, line.step, on: 10)
    #expect(try fixture.ledger.history(of: id).last?.exceptions == line.broken)
    #expect(try fixture.ledger.verify().findings == [])
    // Undo knows that an exception is no column of the item.
    let event = try #require(try fixture.ledger.history(of: id).last)
    try fixture.ledger.commit(
      .undo(sequence: event.sequence), by: Fixture.clerk, at: Fixture.moment(10))
    #expect(try fixture.item(id).state == line.state)
  }

  @Test("In a separated campaign it is refused, and who could do it is named", arguments: lines)
  func separated(_ line: Line) throws {
    let fixture = try Fixture()
    let id = try prepare(line, in: fixture)
    try fixture.separate()
    try fixture.keep(Person(name: "督癸", account: "gui", role: .inspector), by: Cast.office.author)
    try fixture.keep(Person(name: "领子", account: "zi", role: .leader), by: Cast.office.author)
    let before = try fixture.item(id)
    func take() throws -> Event {
      try fixture.ledger.commit(
        .step(id, line.step, revision: nil), by: line.actor.author, at: Fixture.moment(10))
    }
    guard !line.broken.isEmpty else {
      #expect(try take().exceptions.isEmpty)
      return
    }
    let others = line.actor == .leader ? ["领子"] : ["督癸"]
    let missing = line.broken.map {
      Requirement.twoPersons($0, name: line.actor.rawValue, who: others)
    }
    #expect(
      throws: LedgerError.refused(
        Refusal(step: line.step.kind, state: line.state, missing: missing), number: "A1")
    ) { try take() }
    #expect(try fixture.item(id) == before)
  }

  @Test("A box that the submitter ticked earlier is not made good by another's acceptance")
  func earlierTick() throws {
    let fixture = try Fixture()
    let id = try fixture.item("A1", in: .submitted, submitter: "李某") { $0.responsible = "张某" }
    try fixture.step(id, .check(.matched, by: "李某"))
    try fixture.separate()
    let step = Step.accept(Checks(matched: false, inspected: true, accepted: true, checker: ""))
    #expect(
      throws: LedgerError.refused(
        Refusal(
          step: .accept, state: .submitted, missing: [.twoPersons(.checkerIsSubmitter, name: "李某", who: [])]),
        number: "A1")
    ) {
      try fixture.ledger.commit(
        .step(id, step, revision: nil), by: Cast.inspector.author, at: Fixture.moment())
    }
  }
}
