import ArgumentParser
import Campaign
import FileLedger
import Ledger

/// Makes an empty ledger of the campaign that another ledger is of.
struct EmptyProbe: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "empty")

  @Argument var store: String
  @Argument var target: String

  func run() throws {
    let plan = try FileLedger.open(at: store).plan
    _ = try FileLedger.create(
      at: target, plan: plan, by: LedgerProbe.author, at: LedgerProbe.moment(plan.start))
  }
}
