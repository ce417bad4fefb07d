import Campaign

/// One subject's score with all that it rests on: what Enter on a ranking shows.
public struct RankingAccount: Sendable {
  public var row: RankingRow
  public var kind: RowKind
  public var date: CivilDate
  public var ruleVersion: String
  /// How many have a place.
  public var ranked: Int
  public var change: PlaceChange?
  /// The meeting since which the change is.
  public var meeting: Meeting?
  public var ties: [(other: RankingRow, decided: TieBreak)]
  /// What was issued and stands, oldest first.
  public var issued: [IssuedConsequence]
  /// The items that count against T, the latest first.
  public var late: [LateItem]
}

/// An item that counts against T.
public struct LateItem: Hashable, Sendable, Identifiable {
  public var id: Item.ID
  public var number: String
  public var content: String
  public var lateness: Lateness
}

extension LedgerStore {
  /// The account of one subject of a report that this ledger gave; nil for who is not in it. Reads the
  /// subject's items.
  public func rankingAccount(of subject: RankingSubject, in report: RankingReport) throws(LedgerError)
    -> RankingAccount?
  {
    guard let (row, kind) = report.row(of: subject) else { return nil }
    let ranking = report.ranking(of: kind)
    return RankingAccount(
      row: row, kind: kind, date: ranking.date, ruleVersion: ranking.ruleVersion,
      ranked: ranking.rows.count { $0.place != nil }, change: report.change(of: row, in: kind),
      meeting: report.meeting, ties: ranking.ties(of: row), issued: report.issued[subject] ?? [],
      late: try lateItems(of: subject, in: report.home, on: ranking.date))
  }

  private func lateItems(of subject: RankingSubject, in home: Region.ID, on day: CivilDate)
    throws(LedgerError) -> [LateItem]
  {
    var filter = ItemFilter()
    if home != plan.root { filter.units = Set(plan.subtree(of: home)) }
    switch subject {
    case .unit(let id): filter.units = Set(plan.subtree(of: id))
    case .department(let name): filter.departments = [name]
    }
    var late: [LateItem] = []
    do {
      try forEachItem(filter) { item in
        guard let lateness = item.lateness(on: day) else { return }
        late.append(
          LateItem(
            id: item.id, number: item.entry.number, content: item.entry.summary, lateness: lateness))
      }
    } catch let error as LedgerError { throw error } catch {
      throw .inputOutput(path: location, detail: "\(error)")
    }
    return late.sorted { ($1.lateness.days, $0.id) < ($0.lateness.days, $1.id) }
  }
}
