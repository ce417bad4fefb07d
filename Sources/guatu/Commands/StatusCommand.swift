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
  @Option(help: "The region whose units are the rows. Default: the whole campaign.") var unit: String?
  @OptionGroup var rows: RowsOption
  @OptionGroup var past: PastOptions
  @OptionGroup var day: TodayOption
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) throws {
    try LedgerAccess.read(store.store, on: day.today) { ledger, today in
      let sight = try Sight(ledger, on: today, past, words)
      let home = try unit.map { try Names.region($0, in: ledger.plan, words) } ?? ledger.plan.root
      let filter =
        home == ledger.plan.root ? .all : ItemFilter(units: Set(ledger.plan.subtree(of: home)))
      let tallies = try sight.ledger.tallies(filter, by: rows.kind)
      let lines: [StatusRow] =
        switch rows.kind {
        case .units: StatusRow.units(below: home, tallies, ledger.plan, words)
        case .departments:
          StatusRow.departments(
            try sight.ledger.departments().filter { home == ledger.plan.root || tallies.cells[$0.id] != nil })
        }
      switch format {
      case .json:
        print(
          try Json.text(
            StatusRecord(tallies, lines, rows.kind, of: home, plan: ledger.plan, on: sight.day)))
      case .table:
        let headline = try sight.ledger.headline(filter, on: sight.day)
        printTable(tallies, lines, headline, of: home, ledger.plan, sight, words)
      }
    }
  }

  private func printTable(
    _ tallies: CellTallies, _ rows: [StatusRow], _ headline: Headline, of home: Region.ID, _ plan: Plan,
    _ sight: Sight, _ words: Words
  ) {
    let board = words.board
    let phase = plan.phase(on: sight.day)?.name ?? ""
    let place = home == plan.root ? "" : plan.path(to: home).map(\.short).joined(separator: " › ")
    let head = [plan.name, place, phase, board.date(sight.day)].filter { !$0.isEmpty }
    say(head.joined(separator: "  "))
    if let past = sight.past { say(past.labels(words)[0]) }
    let figures: [(String, Int?)] = [
      (board.total, headline.total), (board.closed, headline.closed), (board.overdue, headline.overdue),
      (board.dueSoon, headline.dueSoon), (board.waiting, headline.waiting),
      (board.returned, headline.returned),
    ]
    say(figures.compactMap { word, count in count.map { "\(word) \($0)" } }.joined(separator: "  "))
    print("")
    var table = Table(
      [StatusRow.heading(self.rows.kind, of: home, plan, words)] + plan.areas.map(\.short) + [board.whole])
    for row in rows {
      let cells = plan.areas.map { tallies.tally(units: row.members, tasks: plan.tasks(in: $0.id).map(\.id)) }
      table.add([row.name ?? words.views.noDepartment] + cells.map(text) + [text(sum(cells))])
    }
    let totals = plan.areas.map { area in
      sum(rows.map { tallies.tally(units: $0.members, tasks: plan.tasks(in: area.id).map(\.id)) })
    }
    table.add([board.whole] + totals.map(text) + [text(tallies.whole)])
    for line in table.lines() { print(line) }
    print("")
    let whole = tallies.whole
    say(
      LightColour.allCases.map { "\(words.rules.light($0)) \(whole.counted($0))" }.joined(separator: "  "))
    say(State.allCases.map { "\(words.rules.state($0)) \(whole.count($0))" }.joined(separator: "  "))
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
