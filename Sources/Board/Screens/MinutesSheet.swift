import Canvas
import Papers
import Words

/// Minutes on the screen, to be read through.
struct MinutesSheet: Sendable {
  var paper: Paper
  /// The meeting's.
  let number: Int
  private var scroll = TextScroll()
  /// The first visible line.
  var top: Int { scroll.top }

  init(_ paper: Paper, number: Int) {
    self.paper = paper
    self.number = number
  }

  private struct Line {
    var text = ""
    var style: Style
    var indent = 0
  }

  private static func visible(_ context: Context) -> Int { max(1, context.size.rows - 3) }

  mutating func handle(_ action: Action, _ context: Context) -> [Effect] {
    let page = max(1, MinutesSheet.visible(context) - 1)
    if scroll.move(action, page: page) {
      settle(context)
      return []
    }
    return action == .back || action == .quit ? [.back] : []
  }

  mutating func settle(_ context: Context) {
    scroll.settle(count: lines(context).count, visible: MinutesSheet.visible(context))
  }

  mutating func seek(_ text: String, forward: Bool, _ context: Context) -> SearchResult {
    let result = scroll.seek(text, in: lines(context).map(\.text), forward: forward, from: top - 1)
    settle(context)
    return result
  }

  func draw(on canvas: inout Canvas, title: String, _ context: Context) {
    let lines = lines(context)
    let visible = MinutesSheet.visible(context)
    let extent = Extent(first: top, shown: visible, count: lines.count)
    let more = context.symbols.more
    let place = extent.isWhole ? "" : extent.text(context.words.board.rows, more.up, more.down)
    let name = context.words.meeting.minutesOf.title
    TopBar(title: "\(title)  \(name)", right: [place], context: context).draw(on: &canvas)
    for (index, line) in lines.dropFirst(top).prefix(visible).enumerated() {
      let isHit =
        !context.search.isEmpty && line.text.lowercased().contains(context.search.lowercased())
      canvas.write(
        line.text, column: 2 + line.indent, row: 1 + index, width: canvas.size.columns - 4 - line.indent,
        style: isHit ? context.theme.found : line.style)
    }
    canvas.write(
      context.words.meeting.printHint(number), column: 2, row: canvas.size.rows - 2,
      width: canvas.size.columns - 4, style: context.theme.faint)
  }

  private func lines(_ context: Context) -> [Line] {
    let theme = context.theme
    var lines: [Line] = [Line(style: theme.text)]
    func add(_ text: String, _ style: Style, indent: Int = 0, hanging: Int = 0) {
      let width = max(8, context.size.columns - 4 - indent - hanging)
      for (index, part) in TextWidth.wrapped(text, to: width).enumerated() {
        lines.append(Line(text: part, style: style, indent: indent + (index == 0 ? 0 : hanging)))
      }
    }
    func add(_ facts: [Paper.Fact], indent: Int) {
      let label = facts.map { TextWidth.of($0.label) }.max() ?? 0
      for fact in facts {
        let blanks = String(repeating: " ", count: label - TextWidth.of(fact.label) + 2)
        add(fact.label + blanks + fact.text, theme.text, indent: indent, hanging: label + 2)
      }
    }
    for marking in paper.markings { add(marking, theme.strong) }
    for part in paper.parts {
      if !part.title.isEmpty {
        lines.append(Line(style: theme.text))
        add(part.title, theme.crosshair)
      }
      for block in part.blocks {
        switch block {
        case .heading(let text): add(text, theme.strong)
        case .paragraph(let text): add(text, theme.text, indent: 2, hanging: 2)
        case .facts(let facts): add(facts, indent: 0)
        case .signature(let texts): for text in texts { add(text, theme.text, indent: 2) }
        case .card(let heading, let light, let facts):
          let style = light.map { theme.light($0).text.bold } ?? theme.strong
          let mark = light.map { "\(context.symbols.light($0)) " } ?? ""
          add(mark + heading, style)
          add(facts, indent: 4)
        case .table(let table):
          let rows = [table.columns.map(\.title)] + table.rows.map { $0.map(\.text) }
          for line in MinutesSheet.aligned(rows) { add(line, theme.text, indent: 2) }
        }
      }
    }
    lines.append(Line(style: theme.text))
    add(paper.foot, indent: 0)
    return lines
  }

  /// The lines of a table: the first column at the left, figures at the right.
  private static func aligned(_ rows: [[String]]) -> [String] {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { TextWidth.of(harmless($0[column])) }.max() ?? 0
    }
    return rows.map { row in
      row.enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: widths[column] - TextWidth.of(harmless(cell)))
        return column == 0 ? cell + blanks : blanks + cell
      }.joined(separator: "  ")
    }
  }
}
