import Campaign
import Ledger
import Words

/// 移交清单, restricted: what was handed on (移交纪检监察, 移送司法, 一票否决), and which items the rules make candidates.
struct ReferralsPaper {
  private let source: PaperSource
  private let words: ReferralsWords
  private let labels: ReportWords
  /// Everything that was issued and stands.
  private let standing: [IssuedConsequence]
  private let issuedOfItems: [Item.ID: [IssuedConsequence]]

  private static let kinds: Set<ConsequenceKind> = [.discipline, .prosecution, .veto]
  /// So many items are judged together.
  private static let page = 500

  init(_ source: PaperSource) throws {
    self.source = source
    labels = source.words.report
    words = labels.referrals
    let day = source.day
    standing = try source.ledger.consequences().filter { !$0.isWithdrawn && $0.moment.day <= day }
    issuedOfItems = Dictionary(
      grouping: standing.filter { $0.consequence.item != nil }, by: { $0.consequence.item ?? 0 })
  }

  func paper() throws -> Paper {
    let issued = try standing.filter {
      guard ReferralsPaper.kinds.contains($0.consequence.kind) else { return false }
      return try source.concerns($0.consequence.addressee) || isAboutConcerned($0)
    }
    let parts = [
      Paper.Part(labels.section(0, words.issued), [try table(of: issued)]),
      Paper.Part(
        labels.section(1, words.candidates),
        [
          .paragraph(words.rule(EscalationRule.redDays, EscalationRule.overdueDays)), try candidates(),
          source.signature,
        ]),
    ]
    return source.paper(words.name, restricted: true, .a4Landscape, parts)
  }

  // What was issued

  /// Whether it is about an item of whom is asked for, whoever it was addressed to.
  private func isAboutConcerned(_ issued: IssuedConsequence) throws -> Bool {
    guard let id = issued.consequence.item, let item = try source.ledger.item(id: id) else { return false }
    return source.concerns(item)
  }

  private func table(of issued: [IssuedConsequence]) throws -> Paper.Block {
    let items = try issued.map { try $0.consequence.item.flatMap { try source.ledger.item(id: $0) } }
    let since = try source.ledger.lightsSince(items.compactMap { $0?.id })
    let columns =
      [
        PaperTable.Column(labels.issuedOn, width: 5),
        PaperTable.Column(source.words.records.issueTitle, width: 5),
        PaperTable.Column(source.words.records.addressee, width: 5),
        PaperTable.Column(labels.matter, width: 9), PaperTable.Column(words.decidedBy, width: 4),
      ] + columnsOfItem
    let rows = zip(issued, items).map { issued, item in
      let consequence = issued.consequence
      return [
        source.day(issued.moment.day),
        PaperTable.Cell(source.words.rules.consequence(consequence.kind), isStrong: true),
        PaperTable.Cell(source.name(of: consequence.addressee)), PaperTable.Cell(consequence.reason),
        PaperTable.Cell(decidedBy(issued)),
      ] + (item.map { cells($0, since[$0.id]) } ?? columnsOfItem.map { _ in PaperTable.Cell("") })
    }
    return source.table(columns, rows)
  }

  private func decidedBy(_ issued: IssuedConsequence) -> String {
    let meeting = source.number(ofMeeting: issued.meeting).map { "(\(labels.inMeeting($0)))" } ?? ""
    return issued.actor + meeting
  }

  // What could be

  /// Red items for which the rules suggest it, those that are red for longest first.
  private func candidates() throws -> Paper.Block {
    // Judged after the walk has gone by: no question is asked while another is answered.
    var red: [Item] = []
    try source.forEachItem(source.filter(lights: [.red])) { if !isReferred($0) { red.append($0) } }
    var found: [(item: Item, reason: SuggestionReason)] = []
    for start in stride(from: 0, to: red.count, by: ReferralsPaper.page) {
      let page = Array(red[start..<min(red.count, start + ReferralsPaper.page)])
      let suggestions = try SuggestionFacts.suggestions(for: page, from: source.ledger, on: source.day)
      for item in page {
        let referral = suggestions[item.id]?.first { $0.kind == .discipline }
        if let referral { found.append((item, referral.reason)) }
      }
    }
    let since = try source.ledger.lightsSince(found.map(\.item.id))
    func key(_ item: Item) -> (Int, Item.ID) { ((since[item.id] ?? source.day).dayNumber, item.id) }
    let rows = found.sorted { key($0.item) < key($1.item) }.map { item, reason in
      [PaperTable.Cell(source.words.records.suggestion(reason), light: .red)] + cells(item, since[item.id])
    }
    return source.table([PaperTable.Column(words.ground, width: 6)] + columnsOfItem, rows)
  }

  /// Whether it was handed on to either of those who take it over.
  private func isReferred(_ item: Item) -> Bool {
    (issuedOfItems[item.id] ?? []).contains {
      [.discipline, .prosecution].contains($0.consequence.kind)
    }
  }

  // An item

  private var columnsOfItem: [PaperTable.Column] {
    let (board, rules) = (source.words.board, source.words.rules)
    return [
      PaperTable.Column(board.number, width: 4), PaperTable.Column(board.unit, width: 4),
      PaperTable.Column(rules.field(.department), width: 5),
      PaperTable.Column(rules.field(.content), width: 9),
      PaperTable.Column(rules.field(.responsible), width: 6),
      PaperTable.Column(rules.field(.deadline), width: 5),
      PaperTable.Column(words.redDays, width: 3, .trailing),
      PaperTable.Column(labels.overdueDays, width: 3, .trailing),
      PaperTable.Column(board.returns, width: 3, .trailing),
      PaperTable.Column(board.rebounds, width: 3, .trailing),
      PaperTable.Column(words.records, width: 13),
    ]
  }

  private func cells(_ item: Item, _ since: CivilDate?) -> [PaperTable.Cell] {
    let entry = item.entry
    let isRed = source.light(of: item).colour == .red
    let redDays = isRed ? since.map { PaperTable.Cell(source.day - $0) } : nil
    let records = (issuedOfItems[item.id] ?? []).map(source.issue)
    return [
      PaperTable.Cell(entry.number), PaperTable.Cell(source.unit(entry.unit)),
      PaperTable.Cell(entry.department),
      PaperTable.Cell(entry.summary), source.responsible(entry), source.deadline(item),
      redDays ?? PaperTable.Cell(""), source.overdue(item), PaperTable.Cell(item.life.returns),
      PaperTable.Cell(item.life.rebounds),
      PaperTable.Cell(records.joined(separator: "\n")),
    ]
  }
}
