import Campaign
import Testing

/// What is kept on an item beside its steps: ticks, objections, reviews, red set by a leader.
@Suite struct RecordRulesTests {
  private static let mark = CheckMark(by: "赵六", on: day(20), note: "现场看过")

  @Test(
    "§4.6 each of the three ticks is recorded apart, with who, when and what was said",
    arguments: Check.ofAcceptance)
  func tick(check: Check) throws {
    let item = Item.sample(.submitted)
    let after = try plan(.check(check, by: "赵六", note: "现场看过"), on: item, asOf: day(20), .standard)
    #expect(after.life.checks[check] == RecordRulesTests.mark)
    #expect(Check.allCases.filter { after.life.checks[$0] != nil } == [check])
    #expect(after.state == .submitted)
    #expect(
      requirements(of: .check(check, by: "钱七"), on: after, asOf: day(21), .standard) == [.unticked(check)])
  }

  @Test("§4.6 a tick needs a name; the fourth box is ticked by the closing alone")
  func tickRefused() {
    let item = Item.sample(.submitted)
    #expect(requirements(of: .check(.matched, by: " "), on: item, asOf: day(1), .standard) == [.checker])
    #expect(
      requirements(of: .check(.closed, by: "赵六"), on: item, asOf: day(1), .standard) == [.check(.closed)])
  }

  @Test("§4.6 an acceptance counts what was ticked before, and keeps who ticked it")
  func acceptAfterTicks() throws {
    let item = Item.sample(.submitted) { $0.life.checks.matched = RecordRulesTests.mark }
    let rest = Checks(matched: false, inspected: true, accepted: true, checker: "钱七")
    let after = try plan(.accept(rest), on: item, asOf: day(25), .standard)
    #expect(after.life.checks.matched == RecordRulesTests.mark)
    #expect(after.life.checks.inspected == CheckMark(by: "钱七", on: day(25)))
    #expect(after.life.checks.accepted == CheckMark(by: "钱七", on: day(25)))
    let none = Checks(matched: false, inspected: false, accepted: true, checker: "钱七")
    #expect(
      requirements(of: .accept(none), on: item, asOf: day(25), .standard) == [.check(.inspected)])
  }

  @Test("§4.7 the closing ticks the fourth box")
  func closing() throws {
    let after = try plan(
      .close(approver: "王五", note: "同意"), on: .sample(.noticed), asOf: day(40), .standard)
    #expect(after.life.checks.closed == CheckMark(by: "王五", on: day(40), note: "同意"))
  }

  @Test("§4.5 §4.9 what is given back or rebounds is checked anew")
  func checkedAnew() throws {
    let ticked: (inout Item) -> Void = { $0.life.checks.matched = RecordRulesTests.mark }
    let returned = try plan(
      .giveBack(reason: "不实"), on: .sample(.submitted, ticked), asOf: day(21), .standard)
    #expect(returned.life.checks.isEmpty)
    let rebounded = try plan(
      .rebound(finding: "复燃"), on: .sample(.closed, ticked), asOf: day(60), .standard)
    #expect(rebounded.life.checks.isEmpty)
  }

  @Test("§4.7 an objection during the notice stands in the way of the closing until it is answered")
  func objections() throws {
    let noticed = Item.sample(.noticed)
    let objected = try plan(
      .object(text: "仍有异味", by: "居民"), on: noticed, asOf: day(30), .standard)
    #expect(objected.life.objections == [Objection(text: "仍有异味", by: "居民", on: day(30))])
    #expect(
      requirements(of: .close(approver: "王五"), on: objected, asOf: day(40), .standard)
        == [.objectionsAnswered(count: 1)])
    let answer = Step.answer(objection: 0, text: "已复测达标", by: "赵六")
    let answered = try plan(answer, on: objected, asOf: day(33), .standard)
    #expect(answered.life.objections[0].answer == "已复测达标")
    #expect(answered.life.objections[0].answeredBy == "赵六")
    #expect(answered.life.objections[0].answeredOn == day(33))
    #expect(requirements(of: .close(approver: "王五"), on: answered, asOf: day(40), .standard) == [])
    for (index, text, missing) in [
      (0, "再答", [Requirement.openObjection]), (1, "答", [.openObjection]), (-1, "答", [.openObjection]),
    ] {
      let step = Step.answer(objection: index, text: text, by: "赵六")
      #expect(requirements(of: step, on: answered, asOf: day(34), .standard) == missing)
    }
    #expect(
      requirements(of: .answer(objection: 0, text: " ", by: "赵六"), on: objected, asOf: day(33), .standard)
        == [.reason])
    #expect(
      requirements(of: .object(text: "", by: "居民"), on: noticed, asOf: day(33), .standard) == [.reason])
  }

  @Test("§5.1 a review of a standing item sets the day of the next one")
  func review() throws {
    let item = Item.sample(.standing) { $0.life.reviewOn = day(30) }
    let after = try plan(.review(finding: "正常"), on: item, asOf: day(33), .standard)
    #expect(after.life.reviewOn == day(63))
    #expect(Light.of(item, on: day(33), .standard).colour == .yellow)
    #expect(Light.of(after, on: day(33), .standard).colour == .green)
    #expect(requirements(of: .review(finding: " "), on: item, asOf: day(33), .standard) == [.reason])
  }

  @Test("§5.2 a leader sets an item red with a reason, up to a day, and lifts it again")
  func setRed() throws {
    let item = Item.sample(.rectifying) { $0.life.reportedOn = day(9) }
    let red = try plan(.setRed(reason: "群众反映强烈", until: day(15)), on: item, asOf: day(10), .standard)
    #expect(Light.of(red, on: day(15), .standard).reason == .setRed(reason: "群众反映强烈", until: day(15)))
    #expect(Light.of(red, on: day(10), .standard).changesOn == day(16))
    #expect(Light.of(red, on: day(16), .standard).colour != .red)
    let lifted = try plan(.liftRed(reason: "已整改"), on: red, asOf: day(12), .standard)
    #expect(lifted.life == item.life)
    #expect(
      requirements(of: .setRed(reason: " ", until: day(9)), on: item, asOf: day(10), .standard)
        == [.reason, .notBefore(day(10))])
    #expect(
      requirements(of: .liftRed(reason: ""), on: item, asOf: day(10), .standard) == [.isSetRed, .reason])
  }

  @Test("§4 records are kept only from the states that they belong to", arguments: State.allCases)
  func states(state: State) {
    let table: [(StepKind, [State])] = [
      (.check, [.submitted]), (.object, [.noticed]), (.answer, [.noticed]), (.review, [.standing]),
      (.setRed, [.assigned, .rectifying, .submitted]), (.liftRed, [.assigned, .rectifying, .submitted]),
    ]
    #expect(table.map(\.0) == StepKind.allCases.filter(\.isRecord))
    for (kind, states) in table {
      #expect(StepKind.legal(from: state).contains(kind) == states.contains(state))
      #expect(kind.leads(.sample(state)) == state)
    }
  }
}

