import Ledger

/// A workbook (Office Open XML) that is open for reading: its sheets, and what their cells share.
final class Workbook {
  let zip: ZipReader
  /// In the order of their tabs.
  let sheets: [Sheet]
  let number: CellNumber
  let formats: CellFormats
  let strings: SharedStrings

  struct Sheet: Hashable {
    var name: String
    var isHidden: Bool
    /// The name of its part.
    var part: String
  }

  /// Bytes of the parts that name the others.
  private static let limit = 16 << 20

  /// - Throws: an `IntakeError` where the archive is broken or holds something else.
  init(path: String) throws(IntakeError) {
    zip = try ZipReader(path: path)
    guard zip.has("[Content_Types].xml"), zip.has("_rels/.rels") else { throw .notAWorkbook(path: path) }
    let root = try Relations(zip, part: "_rels/.rels", base: "")
    guard let main = root.first(ofType: "officeDocument"), main.hasSuffix(".xml") else {
      throw .notAWorkbook(path: path)
    }
    let visitor = Visitor()
    let stream = try XMLStream(zip.part(main, limit: Workbook.limit), path: path, visitor: visitor)
    while try stream.advance() {}
    guard visitor.isWorkbook else { throw .notAWorkbook(path: path) }
    let folder = main.split(separator: "/").dropLast().joined(separator: "/")
    let file = main.split(separator: "/").last ?? ""
    let relations = try Relations(
      zip, part: (folder.isEmpty ? "" : folder + "/") + "_rels/\(file).rels", base: folder)
    // Sheets of charts and of dialogs have no cells.
    sheets = visitor.sheets.compactMap { sheet in
      relations.target(sheet.id, type: "worksheet").map {
        Sheet(name: sheet.name, isHidden: sheet.isHidden, part: $0)
      }
    }
    guard !sheets.isEmpty else { throw .notAWorkbook(path: path) }
    number = CellNumber(countsFrom1904: visitor.countsFrom1904)
    formats =
      try relations.first(ofType: "styles").map(zip.has) == true
      ? CellFormats(zip, part: relations.first(ofType: "styles") ?? "") : CellFormats()
    strings =
      try relations.first(ofType: "sharedStrings").map(zip.has) == true
      ? SharedStrings(zip, part: relations.first(ofType: "sharedStrings") ?? "") : SharedStrings()
  }

  private final class Visitor: XMLVisitor {
    var isWorkbook = false
    var countsFrom1904 = false
    var sheets: [(name: String, id: String, isHidden: Bool)] = []

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
      switch name {
      case "workbook": isWorkbook = true
      case "workbookPr": countsFrom1904 = attributes.flag("date1904")
      case "sheet":
        guard let id = attributes["id"] else { return }
        let state = attributes["state"] ?? "visible"
        sheets.append((attributes["name"] ?? "", id, state != "visible"))
      default: break
      }
    }

  }
}

/// Which part of an archive has which task for another.
struct Relations {
  private struct Relation {
    var id: String
    /// The last word of its address.
    var type: String
    var target: String
  }
  private let all: [Relation]
  private static let limit = 16 << 20

  /// - Parameter base: the folder that targets are relative to.
  init(_ zip: ZipReader, part: String, base: String) throws(IntakeError) {
    let visitor = Visitor()
    let stream = try XMLStream(zip.part(part, limit: Relations.limit), path: zip.path, visitor: visitor)
    while try stream.advance() {}
    all = visitor.found.map {
      Relation(id: $0.id, type: $0.type, target: Relations.resolved($0.target, base: base))
    }
  }

  func first(ofType type: String) -> String? { all.first { $0.type == type }?.target }

  func target(_ id: String, type: String) -> String? {
    all.first { $0.id == id && $0.type == type }?.target
  }

  private static func resolved(_ target: String, base: String) -> String {
    var parts: [Substring] = target.hasPrefix("/") ? [] : base.split(separator: "/")
    for part in target.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  private final class Visitor: XMLVisitor {
    var found: [Relation] = []

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
      guard name == "Relationship", attributes["TargetMode"] != "External",
        let id = attributes["Id"], let type = attributes["Type"], let target = attributes["Target"]
      else { return }
      found.append(Relation(id: id, type: String(type.split(separator: "/").last ?? ""), target: target))
    }

  }
}
