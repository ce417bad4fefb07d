import ArgumentParser
import Campaign
import FileLedger
import Ledger

/// Lets midnights pass: for every day that it reads it rolls the lights forward, and tells how long that took and
/// how many items have another light.
struct LightsProbe: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "lights")

  @Argument var store: String

  func run() throws {
    let ledger = try FileLedger.open(at: store)
    LedgerProbe.tell("ready")
    while let day = readLine().flatMap({ CivilDate(iso: $0) }) {
      let start = LedgerProbe.now()
      let turned = try ledger.rollForward(to: day)
      LedgerProbe.tell("[\(LedgerProbe.now() - start),\(turned)]")
    }
  }
}
