import ArgumentParser
import Board
import Campaign
import Canvas
import FileLedger
import Ledger
import Words

struct RankingCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "ranking",
    abstract: "The rankings of townships and of departments, with every numerator and denominator.",
    discussion: """
      With --as-of or --meeting, the ranking as it was then. --explain tells one score line by line.
      """)

  enum Tables: String, ExpressibleByArgument, CaseIterable { case units, departments, both }
  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

  @OptionGroup var store: StoreArgument
  @Option(help: "units, departments or both.") var of = Tables.both
  @Option(help: "table or json.") var format = Format.table
  @Option(help: "The region whose units are ranked. Default: the whole campaign.") var unit: String?
  @OptionGroup var past: PastOptions
  @Option(help: "The unit or department whose score to explain.") var explain: String?
  @OptionGroup var day: TodayOption
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) throws {
    try LedgerAccess.read(store.store, on: day.today) { ledger, today in
      let sight = try Sight(ledger, on: today, past, words)
      let home = try unit.map { try Names.region($0, in: ledger.plan, words) }
      let report = try sight.ledger.rankingReport(on: sight.day, of: home)
      if let explain { return try self.explain(explain, report, sight.ledger, words) }
      let kinds: [RowKind] = of == .both ? [.units, .departments] : of == .units ? [.units] : [.departments]
      switch format {
      case .json: print(try Json.text(RankingRecord(report, of: kinds, in: ledger.plan)))
      case .table:
        let units = words.rowWord(
          below: home ?? ledger.plan.root, in: ledger.plan, flat: words.ranking.units)
        printTables(report, kinds, units: units, words)
      }
    }
  }

  /// - Parameter units: what the rows of the first table are called.
  private func printTables(_ report: RankingReport, _ kinds: [RowKind], units: String, _ words: Words) {
    let ranking = words.ranking
    let since =
      report.meeting.map { ranking.since($0.number, $0.adjourned?.day ?? $0.opened.day) } ?? ranking.noMeeting
    say("\(report.units.date.iso)  \(ranking.rule(report.units.ruleVersion))  \(since)")
    for kind in kinds {
      print("")
      var table = Table(
        [
          ranking.place, ranking.change, kind == .units ? units : ranking.departments, ranking.score,
        ] + ScorePart.allCases.map(ranking.partShort) + [
          ranking.deduction, ranking.red, ranking.closedRate, ranking.finishedRate, ranking.veto,
        ])
      for row in report.ranking(of: kind).rows {
        let shares =
          ScorePart.allCases.map { row.components[$0] } + [
            row.components.closedRate, row.components.finishedRate,
          ]
        let texts = shares.map(share)
        table.add(
          [
            words.place(of: row), words.change(report.change(of: row, in: kind), arrows), row.name,
            RankingText.score(row.score),
          ] + texts[0..<4] + [words.deduction(row.penalties) ?? "0", "\(row.red)"] + texts[4...]
            + [row.penalties.veto ?? ""])
      }
      for line in table.lines() { print(line) }
    }
  }

  private var arrows: (up: Character, down: Character) {
    (Symbols.unicode.more.up, Symbols.unicode.more.down)
  }

  private func share(_ component: Component) -> String {
    component.isEmpty ? "-" : "\(RankingText.fraction(component)) \(RankingText.percent(component))"
  }

  private func explain(_ name: String, _ report: RankingReport, _ ledger: any LedgerStore, _ words: Words)
    throws
  {
    // What the table calls it comes first: elsewhere in the tree others may have the same name.
    var unit = report.units.rows.first { $0.name == name }?.subject
    if unit == nil, case .one(let id) = ledger.plan.unit(named: name) { unit = .unit(id) }
    let departments = report.departments.rows.map(\.name)
    // A part of a name will do where it is the part of one alone.
    let alike = departments.filter { $0.contains(name) }
    let department = departments.contains(name) || alike.count != 1 ? name : alike[0]
    let subject = unit ?? .department(department)
    guard let account = try ledger.rankingAccount(of: subject, in: report) else {
      let known = (report.units.rows + report.departments.rows).map(\.name).joined(separator: " ")
      throw Failure(words.ranking.noSuchSubject(name, known), .usage)
    }
    if format == .json { return print(try Json.text(RankingAccountRecord(account, words))) }
    say("\(account.date.iso)  \(words.ranking.rule(account.ruleVersion))")
    for line in words.lines(of: account, arrows: arrows) { say(line.text) }
  }
}
