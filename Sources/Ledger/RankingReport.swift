import Campaign

/// The two rankings of domain.md §6 on a day, and what they rest on.
public struct RankingReport: Sendable {
  /// The region whose children compete, each with all below it; departments with what they supervise there.
  public var home: Region.ID
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
  /// What lies below a unit counts for it: items, and what was issued to units below it, but for the veto, which is
  /// theirs alone. Reads all items of the region and all steps once, and once more for the meeting.
  ///
  /// - Parameter home: the region whose children are ranked; nil for the whole campaign.
  /// - Parameter known: a report of the same ledger made earlier: what it says of the same meeting still holds.
  public func rankingReport(on day: CivilDate, of home: Region.ID? = nil, known: RankingReport? = nil)
    throws(LedgerError) -> RankingReport
  {
    let home = home ?? plan.root
    let standing = try consequences().filter { !$0.isWithdrawn && $0.moment.day <= day }
    let rankings = try rankings(on: day, of: home, standing)
    var report = RankingReport(
      home: home, units: rankings.units, departments: rankings.departments,
      issued: try issued(standing, of: home), meeting: nil, earlier: [:])
    guard let meeting = try meetings().last(where: { $0.adjourned.map { $0.day < day } ?? false }),
      let mark = meeting.after
    else { return report }
    report.meeting = meeting
    if let known, known.home == home, known.meeting?.id == meeting.id,
      known.units.ruleVersion == report.units.ruleVersion
    {
      report.earlier = known.earlier
      return report
    }
    let past = try past(at: mark)
    let before = try past.rankings(
      on: mark.day, of: home, try past.consequences().filter { !$0.isWithdrawn })
    report.earlier = [.units: before.units, .departments: before.departments]
    return report
  }

  /// What was issued, by whom it counts for: the child of the region that it concerns, and the department. Below the
  /// root a department answers for what was issued about items there.
  private func issued(_ issued: [IssuedConsequence], of home: Region.ID) throws(LedgerError)
    -> [RankingSubject: [IssuedConsequence]]
  {
    var found: [RankingSubject: [IssuedConsequence]] = [:]
    for each in issued {
      switch each.consequence.addressee {
      case .unit(let unit):
        if let row = plan.row(of: unit, in: home) { found[.unit(row), default: []].append(each) }
      case .department(let name):
        if home != plan.root {
          guard let id = each.consequence.item, let item = try item(id: id),
            plan.contains(item.entry.unit, in: home)
          else { continue }
        }
        found[.department(name), default: []].append(each)
      }
    }
    return found
  }

  private func rankings(on day: CivilDate, of home: Region.ID, _ issued: [IssuedConsequence])
    throws(LedgerError) -> (units: Ranking, departments: Ranking)
  {
    var (book, present) = try counted(on: day, of: home)
    let concerned = try self.issued(issued, of: home)
    for (subject, each) in concerned {
      for issued in each where issued.consequence.kind != .veto || issued.consequence.addressee == subject {
        var penalties = Penalties()
        penalties.count(issued.consequence.kind, reason: issued.consequence.reason)
        book.count(penalties, for: subject)
      }
    }
    let units = plan.children(of: home).map { Contender(.unit($0.id), code: $0.code, name: $0.short) }
    var departments = try contendingDepartments(issued)
    if home != plan.root {
      departments = departments.filter { present.contains($0.name) || concerned[$0.subject] != nil }
    }
    return (book.ranking(of: units), book.ranking(of: departments))
  }

  /// Counts the items of a region for its children and for departments.
  ///
  /// - Returns: the departments that are named, too.
  private func counted(on day: CivilDate, of home: Region.ID) throws(LedgerError) -> (
    RankingBook, departments: Set<String>
  ) {
    var book = RankingBook(on: day)
    var departments: Set<String> = []
    var reports = try reportCounts(on: day)[...]
    let settings = plan.settings
    let filter = home == plan.root ? ItemFilter.all : ItemFilter(units: Set(plan.subtree(of: home)))
    let rows = Dictionary(
      uniqueKeysWithValues: plan.children(of: home).flatMap { region in
        plan.subtree(of: region.id).map { ($0, RankingSubject.unit(region.id)) }
      })
    try walked {
      try forEachItem(filter) { item in
        while let first = reports.first, first.item < item.id { reports.removeFirst() }
        let count = reports.first.flatMap { $0.item == item.id ? $0.count : nil } ?? ReportCount()
        let light = Light.of(item, on: day, settings).colour
        if let row = rows[item.entry.unit] { book.count(item, light: light, reports: count, for: row) }
        // What names no department counts for none: there is nobody to be ranked.
        guard !item.entry.department.isEmpty else { return }
        departments.insert(item.entry.department)
        book.count(item, light: light, reports: count, for: .department(item.entry.department))
      }
    }
    return (book, departments)
  }

  /// The departments that items name or that something was issued to, in the order of the board.
  private func contendingDepartments(_ issued: [IssuedConsequence]) throws(LedgerError) -> [Contender] {
    var names = try self.departments().map(\.name).filter { !$0.isEmpty }
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
