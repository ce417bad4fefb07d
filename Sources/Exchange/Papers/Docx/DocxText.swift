/// Paragraphs and runs of a document.
struct DocxText {
  let xml: XMLPart

  init(_ xml: XMLPart) { self.xml = xml }

  /// How the characters of a run differ from those of their paragraph's style.
  struct Run {
    /// In points.
    var size: Double?
    var isBold = false
    /// 0xRRGGBB.
    var ink: UInt32?
  }

  /// A paragraph; line breaks of the text become line breaks.
  ///
  /// - Parameter alignment: left, center or right instead of the style's.
  func paragraph(
    _ style: String, _ text: String, _ run: Run = Run(), alignment: String? = nil, beginsPage: Bool = false,
    staysWithNext: Bool = false
  ) {
    xml.element("w:p") {
      xml.element("w:pPr") {
        xml.element("w:pStyle", ["w:val": style])
        if staysWithNext { xml.element("w:keepNext") }
        if beginsPage { xml.element("w:pageBreakBefore") }
        if let alignment { xml.element("w:jc", ["w:val": alignment]) }
        if text.isEmpty && run.size != nil { xml.element("w:rPr") { properties(run) } }
      }
      if !text.isEmpty { write(printable(text), run) }
    }
  }

  private func write(_ text: String, _ run: Run) {
    xml.element("w:r") {
      if run.size != nil || run.isBold || run.ink != nil { xml.element("w:rPr") { properties(run) } }
      for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if index > 0 { xml.element("w:br") }
        xml.element("w:t", ["xml:space": "preserve"]) { xml.text(String(line)) }
      }
    }
  }

  private func properties(_ run: Run) {
    if run.isBold {
      xml.element("w:b")
      xml.element("w:bCs")
    }
    if let ink = run.ink { xml.element("w:color", ["w:val": PaperTint.hexadecimal(ink)]) }
    if let size = run.size {
      xml.element("w:sz", ["w:val": Docx.halfPoints(size)])
      xml.element("w:szCs", ["w:val": Docx.halfPoints(size)])
    }
  }
}
