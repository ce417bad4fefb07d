import Campaign
import Ledger

/// What the board needs from outside of the program.
public struct Outside: Sendable {
  /// Reads a file's size and hash.
  public var evidence: @Sendable (String) throws(EvidenceProblem) -> Evidence
  /// Whether there is a file of this name.
  public var exists: @Sendable (String) -> Bool
  /// The person's own folder, which ~ stands for.
  public var home: String
  /// Begins a job; what becomes of it comes in as `Input.job`.
  public var begin: @Sendable (Job) -> Void
  /// Calls the running job off.
  public var cancel: @Sendable () -> Void

  public init(
    evidence: @escaping @Sendable (String) throws(EvidenceProblem) -> Evidence,
    exists: @escaping @Sendable (String) -> Bool = { _ in false }, home: String = "",
    begin: @escaping @Sendable (Job) -> Void = { _ in }, cancel: @escaping @Sendable () -> Void = {}
  ) {
    self.evidence = evidence
    self.exists = exists
    self.home = home
    self.begin = begin
    self.cancel = cancel
  }

  /// A path as a shell reads it: `~/通报.docx` is in the person's own folder.
  func fromHome(_ path: String) -> String {
    path.hasPrefix("~/") && !home.isEmpty ? home + path.dropFirst() : path
  }
}

/// Why a file cannot be evidence.
public struct EvidenceProblem: Error, Hashable, Sendable {
  public var reason: String

  public init(reason: String) { self.reason = reason }
}
