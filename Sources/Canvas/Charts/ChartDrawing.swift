extension ChartPlot {
  /// Draws the chart; cells of the rectangle that it leaves empty keep what they show.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    let layout = layout(in: rect, on: canvas)
    drawTicks(layout, on: &canvas)
    drawMarkers(layout, on: &canvas)
    drawSeries(layout, on: &canvas)
    if layout.hasLabels { drawLabels(layout, on: &canvas) }
  }

  private func drawTicks(_ layout: ChartLayout, on canvas: inout Canvas) {
    let plot = layout.plot
    var taken: Set<Int> = []
    for tick in layout.ticks.prefix(1) + layout.ticks.reversed() {
      guard let row = layout.row(of: tick.value), taken.insert(row).inserted else { continue }
      if layout.gutter > 0 {
        canvas.write(
          tick.label, column: plot.column - layout.gutter, row: row, width: layout.gutter - 1,
          style: labelStyle, align: .trailing)
      }
      guard let gridStyle, let dot = layout.dot(of: Vertex(x: 0, y: tick.value)) else { continue }
      let mark = ink == .ascii ? "." : Braille.character(Braille.bit(column: 0, row: dot.row))
      for column in stride(from: 0, to: plot.columns, by: 4) {
        canvas.put(mark, column: plot.column + column, row: row, style: gridStyle)
      }
    }
  }

  private func drawMarkers(_ layout: ChartLayout, on canvas: inout Canvas) {
    for marker in markers {
      guard let column = layout.column(of: marker.x), let across = layout.across else { continue }
      let dot = across.dot(of: Double(marker.x))
      let mark =
        ink == .ascii
        ? ":" : Braille.character(Braille.bit(column: dot, row: 0) | Braille.bit(column: dot, row: 2))
      for row in 0..<layout.plot.rows {
        canvas.put(mark, column: column, row: layout.plot.row + row, style: marker.style)
      }
    }
  }

  private func drawSeries(_ layout: ChartLayout, on canvas: inout Canvas) {
    let plot = layout.plot
    var grid = DotGrid(columns: plot.columns, rows: plot.rows, ink: ink)
    for (index, series) in series.enumerated() {
      for run in series.runs { layout.trace(run, of: series, index: index, on: &grid) }
    }
    for row in 0..<plot.rows {
      for column in 0..<plot.columns {
        guard let cell = grid.cell(column: column, row: row) else { continue }
        let owner = series[cell.owner]
        canvas.put(
          ink == .ascii ? owner.mark : Braille.character(cell.dots), column: plot.column + column,
          row: plot.row + row, style: owner.style)
      }
    }
  }

  private func drawLabels(_ layout: ChartLayout, on canvas: inout Canvas) {
    let left = layout.plot.column - layout.gutter
    let right = layout.plot.column + layout.plot.columns
    var taken: [Range<Int>] = []
    for label in labels {
      let width = TextWidth.of(harmless(label.text))
      guard let column = layout.column(of: label.x), width > 0, width <= right - left else { continue }
      let start = min(max(left, column - width / 2), right - width)
      let room = (start - 1)..<(start + width + 1)
      guard !taken.contains(where: room.overlaps) else { continue }
      taken.append(start..<(start + width))
      canvas.write(
        label.text, column: start, row: layout.plot.row + layout.plot.rows, style: labelStyle)
    }
  }
}

extension ChartLayout {
  /// Sets the dots of a line without gaps; a lone point is one dot.
  fileprivate func trace(_ run: [Vertex], of series: ChartSeries, index: Int, on grid: inout DotGrid) {
    guard let across else { return }
    var pen = Pen(ink == .ascii ? .solid : series.stroke)
    for (start, end) in zip(run, run.count > 1 ? run.dropFirst() : run[...]) {
      guard let part = start.line(to: end, within: across.range), let from = dot(of: part.0),
        let to = dot(of: part.1)
      else { continue }
      grid.line(from: from, to: to, owner: index, pen: &pen)
    }
  }
}

extension Canvas {
  fileprivate mutating func put(_ character: Character, column: Int, row: Int, style: Style) {
    fill(Rect(column: column, row: row, columns: 1, rows: 1), style: style, with: character)
  }
}
