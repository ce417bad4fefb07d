import Papers

/// The styles of a document: GB/T 9704-2012 §5.2.2 and §7, in its sizes (二号 22 pt, 三号 16 pt, 四号 14 pt).
struct DocxStyles {
  private let fonts: PaperFonts
  private let language: String

  init(_ paper: Paper) {
    fonts = PaperFonts(language: paper.language)
    language = paper.language
  }

  func write(_ xml: XMLPart) {
    xml.element("w:styles", ["xmlns:w": Docx.namespace]) {
      defaults(xml)
      for style in styles { write(style, xml) }
      tableStyle(xml)
    }
  }

  /// A style of paragraphs. `indent` is that of the first line, in hundredths of a character.
  private struct Style {
    var id: String
    var name: String
    var font: PaperFonts.Font
    var size = 16.0
    var isBold = false
    var alignment = "both"
    var indent = 0
    /// At the right, in hundredths of a character.
    var right = 0
    /// Points above and below.
    var space = (above: 0.0, below: 0.0)
    /// The exact pitch of lines in points; nil for as much as the type needs.
    var pitch: Double? = 28.95
    var level: Int?
    var staysWithNext = false
  }

  private var styles: [Style] {
    [
      Style(id: "Normal", name: "Normal", font: fonts.body),
      Style(
        id: "Title", name: "Title", font: fonts.title, size: 22, alignment: "center", space: (18, 10),
        pitch: 33, staysWithNext: true),
      Style(id: "Marking", name: "Marking", font: fonts.heading, alignment: "left"),
      Style(
        id: "Number", name: "Number", font: fonts.body, alignment: "center", space: (0, 10),
        staysWithNext: true),
      Style(id: "Addressee", name: "Addressee", font: fonts.body, alignment: "left", staysWithNext: true),
      Style(id: "BodyText", name: "Body Text", font: fonts.body, indent: 200),
      Style(
        id: "Heading1", name: "heading 1", font: fonts.heading, alignment: "left", indent: 200, space: (8, 4),
        level: 0, staysWithNext: true),
      Style(
        id: "Heading2", name: "heading 2", font: fonts.subheading, alignment: "left", indent: 200,
        space: (6, 2), level: 1, staysWithNext: true),
      Style(
        id: "Signature", name: "Signature", font: fonts.body, alignment: "right", right: 400),
      Style(id: "Cell", name: "Cell", font: fonts.body, size: 10.5, alignment: "left", pitch: nil),
      Style(
        id: "CellHeading", name: "Cell Heading", font: fonts.heading, size: 10.5, alignment: "center",
        pitch: nil),
      Style(id: "Gap", name: "Gap", font: fonts.body, size: 6, pitch: 9),
      Style(id: "Footer", name: "footer", font: fonts.footer, size: 14, alignment: "center", pitch: nil),
      Style(id: "Basis", name: "Basis", font: fonts.footer, size: 8, alignment: "left", pitch: 10),
    ]
  }

  private func defaults(_ xml: XMLPart) {
    xml.element("w:docDefaults") {
      xml.element("w:rPrDefault") {
        xml.element("w:rPr") {
          xml.element("w:rFonts", fontNames(fonts.body))
          xml.element("w:sz", ["w:val": "32"])
          xml.element("w:szCs", ["w:val": "32"])
          xml.element(
            "w:lang",
            [
              "w:val": language == "en" ? "en-US" : eastAsian, "w:eastAsia": eastAsian, "w:bidi": "ar-SA",
            ])
        }
      }
      xml.element("w:pPrDefault") { xml.element("w:pPr") }
    }
  }

  private var eastAsian: String { language == "zh-Hant" ? "zh-TW" : "zh-CN" }

  private func fontNames(_ font: PaperFonts.Font) -> KeyValuePairs<String, String> {
    [
      "w:ascii": PaperFonts.latin, "w:eastAsia": font.name, "w:hAnsi": PaperFonts.latin,
      "w:cs": PaperFonts.latin,
    ]
  }

  private func write(_ style: Style, _ xml: XMLPart) {
    let isDefault = style.id == "Normal"
    xml.element(
      "w:style",
      isDefault
        ? ["w:type": "paragraph", "w:default": "1", "w:styleId": style.id]
        : ["w:type": "paragraph", "w:styleId": style.id]
    ) {
      xml.element("w:name", ["w:val": style.name])
      if !isDefault { xml.element("w:basedOn", ["w:val": "Normal"]) }
      if style.level != nil { xml.element("w:next", ["w:val": "BodyText"]) }
      xml.element("w:qFormat")
      xml.element("w:pPr") { paragraph(style, xml) }
      xml.element("w:rPr") {
        xml.element("w:rFonts", fontNames(style.font))
        if style.isBold { xml.element("w:b") }
        // 28 characters on a line of 156 mm.
        if style.id == "BodyText" { xml.element("w:spacing", ["w:val": "-5"]) }
        xml.element("w:sz", ["w:val": Docx.halfPoints(style.size)])
        xml.element("w:szCs", ["w:val": Docx.halfPoints(style.size)])
      }
    }
  }

  private func paragraph(_ style: Style, _ xml: XMLPart) {
    if style.staysWithNext { xml.element("w:keepNext") }
    xml.element("w:widowControl", ["w:val": "0"])
    xml.element("w:snapToGrid", ["w:val": "0"])
    let (above, below) = (Docx.twips(points: style.space.above), Docx.twips(points: style.space.below))
    if let pitch = style.pitch {
      xml.element(
        "w:spacing",
        [
          "w:before": "\(above)", "w:after": "\(below)", "w:line": "\(Docx.twips(points: pitch))",
          "w:lineRule": "exact",
        ])
    } else {
      xml.element(
        "w:spacing",
        ["w:before": "\(above)", "w:after": "\(below)", "w:line": "240", "w:lineRule": "auto"])
    }
    // What does not know characters takes the twips.
    let character = style.size * 20 / 100
    xml.element(
      "w:ind",
      [
        "w:rightChars": "\(style.right)", "w:right": "\(Int(Double(style.right) * character))",
        "w:firstLineChars": "\(style.indent)", "w:firstLine": "\(Int(Double(style.indent) * character))",
      ])
    xml.element("w:jc", ["w:val": style.alignment])
    if let level = style.level { xml.element("w:outlineLvl", ["w:val": "\(level)"]) }
  }

  private func tableStyle(_ xml: XMLPart) {
    xml.element("w:style", ["w:type": "table", "w:styleId": "TableGrid"]) {
      xml.element("w:name", ["w:val": "Table Grid"])
      xml.element("w:tblPr") {
        xml.element("w:tblBorders") {
          for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
            xml.element(
              "w:" + side, ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "5F6870"])
          }
        }
        xml.element("w:tblCellMar") {
          let padding = Docx.twips(points: TableFit.padding / 2)
          for side in ["top", "left", "bottom", "right"] {
            let isUpright = side == "top" || side == "bottom"
            xml.element("w:" + side, ["w:w": isUpright ? "30" : "\(padding)", "w:type": "dxa"])
          }
        }
      }
    }
  }
}
