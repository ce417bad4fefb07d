/// Adds up items for a ranking, one at a time, so that a million of them never are in memory (domain.md §6).
///
/// One book may hold units and departments; `ranking(of:)` takes those that it is asked for.
public struct RankingBook: Sendable {
  /// The day of the ranking. Items, lights and reports must be those of this day.
  public let date: CivilDate
  private var tallies: [RankingSubject: RankingTally] = [:]

  public init(on date: CivilDate) { self.date = date }

  /// Counts an item for a subject. Drafts and void items do not count at all.
  ///
  /// - Parameters:
  ///   - light: its colour on the day of the ranking.
  ///   - reports: what `ReportingRule` counts for it.
  public mutating func count(
    _ item: Item, light: LightColour, reports: ReportCount, for subject: RankingSubject
  ) {
    tallies[subject, default: RankingTally()].count(item, light: light, reports: reports, on: date)
  }

  /// Counts what was issued against a subject, on top of what was counted before.
  public mutating func count(_ penalties: Penalties, for subject: RankingSubject) {
    tallies[subject, default: RankingTally()].penalties += penalties
  }

  /// The ranking of those named, whether they have items or not.
  public func ranking(of contenders: [Contender]) -> Ranking {
    var rows = contenders.map { row(of: $0) }
      .enumerated()
      .sorted { $0.element.isListed(before: $1.element) ?? ($0.offset < $1.offset) }
      .map(\.element)
    for index in rows.indices where rows[index].grade == .ranked {
      let isTied = index > 0 && rows[index].isTied(with: rows[index - 1])
      rows[index].place = isTied ? rows[index - 1].place : index + 1
    }
    return Ranking(date: date, rows: rows)
  }

  private func row(of contender: Contender) -> RankingRow {
    let tally = tallies[contender.subject] ?? RankingTally()
    var row = RankingRow(
      contender: contender, grade: .ranked, place: nil, components: tally.components,
      penalties: tally.penalties, red: tally.red)
    if row.penalties.veto != nil {
      row.grade = .vetoed
    } else if row.items < RankingRule.fewestItems {
      row.grade = .fewItems
    }
    return row
  }
}

extension RankingRow {
  /// The order of domain.md §6: score to 0.1, then fewer red, then more closed, then code (and name, where an
  /// office gave one code twice). Nil when nothing tells two rows apart.
  fileprivate func isListed(before other: RankingRow) -> Bool? {
    if grade != other.grade { return grade.position < other.grade.position }
    if rank != other.rank { return rank < other.rank }
    if code != other.code { return code < other.code }
    return name == other.name ? nil : name < other.name
  }

  /// A full tie: all but the code is the same, so the place is shared.
  fileprivate func isTied(with other: RankingRow) -> Bool { grade == other.grade && rank == other.rank }

  /// Smaller is better. Who has no score comes after who has 0.
  private var rank: (Int, Int, Int) { (-(score ?? -1), red, -closed) }
}

extension RankingGrade {
  fileprivate var position: Int { RankingGrade.allCases.firstIndex(of: self) ?? 0 }
}
