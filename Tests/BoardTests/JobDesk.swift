import Synchronization

@testable import Board

/// Takes the jobs that a board begins, and does none of them.
final class JobDesk: Sendable {
  private let state = Mutex((begun: [Job](), cancelled: 0))

  var begun: [Job] { state.withLock(\.begun) }
  var cancelled: Int { state.withLock(\.cancelled) }

  func begin(_ job: Job) { state.withLock { $0.begun.append(job) } }
  func cancel() { state.withLock { $0.cancelled += 1 } }
}

extension Outside {
  /// The same, with jobs that go to a desk.
  func with(_ desk: JobDesk) -> Outside {
    Outside(evidence: evidence, begin: { desk.begin($0) }, cancel: { desk.cancel() })
  }
}
