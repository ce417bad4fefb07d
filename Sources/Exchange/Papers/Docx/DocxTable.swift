import Campaign
import Papers

/// Tables of a document. Their header stands on every page, and their rows are not torn.
struct DocxTable {
  private let text: DocxText
  private let xml: XMLPart
  /// The width that a table takes.
  private let points: Double

  init(_ text: DocxText, points: Double) {
    self.text = text
    self.points = points
    xml = text.xml
  }

  /// A row of more lines than these may go over to the next page: no page holds it with certainty.
  private static let longestRow = 15

  /// What stays on the page of what follows the table.
  enum Hold { case nothing, lastRow, everything }

  private struct Cell {
    var text: String
    var style = "Cell"
    var span = 1
    var size: Double
    var alignment: String?
    var ground: UInt32?
    var ink: UInt32?
    var isBold = false
    /// Merged with the cell below or above.
    var merge: Merge?

    enum Merge: String { case restart, `continue` }
  }

  // What is written

  func write(_ table: PaperTable, hold: Hold = .nothing, _ written: WrittenRows) throws {
    guard !table.columns.isEmpty else { return }
    let fit = try TableFit(table, measure: points) { try written.check() }
    let widths = widths(fit.shares)
    try begin(widths, hold) {
      for header in headers(table, fit.size) { row(header, widths, isHeader: true) }
      if table.rows.isEmpty {
        row([empty(table, fit.size)], widths, staysWithNext: hold != .nothing)
      }
      for (index, cells) in table.rows.enumerated() {
        row(
          self.cells(cells, table, fit.size), widths,
          staysWithNext: holds(hold, index, of: table.rows.count))
        try written.add()
      }
    }
  }

  /// Labels at the left and what they say at the right, under a heading over both. What has a heading and is short
  /// stays on one page.
  func write(
    _ facts: [Paper.Fact], heading: String? = nil, light: LightColour? = nil, hold: Hold = .nothing
  ) {
    guard !facts.isEmpty || heading != nil else { return }
    let size = 12.0
    let longest = facts.map { TextRoom.of($0.label) }.max() ?? 0
    // A character more: fonts differ.
    let label = (Double(min(max(longest, 8), 20) + 2) * size / 2 + TableFit.padding) / points
    let isWhole = heading != nil && facts.count <= DocxDocument.mostRowsHeld
    let widths = widths([label, 1 - label])
    begin(widths, hold) {
      if let heading {
        let tint = light.map { PaperTint.of($0, behind: heading) }
        let cell = Cell(
          text: heading, style: "CellHeading", span: 2, size: size, alignment: "left",
          ground: tint?.ground ?? PaperTint.header, ink: tint?.ink)
        row([cell], widths, staysWithNext: !facts.isEmpty)
      }
      for (index, fact) in facts.enumerated() {
        row(
          [
            Cell(
              text: fact.label, style: "CellHeading", size: size, alignment: "left",
              ground: heading == nil ? PaperTint.header : nil),
            Cell(text: fact.text, size: size),
          ], widths,
          staysWithNext: isWhole && index + 1 < facts.count || holds(hold, index, of: facts.count))
      }
    }
  }

  private func holds(_ hold: Hold, _ row: Int, of count: Int) -> Bool {
    switch hold {
    case .nothing: false
    case .lastRow: row == count - 1
    case .everything: true
    }
  }

  // The cells

  private func headers(_ table: PaperTable, _ size: Double) -> [[Cell]] {
    func heading(_ text: String) -> Cell {
      Cell(text: text, style: "CellHeading", size: size, ground: PaperTint.header)
    }
    guard !table.groups.isEmpty else { return [table.columns.map { heading($0.title) }] }
    var (upper, lower): ([Cell], [Cell]) = ([], [])
    for group in table.groups {
      let columns = table.columns[lower.count..<lower.count + group.columns].map { heading($0.title) }
      if group.title.isEmpty {
        // The column's own heading stands beside the groups.
        upper += columns.map { with($0, .restart) }
        lower += columns.map { _ in with(heading(""), .continue) }
      } else {
        var cell = heading(group.title)
        cell.span = group.columns
        upper.append(cell)
        lower += columns
      }
    }
    return [upper, lower]
  }

