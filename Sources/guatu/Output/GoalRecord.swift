import Campaign
import Foundation

/// A goal as `guatu indicator --format json` writes it.
struct GoalRecord: Encodable {
  let name, unit: String
  let target: Decimal
  let lowerIsBetter: Bool
  @OrNull var latest: ValueRecord?
  /// What is missing to the target; zero or less when it is reached.
  @OrNull var distance: Decimal?
  let reached: Bool
  /// By day, the earliest first.
  let values: [ValueRecord]

  struct ValueRecord: Encodable {
    let date: CivilDate
    let value: Decimal

    init(_ value: GoalValue) {
      date = value.day
      self.value = value.value.decimal
    }
  }

  init(_ goal: Goal) {
    name = goal.name
    unit = goal.unit
    target = goal.target.decimal
    lowerIsBetter = goal.isLowerBetter
    reached = goal.isReached
    values = goal.values.map(ValueRecord.init)
    latest = goal.latest.map(ValueRecord.init)
    distance = goal.distance?.decimal
  }
}

extension Quantity {
  /// The same number, exactly.
  fileprivate var decimal: Decimal { Decimal(thousandths) / 1_000 }
}
