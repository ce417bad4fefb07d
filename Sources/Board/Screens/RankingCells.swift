import Campaign
import Canvas
import Ledger
import Words

/// The texts of a ranking's columns.
struct RankingCells {
  let report: RankingReport
  let kind: RowKind
  let context: Context

  var rows: [RankingRow] { report.ranking(of: kind).rows }
  var hasChanges: Bool { report.meeting != nil }
  var hasVeto: Bool { rows.contains { $0.penalties.veto != nil } }

  /// What its heading and all its texts need.
  func width(of column: RankingColumn, isWide: Bool) -> Int {
    ([heading(column)] + rows.map { harmless(text(column, of: $0, isWide: isWide)) }).map(TextWidth.of).max()
      ?? 0
  }

  /// What the subjects of a table are.
  static func name(_ kind: RowKind, _ context: Context) -> String {
    let words = context.words
    return kind == .departments
      ? words.ranking.departments
      : words.rowWord(below: context.home, in: context.plan, flat: words.ranking.units)
  }

  func heading(_ column: RankingColumn) -> String {
    let words = context.words.ranking
    switch column {
    case .place: return words.place
    case .change: return words.change
    case .name: return RankingCells.name(kind, context)
    case .score: return words.score
    case .part(let part): return words.partShort(part)
    case .deduction: return words.deduction
    case .red: return words.red
    case .closed: return words.closed
    case .closedRate: return words.closedRate
    case .finishedRate: return words.finishedRate
    case .veto: return words.veto
    }
  }

  func text(_ column: RankingColumn, of row: RankingRow, isWide: Bool) -> String {
    func share(_ component: Component) -> String {
      guard isWide, !component.isEmpty else { return RankingText.wholePercent(component) }
      return "\(RankingText.fraction(component)) \(RankingText.percent(component))"
    }
    switch column {
    case .place: return context.words.place(of: row)
    case .change:
      let arrows = (context.symbols.more.up, context.symbols.more.down)
      return context.words.change(report.change(of: row, in: kind), arrows)
    case .name: return row.name
    case .score: return RankingText.score(row.score)
    case .part(let part): return share(row.components[part])
    case .deduction:
      guard row.deduction > 0 else { return "0" }
      return isWide ? context.words.deduction(row.penalties) ?? "" : "\(row.deduction)"
    case .red: return "\(row.red)"
    case .closed: return "\(row.closed)"
    case .closedRate: return share(row.components.closedRate)
    case .finishedRate: return share(row.components.finishedRate)
    case .veto: return row.penalties.veto ?? ""
    }
  }
}
