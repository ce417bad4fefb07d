import Campaign
import Testing

@Suite struct StepEffectTests {
  /// The item after a step, and nothing but what `expected` changes may differ from the item before.
  private func expect(
    _ step: Step, on item: Item, asOf number: Int, _ settings: Settings = .standard,
    changes expected: (inout Item) -> Void
  ) throws {
    var wanted = item
    expected(&wanted)
    #expect(try plan(step, on: item, asOf: day(number), settings) == wanted)
  }

  @Test("§4.1 交办 sets the day; a dated item is assigned")
  func assign() throws {
    try expect(.assign, on: .sample(.draft), asOf: 3) {
      $0.life.state = .assigned
      $0.life.assignedOn = day(3)
    }
  }

  @Test("§4.1 立行立改 is due so many days after 交办")
  func assignAtOnce() throws {
    try expect(.assign, on: .draft(Deadline(text: "立行立改", daysAfterAssignment: 3)), asOf: 5) {
      $0.life.state = .assigned
      $0.life.assignedOn = day(5)
      $0.entry.deadline.day = day(8)
    }
  }

  @Test("§4.1 长期坚持 alone is standing at once, with its first review after 30 days")
  func assignStanding() throws {
    try expect(.assign, on: .draft(Deadline(text: "长期坚持", isStanding: true)), asOf: 5) {
      $0.life.state = .standing
      $0.life.assignedOn = day(5)
      $0.life.reviewOn = day(35)
    }
  }

  @Test("§4.1 an item with a day and 长期坚持 is worked on first and stands when it is closed")
  func assignBoth() throws {
    let deadline = Deadline(text: "2017年3月底前完成,长期坚持", day: day(41), isStanding: true)
    let assigned = try plan(.assign, on: .draft(deadline), asOf: day(0), .standard)
    #expect(assigned.state == .assigned)
    try expect(.close(approver: "王五"), on: .sample(.noticed) { $0.entry.deadline = deadline }, asOf: 50) {
      $0.life.state = .standing
      $0.life.closedOn = day(50)
      $0.life.reviewOn = day(80)
      $0.life.checks.closed = CheckMark(by: "王五", on: day(50))
    }
  }

  @Test("§4.2 签收 keeps the day and the name")
  func sign() throws {
    try expect(.sign(name: "李四"), on: .sample(.assigned), asOf: 2) {
      $0.life.state = .rectifying
      $0.life.signedOn = day(2)
      $0.life.signedBy = "李四"
    }
  }

  @Test("§4.3 填报 keeps the percent and the day")
  func report() throws {
    try expect(.report(percent: 40, reason: "返工"), on: .sample(.rectifying), asOf: 9) {
      $0.life.progress = 40
      $0.life.reportedOn = day(9)
    }
  }

  @Test("§4.4 申请验收 counts, keeps the effect and adds the evidence")
  func submit() throws {
    let photo = Evidence(path: "/照片/1.jpg", size: 3, sha256: "00")
    let older = Evidence(path: "/照片/0.jpg", size: 5, sha256: "01")
    let item = Item.sample(.rectifying) {
      $0.life.evidence = [older]
      $0.life.submissions = 1
    }
    try expect(.submit(effect: "已拆除", evidence: [photo, photo], by: "李四"), on: item, asOf: 9) {
      $0.life.state = .submitted
      $0.life.submittedBy = "李四"
      $0.life.submittedOn = day(9)
      $0.life.reportedOn = day(9)
      $0.life.effect = "已拆除"
      $0.life.evidence = [older, photo, photo]
      $0.life.submissions = 2
    }
  }

  @Test("§4.5 退回 counts and leaves the deadline")
  func giveBack() throws {
    try expect(.giveBack(reason: "现场不符"), on: .sample(.submitted) { $0.life.returns = 1 }, asOf: 9) {
      $0.life.state = .rectifying
      $0.life.returns = 2
      $0.life.reportedOn = day(9)
    }
  }

  @Test("§4.6 验收 begins the notice and ends a rebound")
  func accept() throws {
    try expect(.accept(.all), on: .sample(.submitted) { $0.life.isRebounding = true }, asOf: 20) {
      $0.life.state = .noticed
      $0.life.acceptedOn = day(20)
      $0.life.noticeUntil = day(29)
      $0.life.isRebounding = false
      for check in Check.ofAcceptance { $0.life.checks[check] = CheckMark(by: "赵六", on: day(20)) }
    }
  }

  @Test(
    "§4.7 销号 waits so many calendar days after 验收; with 0 there is no notice",
    arguments: [(10, 10), (1, 1), (7, 7), (0, 0)])
  func notice(days: Int, earliest: Int) throws {
    var settings = Settings()
    settings.noticeDays = days
    let accepted = try plan(.accept(.all), on: .sample(.submitted), asOf: day(0), settings)
    #expect((accepted.life.noticeUntil == nil) == (days == 0))
    for number in 0..<earliest {
      #expect(
        requirements(of: .close(approver: "王五"), on: accepted, asOf: day(number), settings)
          == [.noticeOver(day(days - 1))])
    }
    let closed = try plan(.close(approver: "王五"), on: accepted, asOf: day(earliest), settings)
    #expect(closed.state == .closed)
    #expect(closed.life.closedOn == day(earliest))
  }

  @Test("§4.8 延期 keeps the first deadline and the text through both extensions")
  func extend() throws {
    let item = Item.sample(.rectifying)
    try expect(.extend(to: day(120), reason: "未通"), on: item, asOf: 50) {
      $0.entry.deadline.day = day(120)
      $0.life.originalDeadline = day(100)
      $0.life.extensions = 1
    }
    let once = try plan(.extend(to: day(120), reason: "未通"), on: item, asOf: day(50), .standard)
    try expect(.extend(to: day(140), reason: "未通"), on: once, asOf: 110) {
      $0.entry.deadline.day = day(140)
      $0.life.extensions = 2
    }
  }

  @Test("§4.9 反弹 counts and is red until it is accepted again", arguments: [State.closed, .standing])
  func rebound(state: State) throws {
    let item = Item.sample(state) {
      $0.life.closedOn = day(40)
      $0.life.reviewOn = day(70)
      $0.life.noticeUntil = day(39)
    }
    try expect(.rebound(finding: "复燃"), on: item, asOf: 60) {
      $0.life.state = .rectifying
      $0.life.rebounds = 1
      $0.life.isRebounding = true
      $0.life.closedOn = nil
      $0.life.reviewOn = nil
      $0.life.noticeUntil = nil
      $0.life.reportedOn = day(60)
    }
  }

  @Test("§4.10 撤并 keeps the reason and the item that lives on")
  func void() throws {
    try expect(.void(reason: "重复", survivor: "A-7"), on: .sample(.submitted), asOf: 9) {
      $0.life.state = .void
      $0.life.voidReason = "重复"
      $0.life.survivor = "A-7"
    }
    try expect(.void(reason: "重复", survivor: " "), on: .sample(.draft), asOf: 9) {
      $0.life.state = .void
      $0.life.voidReason = "重复"
    }
  }
}
