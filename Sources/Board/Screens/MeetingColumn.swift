import Canvas

/// Fields one below the other, with as much air between them as there is room for.
struct MeetingColumn {
  struct Line {
    let label: String
    let text: String
    let style: Style
    /// The text takes the place of the label as well.
    let isWide: Bool
  }

  /// From the top of the column to its end; nil is a blank line.
  let lines: [Line?]

  /// - Parameters:
  ///   - columns: the width of the column.
  ///   - labelWidth: the columns of it that labels take.
  ///   - rows: how many lines there is room for; with more, there is no air at all.
  init(_ fields: [MeetingField], columns: Int, labelWidth: Int, rows: Int) {
    let wrapped: [[Line?]] = fields.map { field in
      TextWidth.wrapped(field.text, to: max(8, columns - (field.isWide ? 0 : labelWidth))).enumerated().map {
        index, text in
        Line(
          label: index == 0 ? field.label : "", text: text, style: field.style, isWide: field.isWide)
      }
    }
    // Blank lines before what begins a group, and before every other label; the airiest that fits.
    let airs = [(3, 2), (2, 1), (1, 1), (1, 0), (0, 0)]
    let choices: [[Line?]] = airs.map { group, label in
      fields.indices.flatMap { index -> [Line?] in
        let field = fields[index]
        let gap = index == 0 ? 0 : field.opensGroup ? group : field.label.isEmpty ? 0 : label
        return Array(repeating: nil, count: gap) + wrapped[index]
      }
    }
    lines = choices.first { $0.count <= rows } ?? choices.last ?? []
  }

  func draw(
    on canvas: inout Canvas, column: Int, row: Int, columns: Int, labelWidth: Int, rows: Int, from top: Int,
    faint: Style
  ) {
    for (index, line) in lines.dropFirst(top).prefix(rows).enumerated() {
      guard let line else { continue }
      let indent = line.isWide ? 0 : labelWidth
      canvas.write(line.label, column: column, row: row + index, width: max(0, indent - 1), style: faint)
      canvas.write(
        line.text, column: column + indent, row: row + index, width: max(1, columns - indent),
        style: line.style)
    }
  }
}
