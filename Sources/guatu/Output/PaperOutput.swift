import Exchange
import FileLedger
import Foundation
import Ledger
import Papers
import Words

/// A paper on its way to standard output.
enum PaperOutput {
  /// What was asked for, else what the name's ending says, else what is usual.
  static func format(
    of path: String, wanted: PaperFormat?, usual: PaperFormat
  ) throws(FileEnding.Problem) -> PaperFormat {
    let said = try FileEnding.format(
      of: path, among: PaperFormat.allCases.map(\.rawValue), wanted: wanted?.rawValue)
    return said.flatMap(PaperFormat.init) ?? usual
  }

  /// Refuses to fill a terminal with what is no text.
  static func checkTerminal(_ format: PaperFormat, _ words: Words) throws {
    if !format.isText, isatty(STDOUT_FILENO) == 1 {
      throw Failure(words.report.needsOutput(format.rawValue), .usage)
    }
  }

  static func print(_ paper: Paper, as format: PaperFormat, _ words: Words) throws {
    let bytes = try PaperFile.bytes(of: paper, as: format)
    do { try FileHandle.standardOutput.write(contentsOf: Data(bytes)) } catch {
      let reason = words.reason(SystemReason.text(error))
      throw Failure(words.commands.cannotWrite("-", reason), .inputOutput)
    }
  }
}
