import Canvas
import Words

/// The line above a chart: its name, and what each of its lines looks like.
struct TrendLegend {
  let title: String
  let lines: [TrendLine]
  let hasMeetings: Bool
  let context: Context

  private struct Entry {
    let sample: String
    let name: String
    let style: Style

    var width: Int { TextWidth.of(sample) + 1 + TextWidth.of(name) }
  }

  /// What stands for meetings goes first where there is no room for all, then the name; an entry is shown whole
  /// or not at all.
  func draw(column: Int, row: Int, columns: Int, on canvas: inout Canvas) {
    let theme = context.theme
    let entries = entries
    let needed = entries.prefix(lines.count).reduce(0) { $0 + $1.width + 2 }
    var pen = Pen(column: column, row: row, end: column + columns)
    if TextWidth.of(title) + needed <= columns {
      pen.write(title, theme.strong, on: &canvas)
      pen.space(2)
    }
    let gap = pen.column + needed - 2 <= pen.end ? 2 : 1
    for entry in entries {
      guard pen.column + entry.width <= pen.end else { return }
      pen.write(entry.sample, entry.style, on: &canvas)
      pen.space(1)
      pen.write(entry.name, theme.text, on: &canvas)
      pen.space(gap)
    }
  }

  private var entries: [Entry] {
    let words = context.words.trend
    let isASCII = context.symbols == .ascii
    var entries = lines.map { line in
      Entry(
        sample: isASCII ? String(repeating: line.mark, count: 3) : TrendLegend.sample(line.stroke),
        name: line.name(words), style: line.style(context.theme))
    }
    if hasMeetings {
      entries.append(Entry(sample: TrendCharts.meetingSign, name: words.meeting, style: context.theme.faint))
    }
    return entries
  }

  private static func sample(_ stroke: ChartSeries.Stroke) -> String {
    switch stroke {
    case .solid: "⠤⠤⠤"
    case .dashed: "⠤⠤ ⠤"
    case .dotted: "⠄⠄⠄"
    }
  }
}
