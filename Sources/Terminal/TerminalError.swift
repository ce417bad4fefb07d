/// Why there is no terminal session.
public enum TerminalError: Error, Equatable, Sendable {
  /// Standard input and output must both be a terminal.
  case notATerminal
  /// The environment has no TERM.
  case noTerminalType
  /// This machine does not know the terminal that TERM names.
  case unknownTerminalType(String)
  /// The terminal that TERM names cannot place its cursor, as `dumb`.
  case tooSimple(String)
  /// A call of the system failed, with its errno.
  case refused(call: String, code: Int32)
}
