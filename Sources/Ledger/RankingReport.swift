import Campaign

/// The two rankings of domain.md §6 on a day, and what they rest on.
public struct RankingReport: Sendable {
  public var units: Ranking
  public var departments: Ranking
  /// What was issued to each and stands, oldest first.
  public var issued: [RankingSubject: [IssuedConsequence]]
  /// The last meeting that was closed before the day; nil without one.
  public var meeting: Meeting?
  /// The rankings as that meeting left them.
  public var earlier: [RowKind: Ranking]

  public func ranking(of kind: RowKind) -> Ranking { kind == .units ? units : departments }

  /// How a place changed since the meeting; nil where there is nothing to compare.
  public func change(of row: RankingRow, in kind: RowKind) -> PlaceChange? {
    earlier[kind].flatMap { ranking(of: kind).change(of: row, since: $0) }
  }

  /// The row of a subject and the table that it stands in.
  public func row(of subject: RankingSubject) -> (row: RankingRow, kind: RowKind)? {
    let kind: RowKind = if case .unit = subject { .units } else { .departments }
    return ranking(of: kind).row(of: subject).map { ($0, kind) }
  }
}

extension LedgerStore {
  /// Ranks units and departments on a day, and as the last meeting before it left them.
  ///
  /// Reads all items and all steps once, and once more for the meeting.
  ///
  /// - Parameter known: a report of the same ledger made earlier: what it says of the same meeting still holds.
  public func rankingReport(on day: CivilDate, known: RankingReport? = nil) throws(LedgerError)
    -> RankingReport
  {
    let standing = try consequences().filter { !$0.isWithdrawn && $0.moment.day <= day }
    let rankings = try rankings(on: day, standing)
    var report = RankingReport(
      units: rankings.units, departments: rankings.departments,
      issued: Dictionary(grouping: standing, by: \.consequence.addressee), meeting: nil, earlier: [:])
    guard let meeting = try meetings().last(where: { $0.adjourned.map { $0.day < day } ?? false }),
      let mark = meeting.after
    else { return report }
    report.meeting = meeting
    if let known, known.meeting?.id == meeting.id, known.units.ruleVersion == report.units.ruleVersion {
      report.earlier = known.earlier
      return report
    }
    let past = try past(at: mark)
    let before = try past.rankings(on: mark.day, try past.consequences().filter { !$0.isWithdrawn })
    report.earlier = [.units: before.units, .departments: before.departments]
    return report
  }

  private func rankings(on day: CivilDate, _ issued: [IssuedConsequence]) throws(LedgerError) -> (
    units: Ranking, departments: Ranking
  ) {
    var book = RankingBook(on: day)
    var reports = try reportCounts(on: day)[...]
    let settings = plan.settings
    try walked {
      try forEachItem(.all) { item in
        while let first = reports.first, first.item < item.id { reports.removeFirst() }
        let count = reports.first.flatMap { $0.item == item.id ? $0.count : nil } ?? ReportCount()
        let light = Light.of(item, on: day, settings).colour
        book.count(item, light: light, reports: count, for: .unit(item.entry.unit))
        // What names no department counts for none: there is nobody to be ranked.
        if !item.entry.department.isEmpty {
          book.count(item, light: light, reports: count, for: .department(item.entry.department))
        }
      }
    }
    for each in issued {
      var penalties = Penalties()
      penalties.count(each.consequence.kind, reason: each.consequence.reason)
      book.count(penalties, for: each.consequence.addressee)
    }
    let units = plan.units.map { Contender(.unit($0.id), code: $0.code, name: $0.short) }
    return (book.ranking(of: units), book.ranking(of: try contendingDepartments(issued)))
  }

  /// The departments that items name or that something was issued to, in the order of the board.
  private func contendingDepartments(_ issued: [IssuedConsequence]) throws(LedgerError) -> [Contender] {
    var names = try departments().map(\.name).filter { !$0.isEmpty }
    for each in issued {
      if case .department(let name) = each.consequence.addressee, !name.isEmpty, !names.contains(name) {
        names.append(name)
      }
    }
    return names.enumerated().map { index, name in
      let number = String(index)
      return Contender(
        .department(name), code: String(repeating: "0", count: max(0, 9 - number.count)) + number, name: name)
    }
  }

  /// The weekly reports of every item that owed one, in the order of items.
  ///
  /// An item that came in when it was being worked on has no step that begins its first period: it owes reports
  /// from its first 填报 in this ledger on.
  private func reportCounts(on day: CivilDate) throws(LedgerError) -> [(item: Item.ID, count: ReportCount)] {
    var counts: [(Item.ID, ReportCount)] = []
    try walked {
      try forEachStepRecord { id, records in
        var steps = records.map { (kind: $0.kind, day: $0.day) }
        let begins = steps.first { [.sign, .report, .submit, .giveBack, .rebound].contains($0.kind) }
        if let begins, begins.kind == .report { steps.insert((.sign, begins.day), at: 0) }
        let count = ReportingRule.count(steps, on: day)
        if count.due > 0 { counts.append((id, count)) }
      }
    }
    return counts
  }

  /// Walks throw what their bodies throw: here only errors of the ledger.
  private func walked(_ body: () throws -> Void) throws(LedgerError) {
    do { try body() } catch let error as LedgerError { throw error } catch {
      throw .inputOutput(path: location, detail: "\(error)")
    }
  }
}
