import Campaign
import Exchange

/// The campaign that what is read belongs to: the built-in one from 2017-02-18, read into on 2017-03-01.
struct ForeignPlan {
  let plan: Plan
  let start: CivilDate
  let today: CivilDate

  /// Made once: a fuzzer reads thousands of inputs a second.
  private static let made = Result { try ForeignPlan() }

  static func get() throws -> ForeignPlan { try made.get() }

  private init() throws {
    guard let start = CivilDate(year: 2017, month: 2, day: 18) else { throw Finding(what: "no first day") }
    self.start = start
    today = start + 11
    plan = try PlanTemplate.houma(start: start)
  }
}
