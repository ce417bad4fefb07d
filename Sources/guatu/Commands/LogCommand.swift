import ArgumentParser
import Campaign
import FileLedger
import Ledger
import Words

struct LogCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Everything that happened, oldest first.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

  @OptionGroup var store: StoreArgument
  @Option(help: "Only what happened to this item.") var item: String?
  @Option(help: "table or json.") var format = Format.table
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) throws {
    let ledger = try FileLedger.open(at: store.store)
    switch format {
    case .json:
      var array = Json.ArrayWriter()
      try forEachEvent(in: ledger) { try array.write(EventRecord($0, in: ledger.plan, words)) }
      array.finish()
    case .table:
      let labels = words.commands
      var table = Table([
        labels.sequence, labels.when, labels.actor, words.board.number, labels.step, labels.change,
        words.board.note,
      ])
      try forEachEvent(in: ledger) { event in
        table.add([
          "\(event.sequence)", Clock.localText(event.moment.seconds), event.actor, event.number ?? "",
          words.deed(event), change(event, ledger.plan, words), event.note,
        ])
      }
      for line in table.lines() { print(line) }
    }
  }

  /// `整改中 > 待验收`, to whom, and which columns.
  private func change(_ event: Event, _ plan: Plan, _ words: Words) -> String {
    let addressee = words.addressee(of: event, in: plan).map { "> \($0)" }
    let facts = [words.change(event), addressee].compactMap { $0 } + words.details(of: event, in: plan)
    return facts.joined(separator: words.rules.listSeparator)
  }

  /// A page at a time.
  private func forEachEvent(in ledger: FileLedger, _ body: (Event) throws -> Void) throws {
    if let item {
      return try ledger.history(of: LedgerAccess.item(item, in: ledger).id).forEach(body)
    }
    var last = 0
    while true {
      let events = try ledger.events(after: last, limit: 1_000)
      try events.forEach(body)
      guard let latest = events.last else { return }
      last = latest.sequence
    }
  }
}
