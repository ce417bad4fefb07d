import ArgumentParser
import Campaign
import FileLedger
import Ledger

/// Takes steps on random items: for every line with a number it reads, so many, and tells how long each took.
struct StepsProbe: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "steps")

  @Argument var store: String
  @Option(help: "The day of the steps.") var on: CivilDate
  @Option(help: "Another seed takes other items.") var seed: UInt64 = 1
  @Option(help: "A file for the SQL that is executed.") var record: String?

  func run() throws {
    let recording = try record.map { try SQLRecording(path: $0) }
    defer { recording?.finish() }
    let ledger = try FileLedger.open(at: store)
    var walk = StepWalk(items: try ledger.count(ItemFilter()), on: on, seed: seed)
    LedgerProbe.tell("ready")
    while let count = readLine().flatMap({ Int($0) }) {
      var durations: [String] = []
      for _ in 0..<count {
        let (item, step) = try walk.next(in: ledger)
        let start = LedgerProbe.now()
        try ledger.commit(
          .step(item.id, step, revision: item.revision), by: LedgerProbe.author, at: LedgerProbe.moment(on))
        durations.append("\(LedgerProbe.now() - start)")
      }
      LedgerProbe.tell("[\(durations.joined(separator: ","))]")
    }
  }
}
