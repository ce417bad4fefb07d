import ArgumentParser
import Board
import Campaign
import Canvas
import Ledger
import Words

struct StatusCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "The whole board as numbers: per unit or department and area, by state and light.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

  @OptionGroup var store: StoreArgument
  @Option(help: "table or json.") var format = Format.table
  @OptionGroup var rows: RowsOption
  @OptionGroup var past: PastOptions
  @OptionGroup var day: TodayOption
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) throws {
    try LedgerAccess.read(store.store, on: day.today) { ledger, today in
      let sight = try Sight(ledger, on: today, past, words)
      let tallies = try sight.ledger.tallies(.all, by: rows.kind)
      let lines: StatusRows =
        switch rows.kind {
        case .units: .units(ledger.plan.units)
        case .departments: .departments(try sight.ledger.departments())
        }
      switch format {
      case .json: print(try Json.text(StatusRecord(tallies, lines, plan: ledger.plan, on: sight.day)))
      case .table:
        printTable(tallies, lines, try sight.ledger.headline(.all, on: sight.day), ledger.plan, sight, words)
      }
    }
  }

  private func printTable(
    _ tallies: CellTallies, _ rows: StatusRows, _ headline: Headline, _ plan: Plan, _ sight: Sight,
    _ words: Words
  ) {
    let board = words.board
    let phase = plan.phase(on: sight.day)?.name ?? ""
    print("\(harmless(plan.name))  \(harmless(phase))  \(board.date(sight.day))")
    if let past = sight.past { print(harmless(past.labels(words)[0])) }
    let figures: [(String, Int?)] = [
      (board.total, headline.total), (board.closed, headline.closed), (board.overdue, headline.overdue),
      (board.dueSoon, headline.dueSoon), (board.waiting, headline.waiting),
      (board.returned, headline.returned),
    ]
    print(figures.compactMap { word, count in count.map { "\(word) \($0)" } }.joined(separator: "  "))
    print("")
    var table = Table([rows.heading(words)] + plan.areas.map(\.short) + [board.whole])
    for row in rows.named(words.views.noDepartment) {
      let cells = plan.areas.map { tallies.tally(unit: row.id, tasks: plan.tasks(in: $0.id).map(\.id)) }
      table.add([row.name] + cells.map(text) + [text(sum(cells))])
    }
    let totals = plan.areas.map { area in
      sum(rows.named("").map { tallies.tally(unit: $0.id, tasks: plan.tasks(in: area.id).map(\.id)) })
    }
    table.add([board.whole] + totals.map(text) + [text(tallies.whole)])
    for line in table.lines() { print(line) }
    print("")
    let whole = tallies.whole
    print(
      LightColour.allCases.map { "\(words.rules.light($0)) \(whole.counted($0))" }.joined(separator: "  "))
    print(State.allCases.map { "\(words.rules.state($0)) \(whole.count($0))" }.joined(separator: "  "))
  }

  private func sum(_ tallies: [CellTally]) -> CellTally { tallies.reduce(into: CellTally()) { $0 += $1 } }

  /// `x2 3/7`: the worst light's mark, closed/total.
  private func text(_ tally: CellTally) -> String {
    guard let worst = tally.worst else { return "-" }
    let mark =
      worst == .red || worst == .yellow ? "\(Symbols.unicode.light(worst))\(tally.count(worst)) " : ""
    return "\(mark)\(tally.closed)/\(tally.total)"
  }
}
