/// Neighbouring cells of one style.
struct Run {
  /// Where it begins.
  let column: Int
  let style: Style
  /// With the right halves of wide characters.
  let cells: ArraySlice<Cell>

  var columns: Int { cells.count }
  var text: String { String(cells.lazy.filter { $0.width > 0 }.map(\.character)) }
  var isBlank: Bool { cells.allSatisfy(\.isBlank) }
}

extension Canvas {
  /// The runs of a row from left to right, without blanks at its end that nobody can see.
  func runs(inRow row: Int) -> [Run] {
    var cells = self.row(row)
    let first = cells.startIndex
    while let last = cells.last, last.isInvisible { cells.removeLast() }
    var runs: [Run] = []
    while let cell = cells.first {
      let end = cells.firstIndex { $0.style != cell.style } ?? cells.endIndex
      runs.append(
        Run(column: cells.startIndex - first, style: cell.style, cells: cells[cells.startIndex..<end]))
      cells = cells[end...]
    }
    return runs
  }
}

extension Cell {
  fileprivate var isInvisible: Bool {
    isBlank && width == 1 && style.background == nil
      && style.attributes.isDisjoint(with: [.reverse, .underline])
  }
}
