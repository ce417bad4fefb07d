extension Canvas {
  /// The canvas as a self-contained SVG picture; a column is 10 pixels wide, a row 22 high.
  ///
  /// Every run of narrow letters and every wide character has a place of its own, so that columns stay
  /// aligned whatever fonts draw them.
  public func svg(_ page: Page) -> String {
    let width = size.columns * Grid.column
    let height = size.rows * Grid.row
    let rows = (0..<size.rows).map { runs(inRow: $0) }
    let lines =
      [
        #"<?xml version="1.0" encoding="UTF-8"?>"#,
        #"<svg xmlns="http://www.w3.org/2000/svg" width="\#(width)" height="\#(height)" "#
          + #"viewBox="0 0 \#(width) \#(height)" role="img" xml:lang="\#(escaped(page.language))">"#,
        "<title>\(escaped(harmless(page.title)))</title>",
        "<style>.w{font-size:18.5px;text-anchor:middle}</style>",
        #"<rect width="\#(width)" height="\#(height)" fill="\#(page.background.hex)"/>"#,
        #"<g shape-rendering="crispEdges">"#,
      ] + grounds(rows, on: page) + [
        "</g>",
        #"<g font-family="'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', monospace" font-size="16.61" "#
          + #"xml:space="preserve" direction="ltr" unicode-bidi="bidi-override">"#,
      ] + rows.enumerated().flatMap { index, runs in runs.flatMap { letters($0, row: index, on: page) } } + [
        "</g>", "</svg>", "",
      ]
    return lines.joined(separator: "\n")
  }

  /// The backgrounds, merged to the right and downwards.
  private func grounds(_ rows: [[Run]], on page: Page) -> [String] {
    var done: [Ground] = []
    var open: [Ground] = []
    for (index, runs) in rows.enumerated() {
      var next: [Ground] = []
      for run in runs {
        guard let colour = Paint(run.style, on: page).background else { continue }
        if let last = next.last, last.colour == colour, last.column + last.columns == run.column {
          next[next.count - 1].columns += run.columns
        } else {
          next.append(Ground(column: run.column, columns: run.columns, row: index, rows: 1, colour: colour))
        }
      }
      for position in next.indices {
        guard let above = open.firstIndex(where: { $0.isAbove(next[position]) }) else { continue }
        next[position].row = open[above].row
        next[position].rows = open[above].rows + 1
        open.remove(at: above)
      }
      done += open
      open = next
    }
    return (done + open).map(\.element)
  }

  /// The letters of a run and the line under them.
  private func letters(_ run: Run, row: Int, on page: Page) -> [String] {
    let paint = Paint(run.style, on: page)
    var attributes = #"fill="\#(paint.foreground)""#
    if run.style.attributes.contains(.bold) { attributes += #" font-weight="bold""# }
    if run.style.attributes.contains(.italic) { attributes += #" font-style="italic""# }
    let baseline = row * Grid.row + Grid.baseline
    var lines = Stretch.all(in: run).map { stretch in
      let x = stretch.column * Grid.column
      let text = escaped(stretch.text)
      if stretch.width == 2 {
        return #"<text class="w" x="\#(x + Grid.column)" y="\#(baseline)" \#(attributes)>\#(text)</text>"#
      }
      return #"<text x="\#(x)" y="\#(baseline)" textLength="\#(stretch.count * Grid.column)" \#(attributes)>"#
        + "\(text)</text>"
    }
    if run.style.attributes.contains(.underline) {
      lines.append(
        #"<rect x="\#(run.column * Grid.column)" y="\#(baseline + 2)" width="\#(run.columns * Grid.column)" "#
          + #"height="1" fill="\#(paint.foreground)"/>"#)
    }
    return lines
  }
}

/// Pixels.
private enum Grid {
  static let column = 10
  static let row = 22
  static let baseline = 17
}

/// A rectangle of one colour, in columns and rows.
private struct Ground {
  var column: Int
  var columns: Int
  var row: Int
  var rows: Int
  var colour: String

  func isAbove(_ other: Ground) -> Bool {
    column == other.column && columns == other.columns && colour == other.colour
  }

  var element: String {
    #"<rect x="\#(column * Grid.column)" y="\#(row * Grid.row)" width="\#(columns * Grid.column)" "#
      + #"height="\#(rows * Grid.row)" fill="\#(colour)"/>"#
  }
}

/// Letters that one element may hold: ASCII together, anything else alone, because a font that stands in for
/// another may be narrower or wider.
private struct Stretch {
  var column: Int
  var width: Int
  var count: Int
  var text: String

  static func all(in run: Run) -> [Stretch] {
    var stretches: [Stretch] = []
    var isOpen = false
    for (offset, cell) in run.cells.enumerated() where cell.width > 0 {
      let isLetter = cell.character.isASCII && cell.character != " "
      if cell.character == " " && !isOpen { continue }
      if isOpen, isLetter || cell.character == " " {
        stretches[stretches.count - 1].text.append(cell.character)
        stretches[stretches.count - 1].count += 1
      } else {
        stretches.append(
          Stretch(
            column: run.column + offset, width: Int(cell.width), count: 1, text: String(cell.character)))
        isOpen = isLetter
      }
    }
    return stretches.map(\.withoutBlanksAtTheEnd)
  }

  private var withoutBlanksAtTheEnd: Stretch {
    var stretch = self
    while stretch.text.last == " " {
      stretch.text.removeLast()
      stretch.count -= 1
    }
    return stretch
  }
}
