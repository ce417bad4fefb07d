import Campaign
import Testing

/// One guard of domain.md §4: a step and all that it lacks.
struct GuardCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let step: Step
  let item: Item
  let day: CivilDate
  let missing: [Requirement]

  init(_ name: String, _ step: Step, _ item: Item, on number: Int = 1, lacks missing: Requirement...) {
    testDescription = name
    self.step = step
    self.item = item
    self.day = CampaignTests.day(number)
    self.missing = missing
  }
}

@Suite struct StepGuardTests {
  @Test(
    "§4 every guard refuses what it must, naming what is missing, and passes what it may", arguments: guards)
  func refusesAndPasses(line: GuardCase) {
    #expect(requirements(of: line.step, on: line.item, asOf: line.day, .standard) == line.missing)
    if line.missing.isEmpty {
      #expect(throws: Never.self) { try plan(line.step, on: line.item, asOf: line.day, .standard) }
    } else {
      let refusal = #expect(throws: Refusal.self) {
        try plan(line.step, on: line.item, asOf: line.day, .standard)
      }
      #expect(refusal == Refusal(step: line.step.kind, state: line.item.state, missing: line.missing))
    }
  }

  private static let guards = [assigning, working, submitting, accepting, closing, extending, ending].flatMap(
    \.self)

  private static let assigning: [GuardCase] = [
    GuardCase("§4.1 all seven fields", .assign, .sample(.draft)),
    GuardCase("§4.1 no target", .assign, .sample(.draft) { $0.entry.target = "" }, lacks: .field(.target)),
    GuardCase(
      "§4.1 blank content", .assign, .sample(.draft) { $0.entry.content = " \n" }, lacks: .field(.content)),
    GuardCase(
      "§4.1 no measures", .assign, .sample(.draft) { $0.entry.measures = "" }, lacks: .field(.measures)),
    GuardCase(
      "§4.1 no department", .assign, .sample(.draft) { $0.entry.department = "　" }, lacks: .field(.department)
    ),
    GuardCase(
      "§4.1 nobody responsible", .assign, .sample(.draft) { $0.entry.responsible = "" },
      lacks: .field(.responsible)
    ),
    GuardCase("§4.1 no contact", .assign, .sample(.draft) { $0.entry.contact = "" }, lacks: .field(.contact)),
    GuardCase("§4.1 no deadline", .assign, .sample(.draft, due: nil), lacks: .field(.deadline)),
    GuardCase(
      "§4.1 nothing at all", .assign, Item(entry: Entry(unit: 1, task: 1)), lacks: .field(.target),
      .field(.content), .field(.deadline), .field(.measures), .field(.department), .field(.responsible),
      .field(.contact)),
    GuardCase("§4.1 尽快", .assign, .draft(.unresolved("尽快")), lacks: .resolvedDeadline),
    GuardCase("§4.1 长期坚持", .assign, .draft(Deadline(text: "长期坚持", isStanding: true))),
    GuardCase("§4.1 立行立改", .assign, .draft(Deadline(text: "立行立改", daysAfterAssignment: 3))),
  ]

  private static let working: [GuardCase] = [
    GuardCase("§4.2 signed", .sign(name: "李四"), .sample(.assigned)),
    GuardCase("§4.2 no name", .sign(name: " "), .sample(.assigned), lacks: .signature),
    GuardCase("§4.3 more", .report(percent: 60, reason: ""), at(50)),
    GuardCase("§4.3 the same", .report(percent: 50, reason: ""), at(50)),
    GuardCase("§4.3 less, with a reason", .report(percent: 49, reason: "返工"), at(50)),
    GuardCase("§4.3 less, without one", .report(percent: 49, reason: " "), at(50), lacks: .reasonForFalling),
    GuardCase("§4.3 nothing done", .report(percent: 0, reason: ""), at(0)),
    GuardCase("§4.3 101 %", .report(percent: 101, reason: ""), at(50), lacks: .percentInRange),
    GuardCase("§4.3 −1 %", .report(percent: -1, reason: "返工"), at(50), lacks: .percentInRange),
  ]

  private static let photo = Evidence(path: "/照片/1.jpg", size: 3, sha256: "00")

  private static let submitting: [GuardCase] = [
    GuardCase("§4.4 with evidence", .submit(effect: "已拆除", evidence: [photo]), at(100)),
    GuardCase(
      "§4.4 with evidence of before", .submit(effect: "已拆除", evidence: []),
      .sample(.rectifying) { $0.life.evidence = [photo] }),
    GuardCase(
      "§4.4 99 %", .submit(effect: "已拆除", evidence: [photo]), at(99), lacks: .fullProgress(percent: 99)),
    GuardCase("§4.4 no effect", .submit(effect: " ", evidence: [photo]), at(100), lacks: .effect),
    GuardCase("§4.4 no evidence", .submit(effect: "已拆除", evidence: []), at(100), lacks: .evidence),
    GuardCase(
      "§4.4 nothing", .submit(effect: "", evidence: []), at(0), lacks: .fullProgress(percent: 0), .effect,
      .evidence),
  ]

  private static let accepting: [GuardCase] = [
    GuardCase("§4.5 with a reason", .giveBack(reason: "现场不符"), .sample(.submitted)),
    GuardCase("§4.5 without one", .giveBack(reason: ""), .sample(.submitted), lacks: .reason),
    GuardCase("§4.6 all ticked", .accept(.all), .sample(.submitted)),
    GuardCase(
      "§4.6 not matched", checks { $0.matched = false }, .sample(.submitted), lacks: .check(.matched)),
    GuardCase(
      "§4.6 not seen", checks { $0.inspected = false }, .sample(.submitted), lacks: .check(.inspected)),
    GuardCase(
      "§4.6 not accepted", checks { $0.accepted = false }, .sample(.submitted), lacks: .check(.accepted)),
    GuardCase("§4.6 no name", checks { $0.checker = "　" }, .sample(.submitted), lacks: .checker),
    GuardCase(
      "§4.6 nothing", .accept(Checks(matched: false, inspected: false, accepted: false, checker: "")),
      .sample(.submitted), lacks: .check(.matched), .check(.inspected), .check(.accepted), .checker),
  ]

  private static let closing: [GuardCase] = [
    GuardCase("§4.7 without a notice", .close(approver: "王五"), .sample(.noticed)),
    GuardCase(
      "§4.7 on the last day of the notice", .close(approver: "王五"), noticed(until: 9), on: 9,
      lacks: .noticeOver(day(9))),
    GuardCase("§4.7 the day after", .close(approver: "王五"), noticed(until: 9), on: 10),
    GuardCase("§4.7 nobody approves", .close(approver: ""), noticed(until: 9), on: 10, lacks: .approver),
  ]

  private static let extending: [GuardCase] = [
    GuardCase("§4.8 in time", .extend(to: day(120), reason: "未通"), .sample(.rectifying), on: 99),
    GuardCase("§4.8 on the deadline", .extend(to: day(101), reason: "未通"), .sample(.assigned), on: 100),
    GuardCase(
      "§4.8 after the deadline", .extend(to: day(120), reason: "未通"), .sample(.rectifying), on: 101,
      lacks: .askedBeforeDeadline(day(100))),
    GuardCase(
      "§4.8 to the same day", .extend(to: day(100), reason: "未通"), .sample(.rectifying),
      lacks: .laterDeadline(than: day(100))),
    GuardCase(
      "§4.8 without a reason", .extend(to: day(120), reason: ""), .sample(.rectifying), lacks: .reason),
    GuardCase("§4.8 the second time", .extend(to: day(120), reason: "未通"), extended(1)),
    GuardCase(
      "§4.8 the third time", .extend(to: day(120), reason: "未通"), extended(2),
      lacks: .extensionsLeft(limit: 2)),
    GuardCase(
      "§4.8 without a day", .extend(to: day(120), reason: "未通"), .sample(.rectifying, due: nil),
      lacks: .datedDeadline),
    GuardCase(
      "§4.8 everything wrong", .extend(to: day(90), reason: ""), extended(2), on: 101,
      lacks: .askedBeforeDeadline(day(100)), .laterDeadline(than: day(100)), .reason,
      .extensionsLeft(limit: 2)),
  ]

  private static let ending: [GuardCase] = [
    GuardCase("§4.9 with a finding", .rebound(finding: "复燃"), .sample(.closed)),
    GuardCase("§4.9 without one", .rebound(finding: " "), .sample(.standing), lacks: .reason),
    GuardCase("§4.10 with a reason", .void(reason: "重复", survivor: ""), .sample(.assigned)),
    GuardCase("§4.10 with a survivor", .void(reason: "", survivor: "A-7"), .sample(.noticed)),
    GuardCase("§4.10 with neither", .void(reason: " ", survivor: "　"), .sample(.draft), lacks: .reason),
  ]

  private static func at(_ percent: Int) -> Item { .sample(.rectifying) { $0.life.progress = percent } }

  private static func noticed(until number: Int) -> Item {
    .sample(.noticed) { $0.life.noticeUntil = day(number) }
  }

  private static func extended(_ times: Int) -> Item { .sample(.rectifying) { $0.life.extensions = times } }

  private static func checks(_ change: (inout Checks) -> Void) -> Step {
    var checks = Checks.all
    change(&checks)
    return .accept(checks)
  }
}

extension Item {
  /// A complete draft but for its deadline.
  static func draft(_ deadline: Deadline) -> Item { .sample(.draft) { $0.entry.deadline = deadline } }
}
