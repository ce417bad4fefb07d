import Campaign
import Canvas
import FileLedger
import Ledger
import Words

/// What was issued, for `guatu issue --list`.
struct IssueList {
  let ledger: FileLedger
  let words: Words

  func print(_ scope: IssueScope, _ format: IssueCommand.Format) throws {
    let issued = try ledger.consequences().filter { issued in
      (scope.item.map { $0.id == issued.consequence.item } ?? true)
        && (scope.subject.map { $0 == issued.consequence.addressee } ?? true)
    }
    switch format {
    case .table: printTable(issued)
    case .json:
      let meetings = try ledger.meetings()
      var array = Json.ArrayWriter()
      for issued in issued {
        let number = meetings.first { $0.id == issued.meeting }?.number
        try array.write(ConsequenceRecord(issued, meeting: number, plan: ledger.plan))
      }
      array.finish()
    }
  }

  private func printTable(_ issued: [IssuedConsequence]) {
    let labels = words.commands
    var table = Table([
      labels.sequence, labels.when, labels.actor, words.board.number, words.records.addressee,
      words.records.issueTitle, words.board.reason, words.records.withdrawn,
    ])
    for issued in issued {
      let consequence = issued.consequence
      table.add([
        "\(issued.id)", issued.moment.day.iso, issued.actor, issued.number ?? "-",
        Names.name(of: consequence.addressee, in: ledger.plan, words),
        words.rules.consequence(consequence.kind), consequence.reason,
        issued.isWithdrawn ? words.records.withdrawn : "",
      ])
    }
    for line in table.lines() { Swift.print(line) }
  }
}

/// What the rules suggest, for `guatu issue --suggest`.
struct SuggestionList {
  let ledger: FileLedger
  let words: Words
  let today: CivilDate
  /// So many items are judged together.
  private static let page = 500

  func print(_ scope: IssueScope, _ format: IssueCommand.Format) throws {
    var table = Table([
      words.board.number, words.board.unit, words.rules.field(.department), words.records.suggested,
      words.board.reason,
    ])
    var array = Json.ArrayWriter()
    try forEachSuggestion(scope) { item, suggestion in
      let record = SuggestionRecord(item, suggestion, plan: ledger.plan, words)
      switch format {
      case .json: try array.write(record)
      case .table:
        table.add([
          record.item, record.unit, item.entry.department, words.rules.consequence(suggestion.kind),
          record.text,
        ])
      }
    }
    switch format {
    case .json: array.finish()
    case .table: for line in table.lines() { Swift.print(line) }
    }
  }

  /// The worst items first, a page at a time.
  private func forEachSuggestion(_ scope: IssueScope, _ body: (Item, Suggestion) throws -> Void) throws {
    var filter = ItemFilter(lights: [.red, .yellow])
    switch scope.subject {
    case .unit(let id): filter.units = Set(ledger.plan.subtree(of: id))
    case .department(let name): filter.departments = [name]
    case nil: break
    }
    var offset = 0
    while true {
      let page = try ledger.items(filter, order: .worstFirst, offset: offset, limit: SuggestionList.page)
      let items = page.filter { item in scope.item.map { $0.id == item.id } ?? true }
      let suggestions = try SuggestionFacts.suggestions(for: items, from: ledger, on: today)
      for item in items {
        for suggestion in suggestions[item.id] ?? [] { try body(item, suggestion) }
      }
      guard page.count == SuggestionList.page else { return }
      offset += page.count
    }
  }
}