/// Where the rules want two persons (domain.md §4, steps 6 and 7).
@Suite struct IdentityRuleTests {
  private func rules(_ step: Step, on item: Item) -> [IdentityRule] {
    breaches(of: step, on: item).map(\.rule)
  }

  @Test(
    "§4.6 the checker is neither submitter nor responsible person, of whom several may be named",
    arguments: [
      ("赵六", []), ("李四", [.checkerIsSubmitter]), (" 李四 ", [.checkerIsSubmitter]),
      ("张三", [.checkerIsResponsible]), ("周八", [.checkerIsResponsible]), ("", []),
    ] as [(String, [IdentityRule])])
  func checker(name: String, broken: [IdentityRule]) {
    let item = Item.sample(.submitted) {
      $0.entry.responsible = "张三、周八"
      $0.life.submittedBy = "李四"
    }
    let checks = Checks(matched: true, inspected: true, accepted: true, checker: name)
    #expect(rules(.accept(checks), on: item) == broken)
    #expect(rules(.check(.matched, by: name), on: item) == broken)
  }

  @Test("§4.6 who ticked earlier counts as checker too")
  func earlier() {
    let item = Item.sample(.submitted) {
      $0.life.submittedBy = "李四"
      $0.life.checks.matched = CheckMark(by: "李四", on: day(3))
    }
    #expect(rules(.accept(.all), on: item) == [.checkerIsSubmitter])
  }

  @Test(
    "§4.7 the approver is none of the checkers",
    arguments: [("王五", []), ("赵六", [.approverIsChecker]), ("钱七", [.approverIsChecker])]
      as [(String, [IdentityRule])])
  func approver(name: String, broken: [IdentityRule]) {
    let item = Item.sample(.noticed) {
      $0.life.checks.matched = CheckMark(by: "钱七", on: day(3))
      $0.life.checks.accepted = CheckMark(by: "赵六", on: day(4))
    }
    #expect(rules(.close(approver: name), on: item) == broken)
  }
}

@Suite struct QuantityTests {
  @Test(
    "A quantity keeps up to three decimals exactly",
    arguments: [
      ("58", 58_000, "58"), ("-3.5", -3_500, "-3.5"), ("0.125", 125, "0.125"), ("12.50", 12_500, "12.5"),
      ("007", 7_000, "7"), ("-0", 0, "0"),
    ])
  func text(text: String, thousandths: Int, written: String) {
    #expect(Quantity(text)?.thousandths == thousandths)
    #expect(Quantity(text)?.text == written)
  }

  @Test(
    "What is no such number is none",
    arguments: ["", "-", ".5", "5.", "1.2345", "1e3", "１２", "12 ", "--1", "9999999999999", "1.2.3"])
  func none(text: String) { #expect(Quantity(text) == nil) }

  @Test("A goal knows what is missing to its target, whichever way is better")
  func distance() {
    var goal = Goal(name: "PM2.5", unit: "μg/m3", target: Quantity(52), isLowerBetter: true)
    #expect(goal.distance == nil && !goal.isReached)
    goal.add(GoalValue(day: day(9), value: Quantity(58)))
    goal.add(GoalValue(day: day(2), value: Quantity(70)))
    #expect(goal.distance == Quantity(6) && !goal.isReached)
    goal.add(GoalValue(day: day(9), value: Quantity(52)))
    #expect(goal.values.map(\.day) == [day(2), day(9)])
    #expect(goal.distance == Quantity(0) && goal.isReached)
    var count = Goal(name: "取缔", unit: "家", target: Quantity(20), isLowerBetter: false)
    count.add(GoalValue(day: day(1), value: Quantity(17)))
    #expect(count.distance == Quantity(3) && !count.isReached)
  }
}
