import Papers

/// The parts of a document around its text.
struct DocxPackage {
  private let paper: Paper

  init(_ paper: Paper) { self.paper = paper }

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  private static let package = "http://schemas.openxmlformats.org/package/2006/"
  private static let media = "application/vnd.openxmlformats-officedocument.wordprocessingml."

  func contentTypes(_ xml: XMLPart) {
    xml.element("Types", ["xmlns": DocxPackage.package + "content-types"]) {
      xml.element(
        "Default",
        ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"])
      xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
      for (name, type) in [
        ("word/document", DocxPackage.media + "document.main+xml"),
        ("word/styles", DocxPackage.media + "styles+xml"),
        ("word/settings", DocxPackage.media + "settings+xml"),
        ("word/fontTable", DocxPackage.media + "fontTable+xml"),
        ("word/footer1", DocxPackage.media + "footer+xml"),
        ("docProps/core", "application/vnd.openxmlformats-package.core-properties+xml"),
        ("docProps/app", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
      ] {
        xml.element("Override", ["PartName": "/\(name).xml", "ContentType": type])
      }
    }
  }

  func relations(_ xml: XMLPart) {
    write(
      [
        (DocxPackage.office + "officeDocument", "word/document.xml"),
        (DocxPackage.package + "relationships/metadata/core-properties", "docProps/core.xml"),
        (DocxPackage.office + "extended-properties", "docProps/app.xml"),
      ], to: xml)
  }

  /// `rId1` is the footer.
  func documentRelations(_ xml: XMLPart) {
    write(
      ["footer1", "styles", "settings", "fontTable"].map { name in
        (DocxPackage.office + name.filter { !$0.isNumber }, name + ".xml")
      }, to: xml)
  }

  private func write(_ relations: [(type: String, target: String)], to xml: XMLPart) {
    xml.element("Relationships", ["xmlns": DocxPackage.package + "relationships"]) {
      for (index, relation) in relations.enumerated() {
        xml.element(
          "Relationship", ["Id": "rId\(index + 1)", "Type": relation.type, "Target": relation.target])
      }
    }
  }

  /// Without the time of writing: the same paper is the same file.
  func core(_ xml: XMLPart) {
    xml.element(
      "cp:coreProperties",
      [
        "xmlns:cp": DocxPackage.package + "metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ]
    ) {
      xml.element("dc:title") { xml.text(printableLine(paper.title)) }
      xml.element("dc:creator") { xml.text("guatu") }
      xml.element("dc:language") { xml.text(paper.language) }
    }
  }

  func app(_ xml: XMLPart) {
    xml.element(
      "Properties",
      ["xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"]
    ) {
      xml.element("Application") { xml.text("guatu") }
    }
  }

  func settings(_ xml: XMLPart) {
    xml.element("w:settings", ["xmlns:w": Docx.namespace]) {
      xml.element("w:zoom", ["w:percent": "100"])
      xml.element("w:defaultTabStop", ["w:val": "420"])
      xml.element("w:characterSpacingControl", ["w:val": "compressPunctuation"])
      xml.element("w:compat") {
        // Word 2013 and later; without it the window says that the document is in compatibility mode.
        xml.element(
          "w:compatSetting",
          [
            "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15",
          ])
      }
    }
  }

  func fonts(_ xml: XMLPart) {
    xml.element("w:fonts", ["xmlns:w": Docx.namespace]) {
      for font in PaperFonts(language: paper.language).all {
        xml.element("w:font", ["w:name": font.name]) {
          xml.element("w:altName", ["w:val": font.alternatives.joined(separator: ",")])
          xml.element("w:charset", ["w:val": paper.language == "zh-Hant" ? "88" : "86"])
          xml.element("w:family", ["w:val": "auto"])
          xml.element("w:pitch", ["w:val": "default"])
        }
      }
      xml.element("w:font", ["w:name": PaperFonts.latin]) {
        xml.element("w:charset", ["w:val": "00"])
        xml.element("w:family", ["w:val": "roman"])
        xml.element("w:pitch", ["w:val": "variable"])
      }
    }
  }
}
