import ArgumentParser
import Board
import Campaign
import Canvas
import Exchange
import Ledger
import Words

struct ListCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "The items that match, the worst first as a table, in order as CSV or JSON.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, csv, json }

  @OptionGroup var store: StoreArgument
  @OptionGroup var filter: FilterOptions
  @Option(help: "table, csv or json.") var format = Format.table
  @OptionGroup var past: PastOptions
  @OptionGroup var day: TodayOption
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) throws {
    try LedgerAccess.read(store.store, on: day.today) { ledger, today in
      let filter = try filter.filter(in: ledger.plan, words)
      let sight = try Sight(ledger, on: today, past, words)
      switch format {
      case .table: try printTable(filter, sight, words)
      case .csv: try printCSV(filter, sight.ledger, sight.day, words)
      case .json: try printJSON(filter, sight.ledger, sight.day, words)
      }
    }
  }

  private func printTable(_ filter: ItemFilter, _ sight: Sight, _ words: Words) throws {
    let (ledger, today, board) = (sight.ledger, sight.day, words.board)
    if let past = sight.past { say(past.labels(words)[0]) }
    var table = Table([
      board.number, board.unit, board.task, board.state, board.light, words.rules.field(.content),
      words.rules.field(.deadline), words.rules.field(.responsible),
    ])
    let items = try ledger.items(filter, order: .worstFirst, offset: 0, limit: .max)
    for item in items {
      let record = ItemRecord(item, plan: ledger.plan, on: today, words)
      let light = "\(Symbols.unicode.light(record.light)) \(record.reason)"
      let content = TextWidth.clipped(harmless(record.content), to: 40)
      table.add([
        record.number, record.unit, TextWidth.clipped(harmless(record.task), to: 20),
        words.rules.state(record.state), light, content, record.deadline?.iso ?? record.deadlineText,
        record.responsible,
      ])
    }
    for line in table.lines() { print(line) }
    say(words.commands.items(items.count))
  }

  private func printCSV(_ filter: ItemFilter, _ ledger: any LedgerStore, _ today: CivilDate, _ words: Words)
    throws
  {
    let names = [
      "number", "unit", "area", "task", "state", "light", "reason", "content", "target", "measures",
      "deadline", "deadlineText", "department", "responsible", "contact", "progress",
    ]
    print(CSVLine.text(names), terminator: "")
    try ledger.forEachItem(filter) { item in
      let record = ItemRecord(item, plan: ledger.plan, on: today, words)
      let line = CSVLine.text([
        record.number, record.unit, record.area, record.task, record.state.rawValue, record.light.rawValue,
        record.reason, record.content, record.target, record.measures, record.deadline?.iso ?? "",
        record.deadlineText, record.department, record.responsible, record.contact, "\(record.progress)",
      ])
      print(TerminalText.printed(line), terminator: "")
    }
  }

  private func printJSON(_ filter: ItemFilter, _ ledger: any LedgerStore, _ today: CivilDate, _ words: Words)
    throws
  {
    var array = Json.ArrayWriter()
    try ledger.forEachItem(filter) { item in
      try array.write(ItemRecord(item, plan: ledger.plan, on: today, words))
    }
    array.finish()
  }
}
