import Campaign
import Testing

extension Step {
  /// A step of every kind with nothing left out.
  static let complete: [Step] = [
    .assign, .sign(name: "李四"), .report(percent: 100, reason: ""),
    .submit(effect: "已拆除", evidence: [Evidence(path: "/照片/1.jpg", size: 3, sha256: "00")]),
    .giveBack(reason: "现场不符"), .accept(.all), .close(approver: "王五"),
    .extend(to: day(200), reason: "供热管网未通"), .rebound(finding: "死灰复燃"), .void(reason: "重复", survivor: ""),
  ]
}

extension Checks {
  static let all = Checks(matched: true, inspected: true, accepted: true, checker: "赵六")
}

@Suite struct StepStateTests {
  /// The steps that each state allows and where they lead: the table of domain.md §4 the other way round.
  private static let table: [(State, [(StepKind, State)])] = [
    (.draft, [(.assign, .assigned), (.void, .void)]),
    (.assigned, [(.sign, .rectifying), (.extend, .assigned), (.void, .void)]),
    (
      .rectifying, [(.report, .rectifying), (.submit, .submitted), (.extend, .rectifying), (.void, .void)]
    ),
    (.submitted, [(.giveBack, .rectifying), (.accept, .noticed), (.void, .void)]),
    (.noticed, [(.close, .closed), (.void, .void)]),
    (.closed, [(.rebound, .rectifying)]),
    (.standing, [(.rebound, .rectifying)]),
    (.void, []),
  ]

  @Test("§4 the table of this test names every state and every kind of step")
  func complete() {
    #expect(StepStateTests.table.map(\.0) == State.allCases)
    #expect(Step.complete.map(\.kind) == StepKind.allCases.filter { !$0.isRecord })
  }

  @Test("§4 every step from every state leads where it should or is refused for the state", arguments: table)
  func everyStepFromEveryState(state: State, legal: [(StepKind, State)]) throws {
    for step in Step.complete {
      let item = Item.sample(state)
      guard let end = legal.first(where: { $0.0 == step.kind })?.1 else {
        let refusal = #expect(throws: Refusal.self) {
          try plan(step, on: item, asOf: day(1), .standard)
        }
        #expect(
          refusal
            == Refusal(step: step.kind, state: state, missing: [.state(from: step.kind.startsFrom)]))
        continue
      }
      let after = try plan(step, on: item, asOf: day(1), .standard)
      #expect(after.state == end, "\(step.kind)")
      #expect(step.kind.leads(item) == end)
      #expect(after.revision == item.revision)
    }
  }

  @Test("§4 the legal steps are listed in the order of the table", arguments: table)
  func legal(state: State, steps: [(StepKind, State)]) {
    #expect(StepKind.legal(from: state).filter { !$0.isRecord } == steps.map(\.0))
  }

  @Test(
    "§4 a key press goes forward along the life, and back where the rules know a way",
    arguments: [
      (State.draft, StepKind.assign, nil), (.assigned, .sign, nil), (.rectifying, .submit, nil),
      (.submitted, .accept, .giveBack), (.noticed, .close, nil), (.closed, nil, .rebound),
      (.standing, nil, .rebound), (.void, nil, nil),
    ] as [(State, StepKind?, StepKind?)])
  func forwardAndBackward(state: State, forward: StepKind?, backward: StepKind?) {
    #expect(StepKind.forward(from: state) == forward)
    #expect(StepKind.backward(from: state) == backward)
    for kind in [forward, backward].compactMap({ $0 }) {
      #expect(StepKind.legal(from: state).contains(kind))
    }
  }

  @Test("§4 the whole road from draft to closed, step by step")
  func wholeRoad() throws {
    var item = Item.sample(.draft)
    let road: [(Step, Int)] = [
      (.assign, 0), (.sign(name: "李四"), 1), (.report(percent: 100, reason: ""), 5), (Step.complete[3], 6),
      (.giveBack(reason: "现场不符"), 7), (.submit(effect: "已补拆", evidence: []), 9), (.accept(.all), 10),
      (.close(approver: "王五"), 20), (.rebound(finding: "死灰复燃"), 60),
      (.submit(effect: "再拆", evidence: []), 61),
      (.accept(.all), 62), (.close(approver: "王五"), 72),
    ]
    for (step, number) in road { item = try plan(step, on: item, asOf: day(number), .standard) }
    #expect(item.state == .closed)
    #expect(item.life.submissions == 3)
    #expect(item.life.returns == 1)
    #expect(item.life.rebounds == 1)
    #expect(!item.life.isRebounding)
    #expect(item.life.closedOn == day(72))
  }

  @Test("§4 states keep their numbers")
  func codes() {
    #expect(State.allCases.map(\.code) == Array(0...7))
    #expect(State.allCases.map { State(code: $0.code) } == State.allCases)
    #expect(State(code: 8) == nil)
    #expect(State(code: -1) == nil)
    #expect(State.allCases.filter(\.isOpen) == [.assigned, .rectifying, .submitted])
    #expect(State.allCases.filter(\.isUnderway) == [.assigned, .rectifying])
  }
}
