import Campaign
import Canvas
import Ledger
import Words

/// The rankings of townships and of departments, and the account of one score.
///
/// Of the whole campaign, whatever the filter: a ranking of a part would be none.
struct RankingScreen: Screen {
  let kind = ScreenKind.ranking
  private(set) var report: RankingReport?
  /// The table under the cursor.
  private(set) var table = RowKind.units
  /// The row under the cursor and the first visible row, of each table.
  private(set) var cursors: [RowKind: Int] = [:]
  private(set) var tops: [RowKind: Int] = [:]
  /// Whose account lies open, and what it says.
  private(set) var opened: RankingSubject?
  private(set) var account: AccountPage?
  /// What the report was read from.
  private var version: (sequence: Int, day: CivilDate)?

  var selected: Item? { nil }

  func title(_ context: Context) -> String {
    RegionPath(context).beside(context.words.ranking.title)
  }

  func cursor(of kind: RowKind) -> Int { cursors[kind] ?? 0 }
  func top(of kind: RowKind) -> Int { tops[kind] ?? 0 }
  func rows(of kind: RowKind) -> [RankingRow] { report?.ranking(of: kind).rows ?? [] }

  /// The row under the cursor.
  var row: RankingRow? {
    let rows = rows(of: table)
    return rows.indices.contains(cursor(of: table)) ? rows[cursor(of: table)] : nil
  }

  func layout(_ context: Context) -> RankingLayout {
    RankingLayout(
      size: context.size, counts: (rows(of: .units).count, rows(of: .departments).count), shown: table)
  }

  mutating func handle(_ action: Action, _ context: Context) -> [Effect] {
    if account != nil { return handleInAccount(action, context) }
    let page = max(1, layout(context).visibleRows(of: table) - 1)
    let cursor = cursor(of: table)
    switch action {
    case .up: return go(to: cursor - 1, context)
    case .down: return go(to: cursor + 1, context)
    case .pageUp: return go(to: max(0, cursor - page), context)
    case .pageDown: return go(to: min(rows(of: table).count - 1, cursor + page), context)
    case .first, .lineStart: return go(to: 0, context)
    case .last, .lineEnd: return go(to: rows(of: table).count - 1, context)
    case .pivot, .left, .right:
      table = table == .units ? .departments : .units
      settle(context)
      return []
    case .open: return openAccount()
    case .issue: return issue()
    case .back, .quit: return [.back]
    default: return []
    }
  }

  /// A consequence for the unit or department as a whole.
  private func issue() -> [Effect] {
    row.map { [.pickConsequence(.subject($0.subject))] } ?? []
  }

  private mutating func openAccount() -> [Effect] {
    guard let row else { return [] }
    opened = row.subject
    return [.load(.selection)]
  }

