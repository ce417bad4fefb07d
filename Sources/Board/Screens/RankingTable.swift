import Campaign
import Canvas
import Ledger
import Words

/// A column of a ranking's tables.
enum RankingColumn: Hashable {
  case place, change, name, score
  case part(ScorePart)
  case deduction, red, closed, closedRate, finishedRate, veto

  /// The order in which columns stand.
  static let order: [RankingColumn] =
    [.place, .change, .name, .score] + ScorePart.allCases.map { .part($0) }
    + [.deduction, .red, .closed, .closedRate, .finishedRate, .veto]
  /// The order in which they get room.
  static let priority: [RankingColumn] =
    [.place, .name, .score, .change, .red, .deduction] + ScorePart.allCases.map { .part($0) }
    + [.closedRate, .finishedRate, .closed]
  /// The order in which they get room for their fractions.
  static let fractions: [RankingColumn] =
    [.closedRate, .finishedRate] + ScorePart.allCases.map { .part($0) } + [.deduction]

  var isLeading: Bool { self == .name || self == .veto || self == .change }
}

/// The columns that there is room for, and how wide they are; the same for two tables that stand one below the other.
struct RankingColumns {
  struct Choice {
    var isWide: Bool
    var width: Int
  }

  private(set) var chosen: [RankingColumn: Choice] = [:]
  /// Between two columns.
  static let gap = 2
  /// A long name is cut, and whole below the tables: both rates say more.
  private static let longestName = (narrow: 12, wide: 24)
  private static let wide = 110
  private static let firstReason = 12

  init(_ tables: [RankingCells], width: Int) {
    var room = width + RankingColumns.gap
    let isWide = width >= RankingColumns.wide
    let longestName = isWide ? RankingColumns.longestName.wide : RankingColumns.longestName.narrow
    func full(_ column: RankingColumn, isWide: Bool) -> Int {
      tables.map { $0.width(of: column, isWide: isWide) }.max() ?? 0
    }
    func take(_ column: RankingColumn, _ width: Int, isWide: Bool = false) {
      chosen[column] = Choice(isWide: isWide, width: width)
      room -= width + RankingColumns.gap
    }
    for column in RankingColumn.priority where column != .change || tables.contains(where: \.hasChanges) {
      let width = full(column, isWide: false)
      if column == .name {
        take(column, max(2, min(width, longestName, room - RankingColumns.gap)))
      } else if room >= width + RankingColumns.gap {
        take(column, width)
      }
    }
    // A veto is said with its reason before anything is said more exactly; what room is left at last is its own.
    let reason = tables.contains(where: \.hasVeto) ? full(.veto, isWide: true) : 0
    let first = min(reason, RankingColumns.firstReason)
    if reason > 0, room >= first + RankingColumns.gap { take(.veto, first) }
    for column in RankingColumn.fractions {
      let width = full(column, isWide: true)
      guard let narrow = chosen[column], room >= width - narrow.width else { continue }
      room += narrow.width + RankingColumns.gap
      take(column, width, isWide: true)
    }
    if chosen[.veto] != nil { chosen[.veto]?.width = min(reason, first + room) }
  }
}

/// One of the two tables of a ranking, drawn in the columns that were chosen: whole numbers only.
struct RankingTable {
  let cells: RankingCells
  let columns: RankingColumns

  /// Draws headings and rows, from a first row on.
  ///
  /// - Parameter cursor: the row under the cursor; nil in the table that has none.
  func draw(on canvas: inout Canvas, in rect: Rect, from top: Int, cursor: Int?) {
    let theme = cells.context.theme
    let rows = cells.rows
    drawLine(on: &canvas, row: rect.row, from: rect.column) { column, _ in
      (cells.heading(column), theme.faint)
    }
    for offset in 0..<(rect.rows - 1) where top + offset < rows.count {
      let row = rows[top + offset]
      let line = rect.row + 1 + offset
      let isHere = top + offset == cursor
      if isHere {
        canvas.fill(
          Rect(column: rect.column, row: line, columns: rect.columns, rows: 1), style: theme.cursor)
      }
      drawLine(on: &canvas, row: line, from: rect.column) { column, isWide in
        let text = cells.text(column, of: row, isWide: isWide)
        return (text, isHere ? theme.cursor : style(of: column, text, row, theme))
      }
    }
  }

  private func drawLine(
    on canvas: inout Canvas, row: Int, from start: Int,
    _ look: (RankingColumn, _ isWide: Bool) -> (text: String, style: Style)
  ) {
    var place = start + 1
    for column in RankingColumn.order {
      guard let choice = columns.chosen[column] else { continue }
      let (text, style) = look(column, choice.isWide)
      canvas.write(
        text, column: place, row: row, width: choice.width, style: style,
        align: column.isLeading ? .leading : .trailing)
      place += choice.width + RankingColumns.gap
    }
  }

  private func style(of column: RankingColumn, _ text: String, _ row: RankingRow, _ theme: Theme) -> Style {
    switch column {
    case .place, .score: row.grade == .vetoed ? theme.red.text : theme.strong
    case .veto: theme.red.text
    case .deduction: row.deduction > 0 ? theme.yellow.text : theme.faint
    case .red: row.red > 0 ? theme.red.text : theme.faint
    case .change: text == "=" ? theme.faint : theme.crosshair
    case .name, .part, .closed, .closedRate, .finishedRate: theme.text
    }
  }
}
