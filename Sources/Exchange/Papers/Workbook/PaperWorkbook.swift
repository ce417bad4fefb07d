import CXlsxWriter
import Glibc
import Ledger
import Papers

/// A paper as a workbook: a sheet for each part.
struct PaperWorkbook {
  private let paper: Paper
  private let rows: WrittenRows

  init(_ paper: Paper, _ rows: WrittenRows) { (self.paper, self.rows) = (paper, rows) }

  /// The whole file; the same for the same paper.
  ///
  /// - Throws: an `OutputError`, and what stops the writing.
  func bytes() throws -> [UInt8] {
    let scratch = try ScratchFile()
    try write(to: scratch)
    var bytes: [UInt8] = []
    try scratch.forEachChunk { bytes += $0 }
    return bytes
  }

  private func write(to scratch: ScratchFile) throws {
    let folder = strdup(ScratchFile.folder)
    defer { free(folder) }
    errno = 0
    var options = lxw_workbook_options(constant_memory: 0, tmpdir: folder, use_zip64: 0)
    guard let workbook = workbook_new_opt(scratch.path, &options) else { throw ScratchFile.failure() }
    do {
      PaperWorkbook.setProperties(of: workbook, paper)
      try addSheets(to: workbook)
    } catch {
      lxw_workbook_free(workbook)
      throw error
    }
    try Unstoppable.wait(for: { try PaperWorkbook.close(workbook, in: scratch) }, check: { try rows.check() })
  }

  /// Packs the workbook, and looks whether it is whole.
  private static func close(_ workbook: UnsafeMutablePointer<lxw_workbook>, in scratch: ScratchFile) throws {
    errno = 0
    let outcome = workbook_close(workbook)
    guard outcome == LXW_NO_ERROR else {
      let reason = errno == 0 ? String(cString: lxw_strerror(outcome)) : systemReason()
      throw OutputError.cannotWrite(path: ScratchFile.folder, reason: reason)
    }
    try WholeWorkbook.check(scratch.path)
  }

  private func addSheets(to workbook: UnsafeMutablePointer<lxw_workbook>) throws {
    let looks = SheetLooks(workbook, language: paper.language)
    var names = SheetNames()
    // A workbook has a sheet at least.
    let parts = paper.parts.isEmpty ? [Paper.Part("", [])] : paper.parts
    for (index, part) in parts.enumerated() {
      let name = names.next(for: part.title.isEmpty ? paper.title : part.title)
      guard let sheet = workbook_add_worksheet(workbook, name) else { throw ScratchFile.failure() }
      try PaperSheet(part, of: paper, isFirst: index == 0, sheet, looks, rows).write()
    }
  }

  private static func setProperties(of workbook: UnsafeMutablePointer<lxw_workbook>, _ paper: Paper) {
    let title = strdup(XlsxText.escaped(printableLine(paper.title)))
    let author = strdup("guatu")
    defer {
      free(title)
      free(author)
    }
    var properties = lxw_doc_properties()
    properties.title = title
    properties.author = author
    // Not the time of writing: the same paper is the same file. The beginning of 1980, as in its archive.
    properties.created = 315_532_800
    workbook_set_properties(workbook, &properties)
  }
}