  private mutating func handleInAccount(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .back, .quit:
      opened = nil
      account = nil
      return []
    case .open: return account?.item.map { [.open(.item($0))] } ?? []
    case .issue: return account.map { [.pickConsequence(.subject($0.subject))] } ?? []
    case .left, .right:
      // To the next one's account: a meeting goes through them one by one.
      let next = cursor(of: table) + (action == .right ? 1 : -1)
      guard rows(of: table).indices.contains(next) else { return [] }
      cursors[table] = next
      settle(context)
      return openAccount()
    default:
      let visible = layout(context).accountRows
      account?.move(action, visible: visible)
      return []
    }
  }

  /// Where both tables stand one below the other, the cursor goes from one into the other.
  private mutating func go(to row: Int, _ context: Context) -> [Effect] {
    cursors[table] = row
    if layout(context).arrangement == .stacked {
      if row >= rows(of: table).count, table == .units, !rows(of: .departments).isEmpty {
        table = .departments
        cursors = [.units: row - 1, .departments: 0]
      } else if row < 0, table == .departments {
        table = .units
        cursors[.units] = rows(of: .units).count - 1
      }
    }
    settle(context)
    return []
  }

  mutating func settle(_ context: Context) {
    let layout = layout(context)
    for kind in RowKind.allCases {
      let count = rows(of: kind).count
      let cursor = max(0, min(cursor(of: kind), count - 1))
      cursors[kind] = cursor
      let visible = layout.visibleRows(of: kind)
      let top = min(max(top(of: kind), cursor - visible + 1), cursor)
      tops[kind] = max(0, min(top, count - visible))
    }
    account?.settle(context, visible: layout.accountRows)
  }

  mutating func load(_ what: Load, from ledger: any LedgerStore, _ context: Context) throws(LedgerError) {
    if case .everything = what { try loadReport(from: ledger, context) }
    if let opened, let report, account?.subject != opened || what == .everything {
      account = try ledger.rankingAccount(of: opened, in: report).map {
        AccountPage($0, after: account?.subject == opened ? account : nil)
      }
      if account == nil { self.opened = nil }
    }
    settle(context)
  }

  /// Reads all items, so only when something happened or the day is another one.
  private mutating func loadReport(from ledger: any LedgerStore, _ context: Context) throws(LedgerError) {
    let now = (sequence: try ledger.latestSequence(), day: context.today)
    if let version, version == now { return }
    let here = RowKind.allCases.map { kind in (kind, subject(at: kind)) }
    report = try ledger.rankingReport(on: context.today, of: context.home, known: report)
    version = now
    // Places change: the cursor stays with whom it stood on.
    for (kind, subject) in here {
      if let index = rows(of: kind).firstIndex(where: { $0.subject == subject }) { cursors[kind] = index }
    }
  }

  private func subject(at kind: RowKind) -> RankingSubject? {
    let rows = rows(of: kind)
    return rows.indices.contains(cursor(of: kind)) ? rows[cursor(of: kind)].subject : nil
  }

  mutating func click(_ point: Point, opens: Bool, _ context: Context) -> [Effect] {
    if account != nil {
      let visible = layout(context).accountRows
      account?.click(point, visible: visible)
      return opens ? account?.item.map { [.open(.item($0))] } ?? [] : []
    }
    let layout = layout(context)
    for kind in RowKind.allCases {
      guard let rect = layout.place(of: kind), point.row > rect.row, point.row < rect.row + rect.rows,
        point.column >= rect.column, point.column < rect.column + rect.columns
      else { continue }
      let row = top(of: kind) + point.row - rect.row - 1
      guard rows(of: kind).indices.contains(row) else { return [] }
      table = kind
      cursors[kind] = row
      settle(context)
      return opens ? openAccount() : []
    }
    return []
  }

  func hasRevealed(_ id: Item.ID) -> Bool { false }

  /// Looks for a name in both tables, from the cursor on.
  mutating func seek(_ text: String, forward: Bool, in ledger: any LedgerStore, _ context: Context)
    throws(LedgerError) -> SearchResult
  {
    let places = RowKind.allCases.flatMap { kind in rows(of: kind).indices.map { (kind: kind, row: $0) } }
    let hits = places.indices.filter { index in
      rows(of: places[index].kind)[places[index].row].name.localizedCaseContains(text)
    }
    guard !hits.isEmpty else { return SearchResult(found: 0, wrapped: false) }
    let here = places.firstIndex { $0.kind == table && $0.row == cursor(of: table) } ?? 0
    let next = forward ? hits.first { $0 > here } : hits.last { $0 < here }
    let place = places[next ?? (forward ? hits[0] : hits[hits.count - 1])]
    table = place.kind
    cursors[place.kind] = place.row
    settle(context)
    if account != nil {
      opened = row?.subject
      try load(.selection, from: ledger, context)
    }
    return SearchResult(found: hits.count, wrapped: next == nil)
  }
}

extension String {
  fileprivate func localizedCaseContains(_ text: String) -> Bool { lowercased().contains(text.lowercased()) }
}
