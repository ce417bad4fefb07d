import Synchronization

@testable import Board

/// Takes the jobs that a board begins, and does none of them.
final class JobDesk: Sendable {
  private let state = Mutex((begun: [Job](), cancelled: 0, files: Set<String>()))

  var begun: [Job] { state.withLock(\.begun) }
  var cancelled: Int { state.withLock(\.cancelled) }

  func begin(_ job: Job) { state.withLock { $0.begun.append(job) } }
  /// Files that are there already.
  func add(_ paths: String...) { state.withLock { $0.files.formUnion(paths) } }
  func exists(_ path: String) -> Bool { state.withLock { $0.files.contains(path) } }

  func cancel() { state.withLock { $0.cancelled += 1 } }
}

extension Outside {
  /// The same, with jobs that go to a desk.
  func with(_ desk: JobDesk) -> Outside {
    Outside(
      evidence: evidence, exists: { desk.exists($0) }, home: "/home/office", begin: { desk.begin($0) },
      cancel: { desk.cancel() })
  }
}
