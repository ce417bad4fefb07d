import Ledger
import Words

/// The rows of a file that could not be taken, for mending: the file's own columns and values, and a last
/// column 原因 that says why. Importing it again after mending works: 原因 is passed over.
///
/// UTF-8 with a mark, so that Excel shows it rightly.
public final class RejectsFile {
  private let output: OutputFile
  private let titles: [String]
  /// Which of the file's columns are kept: all but an earlier 原因.
  private let kept: [Int]
  private let words: Words
  /// How many rows were written.
  public private(set) var count = 0

  /// - Parameter sources: files beside the imported one that must not be overwritten, such as the ledger.
  public init(path: String, for file: LedgerFile, sources: [String] = [], words: Words) throws(OutputError) {
    titles = file.titles
    kept = titles.indices.filter { file.titles[$0] != RejectsFile.reasonTitle }
    self.words = words
    output = try OutputFile(path: path, sources: sources + [file.path])
    try output.write([0xEF, 0xBB, 0xBF])
    try output.write(CSVLine.text(kept.map { file.titles[$0] } + [RejectsFile.reasonTitle]).utf8)
  }

  static let reasonTitle = "原因"

  /// Adds a row with everything that is wrong with it.
  public func append(_ row: LedgerRow, _ problems: [RowProblem]) throws(OutputError) {
    let cells = kept.map { $0 < row.cells.count ? row.cells[$0] : "" }
    // What is beyond the header stays beyond it, so that nothing is lost.
    let extra = row.cells.dropFirst(titles.count)
    try output.write(CSVLine.text(cells + [reason(problems)] + extra).utf8)
    count += 1
  }

  /// Makes the file whole and gives it its name.
  public func finish() throws(OutputError) { try output.finish() }

  private func reason(_ problems: [RowProblem]) -> String {
    problems.map { problem in
      let text = words.describe(problem.reason)
      return problem.column.isEmpty ? text : "\(problem.column):\(text)"
    }.joined(separator: "\n")
  }
}
