import Ledger
import Testing

@testable import Exchange

/// A workbook built part by part, as Excel writes them and as it never would.
struct Book {
  /// A cell with its type, its style and what is in it.
  enum Cell {
    case text(String)
    case number(String, style: Int = 0)
    case raw(String)
    case blank
  }

  struct Tab {
    var name = "台账"
    var rows: [[Cell]] = []
    var merges: [String] = []
    /// Rows from 1.
    var hidden: Set<Int> = []
    var state = "visible"
    /// The whole part, where it is not to be built.
    var xml: String?
  }

  var tabs: [Tab] = []
  var shared = ""
  var countsFrom1904 = false
  /// Beyond General: format codes of styles 1, 2 …
  var formats: [String] = []
  /// Numbers of built-in formats of the styles after those.
  var builtIns: [Int] = []
  var others: [(String, [UInt8])] = []

  init(_ rows: [[String]] = [], merges: [String] = []) {
    tabs = [Tab(rows: rows.map { $0.map { $0.isEmpty ? .blank : .text($0) } }, merges: merges)]
  }

  func bytes() throws -> [UInt8] {
    var zip = ZipArchive()
    for (name, text) in parts { zip.add(name, Array(text.utf8)) }
    for (name, bytes) in others { zip.add(name, bytes) }
    return try zip.bytes()
  }

  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let main =
    "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"\(relations)\""

  var parts: [(String, String)] {
    let links =
      tabs.indices.map { link("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
      + [link("rIdA", "sharedStrings", "sharedStrings.xml"), link("rIdB", "styles", "/xl/styles.xml")]
    let sheets = tabs.indices.map {
      "<sheet name=\"\(tabs[$0].name)\" sheetId=\"\($0 + 1)\" state=\"\(tabs[$0].state)\" r:id=\"rId\($0 + 1)\"/>"
    }
    return [
      ("[Content_Types].xml", "<Types/>"),
      ("_rels/.rels", package([link("rId1", "officeDocument", "xl/workbook.xml")])),
      (
        "xl/workbook.xml",
        "<workbook \(Book.main)><workbookPr\(countsFrom1904 ? " date1904=\"1\"" : "")/><sheets>"
          + sheets.joined() + "</sheets></workbook>"
      ),
      ("xl/_rels/workbook.xml.rels", package(links)),
      ("xl/sharedStrings.xml", "<sst \(Book.main)>\(shared)</sst>"),
      ("xl/styles.xml", styles),
    ] + tabs.enumerated().map { ("xl/worksheets/sheet\($0 + 1).xml", $1.xml ?? Book.sheet($1)) }
  }

  private func link(_ id: String, _ type: String, _ target: String) -> String {
    "<Relationship Id=\"\(id)\" Type=\"\(Book.relations)/\(type)\" Target=\"\(target)\"/>"
  }

  private func package(_ links: [String]) -> String {
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + links.joined() + "</Relationships>"
  }

  private var styles: String {
    let codes = formats.enumerated().map {
      "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"\(escaped($1))\"/>"
    }
    let numbers = [0] + formats.indices.map { 164 + $0 } + builtIns
    let styles = numbers.map { "<xf numFmtId=\"\($0)\"/>" }
    return "<styleSheet \(Book.main)><numFmts>\(codes.joined())</numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
      + "</cellStyleXfs><cellXfs>\(styles.joined())</cellXfs></styleSheet>"
  }

  static func sheet(_ tab: Tab) -> String {
    let rows = tab.rows.enumerated().map { row, cells in
      let hidden = tab.hidden.contains(row + 1) ? " hidden=\"1\"" : ""
      let inner = cells.enumerated().map { xml($1, at: "\(XlsxSheet.name(ofColumn: $0))\(row + 1)") }
      return "<row r=\"\(row + 1)\"\(hidden)>\(inner.joined())</row>"
    }
    let merges = tab.merges.map { "<mergeCell ref=\"\($0)\"/>" }
    return "<worksheet \(main)><sheetData>\(rows.joined())</sheetData>"
      + (merges.isEmpty ? "" : "<mergeCells>\(merges.joined())</mergeCells>") + "</worksheet>"
  }

  private static func xml(_ cell: Cell, at place: String) -> String {
    switch cell {
    case .text(let text): "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(escaped(text))</t></is></c>"
    case .number(let text, let style): "<c r=\"\(place)\" s=\"\(style)\"><v>\(text)</v></c>"
    case .raw(let xml): xml
    case .blank: "<c r=\"\(place)\"/>"
    }
  }
}

private func escaped(_ text: String) -> String {
  var result = ""
  for character in text {
    switch character {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case "\"": result += "&quot;"
    default: result.append(character)
    }
  }
  return result
}

extension Sheet {
  /// The header and one row, for a workbook.
  var table: [[String]] { [columns.map(\.title), columns.map(\.value)] }
}

extension Folder {
  func write(_ book: Book, _ name: String = "ledger.xlsx") throws -> String { try write(book.bytes(), name) }
}

/// The rows of a workbook, and what was said of them.
func read(_ book: Book, sheet: String? = nil, in folder: Folder) throws -> (
  rows: [LedgerRow], notices: [IntakeNotice]
) {
  let file = try LedgerFile(
    path: folder.write(book), sheet: sheet, plan: houma(), today: day(importDay))
  var rows: [LedgerRow] = []
  try file.forEachRow { rows.append($0) }
  return (rows, file.notices)
}
