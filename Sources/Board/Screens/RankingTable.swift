import Campaign
import Canvas
import Ledger
import Words

/// One of the two tables of a ranking, cut to a width: the columns that there is room for, whole numbers only.
struct RankingTable {
  /// A column as it is drawn: wide with its fractions, or narrow.
  struct Column {
    enum Kind: Hashable {
      case place, change, name, score
      case part(ScorePart)
      case deduction, red, closed, closedRate, finishedRate, veto
    }

    let kind: Kind
    let heading: String
    let cells: [String]
    var width: Int
    var isLeading: Bool { kind == .name || kind == .veto || kind == .change }
  }

  let rows: [RankingRow]
  /// In the order in which they stand, from left to right.
  let columns: [Column]

  /// The order in which columns stand.
  private static let order: [Column.Kind] =
    [.place, .change, .name, .score] + ScorePart.allCases.map { .part($0) }
    + [.deduction, .red, .closed, .closedRate, .finishedRate, .veto]
  /// The order in which they get room.
  private static let priority: [Column.Kind] =
    [.place, .name, .score, .change, .red, .deduction] + ScorePart.allCases.map { .part($0) }
    + [.closedRate, .finishedRate, .closed]
  /// The order in which they get room for their fractions.
  private static let fractions: [Column.Kind] =
    [.closedRate, .finishedRate] + ScorePart.allCases.map { .part($0) } + [.deduction]
  private static let gap = 2
  private static let longestName = 24
  private static let shortestReason = 8

  init(_ report: RankingReport, _ kind: RowKind, width: Int, _ context: Context) {
    let ranking = report.ranking(of: kind)
    rows = ranking.rows
    let cells = RankingCells(report: report, kind: kind, context: context)
    var chosen: [Column.Kind: Column] = [:]
    var room = width
    for kind in RankingTable.priority where kind != .change || report.meeting != nil {
      let column = cells.column(kind, isWide: false)
      // A number is shown whole or not at all; a name may be cut.
      let width = min(column.width, kind == .name ? RankingTable.longestName : column.width)
      guard room >= width + RankingTable.gap || (kind == .name && room > RankingTable.gap) else { continue }
      chosen[kind] = column
      chosen[kind]?.width = min(width, room - RankingTable.gap)
      room -= width + RankingTable.gap
    }
    for kind in RankingTable.fractions {
      let wide = cells.column(kind, isWide: true)
      guard let narrow = chosen[kind], room >= wide.width - narrow.width else { continue }
      room -= wide.width - narrow.width
      chosen[kind] = wide
    }
    if rows.contains(where: { $0.penalties.veto != nil }),
      room >= RankingTable.shortestReason + RankingTable.gap
    {
      var reasons = cells.column(.veto, isWide: true)
      reasons.width = min(reasons.width, room - RankingTable.gap)
      chosen[.veto] = reasons
    }
    columns = RankingTable.order.compactMap { chosen[$0] }
  }

  /// How wide it is drawn.
  var width: Int { columns.reduce(0) { $0 + $1.width + RankingTable.gap } - RankingTable.gap }

  /// Draws headings and rows, from a first row on.
  ///
  /// - Parameter cursor: the row under the cursor; nil in the table that has none.
  func draw(
    on canvas: inout Canvas, in rect: Rect, from top: Int, cursor: Int?, _ context: Context
  ) {
    drawLine(on: &canvas, row: rect.row, from: rect.column) { ($0.heading, context.theme.faint) }
    for offset in 0..<(rect.rows - 1) where top + offset < rows.count {
      let index = top + offset
      let line = rect.row + 1 + offset
      let isHere = index == cursor
      if isHere {
        let ground = Rect(column: rect.column, row: line, columns: rect.columns, rows: 1)
        canvas.fill(ground, style: context.theme.cursor)
      }
      drawLine(on: &canvas, row: line, from: rect.column) { column in
        (column.cells[index], isHere ? context.theme.cursor : style(of: column, rows[index], context.theme))
      }
    }
  }

  private func drawLine(
    on canvas: inout Canvas, row: Int, from start: Int, _ look: (Column) -> (text: String, style: Style)
  ) {
    var place = start + 1
    for column in columns {
      let (text, style) = look(column)
      canvas.write(
        text, column: place, row: row, width: column.width, style: style,
        align: column.isLeading ? .leading : .trailing)
      place += column.width + RankingTable.gap
    }
  }

  private func style(of column: Column, _ row: RankingRow, _ theme: Theme) -> Style {
    switch column.kind {
    case .name: return theme.text
    case .place, .score: return row.grade == .vetoed ? theme.red.text : theme.strong
    case .veto: return theme.red.text
    case .deduction: return row.deduction > 0 ? theme.yellow.text : theme.faint
    case .red: return row.red > 0 ? theme.red.text : theme.faint
    case .change:
      let text = column.cells[rows.firstIndex { $0.subject == row.subject } ?? 0]
      return text == "=" ? theme.faint : theme.crosshair
    case .part, .closed, .closedRate, .finishedRate: return theme.text
    }
  }
}

/// The texts of a ranking's columns.
struct RankingCells {
  let report: RankingReport
  let kind: RowKind
  let context: Context

  func column(_ column: RankingTable.Column.Kind, isWide: Bool) -> RankingTable.Column {
    let heading = heading(column)
    let cells = report.ranking(of: kind).rows.map { harmless(text(column, of: $0, isWide: isWide)) }
    let width = ([heading] + cells).map(TextWidth.of).max() ?? 0
    return RankingTable.Column(kind: column, heading: heading, cells: cells, width: width)
  }

  /// What the subjects of a table are.
  static func name(_ kind: RowKind, _ context: Context) -> String {
    kind == .units ? context.words.ranking.units : context.words.ranking.departments
  }

  private func heading(_ column: RankingTable.Column.Kind) -> String {
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

  private func text(_ column: RankingTable.Column.Kind, of row: RankingRow, isWide: Bool) -> String {
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
