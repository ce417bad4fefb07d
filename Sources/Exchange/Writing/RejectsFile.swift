import Ledger
import Words

/// The rows that could not be taken, for mending: the columns and values of their files, and a last column 原因 that
/// says why. Importing it again after mending works: 原因 is passed over.
///
/// Rows of several files and sheets go into one: each cell under the column of its kind, whatever its own file calls
/// it, and 出处 says where a row comes from. UTF-8 with a mark, so that Excel shows it rightly.
public final class RejectsFile {
  private let output: OutputFile
  /// The place of each kind of cell, by the keys of the headers.
  private var places: [String: Int] = [:]
  private var titles: [String] = []
  private let namesSources: Bool
  private let words: Words
  /// How many rows were written.
  public private(set) var count = 0
  public private(set) var isFinished = false
  public let path: String

  static let reasonTitle = "原因"
  static let sourceTitle = "出处"

  /// - Parameter sources: files beside the imported ones that must not be overwritten, such as the ledger.
  public convenience init(path: String, for file: LedgerFile, sources: [String] = [], words: Words)
    throws(OutputError)
  {
    try self.init(path: path, for: [file], sources: sources, words: words)
  }

  /// - Parameter sources: files beside the imported ones that must not be overwritten, such as the ledger.
  public init(path: String, for files: [LedgerFile], sources: [String] = [], words: Words)
    throws(OutputError)
  {
    let headers = files.flatMap { $0.parts.map(\.header) }
    namesSources = headers.count > 1
    self.words = words
    self.path = path
    output = try OutputFile(path: path, sources: sources + files.map(\.path))
    for header in headers {
      for (key, title) in zip(header.keys, header.titles) where places[key] == nil {
        if title == RejectsFile.reasonTitle || title == RejectsFile.sourceTitle { continue }
        places[key] = titles.count
        titles.append(title)
      }
    }
    try output.write([0xEF, 0xBB, 0xBF])
    let added = namesSources ? [RejectsFile.sourceTitle] : []
    try output.write(CSVLine.text(titles + added + [RejectsFile.reasonTitle]).utf8)
  }

  /// Adds a row with everything that is wrong with it.
  public func append(_ row: LedgerRow, _ problems: [RowProblem], of file: LedgerFile? = nil)
    throws(OutputError)
  {
    try append(row, reason(problems), of: file?.path)
  }

  /// Adds a row that an update refused, with the reason.
  public func append(_ refusal: RowRefusal, because reason: String) throws(OutputError) {
    try append(refusal.row, reason, of: refusal.place.file)
  }

  private func append(_ row: LedgerRow, _ reason: String, of path: String?) throws(OutputError) {
    var cells = Array(repeating: "", count: titles.count)
    for (key, cell) in zip(row.header.keys, row.cells) {
      if let place = places[key] { cells[place] = cell }
    }
    if namesSources { cells.append(source(row, path)) }
    // What is beyond the header stays beyond it, so that nothing is lost.
    let extra = row.cells.dropFirst(row.header.titles.count)
    try output.write(CSVLine.text(cells + [reason] + extra).utf8)
    count += 1
  }

  /// Makes the file whole and gives it its name; without a row there is no file.
  public func finish() throws(OutputError) {
    if count == 0 { return }
    try output.finish()
    isFinished = true
  }

  private func source(_ row: LedgerRow, _ path: String?) -> String {
    ([path, row.sheet].compactMap { $0 } + [String(row.line)]).joined(separator: ":")
  }

  private func reason(_ problems: [RowProblem]) -> String {
    problems.map { problem in
      let text = words.describe(problem.reason)
      return problem.column.isEmpty ? text : "\(problem.column):\(text)"
    }.joined(separator: "\n")
  }
}
