import Foundation

/// Work of a library that cannot be stopped. It is done on a thread of its own, so that whoever waits for it may leave
/// it to its end: it holds nothing that anybody else sees.
enum Unstoppable {
  /// Waits for `work`, and asks every 20 ms whether to go on waiting.
  ///
  /// - Parameter work: from here on it alone touches what it holds, also after it was left.
  /// - Throws: what `work` throws, and what `check` throws.
  static func wait<Value>(
    for work: @escaping () throws -> Value, check: () throws -> Void
  ) throws -> Value {
    let outcome = Outcome<Value>()
    nonisolated(unsafe) let work = work
    DispatchQueue.global().async { outcome.put(Result { try work() }) }
    while outcome.isPending { try check() }
    return try outcome.get()
  }

  /// Written by the work's thread before it signals, read afterwards.
  private final class Outcome<Value>: @unchecked Sendable {
    private var result: Result<Value, any Error>?
    private let isThere = DispatchSemaphore(value: 0)

    func put(_ result: Result<Value, any Error>) {
      self.result = result
      isThere.signal()
    }

    /// Waits a little.
    var isPending: Bool { isThere.wait(timeout: .now() + .milliseconds(20)) == .timedOut }

    func get() throws -> Value {
      guard let result else { throw CancellationError() }
      return try result.get()
    }
  }
}
