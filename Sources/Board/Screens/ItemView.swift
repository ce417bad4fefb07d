import Campaign
import Canvas
import Ledger
import Words

/// Draws an item: fields at the left and the timeline at the right, or one below the other.
struct ItemView {
  let screen: ItemScreen
  let context: Context
  private let fields: [ItemRow]
  private let timeline: [ItemRow]
  private let leftWidth: Int
  private let labelWidth: Int

  init(screen: ItemScreen, context: Context) {
    self.screen = screen
    self.context = context
    let columns = context.size.columns
    let isSplit = columns >= 100
    leftWidth = isSplit ? columns * 11 / 20 : columns
    labelWidth = context.words.language == .english ? 20 : 14
    let rightWidth = isSplit ? columns - leftWidth : columns
    fields =
      ItemFields(
        screen: screen, context: context, width: leftWidth - 2, labelWidth: labelWidth
      ).rows
    timeline =
      ItemTimeline(
        screen: screen, context: context, width: rightWidth - 2, labelWidth: labelWidth
      ).rows
  }

  private var isSplit: Bool { leftWidth < context.size.columns }

  /// Lines of the longer column.
  var lineCount: Int { isSplit ? max(fields.count, timeline.count) : fields.count + 1 + timeline.count }

  /// The texts in reading order, for the search.
  var texts: [String] {
    isSplit
      ? (0..<lineCount).map { index in
        (index < fields.count ? fields[index].text : "")
          + (index < timeline.count ? timeline[index].text : "")
      }
      : fields.map(\.text) + [""] + timeline.map(\.text)
  }

  func draw(on canvas: inout Canvas) {
    let words = context.words
    TopBar(title: "\(words.board.item) \(screen.title(context))", right: right, context: context)
      .draw(on: &canvas)
    guard screen.item != nil else {
      canvas.write(words.board.noItems, column: 2, row: 2, style: context.theme.faint)
      return
    }
    if isSplit {
      draw(fields, at: 1, width: leftWidth - 2, on: &canvas)
      draw(timeline, at: leftWidth + 1, width: canvas.size.columns - leftWidth - 2, on: &canvas)
    } else {
      draw(fields + [ItemRow(content: .blank)] + timeline, at: 1, width: leftWidth - 2, on: &canvas)
    }
  }

  /// Where the item belongs, and which of its lines are shown when not all of them are.
  private var right: [String] {
    guard let item = screen.item else { return [] }
    let unit = context.plan.name(of: item.entry.unit)
    let task = context.plan.task(item.entry.task)?.name ?? ""
    let extent = Extent(first: screen.top, shown: context.size.rows - 2, count: lineCount)
    guard !extent.isWhole else { return ["\(unit)  \(task)", unit] }
    let place = extent.text(context.words.board.rows, context.symbols.more.up, context.symbols.more.down)
    return ["\(unit)  \(task)  \(place)", "\(unit)  \(place)", place]
  }

  private func draw(_ rows: [ItemRow], at column: Int, width: Int, on canvas: inout Canvas) {
    for (index, row) in rows.dropFirst(screen.top).prefix(canvas.size.rows - 2).enumerated() {
      draw(row, at: Point(column: column, row: 1 + index), width: width, on: &canvas)
    }
  }

  private func draw(_ row: ItemRow, at start: Point, width: Int, on canvas: inout Canvas) {
    switch row.content {
    case .blank: break
    case .field(let label, let text, let style):
      canvas.write(
        label, column: start.column, row: start.row, width: labelWidth, style: context.theme.faint)
      canvas.write(
        text, column: start.column + labelWidth, row: start.row, width: width - labelWidth,
        style: isHit(text) ? context.theme.found : style)
    case .pieces(let pieces):
      for piece in pieces {
        let column = start.column + piece.column
        canvas.fill(Rect(column: column, row: start.row, columns: piece.width, rows: 1), style: piece.style)
        canvas.write(
          piece.text, column: column + 1, row: start.row, width: piece.width - 2,
          style: isHit(piece.text) ? context.theme.found : piece.style)
      }
    }
  }

  private func isHit(_ text: String) -> Bool {
    !context.search.isEmpty && text.lowercased().contains(context.search.lowercased())
  }
}