  private func with(_ cell: Cell, _ merge: Cell.Merge) -> Cell {
    var cell = cell
    cell.merge = merge
    return cell
  }

  private func empty(_ table: PaperTable, _ size: Double) -> Cell {
    Cell(text: table.empty, span: table.columns.count, size: size, alignment: "center")
  }

  private func cells(_ row: [PaperTable.Cell], _ table: PaperTable, _ size: Double) -> [Cell] {
    zip(row, table.columns).map { cell, column in
      let tint = cell.light.map { PaperTint.of($0, behind: cell.text) }
      return Cell(
        text: cell.text, size: size, alignment: DocxTable.name(of: column.alignment),
        ground: tint?.ground ?? (column.input == nil ? nil : PaperTint.input), ink: tint?.ink,
        isBold: cell.isStrong || tint?.isStrong ?? false)
    }
  }

  private static func name(of alignment: PaperTable.Column.Alignment) -> String? {
    switch alignment {
    case .leading: nil
    case .centre: "center"
    case .trailing: "right"
    }
  }

  // The markup

  private func widths(_ shares: [Double]) -> [Int] {
    let whole = Docx.twips(points: points)
    return shares.map { max(1, Int((Double(whole) * $0).rounded(.down))) }
  }

  private func begin(_ widths: [Int], _ hold: Hold, _ rows: () throws -> Void) rethrows {
    try xml.element("w:tbl") {
      xml.element("w:tblPr") {
        xml.element("w:tblStyle", ["w:val": "TableGrid"])
        xml.element("w:tblW", ["w:w": "\(widths.reduce(0, +))", "w:type": "dxa"])
        xml.element("w:jc", ["w:val": "center"])
        xml.element("w:tblLayout", ["w:type": "fixed"])
      }
      xml.element("w:tblGrid") {
        for width in widths { xml.element("w:gridCol", ["w:w": "\(width)"]) }
      }
      try rows()
    }
    // Two tables without anything between them are one.
    text.paragraph("Gap", "", staysWithNext: hold != .nothing)
  }

  private func row(_ cells: [Cell], _ widths: [Int], isHeader: Bool = false, staysWithNext: Bool = false) {
    var columns: [Int] = []
    for cell in cells {
      let first = columns.reduce(0, +)
      columns.append(min(cell.span, widths.count - first))
    }
    var first = 0
    let placed = zip(cells, columns).map { cell, count in
      defer { first += count }
      return (cell: cell, width: widths[first..<first + count].reduce(0, +))
    }
    let lines = placed.map { cell, width in
      TextRoom.lines(printable(cell.text), width: max(1, Int(Double(width) / (cell.size * 10)) - 1))
    }
    xml.element("w:tr") {
      xml.element("w:trPr") {
        if lines.max() ?? 0 <= DocxTable.longestRow { xml.element("w:cantSplit") }
        if isHeader { xml.element("w:tblHeader") }
      }
      for (cell, width) in placed { write(cell, width, staysWithNext) }
    }
  }

  private func write(_ cell: Cell, _ width: Int, _ staysWithNext: Bool) {
    xml.element("w:tc") {
      xml.element("w:tcPr") {
        xml.element("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])
        if cell.span > 1 { xml.element("w:gridSpan", ["w:val": "\(cell.span)"]) }
        if let merge = cell.merge { xml.element("w:vMerge", ["w:val": merge.rawValue]) }
        if let ground = cell.ground {
          xml.element(
            "w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": PaperTint.hexadecimal(ground)])
        }
        xml.element("w:vAlign", ["w:val": "center"])
      }
      text.paragraph(
        cell.style, cell.text, DocxText.Run(size: cell.size, isBold: cell.isBold, ink: cell.ink),
        alignment: cell.alignment, staysWithNext: staysWithNext)
    }
  }
}
