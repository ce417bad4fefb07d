import Ledger
import Papers

/// A paper on its way out.
public enum PaperFile {
  /// Writes a paper and makes the file whole.
  ///
  /// - Parameter progress: called with the number of table rows written so far, and often between; by throwing it
  ///   stops the writing, up to the moment in which the file takes its place.
  /// - Throws: an `OutputError`, and what `progress` throws.
  public static func write(
    _ paper: Paper, as format: PaperFormat, to file: OutputFile,
    progress: @escaping (Int) throws -> Void = { _ in }
  ) throws {
    try file.write(bytes(of: paper, as: format, progress: progress))
    let rows = paper.rowCount
    try file.finish { try progress(rows) }
  }

  /// The whole file. Nothing of the paper's texts becomes markup, a formula or an escape sequence.
  ///
  /// - Parameter progress: as in `write`.
  /// - Throws: `OutputError.cannotWrite` when there is no room for temporary files or a sheet has too many rows, and
  ///   what `progress` throws.
  public static func bytes(
    of paper: Paper, as format: PaperFormat, progress: @escaping (Int) throws -> Void = { _ in }
  ) throws -> [UInt8] {
    let rows = WrittenRows(progress)
    return switch format {
    case .docx: try PaperDocx(paper, rows).bytes()
    case .xlsx: try PaperWorkbook(paper, rows).bytes()
    case .html: try Array(PaperHTML(paper, rows).text().utf8)
    case .md: try Array(PaperMarkdown(paper, rows).text().utf8)
    }
  }
}
