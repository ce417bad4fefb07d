import Campaign
import Ledger
import Words

/// 通报: the figures, the rankings, what is red and why, who is praised and who is criticised.
struct BulletinPaper {
  let source: PaperSource
  let report: RankingReport
  /// What shows something else than at the end of the meeting before; nil without one.
  let turned: [TurnedItem]?

  init(_ source: PaperSource) throws {
    self.source = source
    report = try source.ledger.rankingReport(on: source.day)
    turned = try source.previous?.after.map { try source.ledger.turned(since: $0, .all) }
  }

  var words: BulletinWords { source.words.report.bulletin }

  func paper() throws -> Paper {
    let lists = BulletinLists(self)
    let sections: [(title: String, blocks: [Paper.Block])] = [
      (words.units, [ranking(.units), .paragraph(words.rule)]),
      (words.departments, [ranking(.departments)]),
      (words.red, [try lists.red()]),
      (words.praise, try lists.praise()),
      (words.criticism, try lists.criticism() + [source.signature]),
    ]
    let parts = sections.enumerated().map { index, section in
      Paper.Part(source.words.report.section(index, section.title), section.blocks)
    }
    let annex = Paper.Part(
      words.annex,
      [
        .paragraph(words.annexNote), .heading(words.units), basis(.units), .heading(words.departments),
        basis(.departments),
      ], beginsPage: true)
    return source.paper(
      words.title(source.plan.name), addressee: words.addressee, .a4,
      [Paper.Part("", try opening())] + parts + [annex])
  }

  /// The figures of the whole campaign, and what changed since the meeting before.
  private func opening() throws -> [Paper.Block] {
    let whole = try source.ledger.tallies(.all).whole
    let headline = try source.ledger.headline(.all, on: source.day)
    let drafts = whole.count(.draft)
    let counted = whole.total - drafts
    let finished = [State.submitted, .noticed, .closed, .standing].reduce(0) { $0 + whole.count($1) }
    let figures = BulletinFigures(
      items: whole.total, drafts: drafts,
      closedRate: source.words.rate(
        source.words.ranking.closedRate, Component(whole.closed, of: counted)),
      finishedRate: source.words.rate(
        source.words.ranking.finishedRate, Component(finished, of: counted)),
      closed: whole.closed, finished: finished, red: whole.count(.red), yellow: whole.count(.yellow),
      overdue: headline.overdue)
    var blocks: [Paper.Block] = [
      .paragraph(words.opening(source.words.report.date(source.day), source.plan.name, figures))
    ]
    if let previous = source.previous, let turned {
      let changes = BulletinChanges(
        closed: turned.count(where: \.isNewlyClosed), red: turned.count(where: \.isNewlyRed),
        noLongerRed: turned.count { $0.before?.light == .red && $0.now.light != .red },
        reopened: turned.count(where: \.isReopened), new: turned.count(where: \.isNew))
      let day = previous.adjourned?.day ?? previous.opened.day
      blocks.append(.paragraph(words.changes(previous.number, source.words.report.date(day), changes)))
    } else {
      blocks.append(.paragraph(words.noChanges))
    }
    return blocks + [.paragraph(words.hereby)]
  }

  // The rankings

  private func ranking(_ kind: RowKind) -> Paper.Block {
    let own = source.words.ranking
    let columns =
      [
        PaperTable.Column(own.place, width: 3, .centre), PaperTable.Column(own.change, width: 3, .centre),
        PaperTable.Column(name(of: kind), width: 6), PaperTable.Column(own.score, width: 3, .trailing),
      ] + ScorePart.allCases.map { PaperTable.Column(own.partShort($0), width: 4, .trailing) } + [
        PaperTable.Column(own.deduction, width: 3, .trailing),
        PaperTable.Column(own.red, width: 3, .trailing),
        PaperTable.Column(own.closedRate, width: 4, .trailing),
        PaperTable.Column(own.finishedRate, width: 4, .trailing), PaperTable.Column(words.grade, width: 7),
      ]
    return source.table(columns, report.ranking(of: kind).rows.map { line($0, kind) })
  }

  private func line(_ row: RankingRow, _ kind: RowKind) -> [PaperTable.Cell] {
    let shares = ScorePart.allCases.map { row.components[$0] }
    let rates = [row.components.closedRate, row.components.finishedRate]
    func percent(_ share: Component) -> PaperTable.Cell { PaperTable.Cell(RankingText.percent(share)) }
    let place = row.place.map { PaperTable.Cell($0, isStrong: true) }
    return [
      place ?? PaperTable.Cell("-"),
      PaperTable.Cell(source.words.change(report.change(of: row, in: kind), BulletinPaper.arrows)),
      PaperTable.Cell(row.name, isStrong: true),
      PaperTable.Cell(RankingText.score(row.score), number: row.score.map { Double($0) / 10 }),
    ] + shares.map(percent) + [
      PaperTable.Cell(row.deduction),
      row.red == 0
        ? PaperTable.Cell(0) : PaperTable.Cell(String(row.red), number: Double(row.red), light: .red),
    ] + rates.map(percent) + [PaperTable.Cell(grade(row))]
  }

  /// 已排名, or why there is no place.
  private func grade(_ row: RankingRow) -> String {
    let own = source.words.ranking
    let grade = own.grade(row.grade)
    switch row.grade {
    case .ranked: return grade
    case .fewItems: return own.fewItems(row.items)
    case .vetoed: return [grade, own.veto, row.penalties.veto ?? ""].joined(separator: " ")
    }
  }

  private static let arrows: (up: Character, down: Character) = ("▴", "▾")

  private func name(of kind: RowKind) -> String {
    kind == .units ? source.words.ranking.units : source.words.ranking.departments
  }

  /// Every numerator and denominator (domain.md §6).
  private func basis(_ kind: RowKind) -> Paper.Block {
    let own = source.words.ranking
    let parts = ScorePart.allCases.map {
      PaperTable.Column("\(own.part($0)) \($0.symbol)", width: 7, .trailing)
    }
    let columns =
      [PaperTable.Column(name(of: kind), width: 6)] + parts + [
        PaperTable.Column(own.closedRate, width: 7, .trailing),
        PaperTable.Column(own.finishedRate, width: 7, .trailing), PaperTable.Column(own.deduction, width: 8),
      ]
    let rows = report.ranking(of: kind).rows.map { row in
      let shares =
        ScorePart.allCases.map { row.components[$0] } + [
          row.components.closedRate, row.components.finishedRate,
        ]
      return [PaperTable.Cell(row.name, isStrong: true)] + shares.map { PaperTable.Cell(fraction($0)) }
        + [PaperTable.Cell(source.words.deduction(row.penalties) ?? "0")]
    }
    return source.table(columns, rows)
  }

  private func fraction(_ share: Component) -> String {
    share.isEmpty ? "-" : "\(RankingText.fraction(share))\n\(RankingText.percent(share))"
  }
}
