import Campaign
import Ledger

/// A meeting of the demo: every week at four in the afternoon, the worst items one by one.
struct DemoMeeting {
  let number: Int
  let day: CivilDate

  static let place = "市政府三楼会议室(演示)"
  private static let opensAt = 16 * 3_600
  private static let secondsAnItem = 240
  /// How many items there is time for.
  private static let itemLimit = 12

  var opening: Moment { moment(after: 0) }

  private func moment(after seconds: Int) -> Moment {
    Moment(day: day, seconds: day.dayNumber * 86_400 + DemoMeeting.opensAt + seconds)
  }

  /// Opens it, walks through the worst of its agenda, and closes it.
  func hold(in ledger: any LedgerStore, _ campaign: DemoCampaign) throws {
    let present = campaign.people.filter { $0.role != .owner }.prefix(9).map(\.name)
    let opening = MeetingOpening(
      name: "第 \(number) 次调度会", place: DemoMeeting.place, present: Array(present))
    let opened = try ledger.commit(.meet(opening), by: DemoCampaign.office, at: self.opening)
    guard let meeting = try ledger.openMeeting() else { return }
    var clerk = DemoCampaign.office
    clerk.meeting = opened.sequence
    var seconds = 60
    var commands: [DatedCommand] = []
    for item in try worst(of: meeting.agenda, in: ledger, campaign) {
      commands.append(DatedCommand(.discuss(item.id), by: clerk, at: moment(after: seconds)))
      let decisions = decisions(on: item, campaign)
      commands += decisions.enumerated().map { index, command in
        DatedCommand(command, by: clerk, at: moment(after: seconds + 90 + index * 30))
      }
      seconds += DemoMeeting.secondsAnItem
    }
    try ledger.commit(commands)
    try ledger.commit(.adjourn, by: clerk, at: moment(after: seconds))
  }

  /// The red ones before the yellow ones, each in the order of the agenda.
  private func worst(of agenda: [Item.ID], in ledger: any LedgerStore, _ campaign: DemoCampaign) throws
    -> [Item]
  {
    var red: [Item] = []
    var yellow: [Item] = []
    for id in agenda where red.count < DemoMeeting.itemLimit {
      guard let item = try ledger.item(id: id) else { continue }
      let light = Light.of(item, on: day, campaign.plan.settings)
      if light.colour == .red { red.append(item) } else { yellow.append(item) }
    }
    return Array((red + yellow).prefix(DemoMeeting.itemLimit))
  }

  /// What is decided on an item: letters and talks for red ones, a reminder or a note for the others.
  private func decisions(on item: Item, _ campaign: DemoCampaign) -> [Command] {
    var random = SplitMix64(seed: campaign.seed, 0x3EE7, UInt64(number), UInt64(item.id))
    let light = Light.of(item, on: day, campaign.plan.settings)
    func issue(_ kind: ConsequenceKind, _ reason: String) -> Command {
      let toDepartment = random.chance(25)
      return .issue(
        Consequence(
          kind, to: toDepartment ? .department(item.entry.department) : .unit(item.entry.unit),
          item: item.id, reason: reason))
    }
    guard light.colour == .red else {
      return random.chance(50)
        ? [issue(.reminder, random.pick(MeetingRemarks.reminders))]
        : [.note(item.id, random.pick(MeetingRemarks.notes))]
    }
    if case .overdue(let days) = light.reason, days > 20 {
      return [
        issue(.redLetter, random.pick(MeetingRemarks.letters)),
        issue(.talk, random.pick(MeetingRemarks.talks)),
      ]
    }
    if random.chance(45) { return [issue(.supervisionLetter, random.pick(MeetingRemarks.letters))] }
    return [.note(item.id, random.pick(MeetingRemarks.notes))]
  }
}

/// What is said in meetings.
enum MeetingRemarks {
  static let notes = [
    "下周二前报进展，分管领导现场办公", "属地与部门各派一人蹲点", "先停产整改，验收合格再恢复", "资金问题由攻坚办协调，三日内答复", "列入下次会议第一项",
    "督查组本周复核一次",
  ]
  static let reminders = ["临近时限，请倒排工期", "进度落后，请说明原因并追赶", "连续一周未填报，请补报"]
  static let letters = ["超期未完成，限期整改", "整改不实，限期重报", "反弹问题须查清责任"]
  static let talks = ["约谈主要负责人，限期整改", "约谈分管负责人，说明原因"]
}
