import ArgumentParser
import Campaign
import FileLedger
import Ledger

/// Gives a ledger a long history: items are submitted and returned, again and again, over many days.
///
/// Every event is a step that the rules allow, committed as any other; a day's steps share a transaction.
struct HistoryProbe: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "history")

  @Argument var store: String
  @Option(help: "The first day.") var from: CivilDate
  @Option(help: "Over how many days.") var days: Int
  @Option(help: "How many events in all.") var events: Int

  func run() throws {
    let ledger = try FileLedger.open(at: store)
    var rounds = try rounds(of: ledger)
    var next = 0
    for day in 0..<days {
      let moment = LedgerProbe.moment(from + day)
      var commands: [DatedCommand] = []
      for _ in 0..<events / days {
        let step = rounds[next].advance()
        commands.append(
          DatedCommand(.step(rounds[next].id, step, revision: nil), by: LedgerProbe.author, at: moment))
        next = (next + 1) % rounds.count
      }
      try ledger.commit(commands)
    }
    LedgerProbe.tell("\(try ledger.latestSequence())")
  }

  /// Items that are worked on, all over the ledger.
  private func rounds(of ledger: FileLedger) throws -> [Round] {
    let filter = ItemFilter(states: [.rectifying])
    var rounds: [Round] = []
    try ledger.forEachItem(filter) { rounds.append(Round(id: $0.id)) }
    guard !rounds.isEmpty else { throw ValidationError("no item is worked on in \(store)") }
    return rounds
  }

  /// An item on its way from a report to submissions and returns.
  private struct Round {
    let id: Item.ID
    private var steps = 0

    init(id: Item.ID) { self.id = id }

    mutating func advance() -> Step {
      defer { steps += 1 }
      if steps == 0 { return .report(percent: 100, reason: "") }
      guard steps % 2 == 1 else { return .giveBack(reason: "现场复核不到位") }
      return .submit(effect: "已整改到位", evidence: steps == 1 ? [.photograph] : [], by: "责任人")
    }
  }
}
