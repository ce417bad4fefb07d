import Papers

/// The foot of every page: its number as GB/T 9704-2012 §7.5 writes it, and below it what the paper rests on.
struct DocxFooter {
  private let paper: Paper

  init(_ paper: Paper) { self.paper = paper }

  func write(_ xml: XMLPart) {
    xml.element("w:ftr", ["xmlns:w": Docx.namespace]) {
      paragraph("Footer", xml) {
        run("— ", xml)
        field("PAGE", xml)
        run(" —", xml)
      }
      if !paper.foot.isEmpty { paragraph("Basis", xml) { run(basis, xml) } }
    }
  }

  private var basis: String {
    paper.foot.map { printableLine(paper.words.labelled($0.label, $0.text)) }.joined(separator: "  ")
  }

  private func paragraph(_ style: String, _ xml: XMLPart, _ content: () -> Void) {
    xml.element("w:p") {
      xml.element("w:pPr") { xml.element("w:pStyle", ["w:val": style]) }
      content()
    }
  }

  private func run(_ text: String, _ xml: XMLPart) {
    xml.element("w:r") { xml.element("w:t", ["xml:space": "preserve"]) { xml.text(text) } }
  }

  private func field(_ instruction: String, _ xml: XMLPart) {
    func mark(_ kind: String) { xml.element("w:r") { xml.element("w:fldChar", ["w:fldCharType": kind]) } }
    mark("begin")
    xml.element("w:r") {
      xml.element("w:instrText", ["xml:space": "preserve"]) { xml.text(" \(instruction) ") }
    }
    mark("separate")
    run("1", xml)
    mark("end")
  }
}
