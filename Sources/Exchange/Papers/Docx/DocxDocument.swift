import Campaign
import Papers

/// The text of a document.
struct DocxDocument {
  private let paper: Paper
  private let page: PaperPage
  private let rows: WrittenRows

  init(_ paper: Paper, _ rows: WrittenRows) {
    self.paper = paper
    self.rows = rows
    page = PaperPage.of(paper.sheet)
  }

  func write(_ xml: XMLPart) throws {
    try xml.element("w:document", ["xmlns:w": Docx.namespace, "xmlns:r": Docx.relations]) {
      try xml.element("w:body") {
        let text = DocxText(xml)
        for marking in paper.markings { text.paragraph("Marking", marking) }
        text.paragraph("Title", paper.title)
        if !paper.number.isEmpty { text.paragraph("Number", paper.number) }
        if !paper.addressee.isEmpty { text.paragraph("Addressee", paper.addressee) }
        for (index, part) in paper.parts.enumerated() { try write(part, isFirst: index == 0, text) }
        section(xml)
      }
    }
  }

  private func write(_ part: Paper.Part, isFirst: Bool, _ text: DocxText) throws {
    let beginsPage = part.beginsPage && !isFirst
    if !part.title.isEmpty {
      text.paragraph("Heading1", printableLine(part.title), beginsPage: beginsPage)
    } else if beginsPage {
      text.paragraph("Gap", "", beginsPage: true)
    }
    for (block, hold) in zip(part.blocks, DocxDocument.holds(part.blocks)) {
      try rows.check()
      try write(block, hold, text)
    }
  }

  /// Tables of more rows may go over to the next page also where somebody signs below.
  static let mostRowsHeld = 12

  /// What of each block stays with the next: a sentence with the table that it speaks of, what is signed with the
  /// signature. What is short and has a heading and a signature is one piece, to be cut off and sent back.
  static func holds(_ blocks: [Paper.Block]) -> [DocxTable.Hold] {
    var holds = blocks.map { _ in DocxTable.Hold.nothing }
    for (index, (block, next)) in zip(blocks, blocks.dropFirst()).enumerated() {
      if case (.paragraph, .table) = (block, next) { holds[index] = .lastRow }
    }
    for case (let end, .signature) in blocks.enumerated() where end > 0 {
      holds[end - 1] = .lastRow
      let above = blocks[..<end]
      let start = above.lastIndex { if case .heading = $0 { true } else { false } }
      guard let start, above[start...].allSatisfy(isShort) else { continue }
      for index in start..<end { holds[index] = .everything }
    }
    return holds
  }

  private static func isShort(_ block: Paper.Block) -> Bool {
    switch block {
    case .heading, .paragraph: true
    case .facts(let facts), .card(_, _, let facts): facts.count <= mostRowsHeld
    case .table(let table): table.rows.count <= mostRowsHeld
    case .signature: false
    }
  }

  private func write(_ block: Paper.Block, _ hold: DocxTable.Hold, _ text: DocxText) throws {
    let tables = DocxTable(text, points: page.points)
    switch block {
    case .heading(let title): text.paragraph("Heading2", printableLine(title))
    case .paragraph(let body):
      let lines = printable(body).split(separator: "\n")
      for (index, line) in lines.enumerated() {
        let isHeld = hold == .everything || hold == .lastRow && index == lines.count - 1
        text.paragraph("BodyText", String(line), staysWithNext: isHeld)
      }
    case .facts(let facts): tables.write(facts, hold: hold)
    case .table(let table): try tables.write(table.printed, hold: hold, rows)
    case .signature(let lines): signature(lines, text)
    case .card(let heading, let light, let facts):
      tables.write(facts, heading: heading, light: light, hold: hold)
    }
  }

  /// Together on one page, with room for a hand where a line ends with a colon.
  private func signature(_ lines: [String], _ text: DocxText) {
    text.paragraph("Gap", "", staysWithNext: true)
    for (index, line) in lines.enumerated() {
      let isOpen = line.hasSuffix("：") || line.hasSuffix(":")
      let room = isOpen ? String(repeating: "\u{3000}", count: 8) : ""
      text.paragraph("Signature", line + room, staysWithNext: index + 1 < lines.count)
    }
  }

  private func section(_ xml: XMLPart) {
    func twips(_ millimetres: Double) -> String { String(Docx.twips(millimetres: millimetres)) }
    xml.element("w:sectPr") {
      xml.element("w:footerReference", ["w:type": "default", "r:id": "rId1"])
      if page.isLandscape {
        xml.element("w:pgSz", ["w:w": twips(page.width), "w:h": twips(page.height), "w:orient": "landscape"])
      } else {
        xml.element("w:pgSz", ["w:w": twips(page.width), "w:h": twips(page.height)])
      }
      xml.element(
        "w:pgMar",
        [
          "w:top": twips(page.top), "w:right": twips(page.right), "w:bottom": twips(page.bottom),
          "w:left": twips(page.left), "w:header": twips(15),
          // The number stands 7 mm below the text; what the paper rests on takes two lines more.
          "w:footer": twips(page.isLandscape ? 8 : 12), "w:gutter": "0",
        ])
      xml.element("w:docGrid", ["w:linePitch": "579"])
    }
  }
}
