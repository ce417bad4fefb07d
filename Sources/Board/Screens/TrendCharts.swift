import Campaign
import Canvas
import Ledger
import Words

/// A line of the trend's charts. Colour never stands alone: each has a stroke and a mark of its own.
enum TrendLine: Sendable {
  case open, closed, overdue, plan

  var stroke: ChartSeries.Stroke {
    switch self {
    case .open: .solid
    case .closed: .dashed
    case .overdue, .plan: .dotted
    }
  }

  /// The character of an ASCII line.
  var mark: Character {
    switch self {
    case .open: "o"
    case .closed: "+"
    case .overdue: "x"
    case .plan: "-"
    }
  }

  func style(_ theme: Theme) -> Style {
    switch self {
    case .open: theme.strong
    case .closed: theme.green.text
    case .overdue: theme.red.text
    case .plan: theme.crosshair.plainly
    }
  }

  func name(_ words: TrendWords) -> String {
    switch self {
    case .open: words.open
    case .closed: words.closed
    case .overdue: words.overdue
    case .plan: words.planLine
    }
  }
}

/// The two charts of the trend: what happened day by day, and what is open against the straight line.
struct TrendCharts {
  let facts: TrendFacts
  let meetings: [Meeting]
  let context: Context

  /// Stands below the day of a meeting.
  static let meetingSign = "|"

  private var theme: Theme { context.theme }
  private var words: TrendWords { context.words.trend }
  private var ink: ChartInk { context.symbols == .ascii ? .ascii : .braille }
  private var first: Int { facts.burnDown.first.dayNumber }
  private var today: Int { facts.today.day.dayNumber }

  /// Closed, open and overdue items from the first day to today.
  var daily: ChartPlot {
    var plot = plot(
      [
        series(.closed, facts.days.map { ($0.day, $0.closed) }),
        series(.overdue, facts.days.map { ($0.day, $0.overdue) }),
        series(.open, facts.days.map { ($0.day, $0.open) }),
      ], to: today)
    plot.labels = [label(facts.today.day), label(facts.burnDown.first)] + meetingLabels
    return plot
  }

  /// Open items to today, and the straight line to the deadline.
  var burnDown: ChartPlot {
    let burnDown = facts.burnDown
    var lines = [series(.open, facts.days.map { ($0.day, $0.open) })]
    var labels = [ChartLabel(x: today, text: words.today)]
    if let deadline = burnDown.deadline {
      labels.append(
        ChartLabel(x: deadline.dayNumber, text: "\(words.deadline) \(TrendCharts.text(deadline, context))"))
      if let peak = burnDown.peak, peak.day < deadline {
        lines.insert(series(.plan, [(peak.day, peak.open), (deadline, 0)]), at: 0)
      }
    }
    var plot = plot(lines, to: max(today, burnDown.deadline?.dayNumber ?? today))
    plot.labels = labels + [label(burnDown.first)] + meetingLabels
    plot.markers.append(ChartMarker(x: today, style: theme.text))
    return plot
  }

  private func plot(_ lines: [ChartSeries], to last: Int) -> ChartPlot {
    ChartPlot(
      lines, ink: ink, span: first...max(first + 1, last), isCount: true,
      labelStyle: theme.faint, gridStyle: theme.faint)
  }

  private func series(_ line: TrendLine, _ points: [(day: CivilDate, count: Int)]) -> ChartSeries {
    ChartSeries(
      points.map { ChartPoint(x: $0.day.dayNumber, y: $0.count) }, style: line.style(theme),
      stroke: line.stroke, mark: line.mark)
  }

  private func label(_ day: CivilDate) -> ChartLabel {
    ChartLabel(x: day.dayNumber, text: TrendCharts.text(day, context))
  }

  /// A sign below the day: lines over the whole chart would hide what it shows.
  private var meetingLabels: [ChartLabel] {
    meetings.reversed().map {
      ChartLabel(x: $0.opened.day.dayNumber, text: TrendCharts.meetingSign)
    }
  }

  /// `03-20`; with the year where it is another than today's.
  static func text(_ day: CivilDate, _ context: Context) -> String {
    String(day.iso.dropFirst(day.year == context.today.year ? 5 : 2))
  }
}

extension Style {
  /// The same colours without lines below: for lines of dots. Where there are no colours it stays bold.
  var plainly: Style { Style(foreground: foreground, background: background, attributes: .bold) }
}
