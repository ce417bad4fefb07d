import Campaign
import Ledger
import Words

/// The lists of a bulletin: what is red, who is praised, who is criticised.
struct BulletinLists {
  private let source: PaperSource
  private let report: RankingReport
  private let turned: [TurnedItem]?

  init(_ bulletin: BulletinPaper) {
    source = bulletin.source
    report = bulletin.report
    turned = bulletin.turned
  }

  private var words: BulletinWords { source.words.report.bulletin }

  /// Unit by unit, in each what is red for longest first.
  func red() throws -> Paper.Block {
    var items: [Item] = []
    try source.forEachItem(ItemFilter(lights: [.red])) { items.append($0) }
    let since = try source.ledger.lightsSince(items.map(\.id))
    let places = Dictionary(
      source.plan.units.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    func key(_ item: Item) -> (Int, Int, Item.ID) {
      (places[item.entry.unit] ?? places.count, (since[item.id] ?? source.day).dayNumber, item.id)
    }
    let rows = items.sorted { key($0) < key($1) }.map { item in
      let entry = item.entry
      return [
        PaperTable.Cell(entry.number), PaperTable.Cell(source.unit(entry.unit)),
        PaperTable.Cell(source.task(entry.task)), PaperTable.Cell(entry.summary), source.deadline(item),
        PaperTable.Cell(entry.responsible), source.reason(source.light(of: item)),
        source.day(since[item.id]), source.overdue(item),
      ]
    }
    let (board, rules) = (source.words.board, source.words.rules)
    let columns = [
      PaperTable.Column(board.number, width: 4), PaperTable.Column(board.unit, width: 4),
      PaperTable.Column(board.task, width: 6), PaperTable.Column(rules.field(.content), width: 10),
      PaperTable.Column(rules.field(.deadline), width: 5),
      PaperTable.Column(rules.field(.responsible), width: 4),
      PaperTable.Column(source.words.views.reason, width: 7),
      PaperTable.Column(source.words.views.since, width: 5),
      PaperTable.Column(source.words.report.overdueDays, width: 3, .trailing),
    ]
    return source.table(columns, rows)
  }

  /// Who has a place, nothing red, every weekly report made on time and nothing taken off; and what was closed
  /// before its deadline since the meeting before. The paper says so.
  func praise() throws -> [Paper.Block] {
    var blocks = praised.map { [.paragraph(words.praiseRule), $0] } ?? [.paragraph(words.nobodyPraised)]
    if let turned, let previous = source.previous {
      blocks +=
        early(turned).map { [.paragraph(words.earlyRule(previous.number)), $0] }
        ?? [.paragraph(words.nothingEarly(previous.number))]
    }
    return blocks
  }

  /// nil where nobody is.
  private var praised: Paper.Block? {
    let own = source.words.ranking
    let columns = [
      PaperTable.Column(words.subject, width: 8), PaperTable.Column(own.place, width: 3, .centre),
      PaperTable.Column(own.score, width: 4, .trailing), PaperTable.Column(own.red, width: 3, .trailing),
      PaperTable.Column(own.part(.reporting), width: 6, .trailing),
    ]
    let rows = [RowKind.units, .departments].flatMap { report.ranking(of: $0).rows }
      .filter(BulletinLists.isPraised)
      .map { row in
        let reporting = row.components.reporting
        return [
          PaperTable.Cell(row.name, isStrong: true),
          row.place.map { PaperTable.Cell($0) } ?? PaperTable.Cell("-"),
          PaperTable.Cell(RankingText.score(row.score), number: row.score.map { Double($0) / 10 }),
          PaperTable.Cell(row.red),
          PaperTable.Cell(reporting.isEmpty ? "-" : RankingText.fraction(reporting)),
        ]
      }
    return rows.isEmpty ? nil : source.table(columns, rows)
  }

  private static func isPraised(_ row: RankingRow) -> Bool {
    let reporting = row.components.reporting
    return row.place != nil && row.red == 0 && row.deduction == 0
      && reporting.numerator == reporting.denominator
  }

  /// nil where nothing was.
  private func early(_ turned: [TurnedItem]) -> Paper.Block? {
    let (board, rules) = (source.words.board, source.words.rules)
    let columns = [
      PaperTable.Column(board.number, width: 4), PaperTable.Column(board.unit, width: 4),
      PaperTable.Column(rules.field(.content), width: 12),
      PaperTable.Column(rules.field(.deadline), width: 5),
      PaperTable.Column(words.handedIn, width: 5), PaperTable.Column(words.closedOn, width: 5),
      PaperTable.Column(words.daysEarly, width: 4, .trailing),
    ]
    let early = turned.filter(\.isNewlyClosed).compactMap { turned -> (item: Item, days: Int)? in
      let item = turned.item
      guard let deadline = item.entry.deadline.day, let day = item.handedInOn, day < deadline else {
        return nil
      }
      return (item, deadline - day)
    }
    let rows = early.sorted { ($0.item.entry.unit, $0.item.id) < ($1.item.entry.unit, $1.item.id) }.map {
      item, days in
      [
        PaperTable.Cell(item.entry.number), PaperTable.Cell(source.unit(item.entry.unit)),
        PaperTable.Cell(item.entry.summary), source.deadline(item), source.day(item.handedInOn),
        source.day(item.life.closedOn), PaperTable.Cell(days),
      ]
    }
    return rows.isEmpty ? nil : source.table(columns, rows)
  }

  /// 通报批评 since the meeting before, and how many letters and talks there were; what was referred is not for
  /// everybody.
  func criticism() throws -> [Paper.Block] {
    let recent = try source.ledger.consequences().filter {
      !$0.isWithdrawn && $0.moment.day <= source.day && source.isRecent($0.id)
    }
    let own = source.words.report
    let columns = [
      PaperTable.Column(own.issuedOn, width: 5), PaperTable.Column(words.subject, width: 6),
      PaperTable.Column(source.words.board.number, width: 4), PaperTable.Column(own.matter, width: 20),
    ]
    let rows = recent.filter { $0.consequence.kind == .criticism }.map { issued in
      [
        source.day(issued.moment.day),
        PaperTable.Cell(source.name(of: issued.consequence.addressee), isStrong: true),
        PaperTable.Cell(issued.number ?? ""), PaperTable.Cell(issued.consequence.reason),
      ]
    }
    let counts = [ConsequenceKind.reminder, .supervisionLetter, .redLetter, .talk, .exposure].map { kind in
      (kind: kind, count: recent.count { $0.consequence.kind == kind })
    }
    let others = counts.filter { $0.count > 0 }.map {
      own.times(source.words.rules.consequence($0.kind), $0.count)
    }
    let joined = others.joined(separator: source.words.rules.listSeparator)
    let period = source.previous.map { words.sinceMeeting($0.number) } ?? words.sinceStart
    return [
      rows.isEmpty ? .paragraph(words.nobodyCriticised(period)) : source.table(columns, rows),
      .paragraph(words.others(period, joined)),
    ]
  }
}
