import ArgumentParser
import Campaign
import FileLedger
import Ledger

/// Turns one item's light red and back: once for every line that it reads, telling the instant at which the
/// commit had returned.
struct FlipsProbe: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "flips")

  @Argument var store: String
  @Option(help: "The day of the steps.") var on: CivilDate
  @Option(help: "The unit of the item.") var unit: Int
  @Option(help: "The tasks, one of which the item belongs to.") var tasks: [Int]

  func run() throws {
    let ledger = try FileLedger.open(at: store)
    let filter = ItemFilter(
      units: [unit], tasks: Set(tasks), lights: [.green], states: [.assigned, .rectifying])
    guard var item = try ledger.items(filter, order: .worstFirst, offset: 0, limit: 1).first else {
      throw ValidationError("no green item under way in unit \(unit), tasks \(tasks)")
    }
    LedgerProbe.tell("ready")
    while readLine() != nil {
      let step: Step =
        item.life.redUntil == nil
        ? .setRed(reason: "领导批示", until: on + 30) : .liftRed(reason: "已督促到位")
      try ledger.commit(
        .step(item.id, step, revision: nil), by: LedgerProbe.author, at: LedgerProbe.moment(on))
      LedgerProbe.tell("\(LedgerProbe.now())")
      item = try ledger.item(id: item.id) ?? item
    }
  }
}
