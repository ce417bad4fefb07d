import Ledger
import Papers

/// A paper on its way out.
public enum PaperFile {
  /// Writes a paper and makes the file whole.
  ///
  /// - Throws: an `OutputError`.
  public static func write(_ paper: Paper, as format: PaperFormat, to file: OutputFile) throws {
    try file.write(bytes(of: paper, as: format))
    try file.finish()
  }

  /// The whole file. Nothing of the paper's texts becomes markup, a formula or an escape sequence.
  ///
  /// - Throws: `OutputError.cannotWrite` when there is no room for temporary files or a sheet has too many rows.
  public static func bytes(of paper: Paper, as format: PaperFormat) throws -> [UInt8] {
    switch format {
    case .docx: try PaperDocx(paper).bytes()
    case .xlsx: try PaperWorkbook.bytes(of: paper)
    case .html: try Array(PaperHTML(paper).text().utf8)
    case .md: Array(PaperMarkdown(paper).text().utf8)
    }
  }
}
