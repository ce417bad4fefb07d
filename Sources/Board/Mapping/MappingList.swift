import Canvas
import Ledger
import Words

/// Draws the columns or names of a file, and what they are taken for.
struct MappingList {
  let screen: MappingScreen
  let context: Context
  let layout: MappingLayout

  /// A line of the list.
  private struct Line {
    let title: String
    let answer: String
    let certainty: Certainty
    let isByHand: Bool
    let samples: String
  }

  func draw(on canvas: inout Canvas) {
    let lines = lines
    let top = screen.cursor.top
    for offset in 0..<layout.list.rows where top + offset < lines.count {
      draw(
        lines[top + offset], row: layout.list.row + offset, isHere: top + offset == screen.cursor.line,
        on: &canvas)
    }
    let extent = Extent(first: top, shown: layout.list.rows, count: lines.count)
    let column = canvas.size.columns - 1
    if extent.first > 0 {
      canvas.write(
        String(context.symbols.more.up), column: column, row: layout.list.row, style: context.theme.crosshair)
    }
    if extent.last < extent.count {
      canvas.write(
        String(context.symbols.more.down), column: column, row: layout.list.row + layout.list.rows - 1,
        style: context.theme.crosshair)
    }
  }

  private var lines: [Line] {
    switch screen.section {
    case .columns:
      screen.draft.columns.indices.map { index in
        let column = screen.draft.columns[index]
        return Line(
          title: screen.title(ofColumn: index), answer: screen.label(column.answer),
          certainty: column.certainty, isByHand: screen.draft.columnsByHand.contains(index),
          samples: column.samples.joined(separator: " | "))
      }
    case .names(let kind): names(kind)
    }
  }

  private func names(_ kind: NameKind) -> [Line] {
    screen.names(kind).map { name in
      Line(
        title: name.text,
        answer: name.answer.map { screen.label($0, kind) } ?? context.words.mapping.noAnswer,
        certainty: name.answer == nil ? .none : name.isKnown ? .sure : .guess,
        isByHand: screen.draft.namesByHand[kind]?[name.text] != nil,
        samples: name.rows > 0 ? context.words.mapping.rows(name.rows) : "")
    }
  }

  private func draw(_ line: Line, row: Int, isHere: Bool, on canvas: inout Canvas) {
    let theme = context.theme
    let isSure = line.isByHand || line.certainty == .sure
    let colour = isSure ? theme.text : line.certainty == .guess ? theme.yellow.text : theme.red.text
    let style = isHere ? theme.cursor : colour
    canvas.fill(
      Rect(column: 0, row: row, columns: canvas.size.columns, rows: 1), style: isHere ? style : theme.text)
    let mark =
      isSure ? String(context.symbols.done) : line.certainty == .guess ? "?" : String(context.symbols.yellow)
    canvas.write(mark, column: 1, row: row, style: style)
    func write(_ text: String, _ place: (column: Int, width: Int)?, _ style: Style) {
      guard let place else { return }
      canvas.write(text, column: place.column, row: row, width: place.width, style: style)
    }
    write(line.title, layout.title, isHere ? style : theme.text)
    write(line.answer, layout.answer, style)
    let words = context.words.mapping
    write(line.isByHand ? words.byHand : words.certainty(line.certainty), layout.certainty, style)
    write(line.samples, layout.samples, isHere ? style : theme.faint)
  }
}
