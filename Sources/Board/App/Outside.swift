import Campaign
import Ledger

/// What the board needs from outside of the program.
public struct Outside: Sendable {
  /// Reads a file's size and hash.
  public var evidence: @Sendable (String) throws(EvidenceProblem) -> Evidence
  /// Begins a job; what becomes of it comes in as `Input.job`.
  public var begin: @Sendable (Job) -> Void
  /// Calls the running job off.
  public var cancel: @Sendable () -> Void

  public init(
    evidence: @escaping @Sendable (String) throws(EvidenceProblem) -> Evidence,
    begin: @escaping @Sendable (Job) -> Void = { _ in }, cancel: @escaping @Sendable () -> Void = {}
  ) {
    self.evidence = evidence
    self.begin = begin
    self.cancel = cancel
  }
}

/// Why a file cannot be evidence.
public struct EvidenceProblem: Error, Hashable, Sendable {
  public var reason: String

  public init(reason: String) { self.reason = reason }
}
