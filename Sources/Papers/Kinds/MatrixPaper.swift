import Campaign
import Ledger
import Words

/// 作战图: every unit × every task, with the worst light and what is closed. From tallies alone.
struct MatrixPaper {
  private let source: PaperSource
  private let words: MatrixWords
  private let columns: [(area: Area, tasks: [Task])]

  init(_ source: PaperSource) {
    self.source = source
    words = source.words.report.matrix
    let plan = source.plan
    columns = plan.areas.map { ($0, plan.tasks(in: $0.id)) }.filter { !$0.tasks.isEmpty }
  }

  func paper() throws -> Paper {
    let tallies = try source.ledger.tallies(source.filter())
    return source.paper(
      words.title(source.plan.name), .a3Landscape,
      [Paper.Part("", [grid(tallies), .paragraph(words.cell), legend(tallies.whole)])])
  }

  private var tasks: [Task.ID] { columns.flatMap { $0.tasks.map(\.id) } }

  private func grid(_ tallies: CellTallies) -> Paper.Block {
    let board = source.words.board
    let groups =
      [PaperTable.Group("", columns: 1)]
      + columns.map { PaperTable.Group($0.area.name, columns: $0.tasks.count) }
      + [PaperTable.Group("", columns: 1)]
    let heads =
      [PaperTable.Column(board.unit, width: 4)]
      + columns.flatMap(\.tasks).map { PaperTable.Column($0.name, width: 3, .centre) }
      + [PaperTable.Column(board.whole, width: 4, .centre)]
    let shown = source.rows.filter { row in !row.isOwn || row.units.contains { tallies.cells[$0] != nil } }
    let cells = shown.map { row in tasks.map { tallies.tally(units: row.units, tasks: [$0]) } }
    var rows = zip(shown, cells).map { line($0.name, $1) }
    let sums = tasks.indices.map { task in cells.reduce(into: CellTally()) { $0 += $1[task] } }
    rows.append(line(board.whole, sums, isStrong: true))
    return source.table(heads, rows, groups: groups)
  }

  private func line(_ name: String, _ cells: [CellTally], isStrong: Bool = false) -> [PaperTable.Cell] {
    let sum = cells.reduce(into: CellTally()) { $0 += $1 }
    return [PaperTable.Cell(name, isStrong: true)] + cells.map { cell($0, isStrong: isStrong) }
      + [cell(sum, isStrong: true)]
  }

  /// Blank where there is nothing but what is void.
  private func cell(_ tally: CellTally, isStrong: Bool) -> PaperTable.Cell {
    guard tally.total > 0, let worst = tally.worst else { return PaperTable.Cell("") }
    let share = "\(tally.closed)/\(tally.total)"
    // A share that is too long to stand beside the mark stands below it, whole.
    let gap = share.count > 3 ? "\n" : " "
    return PaperTable.Cell("\(LightMark.of(worst))\(gap)\(share)", light: worst, isStrong: isStrong)
  }

  /// What the marks mean, so that it reads in black and white, and how many items have each.
  private func legend(_ whole: CellTally) -> Paper.Block {
    let columns = [
      PaperTable.Column(words.mark, width: 3, .centre), PaperTable.Column(source.words.board.light, width: 4),
      PaperTable.Column(words.meaning, width: 24),
      PaperTable.Column(source.words.meeting.minutesOf.total, width: 4, .trailing),
    ]
    let rows = LightColour.allCases.map { light in
      [
        PaperTable.Cell(LightMark.of(light), light: light),
        PaperTable.Cell(source.words.rules.light(light)), PaperTable.Cell(words.light(light)),
        PaperTable.Cell(whole.counted(light)),
      ]
    }
    return source.table(columns, rows)
  }
}
