import Campaign
import Canvas
import Ledger
import Words

/// The figures of a trend in words: today's, against a week ago, against the straight line, and what the pace
/// of late leads to.
struct TrendFigures {
  let facts: TrendFacts
  let context: Context

  /// A figure with what it changed by.
  private struct Figure {
    let name: String
    let value: String
    let change: Int?
    /// Whether more of it is good.
    let isGain: Bool
    var isAlarming = false
  }

  private typealias Run = (text: String, style: Style)

  private var words: TrendWords { context.words.trend }
  private var theme: Theme { context.theme }

  private var open: Figure {
    Figure(name: words.open, value: "\(facts.today.open)", change: facts.change(\.open), isGain: false)
  }

  private var closed: Figure {
    let (closed, total) = (facts.today.closed, facts.today.total)
    let share = total > 0 ? " \(closed * 100 / total)%" : ""
    return Figure(
      name: words.closed, value: "\(closed)/\(total)\(share)", change: facts.change(\.closed), isGain: true)
  }

  private var overdue: Figure {
    Figure(
      name: words.overdue, value: "\(facts.today.overdue)", change: facts.change(\.overdue), isGain: false,
      isAlarming: facts.today.overdue > 0)
  }

  private var standing: Figure? {
    let count = facts.today.count(.standing)
    guard count > 0 else { return nil }
    return Figure(
      name: context.words.rules.state(.standing), value: "\(count)",
      change: facts.change { $0.count(.standing) }, isGain: true)
  }

  func draw(_ layout: TrendLayout, on canvas: inout Canvas) {
    switch layout.figures {
    case .panel: drawPanel(in: layout.figuresRect, on: &canvas)
    case .lines(let count): drawLines(count, in: layout.figuresRect, on: &canvas)
    }
  }

  // The lines

  private func drawLines(_ count: Int, in rect: Rect, on canvas: inout Canvas) {
    let figures = [open, closed, overdue]
    let groups: [[[Run]]]
    switch count {
    case 1:
      groups = [
        [
          runs(open, withChange: false), behind, runs(overdue, withChange: false),
          runs(closed, withChange: false),
        ]
      ]
    case 2:
      groups = [figures.map { runs($0, withChange: rect.columns >= 70) }, [behind, outlook]]
    default:
      groups = [
        figures.map { runs($0, withChange: rect.columns >= 70) }, [planned, behind],
        [outlook, afterDeadline],
      ]
    }
    for (offset, group) in groups.enumerated() {
      draw(
        group.filter { !$0.isEmpty }, column: rect.column, row: rect.row + offset, rect.columns, on: &canvas)
    }
  }

  /// Whole groups of words as far as there is room: half a number is a wrong number.
  private func draw(_ groups: [[Run]], column: Int, row: Int, _ columns: Int, on canvas: inout Canvas) {
    let needed = groups.reduce(0) { $0 + width($1) } + (groups.count - 1) * 3
    let gap = needed <= columns ? 3 : 2
    var pen = Pen(column: column, row: row, end: column + columns)
    for (index, group) in groups.enumerated() {
      // The first is cut rather than left out.
      guard index == 0 || pen.column + width(group) <= pen.end else { continue }
      for run in group { pen.write(run.text, run.style, on: &canvas) }
      pen.space(gap)
    }
  }

  private func width(_ runs: [Run]) -> Int { runs.reduce(0) { $0 + TextWidth.of($1.text) } }

  private func runs(_ figure: Figure, withChange: Bool) -> [Run] {
    var runs: [Run] = [
      (figure.name + " ", theme.faint), (figure.value, figure.isAlarming ? theme.red.text : theme.strong),
    ]
    if withChange, let change = figure.change {
      runs.append((" \(words.week) ", theme.faint))
      runs.append((TrendFigures.signed(change), style(of: figure)))
    }
    return runs
  }

  // The panel

  private func drawPanel(in rect: Rect, on canvas: inout Canvas) {
    let figures = [open, closed, overdue, standing].compactMap { $0 }
    if open.change != nil {
      canvas.write(
        words.week, column: rect.column, row: rect.row, width: rect.columns - 1, style: theme.faint,
        align: .trailing)
    }
    for (offset, figure) in figures.enumerated() {
      draw(figure, row: rect.row + 1 + offset, in: rect, on: &canvas)
    }
    var row = rect.row + 1 + figures.count
    for group in [[planned, behind], [outlook, afterDeadline]] {
      row += 1
      for run in group.flatMap({ $0 }) {
        for line in TextWidth.wrapped(run.text, to: rect.columns) where row < rect.row + rect.rows {
          canvas.write(line, column: rect.column, row: row, width: rect.columns, style: run.style)
          row += 1
        }
      }
    }
  }

  /// Name, value and change in columns.
  private func draw(_ figure: Figure, row: Int, in rect: Rect, on canvas: inout Canvas) {
    let right = rect.column + rect.columns - 7
    canvas.write(figure.name, column: rect.column, row: row, width: 10, style: theme.faint)
    canvas.write(
      figure.value, column: rect.column + 11, row: row, width: right - rect.column - 12,
      style: figure.isAlarming ? theme.red.text : theme.strong, align: .trailing)
    guard let change = figure.change else { return }
    canvas.write(
      TrendFigures.signed(change), column: right, row: row, width: 6, style: style(of: figure),
      align: .trailing)
  }

  // The words

  private var planned: [Run] {
    guard let planned = facts.burnDown.planned(on: facts.today.day) else {
      return facts.burnDown.deadline == nil ? [(words.noLine, theme.faint)] : []
    }
    return [(words.planned(planned), theme.text)]
  }

  private var behind: [Run] {
    guard let behind = facts.burnDown.behind else { return [] }
    return [(words.behind(behind), behind > 0 ? theme.yellow.text : theme.green.text)]
  }

  private var outlook: [Run] {
    guard let outlook = facts.burnDown.outlook else { return [] }
    return [(words.outlook(outlook), theme.text)]
  }

  /// How far the end at this pace lies from the deadline.
  private var afterDeadline: [Run] {
    guard case .ends(let day, _)? = facts.burnDown.outlook, let deadline = facts.burnDown.deadline else {
      return []
    }
    let days = day - deadline
    return [(words.afterDeadline(days), days > 0 ? theme.yellow.text : theme.green.text)]
  }

  private func style(of figure: Figure) -> Style {
    guard let change = figure.change, change != 0 else { return theme.faint }
    return (change > 0) == figure.isGain ? theme.green.text : theme.yellow.text
  }

  private static func signed(_ number: Int) -> String { number > 0 ? "+\(number)" : "\(number)" }
}
