import CTOMLCheck
import Ledger
import TOMLKit

/// A file that people write as TOML: a template, a mapping.
enum TOMLFile {
  /// Why it cannot be read, and where.
  struct Failure: Error {
    /// From 1; nil when it is not known.
    var line: Int?
    let fault: TOMLFault
  }

  static func text(path: String) throws(Failure) -> String {
    do throws(IntakeError) {
      let file = try InputFile(path: path)
      return try TextSource(file: file, found: try FoundEncoding.find(in: file, asked: .utf8)).whole()
    } catch {
      switch error {
      case .badByte(_, _, _, let line): throw Failure(line: line, fault: .notUTF8)
      case .cannotRead(_, let reason): throw Failure(fault: .cannotRead(reason: reason))
      default: throw Failure(fault: .notAFile)
      }
    }
  }

  static func table(_ toml: String) throws(Failure) -> TOMLTable {
    if let name = TOMLTableName.unquoted(in: toml, isWhole: isWhole) {
      throw Failure(line: name.line, fault: .unquotedTable(name.text))
    }
    guard toml_check_ends(toml) else { throw Failure(line: breakingLine(of: toml), fault: .unparsable) }
    do { return try TOMLTable(string: toml) } catch let error as TOMLParseError {
      throw Failure(line: error.source.begin.line, fault: .syntax(error.description))
    } catch {
      throw Failure(fault: .syntax("\(error)"))
    }
  }

  /// The line, from 1, at which the parser breaks: the first one with which the text cannot be tried any more.
  private static func breakingLine(of toml: String) -> Int {
    let ends = toml.utf8.indices.filter { toml.utf8[$0] == UInt8(ascii: "\n") } + [toml.utf8.endIndex]
    var (tried, broken) = (-1, ends.count - 1)
    while broken - tried > 1 {
      let middle = (tried + broken) / 2
      if toml_check_ends(String(toml[..<ends[middle]])) { tried = middle } else { broken = middle }
    }
    return broken + 1
  }

  private static func isWhole(_ toml: String) -> Bool {
    guard toml_check_ends(toml) else { return false }
    do {
      _ = try TOMLTable(string: toml)
      return true
    } catch { return false }
  }
}
