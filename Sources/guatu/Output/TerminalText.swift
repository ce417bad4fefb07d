import Canvas
import Foundation

/// Lines of text that go to standard output, whoever reads it: a terminal obeys escape sequences, a file or a pipe
/// gets every character.
enum TerminalText {
  /// What is printed of a text from outside: harmless where a person looks at it, with its line ends.
  static func printed(_ text: String) -> String { isatty(STDOUT_FILENO) == 1 ? shown(text) : text }

  private static func shown(_ text: String) -> String {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line in
      let end = line.last == "\r" ? "\r" : ""
      return harmless(String(line.dropLast(end.isEmpty ? 0 : 1))) + end
    }.joined(separator: "\n")
  }
}
