import Campaign
import Ledger
import Words

/// The rankings as `guatu ranking --format json` writes them. A table that was not asked for is null.
struct RankingRecord: Encodable {
  let date: CivilDate
  /// The region whose units are ranked.
  let region: String
  let ruleVersion: String
  @OrNull var since: SinceRecord?
  @OrNull var units: [RankingRowRecord]?
  @OrNull var departments: [RankingRowRecord]?

  struct SinceRecord: Encodable {
    let meeting: Int
    let name: String
    let date: CivilDate

    init?(_ meeting: Meeting?) {
      guard let meeting else { return nil }
      self.meeting = meeting.number
      name = meeting.opening.name
      date = meeting.adjourned?.day ?? meeting.opened.day
    }
  }

  init(_ report: RankingReport, of kinds: [RowKind], in plan: Plan) {
    region = plan.name(of: report.home)
    date = report.units.date
    ruleVersion = report.units.ruleVersion
    since = SinceRecord(report.meeting)
    units = kinds.contains(.units) ? RankingRecord.rows(report, .units) : nil
    departments = kinds.contains(.departments) ? RankingRecord.rows(report, .departments) : nil
  }

  private static func rows(_ report: RankingReport, _ kind: RowKind) -> [RankingRowRecord] {
    report.ranking(of: kind).rows.map { RankingRowRecord($0, change: report.change(of: $0, in: kind)) }
  }
}

/// One row of a ranking: every component with numerator and denominator.
struct RankingRowRecord: Encodable {
  let name: String
  /// A unit's statistics code; null for a department.
  @OrNull var code: String?
  /// null for who has none.
  @OrNull var place: Int?
  let grade: RankingGrade
  /// Places won (above 0) or lost since the meeting; null without a place then or now.
  @OrNull var change: Int?
  /// Points with one decimal, after the deduction; null without any item.
  @OrNull var score: Double?
  @OrNull var scoreBeforeDeduction: Double?
  let onTime, progress, quality, reporting: PartRecord
  let deduction: DeductionRecord
  let items, closed, red: Int
  let closedRate, finishedRate: FractionRecord
  /// Why there is a one-vote veto.
  @OrNull var veto: String?

  struct FractionRecord: Encodable {
    let numerator, denominator: Int
  }

  struct PartRecord: Encodable {
    let numerator, denominator, weight: Int
    /// What it adds to the score after rescaling, to 0.01; null where it is dropped.
    @OrNull var points: Double?

    init(_ part: ScorePart, of components: RankingComponents) {
      numerator = components[part].numerator
      denominator = components[part].denominator
      weight = part.weight
      points = components.hundredths(of: part).map { Double($0) / 100 }
    }
  }

  struct DeductionRecord: Encodable {
    let points, letters, redLetters, exposures: Int
  }

  init(_ row: RankingRow, change: PlaceChange?) {
    let components = row.components
    func fraction(_ component: Component) -> FractionRecord {
      FractionRecord(numerator: component.numerator, denominator: component.denominator)
    }
    name = row.name
    grade = row.grade
    onTime = PartRecord(.onTime, of: components)
    progress = PartRecord(.progress, of: components)
    quality = PartRecord(.quality, of: components)
    reporting = PartRecord(.reporting, of: components)
    deduction = DeductionRecord(
      points: row.deduction, letters: row.penalties.letters, redLetters: row.penalties.redLetters,
      exposures: row.penalties.exposures)
    items = row.items
    closed = row.closed
    red = row.red
    closedRate = fraction(components.closedRate)
    finishedRate = fraction(components.finishedRate)
    if case .unit = row.subject { code = row.code } else { code = nil }
    place = row.place
    self.change = change?.places
    score = row.score.map { Double($0) / 10 }
    scoreBeforeDeduction = components.tenths.map { Double($0) / 10 }
    veto = row.penalties.veto
  }
}

extension PlaceChange {
  /// Places won, above 0, or lost; nil for who had none.
  fileprivate var places: Int? {
    switch self {
    case .up(let places): places
    case .down(let places): -places
    case .same: 0
    case .new: nil
    }
  }
}

/// One score and what it rests on, for `guatu ranking --explain --format json`.
struct RankingAccountRecord: Encodable {
  let date: CivilDate
  let ruleVersion: String
  @OrNull var since: RankingRecord.SinceRecord?
  let row: RankingRowRecord
  let issued: [IssuedRecord]
  let late: [LateRecord]

  struct IssuedRecord: Encodable {
    let date: CivilDate
    let kind: ConsequenceKind
    let points: Int
    let reason: String
    @OrNull var item: String?

    init(_ issued: IssuedConsequence) {
      date = issued.moment.day
      kind = issued.consequence.kind
      points = kind.points
      reason = issued.consequence.reason
      item = issued.number
    }
  }

  struct LateRecord: Encodable {
    let item, content: String
    /// Why it counts against being on time, in the person's language.
    let reason: String
    let days: Int
  }

  init(_ account: RankingAccount, _ words: Words) {
    date = account.date
    ruleVersion = account.ruleVersion
    row = RankingRowRecord(account.row, change: account.change)
    issued = account.issued.map {
      IssuedRecord($0)
    }
    late = account.late.map {
      LateRecord(
        item: $0.number, content: $0.content, reason: words.ranking.lateness($0.lateness),
        days: $0.lateness.days)
    }
    since = RankingRecord.SinceRecord(account.meeting)
  }
}
