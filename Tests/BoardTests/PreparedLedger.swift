import Campaign
import Demo
import Exchange
import FileLedger
import Foundation
import Ledger

/// A ledger that is made once and copied for every sitting.
final class PreparedLedger: Sendable {
  /// 演示数据 as `guatu demo` makes it.
  static let demo = PreparedLedger(units: nil, items: 600)
  /// 40 units: more than fit.
  static let large = PreparedLedger(units: 40, items: 3_000)

  private let made: Result<String, any Error>

  private init(units: Int?, items: Int) {
    made = Result {
      let path = PreparedLedger.newPath()
      let plan = try PlanTemplate.houma(start: Sitting.today)
      let demo = DemoCampaign(plan: plan, units: units, items: items, seed: 1, today: Sitting.today)
      try demo.stage(in: try PreparedLedger.create(at: path, demo.plan))
      return path
    }
  }

  convenience init(townships: Int, items: Int) { self.init(units: townships, items: items) }

  /// A campaign with exactly these items, each as it stands.
  init(_ plan: Plan, _ items: [Item]) {
    made = Result {
      let path = PreparedLedger.newPath()
      let ledger = try PreparedLedger.create(at: path, plan)
      let noon = Moment(day: Sitting.today, seconds: Sitting.today.dayNumber * 86_400)
      try ledger.take(items, from: "list.csv", by: DemoCampaign.office, at: noon)
      try ledger.rollForward(to: Sitting.today)
      return path
    }
  }

  /// A campaign to which `happen` has happened, before today or today.
  init(_ plan: Plan, _ happen: (FileLedger) throws -> Void) {
    made = Result {
      let path = PreparedLedger.newPath()
      let ledger = try PreparedLedger.create(at: path, plan)
      try happen(ledger)
      try ledger.rollForward(to: Sitting.today)
      return path
    }
  }

  func path() throws -> String { try made.get() }

  private static func newPath() -> String {
    FileManager.default.temporaryDirectory.appending(path: "guatu-\(UUID().uuidString).guatu").path
  }

  private static func create(at path: String, _ plan: Plan) throws -> FileLedger {
    let beginning = Moment(day: plan.start, seconds: plan.start.dayNumber * 86_400)
    return try FileLedger.create(at: path, plan: plan, by: DemoCampaign.office, at: beginning)
  }

  deinit { if case .success(let path) = made { FileLedger.remove(at: path) } }
}
