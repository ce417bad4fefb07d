import Campaign
import Papers

/// The text of a document.
struct DocxDocument {
  private let paper: Paper
  private let page: PaperPage

  init(_ paper: Paper) {
    self.paper = paper
    page = PaperPage.of(paper.sheet)
  }

  func write(_ xml: XMLPart) {
    xml.element("w:document", ["xmlns:w": Docx.namespace, "xmlns:r": Docx.relations]) {
      xml.element("w:body") {
        let text = DocxText(xml)
        for marking in paper.markings { text.paragraph("Marking", marking) }
        text.paragraph("Title", paper.title)
        if !paper.number.isEmpty { text.paragraph("Number", paper.number) }
        if !paper.addressee.isEmpty { text.paragraph("Addressee", paper.addressee) }
        for (index, part) in paper.parts.enumerated() { write(part, isFirst: index == 0, text) }
        section(xml)
      }
    }
  }

  private func write(_ part: Paper.Part, isFirst: Bool, _ text: DocxText) {
    let beginsPage = part.beginsPage && !isFirst
    if !part.title.isEmpty {
      text.paragraph("Heading1", printableLine(part.title), beginsPage: beginsPage)
    } else if beginsPage {
      text.paragraph("Gap", "", beginsPage: true)
    }
    for block in part.blocks { write(block, text) }
  }

  private func write(_ block: Paper.Block, _ text: DocxText) {
    let tables = DocxTable(text, points: page.points)
    switch block {
    case .heading(let title): text.paragraph("Heading2", printableLine(title))
    case .paragraph(let body):
      for line in printable(body).split(separator: "\n") { text.paragraph("BodyText", String(line)) }
    case .facts(let facts): tables.write(facts)
    case .table(let table): tables.write(table.printed)
    case .signature(let lines): signature(lines, text)
    case .card(let heading, let light, let facts): tables.write(facts, heading: heading, light: light)
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
