import Ledger
import Papers

/// A paper as an Office Open XML document (ECMA-376), laid out as GB/T 9704-2012 wants it.
struct PaperDocx {
  let paper: Paper
  private let rows: WrittenRows

  init(_ paper: Paper, _ rows: WrittenRows) { (self.paper, self.rows) = (paper, rows) }

  /// The whole file.
  ///
  /// - Throws: an `OutputError`, and what stops the writing.
  func bytes() throws -> [UInt8] {
    var archive = ZipArchive()
    for (name, write) in parts {
      let part = try XMLPart()
      try write(part)
      archive.add(name, try part.bytes())
    }
    return try archive.bytes { try rows.check() }
  }

  private var parts: [(name: String, write: (XMLPart) throws -> Void)] {
    let package = DocxPackage(paper)
    return [
      ("[Content_Types].xml", package.contentTypes), ("_rels/.rels", package.relations),
      ("docProps/core.xml", package.core), ("docProps/app.xml", package.app),
      ("word/_rels/document.xml.rels", package.documentRelations),
      ("word/document.xml", DocxDocument(paper, rows).write), ("word/styles.xml", DocxStyles(paper).write),
      ("word/settings.xml", package.settings), ("word/fontTable.xml", package.fonts),
      ("word/footer1.xml", DocxFooter(paper).write),
    ]
  }
}

/// Measures of a document.
enum Docx {
  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// Twentieths of a point.
  static func twips(millimetres: Double) -> Int { twips(points: millimetres * PaperPage.pointsPerMillimetre) }
  static func twips(points: Double) -> Int { Int((points * 20).rounded()) }
  /// Type sizes are in halves of a point.
  static func halfPoints(_ points: Double) -> String { String(Int((points * 2).rounded())) }
}
