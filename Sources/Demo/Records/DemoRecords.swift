import Campaign
import Ledger

/// What is kept beside the items of the demo: people, goals, meetings, and what they issued.
extension DemoCampaign {
  /// Weeks before today on which the meetings were held.
  private static let meetingWeeks = [4, 3, 2, 1]

  var meetings: [DemoMeeting] {
    DemoCampaign.meetingWeeks.enumerated().map { index, weeks in
      DemoMeeting(number: index + 1, day: today - weeks * 7)
    }
  }

  /// The people come first: they are there before anything is done.
  func enrol(in ledger: any LedgerStore, on day: CivilDate) throws {
    let moment = Moment(day: day, seconds: day.dayNumber * 86_400 + 8 * 3_600)
    try ledger.commit(
      people.map { DatedCommand(.person($0), by: DemoCampaign.office, at: moment) }
        + DemoGoal.all.map { DatedCommand(.goal($0.goal), by: DemoCampaign.office, at: moment) })
  }

  /// The weekly values of the goals up to a day, each at half past seven in the morning.
  func measurements(in ledger: any LedgerStore) throws -> [DatedCommand] {
    let goals = try ledger.goals()
    return DemoGoal.all.flatMap { demo -> [DatedCommand] in
      guard let goal = goals.first(where: { $0.name == demo.goal.name }) else { return [] }
      return demo.values.enumerated().compactMap { week, value in
        let day = plan.start + week * 7
        guard day <= today else { return nil }
        let moment = Moment(day: day, seconds: day.dayNumber * 86_400 + 27_000)
        return DatedCommand(
          .measure(goal.id, GoalValue(day: day, value: value)), by: DemoCampaign.office, at: moment)
      }
    }
  }

  /// The gravest consequences, which the leading group issues after the last meeting but one.
  var gravest: [DatedCommand] {
    guard let unit = plan.lowestUnits.last, let department = plan.departments.last,
      let meeting = meetings.dropLast().last
    else { return [] }
    let leader = Author(name: "领导小组 \(People.approver(number: 0, seed: seed))", sitting: "demo")
    let moment = Moment(day: meeting.day, seconds: meeting.day.dayNumber * 86_400 + 18 * 3_600)
    let issued: [Consequence] = [
      Consequence(.criticism, to: .unit(unit.id), reason: "两次会议点名仍未整改，全市通报批评"),
      Consequence(.exposure, to: .unit(unit.id), reason: "省级媒体曝光一处污染点位(演示)"),
      Consequence(.veto, to: .department(department.name), reason: "弄虚作假，年度考核一票否决(演示)"),
    ]
    return issued.map { DatedCommand(.issue($0), by: leader, at: moment) }
  }
}
