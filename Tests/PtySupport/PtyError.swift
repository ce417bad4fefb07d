/// Why a `PtySession` could not do what a test asked.
public struct PtyError: Error, CustomStringConvertible {
  /// What was waited for, and the screen as it was instead.
  public let description: String
}

/// How a program ended.
public enum ExitStatus: Equatable, Sendable {
  case exited(Int32)
  case killed(signal: Int32)
}
